import { randomInt } from 'node:crypto';
import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Signals } from '../signals/index.ts';
import type { Store, StoreTransaction, Tables } from '../store/index.ts';

export type JobRow = Selectable<Tables['jobs']>;

type Sent = ReturnType<Signals['sentWith']>;

type NewRow = Pick<JobRow, 'id' | 'kind' | 'payload' | 'run_at'>;

/** One that takes the place of another with the same id has another version. */
const asNew = () => ({ attempts: 0, version: randomInt(MAX_VERSION), wanted_at: null });

const MAX_VERSION = 2 ** 30;

/** The jobs as they are stored. */
export const createJobTable = (store: Store) => ({
  /** The next jobs, the one that is due first at the beginning. */
  next: (limit: number): Promise<JobRow[]> =>
    store.selectFrom('jobs').selectAll().orderBy('run_at').limit(limit).execute(),

  /** They run now, so what they were wanted for before is done with; answers with them as they are. */
  begin: (ids: readonly string[]): Promise<JobRow[]> =>
    store.updateTable('jobs').set({ wanted_at: null }).where('id', 'in', ids).returningAll().execute(),

  /** As they are now. */
  read: (ids: readonly string[]): Promise<JobRow[]> =>
    store.selectFrom('jobs').selectAll().where('id', 'in', ids).execute(),

  /**
   * One with the same id stays, and runs at the earlier of the two times; if it is running, then again at that time. `sent` is a
   * signal to send in the same statement.
   */
  async put(
    job: NewRow,
    { transaction = store, sent }: { transaction?: Store | StoreTransaction; sent?: Sent | undefined },
  ): Promise<void> {
    const { run_at } = job;
    const query = transaction
      .insertInto('jobs')
      .values({ ...job, ...asNew() })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          version: row('jobs.version', '+', 1),
          run_at: row.case().when('jobs.run_at', '>', run_at).then(run_at).else(row.ref('jobs.run_at')).end(),
          wanted_at: row
            .case()
            .when('jobs.wanted_at', '<', run_at)
            .then(row.ref('jobs.wanted_at'))
            .else(run_at)
            .end(),
        })),
      );
    await (sent === undefined ? query : query.returning(sent.as('sent'))).execute();
  },

  /** It has run, and is over, unless it was scheduled again meanwhile. */
  async finish({ id, version }: JobRow): Promise<void> {
    const { numDeletedRows } = await store
      .deleteFrom('jobs')
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) return;
    await store
      .updateTable('jobs')
      .set((row) => ({ run_at: row.ref('wanted_at').$notNull(), ...AS_NEW }))
      .where('id', '=', id)
      .where('wanted_at', 'is not', null)
      .execute();
  },

  async remove(ids: readonly string[], transaction: Store | StoreTransaction = store): Promise<void> {
    await transaction.deleteFrom('jobs').where('id', 'in', ids).execute();
  },

  /** It has run, and runs again; it counts as new, and is there again if it was removed meanwhile. */
  async repeat({ id, kind, payload, version }: JobRow, run_at: number): Promise<void> {
    await store
      .insertInto('jobs')
      .values({ id, kind, payload, run_at, ...asNew() })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({ run_at: sooner(row, { version, run_at }), ...AS_NEW })),
      )
      .execute();
  },

  async bringForward(
    milliseconds: number,
    { except, transaction }: { except: readonly string[]; transaction: StoreTransaction | undefined },
  ): Promise<void> {
    let jobs = (transaction ?? store).updateTable('jobs').set((row) => ({
      run_at: row('run_at', '-', milliseconds),
      wanted_at: row('wanted_at', '-', milliseconds),
    }));
    if (except.length > 0) jobs = jobs.where('kind', 'not in', except);
    await jobs.execute();
  },

  async retry(
    { id, version }: JobRow,
    { attempts, run_at }: Pick<JobRow, 'attempts' | 'run_at'>,
  ): Promise<void> {
    await store
      .updateTable('jobs')
      .set((row) => ({ attempts, run_at: sooner(row, { version, run_at }), wanted_at: null }))
      .where('id', '=', id)
      .execute();
  },
});

const AS_NEW = { attempts: 0, wanted_at: null } as const;

/** When a job runs next: earlier, if it was scheduled for an earlier time since it was read. */
function sooner(
  row: ExpressionBuilder<Tables, 'jobs'>,
  { version, run_at }: Pick<JobRow, 'version' | 'run_at'>,
) {
  const wanted = row.fn.coalesce('jobs.wanted_at', 'jobs.run_at');
  const isSooner = row.and([row('jobs.version', '<>', version), row(wanted, '<', run_at)]);
  return row.case().when(isSooner).then(wanted).else(run_at).end();
}

/** When the first job is or was due, in milliseconds since 1970. */
export async function firstJob(store: Store): Promise<number | undefined> {
  const row = await store
    .selectFrom('jobs')
    .select(({ fn }) => fn.min('run_at').as('at'))
    .executeTakeFirst();
  return row?.at ?? undefined;
}
