import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspaces.ts';

/** Where package.json waits while its packed form is in its place, which npm gives no other way to say. */
export const SOURCE_MANIFEST = 'dist/package.source.json';

export const LICENSE = 'LICENSE';

export function restore(folder: string): void {
  const source = join(folder, SOURCE_MANIFEST);
  if (existsSync(source)) renameSync(source, join(folder, 'package.json'));
  // That of the repository was put there for the package.
  if (folder !== root) rmSync(join(folder, LICENSE), { force: true });
}

if (import.meta.main) restore(process.cwd());
