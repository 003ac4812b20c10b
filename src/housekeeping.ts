import type { Clock } from '@finos/symphony-bdk-core';
import type { Jobs } from './jobs/index.ts';

const EVERY_MS = 15 * 60_000;

type Options = {
  readonly clock: Pick<Clock, 'now'>;
  readonly jobs: Pick<Jobs, 'schedule'>;
  /** What keeps things for a while only. */
  readonly keepers: readonly { forget(): Promise<void> }[];
};

/** Forgets, every quarter of an hour, what is no longer needed. */
export const createHousekeeping = ({ clock, jobs, keepers }: Options) => ({
  start: () =>
    jobs.schedule({ id: 'forget-old', kind: 'forget-old', payload: {}, runAt: clock.now() + EVERY_MS }),
  handlers: {
    'forget-old': async () => {
      for (const keeper of keepers) await keeper.forget();
      return clock.now() + EVERY_MS;
    },
  },
});
