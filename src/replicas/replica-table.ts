import { sql } from 'kysely';
import { databaseNow as now, type Store, type StoreTransaction } from '../store/index.ts';
import { hashOf, type Setup } from './setup.ts';

// As long as a lease: who doesn't show itself for that long has lost its work, too.
const LAST_MS = 6_000;
const FORGOTTEN_AFTER_MS = 3_600_000;

type Options = { readonly store: Store; readonly owner: string };

/** The processes that are alive, and the setups in the order in which they were first seen, or accepted. */
export const createReplicaTable = ({ store, owner }: Options) => ({
  /** Shows that this process is alive, with this setup. */
  async show(setup: Setup, through: Store | StoreTransaction = store): Promise<void> {
    const row = { setup: hashOf(setup), until: sql<number>`${now} + ${LAST_MS}` };
    await through
      .insertInto('replicas')
      .values({ owner, ...row })
      .onConflict((conflict) => conflict.column('owner').doUpdateSet(row))
      .execute();
  },

  /** A setup that nobody knew is the newest; so is one that is accepted anew. */
  async keep(
    setup: Setup,
    { isAccepted }: { readonly isAccepted: boolean },
    transaction: StoreTransaction,
  ): Promise<void> {
    const { last } = await transaction
      .selectFrom('setups')
      .select(({ fn }) => fn.coalesce(fn.max('rank'), sql<number>`0`).as('last'))
      .executeTakeFirstOrThrow();
    const rank = last + 1;
    await transaction
      .insertInto('setups')
      .values({ hash: hashOf(setup), ...setup, rank })
      .onConflict((conflict) =>
        isAccepted ? conflict.column('hash').doUpdateSet({ rank }) : conflict.column('hash').doNothing(),
      )
      .execute();
  },

  /** The newest setup of which a process is alive. */
  inForce: (through: Store | StoreTransaction = store): Promise<Setup | undefined> =>
    through
      .selectFrom('setups')
      .innerJoin('replicas', 'replicas.setup', 'setups.hash')
      .select(['setups.policy', 'setups.configuration'])
      .where('replicas.until', '>=', now)
      .orderBy('setups.rank', 'desc')
      .limit(1)
      .executeTakeFirst(),

  /** This process is no more; those that were killed a while ago are forgotten. */
  async leave(transaction: StoreTransaction): Promise<void> {
    await transaction
      .deleteFrom('replicas')
      .where((row) =>
        row.or([row('owner', '=', owner), row('until', '<', sql<number>`${now} - ${FORGOTTEN_AFTER_MS}`)]),
      )
      .execute();
  },
});
