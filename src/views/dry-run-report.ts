import type { Detail } from '../changes/index.ts';
import type { Problem } from '../errors.ts';
import { problemPhrase } from '../replies/index.ts';
import { keyOf } from '../routes/index.ts';
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
            stages: stagesReport(rule, approval.parts),
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

type PlanOfDryRun = DryRun['plans'][number];

/** Each stage with its parts; the people where they are asked one by one and not in a room of theirs. */
const stagesReport = (
  { approval }: PlanOfDryRun['rule'],
  candidates: NonNullable<PlanOfDryRun['approval']>['parts'],
) =>
  (approval?.stages ?? []).map((stage) =>
    stage.map((part) => {
      const people = candidates.find((each) => each.part === part)?.people ?? [];
      const { group, count } = part;
      return group.kind === 'owners'
        ? { group: keyOf(group), count, people: people.map(({ displayName }) => displayName) }
        : { group: keyOf(group), count };
    }),
  );

type ChangeOfDryRun = DryRun['plans'][number]['changes'][number];

function changeReport({ change, isDone, problem, isHidden }: ChangeOfDryRun, wording: Wording) {
  const { kind, description } = change;
  const { details, warning } = isHidden ? { details: [], warning: undefined } : change;
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
