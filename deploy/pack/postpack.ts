import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Where package.json waits while its packed form is in its place, which npm gives no other way to say. */
export const SOURCE_MANIFEST = 'dist/package.source.json';

export function restore(folder: string): void {
  const source = join(folder, SOURCE_MANIFEST);
  if (existsSync(source)) renameSync(source, join(folder, 'package.json'));
}

if (import.meta.main) restore(process.cwd());
