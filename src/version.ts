import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Steward's version, as its package.json has it. */
export function stewardVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  );
  return version;
}
