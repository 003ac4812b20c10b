import type { Clock } from '@finos/symphony-bdk-core';

// The two clocks of a machine drift apart a little by themselves.
const MIN_STEP_MS = 1_000;

/** Notices when the wall clock is set back: answers by how many milliseconds it was since the last look, or 0. */
export function createClockSteps(clock: Pick<Clock, 'now' | 'monotonic'>): () => number {
  let offset = clock.now() - clock.monotonic();
  return () => {
    const before = offset;
    offset = clock.now() - clock.monotonic();
    return before - offset >= MIN_STEP_MS ? Math.ceil(before - offset) : 0;
  };
}
