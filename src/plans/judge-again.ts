import { questionOf } from '../changes/index.ts';
import { UserError } from '../errors.ts';
import { type Facts, notAllowed, type Policy } from '../policy/index.ts';
import { groupsOf } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import { wasAllowed } from './allowances.ts';
import type { Plan, Step } from './plan.ts';
import type { GlassGuard, GlassUse } from './without-approval.ts';

type Options = {
  readonly store: Store;
  readonly policy: Pick<Policy, 'decide'>;
  readonly glassGuard: Pick<GlassGuard, 'require'>;
};

/**
 * Rights are read at the moment of the effect; those of the proposal or the approval do not count. Answers with what goes without its
 * approval by break-glass.
 */
export const createJudgeAgain =
  ({ store, policy, glassGuard }: Options) =>
  async (plan: Plan, { change }: Step, facts: Facts): Promise<GlassUse | undefined> => {
    const { id, requester, approval, rule, ruleHash, glass } = plan;
    const decision = await policy.decide(questionOf(requester, change), facts);
    if (decision.outcome === 'allow') return undefined;
    if (decision.outcome === 'deny') throw notAllowed(decision);
    const isSame = decision.rule.id === rule && decision.rule.hash === ruleHash;
    if (isSame && glass !== undefined) {
      const skipped = groupsOf((decision.rule.approval?.stages ?? []).flat());
      return { interested: await glassGuard.require(plan, facts), skipped };
    }
    if (!isSame || (approval === undefined && !(await wasAllowed(store, id))))
      throw new UserError({ code: 'policy-changed' });
    return undefined;
  };
