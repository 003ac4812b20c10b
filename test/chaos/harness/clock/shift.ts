import { renameSync, writeFileSync } from 'node:fs';

export const VARIABLE = 'STEWARD_CHAOS_CLOCK';

/** What a process needs in its environment for its clock to go by this file. */
export const shiftedBy = (file: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=${new URL('preload.ts', import.meta.url).href}`,
  [VARIABLE]: file,
});

/** Sets the clock of whoever goes by this file, in milliseconds from the machine's. */
export function setShift(file: string, ms: number): void {
  // In one step: it may be read at any moment.
  writeFileSync(`${file}.next`, String(ms));
  renameSync(`${file}.next`, file);
}
