import { type Expression, type SqlBool, sql } from 'kysely';
import { hasLifeline, databaseNow as now, type Store } from '../store/index.ts';

export type GrantedRow = { readonly key: string; readonly was_lost: number };

/** The leases as they are stored. `owner` names a process. */
export const createLeaseTable = ({ store, owner }: { readonly store: Store; readonly owner: string }) => ({
  isFree: (prefix: string, column: string): Expression<SqlBool> =>
    sql<SqlBool>`not exists (select from leases
      where key = ${prefix} || ${sql.ref(column)} and owner <> ${owner} and until >= ${now})`,

  /** Takes those that are free or expired. */
  claim(keys: readonly string[], lastMs: number): Promise<GrantedRow[]> {
    const until = sql<number>`${now} + ${lastMs}`;
    // In one order, so that two that claim the same keys don't wait for each other.
    const given = sql<{ key: string }>`unnest(${keys.toSorted()}::text[])`;
    return store
      .insertInto('leases')
      .columns(['key', 'owner', 'until', 'was_lost'])
      .expression((build) =>
        build
          .selectFrom(given.as<'given'>(sql`given(key)`))
          .select([
            'given.key',
            sql<string>`${owner}::text`.as('owner'),
            until.as('until'),
            sql<number>`0`.as('was_lost'),
          ]),
      )
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({ owner, until, was_lost: 1 }).where('leases.until', '<', now),
      )
      .returning(['key', 'was_lost'])
      .execute();
  },

  /** Answers with the keys that are still its own. */
  async renew(keys: readonly string[], lastMs: number): Promise<ReadonlySet<string>> {
    const renewed = await store
      .updateTable('leases')
      .set({ until: sql<number>`${now} + ${lastMs}` })
      .where('owner', '=', owner)
      .where('key', 'in', keys)
      .returning('key')
      .execute();
    return new Set(renewed.map(({ key }) => key));
  },

  async abandon(keys: readonly string[]): Promise<void> {
    await store
      .updateTable('leases')
      .set({ until: 0 })
      .where('owner', '=', owner)
      .where('key', 'in', keys)
      .execute();
  },

  /** From now on others can see whether this process is alive, or cannot. */
  async show(isHeld: boolean): Promise<void> {
    if (isHeld)
      await store
        .insertInto('lifelines')
        .values({ owner })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    else await store.deleteFrom('lifelines').where('owner', '=', owner).execute();
  },

  /** What those had who are gone is free soon: one that has only lost its connection renews it before. */
  async shortenThoseOfTheGone(toMs: number): Promise<void> {
    await store
      .with('gone', (through) =>
        through
          .deleteFrom('lifelines')
          .where('owner', '<>', owner)
          .where(sql<SqlBool>`not ${hasLifeline('lifelines.owner')}`)
          .returning('owner'),
      )
      .updateTable('leases')
      .set({ until: sql<number>`least(until, ${now} + ${toMs})` })
      .where(sql<SqlBool>`owner in (select owner from gone)`)
      .execute();
  },

  async giveBack(keys: readonly string[]): Promise<void> {
    await store.deleteFrom('leases').where('owner', '=', owner).where('key', 'in', keys).execute();
  },
});
