import type { Command } from '../commands/index.ts';
import { sentenceFor } from '../replies/index.ts';
import type { Outcome } from '../service/index.ts';

/** What a command would do, as the template sees it. */
export function dryRunView(
  { name }: Pick<Command, 'name'>,
  { preview, notFound }: Extract<Outcome, { kind: 'preview' }>,
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
      approvers: approval?.names ?? [],
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
