import type { Clock } from '@finos/symphony-bdk-core';
import { forgetRequestsFor } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import { forgetPlans, plansEndedBefore } from '../plans/index.ts';
import { sha256 } from '../sha256.ts';
import { inTurn, type Store } from '../store/index.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  /** How long plans are kept once they have ended. */
  readonly keepMs: number;
  /** Gives room back that nothing needs any more. */
  readonly shrink: () => Promise<void>;
};

// Others wait for each of these, and a plan may have thousands of steps.
const PLANS_AT_ONCE = 50;
const MOST_AT_ONCE = 20;

/**
 * Forgets plans that ended long ago, with their requests and decisions. The record keeps its lines of them, and gets one that says how
 * many went, with a SHA-256 of their rows: a backup shows what they were.
 */
export function createRetention({ store, clock, audit, keepMs, shrink }: Options) {
  async function forgetSome(before: number): Promise<number> {
    const ids = await plansEndedBefore(store, before, { limit: PLANS_AT_ONCE });
    if (ids.length === 0) return 0;
    await inTurn(store, async (transaction) => {
      const rows = {
        ...(await forgetRequestsFor(ids, transaction)),
        ...(await forgetPlans(ids, transaction)),
      };
      const { plans, steps, requests, decisions } = rows;
      const hash = sha256(JSON.stringify([plans, steps, requests, decisions]));
      const count = (list: readonly unknown[]) => list.length;
      const counts = {
        plans: count(plans),
        steps: count(steps),
        requests: count(requests),
        decisions: count(decisions),
      };
      await audit.append(
        { type: 'plans.forgotten', details: { ...counts, endedBefore: before, hash } },
        transaction,
      );
    });
    return ids.length;
  }

  return {
    async forget(): Promise<void> {
      const before = clock.now() - keepMs;
      for (let round = 0; round < MOST_AT_ONCE; round += 1)
        if ((await forgetSome(before)) < PLANS_AT_ONCE) break;
      await shrink();
    },
  };
}
