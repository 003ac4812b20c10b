import type { StoreTransaction } from '../store/index.ts';

/** Takes the requests for plans out of the store, with what was decided on them; answers with what it took out. */
export async function forgetRequestsFor(plans: readonly string[], transaction: StoreTransaction) {
  const requests = await transaction
    .selectFrom('requests')
    .selectAll()
    .where('plan_id', 'in', plans)
    .orderBy('id')
    .execute();
  const ids = requests.map(({ id }) => id);
  if (ids.length === 0) return { requests, decisions: [] };
  const decisions = await transaction
    .selectFrom('decisions')
    .selectAll()
    .where('request_id', 'in', ids)
    .orderBy('request_id')
    .orderBy('approver_id')
    .execute();
  await transaction.deleteFrom('decisions').where('request_id', 'in', ids).execute();
  await transaction.deleteFrom('requests').where('id', 'in', ids).execute();
  return { requests, decisions };
}
