import type { Clock } from '@finos/symphony-bdk-core';

type Sleeper = { readonly until: number; wake(): void };

/** Time that stands still until it jumps; then everybody who has slept long enough wakes at once. */
export function jumpingClock(start = 1_786_000_000_000) {
  let time = start;
  const sleepers = new Set<Sleeper>();
  const clock: Clock = {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const end = (done: () => void) => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', abort);
          done();
        };
        const abort = () => end(() => reject(signal?.reason));
        const sleeper: Sleeper = { until: time + Math.max(0, milliseconds), wake: () => end(resolve) };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', abort, { once: true });
      }),
  };
  return {
    ...clock,
    /** When the first wakes of those who sleep no longer than this from now on. */
    next: (within: number): number =>
      Math.min(
        Number.POSITIVE_INFINITY,
        ...[...sleepers].map(({ until }) => until).filter((until) => until <= time + within),
      ),
    /** Moves time on, and lets whoever wakes do what needs no more time. */
    async jump(milliseconds: number): Promise<void> {
      time += milliseconds;
      for (const sleeper of [...sleepers].toSorted((a, b) => a.until - b.until))
        if (sleeper.until <= time) sleeper.wake();
      for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
