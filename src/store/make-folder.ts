import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openingTrouble } from './opening-trouble.ts';
import { fileOf, isFile } from './store-url.ts';

/** Makes the folder of an SQLite file, for Steward's user alone. Throws a StoreFault when that can't be done. */
export function makeFolder(url: string): void {
  if (!isFile(url)) return;
  try {
    mkdirSync(dirname(fileOf(url)), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw openingTrouble(url, error);
  }
}
