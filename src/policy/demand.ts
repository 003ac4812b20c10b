import { type Group, joinRoutes, keyOf, peopleNeeded, type Route } from '../routes/index.ts';
import { sha256 } from '../sha256.ts';
import { ID_SEPARATOR, type Rule } from './rule.ts';

/** A rule that asks for an approval. */
export type ApprovalRule = Rule & { readonly approval: Route };

export const asksApproval = (rule: Rule): rule is ApprovalRule => rule.approval !== undefined;

/** Rules whose approvals are all needed, in the order of their ids. Without any, nothing has to be approved. */
export type Requirements = readonly ApprovalRule[];

/** What all of these rules ask for together. */
function routeFor([first, ...others]: Requirements): Route | undefined {
  return first && joinRoutes([first.approval, ...others.map(({ approval }) => approval)]);
}

/** How much it takes to belong to a group: owners before administrators, and others after them. */
function weightOf({ kind }: Group): number {
  if (kind === 'owners') return 0;
  return kind === 'administrators' ? 1 : 2;
}

/** What several groups add to each other's weight is in none of the measures: only the weightiest counts. */
const weightiest = ({ stages }: Route): number =>
  Math.max(...stages.flat().map(({ group }) => weightOf(group)));

/**
 * How demanding a route is, the weightiest measure first. Joining more routes never makes any of these smaller, so a new permit only
 * widens and a new forbid only narrows.
 */
const MEASURES: readonly ((route: Route) => number)[] = [
  peopleNeeded,
  ({ stages }) => stages.length,
  weightiest,
  ({ reasonRequired }) => (reasonRequired ? 1 : 0),
  ({ ticket }) => (ticket ? 1 : 0),
  ({ hold = 0 }) => hold,
  // Where something goes without it, it demands less.
  ({ without }) => (without ? 0 : 1),
  // The longer somebody has to decide, the less it demands.
  ({ expires }) => -expires,
  // The fewer have to reject it to end it, the more it demands.
  ({ rejections }) => -rejections,
];

/** Negative when the first are less demanding. The ids decide between what is equal: the order is total. */
function compareDemands(one: Requirements, other: Requirements): number {
  const [first, second] = [routeFor(one), routeFor(other)];
  if (first === undefined || second === undefined) return one.length - other.length;
  for (const measure of MEASURES) {
    const difference = measure(first) - measure(second);
    if (difference !== 0) return difference;
  }
  return one.length - other.length || (idOf(one) < idOf(other) ? -1 : 1);
}

/** Of several alternatives, the one that applies. */
export const leastDemanding = (alternatives: readonly Requirements[]): Requirements | undefined =>
  alternatives.toSorted(compareDemands)[0];

const idOf = (requirements: Requirements): string => requirements.map(({ id }) => id).join(ID_SEPARATOR);

/** The groups that are asked, as the log names them. */
export const groupNames = (requirements: Requirements): string[] => [
  ...new Set(requirements.flatMap(({ approval }) => approval.stages.flat().map(({ group }) => keyOf(group)))),
];

/**
 * The rules as one whose route satisfies them all. Its id and hash stand for all of them: an approval is bound to it, and void when any
 * of them changes. Undefined when there is none.
 */
export function joinRules(requirements: Requirements): ApprovalRule | undefined {
  const [first, ...others] = requirements;
  const approval = routeFor(requirements);
  if (first === undefined || approval === undefined) return undefined;
  if (others.length === 0) return first;
  return {
    id: idOf(requirements),
    effect: requirements.some(({ effect }) => effect === 'forbid') ? 'forbid' : 'permit',
    hash: sha256(requirements.map(({ hash }) => hash).join('\n')),
    says: requirements.find(({ says }) => says !== undefined)?.says,
    who: requirements.find(({ who }) => who !== undefined)?.who,
    approval,
    actions: new Set(requirements.flatMap(({ actions }) => [...actions])),
    facts: new Set(requirements.flatMap(({ facts }) => [...facts])),
  };
}
