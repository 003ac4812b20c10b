import type { Clock } from '@finos/symphony-bdk-core';
import { sql } from 'kysely';
import { databaseNow as now, type Store } from '../store/index.ts';
import { intervalFor, type Pace } from './pace.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly perSecond: number;
};

const ACCOUNT = 'membership';

/** The pace of the account, whichever process makes a change: a token bucket in the store, by the database's clock. */
export const createSharedPace = ({ store, clock, perSecond }: Options): Pace => ({
  async wait(roomSize, signal) {
    signal.throwIfAborted();
    const interval = Math.ceil(intervalFor(roomSize, perSecond));
    const earliest = sql<number>`${now} - ${perSecond * interval}::bigint`;
    const { ms } = await store
      .insertInto('paces')
      .values({ key: ACCOUNT, free_at: sql<number>`${earliest} + ${interval}::bigint` })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          free_at: sql<number>`greatest(paces.free_at, ${earliest}) + ${interval}::bigint`,
        }),
      )
      .returning(sql<number>`free_at - ${now}`.as('ms'))
      .executeTakeFirstOrThrow();
    if (ms > 0) await clock.sleep(ms, signal);
  },
});
