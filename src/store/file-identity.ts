import { statSync } from 'node:fs';

/** Tells a file from another one that has its name later; there is none of a file that isn't there. */
export function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
