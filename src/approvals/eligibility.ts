import type { Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { questionOf } from '../changes/index.ts';
import { type Problem, UserError } from '../errors.ts';
import { type Plan, planHash } from '../plans/index.ts';
import { type Decision, type Facts, notAllowed, type Policy } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import type { Approvers } from './approvers.ts';
import { type ApprovalRequest, approversSoFar, beneficiaries } from './request.ts';

type Options = {
  readonly store: Store;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly approvers: Approvers;
};

type Deciding = { request: ApprovalRequest; plan: Plan; by: Person; facts: Facts };

/** Who may decide on a request at this moment, and whether there is still this to decide. */
export function createEligibility({ store, audit, policy, approvers }: Options) {
  /** Throws UserError, and puts it on record, when this person may not decide. */
  async function refuseUnlessEligible({ request, plan, by, facts }: Deciding): Promise<void> {
    const { id, approvers: group } = request;
    // Four eyes are a rule of Steward, not of the policy: no policy can lift it.
    if (plan.requester.id === by.id || plan.askedBy?.id === by.id)
      await refuse(id, by, { code: 'own-request', id });
    if (beneficiaries(plan).some((person) => person.id === by.id))
      await refuse(id, by, { code: 'own-benefit', id });
    if (!(await approvers.includes(request, by.id, facts))) {
      const isKnown = !(await approvers.lacksConfirmation(request, by.id, facts));
      await refuse(
        id,
        by,
        isKnown
          ? { code: 'not-an-approver', id, approvers: group }
          : { code: 'administrator-does-not-count' },
      );
    }
    const question = { principal: by, action: 'request.decide', resource: { type: 'Firm' } } as const;
    const decision = await policy.decide(question, facts);
    if (decision.outcome === 'deny') await refuse(id, by, notAllowed(decision).problem, decision);
    if (decision.outcome === 'ask') await refuse(id, by, { code: 'not-allowed', who: [] }, decision);
  }

  /** `decision` is the policy's, when it is the policy that refuses. */
  async function refuse(id: string, by: Person, problem: Problem, decision?: Decision): Promise<never> {
    const details = {
      request: id,
      why: problem.code,
      ...(decision ? { rule: decision.rule?.id ?? null, facts: decision.facts } : {}),
    };
    await audit.append({ type: 'decision.refused', actor: by, details });
    throw new UserError(problem);
  }

  /** Would the policy still ask for just this approval? If not, what was asked is no longer what would be decided. */
  async function stillAsks(request: ApprovalRequest, plan: Plan, facts: Facts): Promise<boolean> {
    if (planHash(plan.steps.map(({ change }) => change)) !== plan.hash) return false;
    for (const { change } of plan.steps) {
      const decision = await policy.decide(questionOf(plan.requester, change), facts);
      if (decision.outcome === 'deny') return false;
      if (decision.outcome === 'allow') continue;
      if (decision.rule.id !== request.rule || decision.rule.hash !== request.ruleHash) return false;
    }
    return true;
  }

  /** Those who approved before and may no longer: their approval does not count any more. */
  async function goneApprovers(request: ApprovalRequest, facts: Facts): Promise<ReadonlySet<number>> {
    const gone = new Set<number>();
    for (const approver of await approversSoFar(store, request.id))
      if (!(await approvers.includes(request, approver, facts))) gone.add(approver);
    return gone;
  }

  return { refuseUnlessEligible, stillAsks, goneApprovers };
}
