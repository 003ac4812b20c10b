import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { Notice } from '../changes/index.ts';
import type { Draft } from '../outbox/index.ts';
import type { Plan, Step } from './plan.ts';
import { requesterOf } from './plan-messages.ts';

/** What somebody is told of a plan. */
export type Told = { readonly person: Person; readonly notices: readonly Notice[] };

/** Whom a plan concerns besides its requester, and what it has done to each. */
export function toldOf(plan: Plan): ReadonlyMap<UserId, Told> {
  const told = new Map<UserId, Told>();
  for (const step of plan.steps) {
    if (step.status !== 'applied') continue;
    for (const notice of noticesOf(plan, step)) {
      if (notice.isBefore) continue;
      const known = told.get(notice.to.id)?.notices ?? [];
      told.set(notice.to.id, { person: notice.to, notices: [...known, notice] });
    }
  }
  return told;
}

/** What is told before a step. */
export const earlyOf = (plan: Plan, step: Step): readonly Notice[] =>
  noticesOf(plan, step).filter(({ isBefore }) => isBefore);

const noticesOf = (plan: Plan, { change, outcome }: Step): readonly Notice[] =>
  change.notices({ requester: plan.requester, approver: plan.approval?.decidedBy, outcome });

type Whom = {
  readonly isInternal: (id: UserId) => boolean;
  /** Who is not told now. */
  readonly isLater: (id: UserId) => boolean;
};

/** One message a person, and one for the requester when somebody may not be reachable. */
export function noticeDrafts(plan: Plan, { isInternal, isLater }: Whom): readonly Draft[] {
  const people = [...toldOf(plan).keys()];
  const drafts = people
    .filter((id) => !isLater(id))
    .map(
      (id): Draft => ({
        key: `${plan.id}/notice/${id}`,
        message: { kind: 'notice', plan: plan.id, to: { im: id } },
      }),
    );
  if (people.every(isInternal)) return drafts;
  const unsent = { kind: 'notices-unsent', plan: plan.id, to: requesterOf(plan) } as const;
  return [...drafts, { key: `${plan.id}/notices-unsent`, message: unsent }];
}

export const earlyDrafts = (plan: Plan, step: Step): readonly Draft[] =>
  earlyOf(plan, step).map(({ to }) => ({
    key: `${plan.id}/${step.position}/early-notice/${to.id}`,
    message: { kind: 'early-notice', plan: plan.id, to: { im: to.id }, position: step.position },
  }));
