import type { Approvals, Settled, Verdict } from '../approvals/index.ts';
import type { Turn } from '../commands/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Reply } from '../replies/index.ts';
import type { Planner } from './carry-out.ts';
import { planData } from './plan-reply.ts';
import { type RequestCards, viewOf } from './request-cards.ts';

/** Takes decisions, by click or by text, and brings about what follows from them. */
export type Decider = ReturnType<typeof createDecider>;

type Options = {
  readonly approvals: Approvals;
  readonly planner: Planner;
  readonly requestCards: RequestCards;
};

export function createDecider({ approvals, planner, requestCards }: Options) {
  /** Decides and, once approved, applies. Answers with what to tell the approver. Throws UserError when this is no decision. */
  async function decide(
    { id, verdict, reason }: { id: string; verdict: Verdict; reason: string | undefined },
    turn: Turn,
  ): Promise<Reply> {
    const settled = await approvals.decide({ id, by: turn.initiator, verdict, reason, event: turn.key });
    const { request, plan, outcome, more } = settled;
    if (outcome === 'more-wanted')
      return { template: 'request/more-wanted', data: { ...viewOf(plan, request), more } };
    const results = outcome === 'approved' ? resultsOf(await apply(settled, turn)) : [];
    await requestCards.close(request, plan, results);
    await requestCards.tellRequester(request, { plan, results, replayed: turn.replayed });
    return { template: 'request/closed', data: { ...viewOf(plan, request), results } };
  }

  function apply({ request, plan }: Settled, turn: Turn): Promise<Plan> {
    const approver = request.decidedBy ?? turn.initiator;
    return planner.applyAndTell(plan, turn, { rule: request.rule, ruleHash: request.ruleHash, approver });
  }

  /** Closes a request that nobody decided in time, and tells those who wait. */
  async function expire(id: string): Promise<void> {
    const request = await approvals.expire(id);
    const plan = request && (await approvals.plan(request));
    if (request === undefined || plan === undefined) return;
    await requestCards.close(request, plan, []);
    await requestCards.tellRequester(request, { plan, results: [], replayed: true });
  }

  return { decide, expire };
}

/** What came of each change, a sentence each. */
function resultsOf(plan: Plan): string[] {
  const { failed, steps } = { ...planData(plan), steps: plan.steps };
  const done = steps
    .filter(({ status }) => status === 'applied')
    .map(({ change }) => `Done: ${change.description}.`);
  const so = steps
    .filter(({ status }) => status === 'already')
    .map(({ change }) => `It was so already: ${change.description}.`);
  return [...done, ...so, ...failed.map(({ description, why }) => `Not done: ${description}. ${why}`)];
}
