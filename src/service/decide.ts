import type { Approvals } from '../approvals/index.ts';
import type { Services } from '../commands/index.ts';
import { requestView } from '../views/request-view.ts';

/** Takes decisions on requests, by click or by text. Throws UserError when this is no decision. */
export const createDecide =
  ({ approvals }: { readonly approvals: Approvals }): Services['decide'] =>
  async ({ id, verdict, reason, answerTo }, { principal, occasion }) => {
    const decision = { id, by: principal, verdict, reason, event: occasion.key, answerTo };
    const { request, plan, outcome, more } = await approvals.decide(decision);
    if (outcome !== 'more-wanted') return { kind: 'accepted', plan };
    const data = { ...requestView(plan, request), more };
    return { kind: 'answer', answer: { template: 'request/more-wanted', data } };
  };
