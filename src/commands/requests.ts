import type { ApprovalRequest } from '../approvals/index.ts';
import type { Plan } from '../plans/index.ts';
import { command } from './command.ts';

export const requests = command({
  name: 'requests',
  summary: 'List your open requests, and those that wait for you',
  example: '/requests',
  action: 'requests.list',
  isPrivate: true,
  args: {},
  async answer(_, { turn, services: { approvals } }) {
    const { own, waiting } = await approvals.listFor(turn.initiator);
    return { template: 'request/list', data: { own: own.map(line), waiting: waiting.map(line) } };
  },
});

const line = ({ request, plan }: { request: ApprovalRequest; plan: Plan }) => ({
  id: request.id,
  requester: plan.requester,
  descriptions: plan.steps.map(({ change }) => change.description),
  reason: plan.reason ?? '',
  expiresAt: request.expiresAt,
});
