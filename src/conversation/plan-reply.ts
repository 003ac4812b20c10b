import type { Person } from '@finos/symphony-bdk-core';
import type { Detail } from '../changes/index.ts';
import type { Command } from '../commands/index.ts';
import type { Plan, Step } from '../plans/index.ts';
import { type Reply, sentenceFor } from '../replies/index.ts';

/** What is said of a plan that has been applied, by the template of the command that asked for it. */
export type PlanReply = (plan: Plan) => Reply;

export function createPlanReply(commands: readonly Command[]): PlanReply {
  const templates = new Map(commands.map(({ name, reply }) => [name, reply]));
  return (plan) => {
    const template = templates.get(plan.command);
    if (template === undefined)
      throw new Error(`The command "${plan.command}" has no template for its plans.`);
    return { template, data: planData(plan) };
  };
}

/** What is to be done, for those who have to confirm or approve it. */
export const stepsOf = (plan: Plan) =>
  plan.steps.map(({ change: { description, details, warning } }) => ({
    description,
    details: details.map(detailView),
    warning: warning ?? '',
  }));

const detailView = ({ label, before = '', after, at = 0 }: Detail) => ({ label, before, after, at });

/** A plan as templates see it: its steps by outcome. */
export function planData({ command, requester, reason, notFound, steps }: Plan) {
  const having = (status: Step['status']) => steps.filter((step) => step.status === status);
  const first = steps[0];
  return {
    command,
    requester,
    reason: reason ?? '',
    missing: notFound.length > 0 ? sentenceFor({ code: 'people-not-found', texts: notFound }) : '',
    params: (first?.change.params ?? {}) as Readonly<Record<string, unknown>>,
    outcome: first?.outcome ?? {},
    applied: having('applied').map(({ change }) => change.description),
    added: subjects(having('applied')),
    already: subjects(having('already')),
    isAllAlready: steps.every(({ status }) => status === 'already'),
    details: having('applied').flatMap(({ change }) => change.details.map(detailView)),
    failed: having('failed').map(({ change, problem }) => ({
      description: change.description,
      why: problem ? sentenceFor(problem) : '',
    })),
  };
}

const subjects = (steps: readonly Step[]): Person[] =>
  steps.flatMap(({ change }) => (change.subject ? [change.subject] : []));
