import type { Selectable } from 'kysely';
import type { Store, StoreTransaction, Tables } from '../store/index.ts';

export type JobRow = Selectable<Tables['jobs']>;

type NewRow = Omit<JobRow, 'attempts'>;

/** The jobs as they are stored. */
export const createJobTable = (store: Store) => ({
  /** The next jobs, the one that is due first at the beginning. */
  next: (limit: number): Promise<JobRow[]> =>
    store.selectFrom('jobs').selectAll().orderBy('run_at').limit(limit).execute(),

  /** One with the same id stays, and runs at the earlier of the two times. */
  async put(job: NewRow, transaction: StoreTransaction | undefined): Promise<void> {
    await (transaction ?? store)
      .insertInto('jobs')
      .values({ ...job, attempts: 0 })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ run_at: job.run_at }).where('jobs.run_at', '>', job.run_at),
      )
      .execute();
  },

  async remove(ids: readonly string[], transaction: Store | StoreTransaction = store): Promise<void> {
    await transaction.deleteFrom('jobs').where('id', 'in', ids).execute();
  },

  /** It has run, and runs again; it counts as new, and is there again if it was removed meanwhile. */
  async repeat({ id, kind, payload }: JobRow, run_at: number): Promise<void> {
    const next = { run_at, attempts: 0 };
    await store
      .insertInto('jobs')
      .values({ id, kind, payload, ...next })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(next))
      .execute();
  },

  async bringForward(
    milliseconds: number,
    { except, transaction }: { except: readonly string[]; transaction: StoreTransaction | undefined },
  ): Promise<void> {
    let jobs = (transaction ?? store)
      .updateTable('jobs')
      .set((row) => ({ run_at: row('run_at', '-', milliseconds) }));
    if (except.length > 0) jobs = jobs.where('kind', 'not in', except);
    await jobs.execute();
  },

  async retry(id: string, next: Pick<JobRow, 'attempts' | 'run_at'>): Promise<void> {
    await store.updateTable('jobs').set(next).where('id', '=', id).execute();
  },
});
