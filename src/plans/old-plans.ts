import { isOneOf, type Store, type StoreTransaction, takeRows } from '../store/index.ts';

type Old = { readonly before: number; readonly limit: number };

/**
 * The ids of plans that had ended by then, those that ended first at the beginning; not of those that
 * somebody has yet to review. `before` in milliseconds since 1970.
 */
export async function oldPlans(store: Store, { before, limit }: Old): Promise<string[]> {
  const rows = await store
    .selectFrom('plans')
    .select('id')
    .where('finished_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('glass')
            .select('glass.id')
            .whereRef('glass.id', '=', 'plans.glass')
            .where('glass.status', 'in', ['open', 'ended']),
        ),
      ),
    )
    .orderBy('finished_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes plans out of the store once nothing else refers to them; answers with their rows, by table. */
export async function takePlans(ids: readonly string[], transaction: StoreTransaction) {
  const ofPlans = isOneOf('plan_id', ids);
  const waiting_notices = await takeRows('waiting_notices', ofPlans, transaction);
  const steps = await takeRows('steps', ofPlans, transaction);
  const uses = await takeRows('uses', ofPlans, transaction);
  return { plans: await takeRows('plans', isOneOf('id', ids), transaction), steps, uses, waiting_notices };
}
