import type { Clock } from '../../src/index.ts';

/** A clock on which every wait passes at once; `waits` tells how long each would have been, in ms. */
export type TestClock = Clock & { waits: number[]; time: number };

export function createTestClock(start = 1_786_000_000_000): TestClock {
  const clock: TestClock = {
    waits: [],
    time: start,
    now: () => clock.time,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      clock.waits.push(ms);
      clock.time += ms;
      // a turn of the event loop, so that a loop of failures does not starve the sockets
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
  return clock;
}

/** A clock on which nobody ever wakes but by an abort. */
export function createFrozenClock(): Clock & { sleeping: Promise<void> } {
  let asleep = () => {};
  const sleeping = new Promise<void>((resolve) => {
    asleep = resolve;
  });
  return {
    sleeping,
    now: () => 1_786_000_000_000,
    sleep: (_ms, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        asleep();
      }),
  };
}
