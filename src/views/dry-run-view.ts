import type { Person } from '@finos/symphony-bdk-core';
import type { Command } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import type { PlanPreview } from '../plans/index.ts';
import type { ApproverGroup } from '../policy/index.ts';
import { sentenceFor } from '../replies/index.ts';
import { ADMINISTRATORS } from './request-view.ts';

/** What a command would do, as data. */
export type DryRun = {
  readonly plans: readonly (PlanPreview & {
    /** Who would be asked for approval, or why nobody can be. */
    readonly approval:
      | { readonly people: readonly Person[]; readonly problem: Problem | undefined }
      | undefined;
  })[];
  readonly denied: readonly { readonly description: string; readonly problem: Problem }[];
};

/** What a command would do, as the template sees it; `notFound` are texts that matched nobody. */
export function dryRunView(
  { name }: Pick<Command, 'name'>,
  { preview, notFound }: { readonly preview: DryRun; readonly notFound: readonly string[] },
) {
  const plans = preview.plans.map(({ changes, next, approval, rule }) => {
    const possible = changes.filter(({ isDone, problem }) => !isDone && problem === undefined);
    return {
      would: possible.map(({ change }) => change.description),
      already: changes.filter(({ isDone }) => isDone).map(({ change }) => change.description),
      impossible: changes.flatMap(({ change, problem }) =>
        problem ? [{ description: change.description, why: sentenceFor(problem) }] : [],
      ),
      needsConfirmation: next === 'confirm',
      approvers: approversOf(rule.approval?.approvers, approval?.people ?? []),
      quorum: rule.approval?.quorum ?? 0,
      reasonRequired: rule.approval?.reasonRequired ?? false,
      noApprover: approval?.problem ? sentenceFor(approval.problem) : '',
    };
  });
  return {
    command: name,
    plans,
    denied: preview.denied.map(({ description, problem }) => ({ description, why: sentenceFor(problem) })),
    missing: notFound.length > 0 ? sentenceFor({ code: 'people-not-found', texts: notFound }) : '',
  };
}

const approversOf = (group: ApproverGroup | undefined, people: readonly Person[]): string[] =>
  group === 'administrators' ? [ADMINISTRATORS] : people.map(({ displayName }) => displayName);
