import type { Person } from '@finos/symphony-bdk-core';
import type { Services } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { PlanControl } from '../outbox/index.ts';
import {
  isEnded,
  isEndState,
  type Lifecycle,
  loadPlan,
  type Plan,
  type PlanEventType,
} from '../plans/index.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import { progressOf } from '../views/plan-view.ts';
import { createHideAccounts } from './hidden-accounts.ts';
import { createRequirePlanRight } from './plan-right.ts';
import type { Refuse } from './refuse.ts';

type Options = {
  readonly store: Store;
  readonly policy: Pick<Policy, 'decide'>;
  readonly lifecycle: Pick<Lifecycle, 'transact' | 'send'>;
  readonly refuse: Refuse;
  /** Whether somebody can cancel this plan because it is held. */
  readonly mayCancelHeld: (plan: Plan, person: Person, facts: Facts) => Promise<boolean>;
};

/** Pauses, resumes and cancels plans, for whoever asked for them and for those whom the policy lets control the plans of others. */
export function createControlPlan(options: Options): Services['controlPlan'] {
  const { store, policy, lifecycle, refuse, mayCancelHeld } = options;
  const hideAccounts = createHideAccounts({ policy });
  const requireRight = createRequirePlanRight({ policy, refuse });

  return async ({ id, control }, context) => {
    const { principal, answerTo } = context;
    const known = await loadPlan(store, id);
    if (known === undefined) throw new UserError({ code: 'plan-unknown', id });
    const otherwise = { code: 'plan-of-another', id } as const;
    const unless = async () => control === 'cancel' && mayCancelHeld(known, principal, context.facts);
    await requireRight(known, { ...context, command: `plan ${control}`, unless, otherwise });
    const plan = await lifecycle.transact(async (transaction) => {
      const now = await loadPlan(transaction, id);
      if (now === undefined) throw new UserError({ code: 'plan-unknown', id });
      const type = eventFor(control, now);
      return lifecycle.send(id, { type, by: principal }, transaction);
    });
    if (plan === undefined) throw new Error(`The plan ${id} can't take "${control}".`);
    const isToldHere = isEnded(plan) && JSON.stringify(plan.answerTo) === JSON.stringify(answerTo);
    if (isToldHere) return { kind: 'accepted', plan };
    const isOwn = plan.requester.id === principal.id;
    const data = {
      ...progressOf(await hideAccounts.inSteps(plan, context)),
      control,
      isOwn,
      isPending: plan.askedTo !== undefined,
      requester: plan.requester,
    };
    return { kind: 'answer', answer: { template: 'plan/control', data } };
  };
}

/** What is to happen to the plan as it is. Throws UserError when there is nothing to be done. */
function eventFor(control: PlanControl, plan: Plan): PlanEventType {
  const { id, state, askedTo, approval } = plan;
  if (isEndState(state)) throw new UserError({ code: 'plan-ended', id, state });
  if (state === 'approving')
    throw new UserError({ code: 'plan-awaits-approval', id, request: approval?.request ?? '' });
  if (askedTo === 'cancel') throw new UserError({ code: 'plan-cancelling', id });
  const isPaused = state === 'paused' || askedTo === 'pause';
  switch (control) {
    case 'pause':
      if (isPaused) throw new UserError({ code: 'plan-paused-already', id });
      if (state !== 'running') throw new UserError({ code: 'plan-not-started', id });
      return 'ask-to-pause';
    case 'resume':
      if (!isPaused) throw new UserError({ code: 'plan-not-paused', id });
      return 'resume';
    case 'cancel':
      return state === 'running' ? 'ask-to-cancel' : 'cancel';
  }
}
