import type { Problem } from '../errors.ts';
import { sentenceFor } from '../replies/index.ts';
import { type DryRun, wouldBeRefused } from './dry-run-view.ts';
import { ADMINISTRATORS } from './request-view.ts';

/** What a command would do, as data for scripts. Part of what `--json` promises: docs/operations.md. */
export const dryRunReport = (preview: DryRun) => ({
  wouldBeRefused: wouldBeRefused(preview),
  plans: preview.plans.map(({ next, rule, changes, approval }) => ({
    next,
    rule: rule.id,
    changes: changes.map(changeReport),
    ...(approval
      ? {
          approval: {
            from:
              rule.approval?.approvers === 'administrators'
                ? [ADMINISTRATORS]
                : approval.people.map(({ displayName }) => displayName),
            quorum: rule.approval?.quorum ?? 1,
            reasonRequired: rule.approval?.reasonRequired ?? false,
            ...(approval.problem ? { problem: problemOf(approval.problem) } : {}),
          },
        }
      : {}),
  })),
  denied: preview.denied.map(({ kind, description, problem }) => ({
    kind,
    description,
    problem: problemOf(problem),
  })),
});

type ChangeOfDryRun = DryRun['plans'][number]['changes'][number];

function changeReport({ change, isDone, problem }: ChangeOfDryRun) {
  const { kind, description, details, warning } = change;
  return {
    kind,
    description,
    state: problem ? 'impossible' : isDone ? 'done' : 'possible',
    ...(problem ? { problem: problemOf(problem) } : {}),
    ...(details.length > 0 ? { details } : {}),
    ...(warning === undefined ? {} : { warning }),
  };
}

const problemOf = (problem: Problem) => ({ code: problem.code, message: sentenceFor(problem) });
