import type { Clock } from '@finos/symphony-bdk-core';
import type { StoreTransaction } from '../store/index.ts';
import type { createJobTable } from './job-table.ts';

// The two clocks of a machine drift apart a little by themselves.
const MIN_STEP_MS = 1_000;

type Options = {
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly table: Pick<ReturnType<typeof createJobTable>, 'bringForward'>;
  readonly dated: readonly string[];
};

/** Who waits for a length of time waits no longer because the clock was set back. */
export function createClockFollower({ clock, table, dated }: Options) {
  const offsetNow = (): number => clock.now() - clock.monotonic();
  /** By how much the wall clock is ahead of the other one, as the jobs have it. */
  let offset = offsetNow();
  return async (transaction?: StoreTransaction): Promise<void> => {
    const setBack = offset - offsetNow();
    offset -= setBack;
    if (setBack < MIN_STEP_MS) return;
    try {
      await table.bringForward(Math.ceil(setBack), { except: dated, transaction });
    } catch (error) {
      // It is still to be done.
      offset += setBack;
      throw error;
    }
  };
}
