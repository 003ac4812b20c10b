import type { Person } from '@finos/symphony-bdk-core';
import { type ApprovalRequest, stagesOf } from '../approvals/index.ts';
import { type Asked, isEnded, type Plan } from '../plans/index.ts';
import { groupPhrase, neededPhrase, partPhrase } from '../replies/index.ts';
import type { Part } from '../routes/index.ts';
import { NOTHING_SHOWN, type Shown } from '../shown/index.ts';
import { type Colour, ownWords, type Phrase, phrase, type Value } from '../words/index.ts';
import { changedView } from './changed-view.ts';
import { exposureView } from './exposure-view.ts';
import { personView } from './person-view.ts';
import { planData, stepsOf } from './plan-view.ts';
import { whyView } from './why-view.ts';

export const NOBODY: Pick<Person, 'displayName'> = { displayName: '' };

// A card stays readable.
const MAX_SUBJECTS = 10;

const COLOURS: Readonly<Record<ApprovalRequest['status'], Colour>> = {
  open: 'over',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'over',
  expired: 'over',
  void: 'over',
  lapsed: 'over',
};

export const statusView = ({ status }: Pick<ApprovalRequest, 'status'>): Value => ({
  colour: COLOURS[status],
  text: phrase('request-status', { status }),
});

/** A request as templates see it. */
export function requestView(plan: Plan, request: ApprovalRequest) {
  const { status } = request;
  const shown = shownOn(plan, request.id);
  return {
    id: request.id,
    requester: plan.requester,
    ...peopleOf(plan, shown),
    descriptions: plan.steps.map(({ change }) => change.description),
    steps: stepsOf(plan),
    exposure: exposureView(shown),
    changed: plan.approval?.request === request.id ? changedView(plan.approval.lapsed, shown) : [],
    again: plan.approval?.request ?? '',
    ...whyView(plan),
    reasonBy: plan.askedBy ?? plan.requester,
    questions: request.questions.map((each) => ({
      asked: phrase('label-asked-by-person', { person: each.by }),
      text: ownWords(each.text),
      answered: phrase('label-answered-by', { person: plan.requester }),
      answer: each.answer === undefined ? '' : ownWords(each.answer),
    })),
    needed: neededPhrase(request.route),
    asked: (plan.approval?.asked ?? []).map(askedView),
    unavailable: request.status === 'open' ? (plan.approval?.unavailable ?? []) : [],
    stages: stagesView(request),
    expiresAt: request.expiresAt,
    verdict: status,
    without: request.route.without ?? null,
    heldUntil: status === 'approved' && plan.state === 'holding' ? (plan.startAt ?? 0) : 0,
    isCancelled: plan.state === 'cancelled',
    plan: plan.id,
    status: statusView(request),
    decidedBy: deciderOf(request),
    decidedAt: request.decidedAt ?? 0,
    decisionReason: request.decisionReason === undefined ? '' : ownWords(request.decisionReason),
    results: status === 'approved' ? resultsOf(plan) : [],
  };
}

const askedView = ({ approver, principal, group }: Asked): Value =>
  approver ? withMandate(approver, principal) : group ? groupPhrase(group) : '';

/** Who was asked in place of others, and who of those had seen it. */
export function escalationView({ approval }: Pick<Plan, 'approval'>, { id, route, stage }: ApprovalRequest) {
  const seenBy = route.stages[stage]?.find((part) => part.seenBy)?.seenBy;
  return {
    id,
    asked: (approval?.asked ?? []).filter(({ isEscalated }) => isEscalated).map(askedView),
    seen: seenBy ? phrase('request-escalated-seen', { seen: seenBy }) : '',
  };
}

/** A person, with whose mandate they have used. */
const withMandate = (by: Person, principal: Person | undefined): Value =>
  principal ? phrase('person-in-place-of', { person: by, principal }) : by;

function deciderOf({ decidedBy, decisions }: ApprovalRequest): Value {
  if (decidedBy === undefined) return NOBODY;
  return withMandate(decidedBy, decisions.find(({ by }) => by.id === decidedBy.id)?.principal);
}

/** What the card of a request showed; that of an earlier one, which has lapsed, something else. */
export function shownOn({ approval }: Pick<Plan, 'approval'>, request: string): Shown {
  if (approval?.lapsed?.request === request) return approval.lapsed.shown;
  return approval?.request === request ? approval.shown : NOTHING_SHOWN;
}

/** Who asks, and whom it is about, each as far as Symphony shows them. */
function peopleOf({ requester, askedBy, steps }: Plan, { people }: Shown) {
  const known = new Map(people.map((person) => [person.id, person]));
  const row = (label: Phrase, { id }: Person) => {
    const person = known.get(id);
    return person === undefined ? [] : [{ label, ...personView(person) }];
  };
  const others = steps.flatMap(({ change: { subject } }) =>
    subject === undefined || subject.id === requester.id ? [] : [[subject.id, subject] as const],
  );
  const subjects = [...new Map(others).values()];
  return {
    requesters: [
      ...row(phrase('label-requested-by'), requester),
      ...(askedBy ? row(phrase('label-asked-by'), askedBy) : []),
    ],
    subjects: subjects.slice(0, MAX_SUBJECTS).flatMap((person) => row(phrase('label-person'), person)),
    moreSubjects: Math.max(0, subjects.length - MAX_SUBJECTS),
  };
}

/** Each stage of the route: what it needs, and who has approved as what. */
function stagesView(request: ApprovalRequest) {
  const stages = stagesOf(request);
  return stages.map(({ state, parts }, index) => ({
    label: stages.length === 1 ? phrase('label-needs') : phrase('label-stage', { number: String(index + 1) }),
    lines: parts.flatMap(({ part, approvals }): Value[] => {
      const needed: Value[] = [partPhrase(part), ...inPlaceOf(part)];
      if (approvals.length > 0) {
        const people = approvals
          .toSorted((one, other) => one.at - other.at)
          .map(({ by, principal }) => withMandate(by, principal));
        const soFar = phrase('request-so-far', { count: approvals.length, quorum: part.count, people });
        return [...needed, { colour: approvals.length === part.count ? 'good' : 'over', text: soFar }];
      }
      const isLater = state === 'waiting' && request.status === 'open';
      return isLater ? [...needed, { colour: 'over', text: phrase('stage-later') }] : needed;
    }),
  }));
}

/** Who may decide in place of those of a part, once it is escalated, and who had seen it by then. */
const inPlaceOf = ({ escalation, isEscalated, seenBy }: Part): Value[] =>
  escalation && isEscalated
    ? [
        phrase('stage-escalated', { group: groupPhrase(escalation.to) }),
        ...(seenBy ? [phrase('stage-escalated-seen', { seen: seenBy })] : []),
      ]
    : [];

/** What came of each change, a sentence each. */
function resultsOf(plan: Plan): Phrase[] {
  const { failed } = planData(plan);
  const having = (status: string) =>
    plan.steps.filter((step) => step.status === status).map(({ change }) => change.description);
  return [
    ...having('applied').map((description) => phrase('done', { change: description })),
    ...having('already').map((description) => phrase('already-done', { change: description })),
    ...failed.map(({ description, why }) => phrase('not-done', { change: description, why })),
    ...(isEnded(plan)
      ? having('waiting').map((description) => phrase('not-done-cancelled', { change: description }))
      : []),
  ];
}
