import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { Approvals, Decision, Settled } from '../approvals/index.ts';
import type { Services } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import { requestView } from '../views/request-view.ts';

/** Hears of each decision that was taken or refused; `age` of the request when it was decided. */
type CountDecision = (decision: { verdict: string; outcome: string; age?: number }) => void;

type Options = {
  readonly approvals: Pick<Approvals, 'decide'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly count: CountDecision;
};

/** Takes decisions on requests, by click or by text. Throws UserError when this is no decision. */
export const createDecide =
  (options: Options): Services['decide'] =>
  async ({ id, verdict, reason, answerTo }, { principal, occasion }) => {
    const decision = { id, by: principal, verdict, reason, event: occasion.key, answerTo };
    const { request, plan, outcome, more } = await observed(decision, options);
    if (outcome !== 'more-wanted') return { kind: 'accepted', plan };
    const data = { ...requestView(plan, request), more, isRejection: verdict === 'reject' };
    return { kind: 'answer', answer: { template: 'request/more-wanted', data } };
  };

/** Decides, with a line in the log and a count: ids only, never the reason. */
async function observed(decision: Decision, { approvals, clock, logger, count }: Options): Promise<Settled> {
  const { id, by, verdict, event } = decision;
  const report = (outcome: string, more: Record<string, unknown>) =>
    logger.info('decision', { event, request: id, person: by.id, verdict, outcome, ...more });
  try {
    const settled = await approvals.decide(decision);
    const { outcome, request, plan } = settled;
    count({
      verdict,
      outcome,
      ...(outcome === 'more-wanted' ? {} : { age: clock.now() - request.createdAt }),
    });
    report(outcome, { plan: plan.id });
    return settled;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    count({ verdict, outcome: 'refused' });
    report('refused', { problem: error.problem.code });
    throw error;
  }
}
