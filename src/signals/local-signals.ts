import { sql } from 'kysely';
import type { Signals } from './signals.ts';

/** For a process that has its store to itself: nobody else would hear. */
export const createLocalSignals = (): Signals => ({
  lookEveryMs: 60_000,
  async send() {},
  sentWith: () => sql`null`,
  on() {},
  onLifeline() {},
  start() {},
  async stop() {},
});
