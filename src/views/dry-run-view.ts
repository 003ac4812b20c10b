import type { Candidates } from '../approvals/index.ts';
import type { Command } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import type { PlanPreview } from '../plans/index.ts';
import { neededPhrase, problemPhrase } from '../replies/index.ts';
import { type Phrase, phrase, type Value } from '../words/index.ts';
import { changeView, withoutDetails } from './plan-view.ts';

type PlanOfDryRun = DryRun['plans'][number];

// A dry run is read in chat, and may be of 500 people.
const MAX_LISTED = 20;
const MAX_TEXT = 200;

/** What a command would do, as data. */
export type DryRun = {
  readonly plans: readonly (PlanPreview & {
    /** Who would be asked for approval, or why nobody can be. */
    readonly approval:
      | { readonly parts: readonly Candidates[]; readonly problem: Problem | undefined }
      | undefined;
  })[];
  readonly denied: readonly {
    readonly kind: string;
    readonly description: Phrase;
    readonly problem: Problem;
  }[];
};

/** What a command would do, as the template sees it; `notFound` are texts that matched nobody. */
export function dryRunView(
  { name }: Pick<Command, 'name'>,
  { preview, notFound }: { readonly preview: DryRun; readonly notFound: readonly string[] },
) {
  const obstacles = obstaclesOf(preview);
  const plans = preview.plans.flatMap((plan) => {
    const would = plan.changes.filter(({ isDone, problem }) => !isDone && problem === undefined);
    return would.length > 0 ? [{ plan, would }] : [];
  });
  const already = preview.plans.flatMap(({ changes }) => changes).filter(({ isDone }) => isDone);
  return {
    command: name,
    obstacles: obstacles.map(({ why, descriptions }) => ({ why, ...listed(descriptions) })),
    plans: plans.map(({ plan, would }, index) => ({
      lead: index > 0 ? 'also' : obstacles.length > 0 ? 'otherwise' : 'only',
      changes: would.slice(0, MAX_LISTED).map(({ change, isHidden }) => {
        const view = isHidden ? withoutDetails(changeView(change)) : changeView(change);
        return { ...view, description: short(view.description) };
      }),
      more: Math.max(0, would.length - MAX_LISTED),
      first: firstOf(plan),
    })),
    already: listed(already.map(({ change }) => change.description)),
    missing: notFound.length > 0 ? problemPhrase({ code: 'people-not-found', texts: notFound }) : '',
  };
}

/** Would the command be refused as a whole, as it is when one of its changes cannot be made? */
export const wouldBeRefused = (preview: DryRun): boolean => obstaclesOf(preview).length > 0;

type Obstacle = { readonly why: Phrase; readonly descriptions: readonly Phrase[] };

/** Why the command would be refused: each reason once, with the changes that it speaks against; none when it is about the command. */
function obstaclesOf({ plans, denied }: DryRun): Obstacle[] {
  const found: { readonly problem: Problem; readonly description?: Phrase }[] = [
    ...denied,
    ...plans.flatMap(({ changes }) =>
      changes.flatMap(({ problem, change: { description } }) => (problem ? [{ problem, description }] : [])),
    ),
    ...plans.flatMap(({ approval }) => (approval?.problem ? [{ problem: approval.problem }] : [])),
  ];
  const reasons = new Map<string, { readonly why: Phrase; readonly descriptions: Phrase[] }>();
  for (const { problem, description } of found) {
    const why = problemPhrase(problem);
    const key = JSON.stringify(why);
    const reason = reasons.get(key) ?? { why, descriptions: [] };
    if (description !== undefined) reason.descriptions.push(description);
    reasons.set(key, reason);
  }
  return [...reasons.values()];
}

/** Changes for a list that stays readable, and how many more there are. */
const listed = (descriptions: readonly Phrase[]) => ({
  descriptions: descriptions.slice(0, MAX_LISTED).map(short),
  more: Math.max(0, descriptions.length - MAX_LISTED),
});

const short = (value: Value) => ({ short: value, most: MAX_TEXT });

/** What has to happen before it is done. */
function firstOf({ next, rule, approval, glass }: PlanOfDryRun): Phrase | '' {
  if (glass) return phrase('preview-break-glass', { id: { bold: glass } });
  if (next === 'confirm') return phrase('preview-confirm');
  if (approval === undefined || rule.approval === undefined || approval.parts.length === 0) return '';
  const [only, ...others] = approval.parts;
  // Who is in a room with others is not told to those who are not.
  if (only === undefined || others.length > 0 || only.part.group.kind !== 'owners')
    return phrase('preview-route', { needed: neededPhrase(rule.approval) });
  const people = only.people.map(short);
  const quorum = only.part.count;
  return quorum === 1
    ? phrase('preview-approver', { people })
    : phrase('preview-approvers', { quorum, people });
}
