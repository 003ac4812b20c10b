import type { Detail } from '../changes/index.ts';
import type { Problem } from '../errors.ts';
import { problemPhrase } from '../replies/index.ts';
import type { Wording } from '../words/index.ts';
import { type DryRun, wouldBeRefused } from './dry-run-view.ts';

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
                ? ['the administrators']
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
    description: wording.text(description),
    problem: problemOf(problem, wording),
  })),
});

type ChangeOfDryRun = DryRun['plans'][number]['changes'][number];

function changeReport({ change, isDone, problem }: ChangeOfDryRun, wording: Wording) {
  const { kind, description, details, warning } = change;
  return {
    kind,
    description: wording.text(description),
    state: problem ? 'impossible' : isDone ? 'done' : 'possible',
    ...(problem ? { problem: problemOf(problem, wording) } : {}),
    ...(details.length > 0 ? { details: details.map((detail) => detailReport(detail, wording)) } : {}),
    ...(warning === undefined ? {} : { warning: wording.text(warning) }),
  };
}

const detailReport = ({ label, before, after }: Detail, wording: Wording) => ({
  label: wording.text(label),
  ...(before === undefined ? {} : { before: wording.text(before) }),
  after: wording.text(after),
});

const problemOf = (problem: Problem, wording: Wording) => ({
  code: problem.code,
  message: wording.text(problemPhrase(problem)),
});
