import type { Clock } from '@finos/symphony-bdk-core';
import type { StoreTransaction } from '../store/index.ts';
import type { createJobTable } from './job-table.ts';

// The two clocks of a machine drift apart a little by themselves.
const MIN_STEP_MS = 1_000;

/** Notices when the wall clock is set back: answers by how many milliseconds it was since the last look, or 0. */
function createClockSteps(clock: Pick<Clock, 'now' | 'monotonic'>): () => number {
  let offset = clock.now() - clock.monotonic();
  return () => {
    const before = offset;
    offset = clock.now() - clock.monotonic();
    return before - offset >= MIN_STEP_MS ? Math.ceil(before - offset) : 0;
  };
}

type Options = {
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly table: Pick<ReturnType<typeof createJobTable>, 'bringForward'>;
  readonly dated: readonly string[];
};

/** Who waits for a length of time waits no longer because the clock was set back. */
export function createClockFollower({ clock, table, dated }: Options) {
  const steppedBack = createClockSteps(clock);
  return async (transaction?: StoreTransaction): Promise<void> => {
    const setBack = steppedBack();
    if (setBack > 0) await table.bringForward(setBack, { except: dated, transaction });
  };
}
