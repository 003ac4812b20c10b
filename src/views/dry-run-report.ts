import type { Problem } from '../errors.ts';
import { problemPhrase } from '../replies/index.ts';
import type { Wording } from '../words/index.ts';
import { type DryRun, wouldBeRefused } from './dry-run-view.ts';
import { ADMINISTRATORS } from './request-view.ts';

/** What a command would do, as data for scripts. Part of what `--json` promises: docs/operations.md. */
export const dryRunReport = (preview: DryRun, wording: Wording) => ({
  wouldBeRefused: wouldBeRefused(preview),
  plans: preview.plans.map(({ next, rule, changes, approval }) => ({
    next,
    rule: rule.id,
    changes: changes.map((change) => changeReport(change, wording)),
    ...(approval
      ? {
          approval: {
            from:
              rule.approval?.approvers === 'administrators'
                ? [ADMINISTRATORS]
                : approval.people.map(({ displayName }) => displayName),
            quorum: rule.approval?.quorum ?? 1,
            reasonRequired: rule.approval?.reasonRequired ?? false,
            ...(approval.problem ? { problem: problemOf(approval.problem, wording) } : {}),
          },
        }
      : {}),
  })),
  denied: preview.denied.map(({ kind, description, problem }) => ({
    kind,
    description,
    problem: problemOf(problem, wording),
  })),
});

type ChangeOfDryRun = DryRun['plans'][number]['changes'][number];

function changeReport({ change, isDone, problem }: ChangeOfDryRun, wording: Wording) {
  const { kind, description, details, warning } = change;
  return {
    kind,
    description,
    state: problem ? 'impossible' : isDone ? 'done' : 'possible',
    ...(problem ? { problem: problemOf(problem, wording) } : {}),
    ...(details.length > 0 ? { details } : {}),
    ...(warning === undefined ? {} : { warning }),
  };
}

const problemOf = (problem: Problem, wording: Wording) => ({
  code: problem.code,
  message: wording.text(problemPhrase(problem)),
});
