import type { Person, UserId } from '@finos/symphony-bdk-core';
import { isToldBeforehand, type Notice } from '../changes/index.ts';
import type { Draft } from '../outbox/index.ts';
import { ownWords, type Phrase, phrase } from '../words/index.ts';
import { isEnded, type Plan, type Step } from './plan.ts';
import { requesterOf } from './plan-messages.ts';

/** What somebody is told of a plan. */
export type Told = { readonly person: Person; readonly notices: readonly Notice[] };

type IsInternal = (id: UserId) => boolean;

/** Whom a plan concerns besides its requester, and what there is to tell each: what it has done to them, or how a request for them stands. */
export function toldOf(plan: Plan, isInternal: IsInternal): ReadonlyMap<UserId, Told> {
  const told = new Map<UserId, Told>();
  for (const step of plan.steps) {
    for (const notice of step.status === 'applied' ? doneTo(plan, step) : askedFor(plan, step, isInternal)) {
      const known = told.get(notice.to.id)?.notices ?? [];
      told.set(notice.to.id, { person: notice.to, notices: [...known, notice] });
    }
  }
  return told;
}

const doneTo = (plan: Plan, step: Step): readonly Notice[] =>
  noticesOf(plan, step).filter(({ isBefore }) => !isBefore);

/** How a request for somebody stands, or that nothing came of it. Only colleagues hear it. */
function askedFor(plan: Plan, { change, status }: Step, isInternal: IsInternal): readonly Notice[] {
  const { requester, askedBy, approval } = plan;
  const { subject: to, description, access } = change;
  if (approval === undefined || to === undefined || !isToldBeforehand(change)) return [];
  if (to.id === requester.id || to.id === askedBy?.id || !isInternal(to.id)) return [];
  const says = sentenceOn(plan, status);
  if (says === undefined) return [];
  // What somebody else wrote to the requester is not the requester's reason.
  const notice = { to, says: says(description, askedBy === undefined ? plan.reason : undefined) };
  if (access === undefined) return [notice];
  // The reason may tell of the room, too.
  const hidden = says(phrase('change-hidden-room'), undefined);
  return [{ ...notice, otherwise: { unlessKnown: access.room, says: hidden } }];
}

type Sentence = (change: Phrase, reason: string | undefined) => Phrase;

/** Nothing while it is approved and goes on. Why somebody rejected it is between them and the requester. */
function sentenceOn(plan: Plan, status: Step['status']): Sentence | undefined {
  const { requester, state, approval } = plan;
  if (state === 'approving' && approval?.lapsed)
    return (change) => phrase('notice-asked-again', { requester, change });
  if (state === 'approving')
    return (change, reason) =>
      reason
        ? phrase('notice-asked-why', { requester, change, reason: ownWords(reason) })
        : phrase('notice-asked', { requester, change });
  if (!isEnded(plan)) return undefined;
  const how = status === 'already' || status === 'failed' ? status : state;
  return (change) => phrase('notice-request-ended', { requester, change, how });
}

/** What is told before a step. */
export const earlyOf = (plan: Plan, step: Step): readonly Notice[] =>
  noticesOf(plan, step).filter(({ isBefore }) => isBefore);

const noticesOf = (plan: Plan, { change, outcome }: Step): readonly Notice[] =>
  change.notices({ requester: plan.requester, approver: plan.approval?.decidedBy, outcome });

type Whom = {
  readonly isInternal: IsInternal;
  /** Who is not told now. */
  readonly isLater: (id: UserId) => boolean;
};

/** One message a person, and one for the requester when somebody may not be reachable. */
export function noticeDrafts(plan: Plan, { isInternal, isLater }: Whom): readonly Draft[] {
  const people = [...toldOf(plan, isInternal).keys()];
  const drafts = people.filter((id) => !isLater(id)).map((id) => noticeDraft(plan, id));
  if (people.every(isInternal)) return drafts;
  const unsent = { kind: 'notices-unsent', plan: plan.id, to: requesterOf(plan) } as const;
  return [...drafts, { key: `${plan.id}/notices-unsent`, message: unsent }];
}

export const earlyDrafts = (plan: Plan, step: Step): readonly Draft[] =>
  earlyOf(plan, step).map(({ to }) => ({
    key: `${plan.id}/${step.position}/early-notice/${to.id}`,
    message: { kind: 'early-notice', plan: plan.id, to: { im: to.id }, position: step.position },
  }));

/** What was asked again is told again. */
function noticeDraft({ id: plan, state, approval }: Plan, person: UserId): Draft {
  const to = { im: person };
  if (state !== 'approving' || approval === undefined)
    return { key: `${plan}/notice/${person}`, message: { kind: 'notice', plan, to } };
  const { request } = approval;
  return { key: `${request}/concerns/${person}`, message: { kind: 'request-concerns', plan, to, request } };
}
