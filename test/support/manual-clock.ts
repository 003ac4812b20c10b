import type { Clock } from '@finos/symphony-bdk-core';

/** Time that stands still until a test moves it on. */
export type ManualClock = Clock & {
  /** How long each sleeper still has to sleep, in milliseconds, soonest first. */
  readonly sleeping: readonly number[];
  /** Resolves when somebody falls asleep, or at once when somebody sleeps. */
  asleep(): Promise<void>;
  /** Moves on from one sleeper to the next, each of whom does what it can before time goes on. */
  moveOn(milliseconds: number): Promise<void>;
};

type Sleeper = { readonly until: number; wake(): void };

/** Turns of the event loop in which whoever has woken does what needs no more time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function manualClock(start = 1_786_000_000_000): ManualClock {
  let time = start;
  const sleepers = new Set<Sleeper>();
  const watchers = new Set<() => void>();
  const next = () => [...sleepers].toSorted((a, b) => a.until - b.until)[0];
  return {
    now: () => time,
    get sleeping() {
      return [...sleepers].map(({ until }) => until - time).toSorted((a, b) => a - b);
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const end = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', abort);
        };
        const abort = () => {
          end();
          reject(signal?.reason);
        };
        const wake = () => {
          end();
          resolve();
        };
        const sleeper: Sleeper = { until: time + Math.max(0, milliseconds), wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', abort, { once: true });
        for (const watcher of watchers) watcher();
        watchers.clear();
      }),
    asleep: () =>
      sleepers.size > 0 ? Promise.resolve() : new Promise((resolve) => watchers.add(() => resolve())),
    async moveOn(milliseconds) {
      const end = time + milliseconds;
      await settled();
      for (let sleeper = next(); sleeper && sleeper.until <= end; sleeper = next()) {
        time = Math.max(time, sleeper.until);
        sleeper.wake();
        await settled();
      }
      time = end;
    },
  };
}
