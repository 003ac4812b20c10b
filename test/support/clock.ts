import type { Clock } from '@finos/symphony-bdk-core';

/** The machine's time, which a test can move on: whoever sleeps until a time that has thus come wakes at once. */
export type MovableClock = Clock & {
  moveOn(milliseconds: number): void;
  /** Moves on as a machine does that was asleep: nobody wakes until the next `moveOn`. */
  jump(milliseconds: number): void;
};

export function movableClock(): MovableClock {
  let offset = 0;
  const sleepers = new Set<{ until: number; wake(): void }>();
  const now = () => Date.now() + offset;
  return {
    now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
          sleepers.delete(sleeper);
        };
        const wake = () => {
          end();
          resolve();
        };
        const abort = () => {
          end();
          reject(signal?.reason);
        };
        const timer = setTimeout(wake, milliseconds);
        const sleeper = { until: now() + milliseconds, wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', abort, { once: true });
      }),
    jump(milliseconds) {
      offset += milliseconds;
    },
    moveOn(milliseconds) {
      offset += milliseconds;
      const due = [...sleepers].filter(({ until }) => until <= now());
      for (const { wake } of due) wake();
    },
  };
}
