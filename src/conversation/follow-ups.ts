import type { UserId } from '@finos/symphony-bdk-core';
import { type ApprovalRequest, countedIn } from '../approvals/index.ts';
import type { Delivery } from '../outbox/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Cards, Reply } from '../replies/index.ts';
import { escalationView, requestView } from '../views/request-view.ts';
import { buttonForm } from './buttons.ts';
import type { Rendered } from './rendered.ts';

type Options = {
  readonly cards: Pick<Cards, 'tokenFor'>;
  readonly requestOf: (plan: Plan) => Promise<ApprovalRequest>;
};
// Clicks that come later are told that it is over.
const CARD_LIVES_MS = 24 * 3_600_000;

type Said = { readonly reply: Reply };

/** What is said while a request waits. That somebody is waited for is not said once it is settled. */
export const createFollowUpRenderers = ({ cards, requestOf }: Options) => ({
  async 'request-reminder'(
    { approver }: { readonly approver?: UserId | undefined },
    plan: Plan,
  ): Promise<Said | undefined> {
    const request = await requestOf(plan);
    const hasDecided = request.decisions.flatMap(countedIn).some((id) => id === approver);
    if (request.status !== 'open' || hasDecided) return undefined;
    return { reply: { template: 'request/reminder', data: requestView(plan, request) } };
  },

  'request-lapsed': async (_: unknown, plan: Plan): Promise<Said> => ({
    reply: { template: 'request/lapsed', data: requestView(plan, await requestOf(plan)) },
  }),

  async 'request-escalated'(_: unknown, plan: Plan): Promise<Said | undefined> {
    const request = await requestOf(plan);
    if (request.status !== 'open') return undefined;
    return { reply: { template: 'request/escalated', data: escalationView(plan, request) } };
  },

  async 'hold-card'(
    { person }: { readonly person?: UserId | undefined },
    plan: Plan,
    { key, since }: Pick<Delivery, 'key' | 'since'>,
  ): Promise<Rendered | undefined> {
    if (plan.state !== 'holding') return undefined;
    const token = cards.tokenFor(key);
    const form = buttonForm(token, [['cancel', 'destructive']]);
    const data = { ...requestView(plan, await requestOf(plan)), plan: plan.id, form };
    return {
      reply: { template: 'request/hold', data },
      card: {
        token,
        purpose: 'plan',
        payload: { plan: plan.id },
        userId: person,
        expiresAt: (plan.startAt ?? since) + CARD_LIVES_MS,
      },
    };
  },

  'hold-over': async (
    { replaces }: { readonly replaces: string },
    plan: Plan,
  ): Promise<Rendered | undefined> => ({
    reply: { template: 'request/hold-over', data: requestView(plan, await requestOf(plan)) },
    replaces: cards.tokenFor(replaces),
    isOnlyReplacing: true,
  }),

  'request-told': async (_: unknown, plan: Plan): Promise<Said> => ({
    reply: { template: 'request/told', data: requestView(plan, await requestOf(plan)) },
  }),
});
