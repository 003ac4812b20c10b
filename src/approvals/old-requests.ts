import { sql } from 'kysely';
import { isOneOf, type StoreTransaction, takeRows } from '../store/index.ts';

/**
 * Takes the requests for plans out of the store, with what was decided on them and who was asked, and that they were done without; answers
 * with their rows, by table.
 */
export async function takeRequestsFor(plans: readonly string[], transaction: StoreTransaction) {
  const ofPlans = isOneOf('plan_id', plans);
  const ofRequests = sql`request_id in (select id from requests where ${ofPlans})`;
  const decisions = await takeRows('decisions', ofRequests, transaction);
  const asked = await takeRows('asked', ofRequests, transaction);
  const questions = await takeRows('questions', ofPlans, transaction);
  const glass_uses = await takeRows('glass_uses', ofPlans, transaction);
  return {
    requests: await takeRows('requests', ofPlans, transaction),
    decisions,
    questions,
    asked,
    glass_uses,
  };
}
