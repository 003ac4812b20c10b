import type { Clock } from '@finos/symphony-bdk-core';

type Busy = { depth(): number; downTo(limit: number): Promise<void> };

const BUSY = 24;
const LONGEST_BREATH = 250;

/** While there is more work than hands, the events behind it are better fetched many at a time: fewer calls, fewer commits. */
export const createBreath =
  ({ busy, clock }: { readonly busy: Busy; readonly clock: Pick<Clock, 'sleep'> }) =>
  async (): Promise<void> => {
    if (busy.depth() <= BUSY) return;
    const done = new AbortController();
    await Promise.race([busy.downTo(BUSY), clock.sleep(LONGEST_BREATH, done.signal).catch(() => {})]);
    done.abort();
  };
