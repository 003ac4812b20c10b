import { sha256 } from '../sha256.ts';
import { type ApprovalTerms, type ApproverGroup, GROUPS } from './approval-terms.ts';
import { ID_SEPARATOR, type Rule } from './rule.ts';

/** A rule that asks for an approval. */
export type ApprovalRule = Rule & { readonly approval: ApprovalTerms };

export const asksApproval = (rule: Rule): rule is ApprovalRule => rule.approval !== undefined;

/** Rules whose approvals are all needed, in the order of their ids. Without any, nothing has to be approved. */
export type Requirements = readonly ApprovalRule[];

/** The groups whose approval is needed. */
export const groupsOf = (requirements: Requirements): ApproverGroup[] =>
  GROUPS.filter((group) => requirements.some(({ approval }) => approval.approvers === group));

/** One person's approval counts for every rule that asks this person's group, so of one group the largest number is enough. */
const peopleOf = (requirements: Requirements): number =>
  groupsOf(requirements)
    .map((group) => requirements.filter(({ approval }) => approval.approvers === group))
    .reduce((sum, same) => sum + Math.max(...same.map(({ approval }) => approval.quorum)), 0);

/**
 * How demanding requirements are, the weightiest measure first. More rules never make any of these smaller, so a new permit only
 * widens and a new forbid only narrows.
 */
const MEASURES: readonly ((requirements: Requirements) => number)[] = [
  // A request goes to one group only, so what needs two cannot be had (yet).
  (requirements) => groupsOf(requirements).length,
  peopleOf,
  // Owners before administrators.
  (requirements) => Math.max(0, ...requirements.map(({ approval }) => GROUPS.indexOf(approval.approvers))),
  (requirements) => (requirements.some(({ approval }) => approval.reasonRequired) ? 1 : 0),
  // The longer somebody has to decide, the less it demands.
  (requirements) => -Math.min(Infinity, ...requirements.map(({ approval }) => approval.expiresIn)),
  (requirements) => requirements.length,
];

/** Negative when the first is less demanding. The ids decide between what is equal: the order is total. */
function compareDemands(one: Requirements, other: Requirements): number {
  for (const measure of MEASURES) {
    const [first, second] = [measure(one), measure(other)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return idOf(one) < idOf(other) ? -1 : 1;
}

/** Of several alternatives, the one that applies. */
export const leastDemanding = (alternatives: readonly Requirements[]): Requirements | undefined =>
  alternatives.toSorted(compareDemands)[0];

const idOf = (requirements: Requirements): string => requirements.map(({ id }) => id).join(ID_SEPARATOR);

/**
 * The rules as one that asks for a single approval which satisfies them all. Its id and hash stand for all of them: an approval is
 * bound to it, and void when any of them changes. Undefined when no single approval would do.
 */
export function joinRules(requirements: Requirements): ApprovalRule | undefined {
  const [first, ...others] = requirements;
  const [approvers, ...otherGroups] = groupsOf(requirements);
  if (first === undefined || approvers === undefined || otherGroups.length > 0) return undefined;
  if (others.length === 0) return first;
  return {
    id: idOf(requirements),
    effect: requirements.some(({ effect }) => effect === 'forbid') ? 'forbid' : 'permit',
    hash: sha256(requirements.map(({ hash }) => hash).join('\n')),
    says: requirements.find(({ says }) => says !== undefined)?.says,
    who: requirements.find(({ who }) => who !== undefined)?.who,
    approval: {
      approvers,
      quorum: peopleOf(requirements),
      expiresIn: Math.min(...requirements.map(({ approval }) => approval.expiresIn)),
      reasonRequired: requirements.some(({ approval }) => approval.reasonRequired),
    },
    actions: new Set(requirements.flatMap(({ actions }) => [...actions])),
    facts: new Set(requirements.flatMap(({ facts }) => [...facts])),
  };
}
