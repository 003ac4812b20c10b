import type { Person } from '@finos/symphony-bdk-core';
import type { Delivery, PlanControlled } from '../outbox/index.ts';
import { isEnded, type Plan } from '../plans/index.ts';
import type { CardDraft, Cards, Reply } from '../replies/index.ts';
import { progressOf } from '../views/plan-view.ts';
import { buttonForm } from './buttons.ts';

type Said = { readonly reply: Reply };
type Card = CardDraft & { readonly expiresAt: number };
type Replacing = Said & { readonly replaces: string; readonly isOnlyReplacing: true };

const FORM_LIVES_MS = 24 * 3_600_000;

/** What the requester is told of a plan under way: how far it is, and what others do to it. */
export const createProgressRenderers = (cards: Pick<Cards, 'tokenFor'>) => ({
  'plan-late': (_: unknown, plan: Plan, delivery: Delivery) =>
    controllable('plan/late', plan, { delivery, token: cards.tokenFor(delivery.key) }),

  'plan-paused': (_: unknown, plan: Plan, delivery: Delivery) =>
    controllable('plan/paused', plan, { delivery, token: cards.tokenFor(delivery.key) }),

  'plan-progress'(
    { replaces: replaced }: { readonly replaces: string },
    plan: Plan,
    delivery: Delivery,
  ): Replacing | undefined {
    const replaces = cards.tokenFor(replaced);
    if (isEnded(plan)) {
      const reply = { template: 'plan/progress-ended', data: progressOf(plan) } as const;
      return { reply, replaces, isOnlyReplacing: true };
    }
    // Until it was told that it takes longer, there is nothing to replace; paused, it gets no further.
    if (plan.lateAt === undefined || plan.state !== 'running') return undefined;
    const { form } = controls(plan, delivery, replaces);
    const reply = { template: 'plan/late', data: { ...progressOf(plan), form } } as const;
    return { reply, replaces, isOnlyReplacing: true };
  },

  'plan-controlled': (
    { control, by }: { readonly control: PlanControlled; readonly by: Person },
    plan: Plan,
  ): Said => ({
    reply: {
      template: 'plan/controlled',
      data: { ...progressOf(plan), control, by, isPaused: control === 'pause' || control === 'halt' },
    },
  }),
});

type Place = { readonly delivery: Pick<Delivery, 'since'>; readonly token: string };

function controllable(
  template: 'plan/late' | 'plan/paused',
  plan: Plan,
  { delivery, token }: Place,
): Said & { readonly card: Card } {
  const { form, card } = controls(plan, delivery, token);
  return { reply: { template, data: { ...progressOf(plan), form } }, card };
}

/** Buttons that do what `/plan …` does. */
function controls(plan: Plan, { since }: Pick<Delivery, 'since'>, token: string) {
  const onward = plan.state === 'paused' ? 'resume' : 'pause';
  const form = buttonForm(token, [
    [onward, 'primary'],
    ['cancel', 'destructive'],
  ]);
  const payload = { plan: plan.id };
  const userId = plan.requester.id;
  return {
    form,
    card: { token, purpose: 'plan', payload, userId, expiresAt: since + FORM_LIVES_MS } as const,
  };
}
