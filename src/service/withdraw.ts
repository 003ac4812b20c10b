import type { Approvals } from '../approvals/index.ts';
import type { Services } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import { requirePlan } from '../plans/index.ts';
import type { Store } from '../store/index.ts';
import { createRequirePlanRight } from './plan-right.ts';

type Options = Parameters<typeof createRequirePlanRight>[0] & {
  readonly store: Store;
  readonly approvals: Pick<Approvals, 'find' | 'withdraw'>;
};

/** Takes requests back, for whoever asked and for those whom the policy lets control the plans of others. */
export function createWithdraw({ store, approvals, ...parts }: Options): Services['withdraw'] {
  const requireRight = createRequirePlanRight(parts);
  return async (id, { principal, occasion, facts }) => {
    const request = await approvals.find(id);
    if (request === undefined) throw new UserError({ code: 'request-unknown', id });
    const plan = await requirePlan(store, request.planId);
    const otherwise = { code: 'request-of-another', id } as const;
    await requireRight(plan, { command: 'withdraw', principal, facts, otherwise });
    await approvals.withdraw(request, { by: principal, event: occasion.key });
    return { kind: 'accepted', plan };
  };
}
