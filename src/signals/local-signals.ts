import type { Signals } from './signals.ts';

/** For a process that has its store to itself: nobody else would hear. */
export const createLocalSignals = (): Signals => ({
  lookEveryMs: 60_000,
  async send() {},
  writing: (store, work) => work(store),
  on() {},
  onLifeline() {},
  start() {},
  async stop() {},
});
