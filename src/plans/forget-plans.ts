import type { Store, StoreTransaction } from '../store/index.ts';

/** The ids of plans that had ended by then, those that ended first at the beginning. `time` in milliseconds since 1970. */
export async function plansEndedBefore(
  store: Store,
  time: number,
  { limit }: { readonly limit: number },
): Promise<string[]> {
  const rows = await store
    .selectFrom('plans')
    .select('id')
    .where('finished_at', '<', time)
    .orderBy('finished_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes plans out of the store, when nothing else refers to them; answers with what it took out. */
export async function forgetPlans(ids: readonly string[], transaction: StoreTransaction) {
  const steps = await transaction
    .selectFrom('steps')
    .selectAll()
    .where('plan_id', 'in', ids)
    .orderBy('plan_id')
    .orderBy('position')
    .execute();
  const plans = await transaction
    .selectFrom('plans')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('seq')
    .execute();
  await transaction.deleteFrom('waiting_notices').where('plan_id', 'in', ids).execute();
  await transaction.deleteFrom('steps').where('plan_id', 'in', ids).execute();
  await transaction.deleteFrom('plans').where('id', 'in', ids).execute();
  return { plans, steps };
}
