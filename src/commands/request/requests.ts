import type { ApprovalRequest } from '../../approvals/index.ts';
import type { Plan } from '../../plans/index.ts';
import { ownWords } from '../../words/index.ts';
import { command } from '../command.ts';
import { pageOf } from '../pages.ts';

export const requests = command({
  name: 'requests',
  example: '/requests',
  synonyms: ['request', 'my requests', 'pending', 'inbox', 'approvals'],
  action: 'requests.list',
  isPrivate: true,
  args: {},
  async answer(_, { principal, page, services: { approvals } }) {
    const { own, waiting } = await approvals.listFor(principal);
    const { items, pages } = pageOf([...waiting, ...own], page);
    return {
      template: 'request/list',
      data: {
        ownCount: own.length,
        own: items.filter((each) => own.includes(each)).map(line),
        waitingCount: waiting.length,
        waiting: items.filter((each) => waiting.includes(each)).map(line),
      },
      pages,
    };
  },
});

const line = ({ request, plan }: { request: ApprovalRequest; plan: Plan }) => ({
  id: request.id,
  requester: plan.requester,
  descriptions: plan.steps.map(({ change }) => change.description),
  reason: plan.reason ? ownWords(plan.reason) : '',
  expiresAt: request.expiresAt,
});
