import type { Clock } from '@finos/symphony-bdk-core';

type Options = {
  readonly busy: { depth(): number; downTo(limit: number): Promise<void> };
  /** Whether several processes share the conversations. */
  readonly isShared: boolean;
  readonly clock: Pick<Clock, 'sleep'>;
};

// A conversation that is shared spends its end waiting for the store, so more may be under way.
const BUSY = { own: 24, shared: 64 } as const;
const LONGEST_BREATH = 250;

/** While there is more work than hands, the events behind it are better fetched many at a time: fewer calls, fewer commits. */
export const createBreath =
  ({ busy, isShared, clock }: Options) =>
  async (): Promise<void> => {
    const limit = isShared ? BUSY.shared : BUSY.own;
    if (busy.depth() <= limit) return;
    const done = new AbortController();
    await Promise.race([busy.downTo(limit), clock.sleep(LONGEST_BREATH, done.signal).catch(() => {})]);
    done.abort();
  };
