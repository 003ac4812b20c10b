import type { Person } from '@finos/symphony-bdk-core';
import { type ApprovalRequest, stagesOf } from '../approvals/index.ts';
import { isEnded, type Plan } from '../plans/index.ts';
import { neededPhrase, partPhrase } from '../replies/index.ts';
import { type Phrase, phrase } from '../words/index.ts';
import { planData, stepsOf } from './plan-view.ts';

const NOBODY: Pick<Person, 'displayName'> = { displayName: '' };

/** A request as templates see it. */
export function requestView(plan: Plan, request: ApprovalRequest) {
  return {
    id: request.id,
    requester: plan.requester,
    descriptions: plan.steps.map(({ change }) => change.description),
    steps: stepsOf(plan),
    reason: plan.reason ?? '',
    ticket: plan.ticket ?? '',
    needed: neededPhrase(request.route),
    stages: stagesView(request),
    expiresAt: request.expiresAt,
    status: request.status,
    decidedBy: request.decidedBy ?? NOBODY,
    decidedAt: request.decidedAt ?? 0,
    decisionReason: request.decisionReason ?? '',
    results: request.status === 'approved' ? resultsOf(plan) : [],
  };
}

/** Each stage of the route, how it stands, and who approved as what. */
const stagesView = (request: ApprovalRequest) =>
  stagesOf(request).map(({ state, parts }, index) => ({
    number: index + 1,
    state,
    parts: parts.map(({ part, approvals }) => ({
      needed: partPhrase(part),
      people: approvals.map(({ by, at, reason }) => ({ person: by, at, reason: reason ?? '' })),
    })),
  }));

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
