import type { Person } from '@finos/symphony-bdk-core';
import type { ApprovalRequest } from '../approvals/index.ts';
import { isEnded, type Plan } from '../plans/index.ts';
import { planData, stepsOf } from './plan-view.ts';

/** How those are named who decide in their room. */
export const ADMINISTRATORS = 'the administrators';

const NOBODY: Pick<Person, 'displayName'> = { displayName: '' };

/** A request as templates see it. */
export function requestView(plan: Plan, request: ApprovalRequest) {
  return {
    id: request.id,
    requester: plan.requester,
    descriptions: plan.steps.map(({ change }) => change.description),
    steps: stepsOf(plan),
    reason: plan.reason ?? '',
    approvers: request.approvers,
    quorum: request.quorum,
    expiresAt: request.expiresAt,
    status: request.status,
    decidedBy: request.decidedBy ?? NOBODY,
    decidedAt: request.decidedAt ?? 0,
    decisionReason: request.decisionReason ?? '',
    results: request.status === 'approved' ? resultsOf(plan) : [],
  };
}

/** What came of each change, a sentence each. */
function resultsOf(plan: Plan): string[] {
  const { failed } = planData(plan);
  const having = (status: string) =>
    plan.steps.filter((step) => step.status === status).map(({ change }) => change.description);
  return [
    ...having('applied').map((description) => `Done: ${description}.`),
    ...having('already').map((description) => `Already done: ${description}.`),
    ...failed.map(({ description, why }) => `Not done: ${description}. ${why}`),
    ...(isEnded(plan)
      ? having('waiting').map((description) => `Not done: ${description}. It was cancelled.`)
      : []),
  ];
}
