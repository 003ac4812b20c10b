import { type ApprovalRule, asksApproval, groupNames, joinRules, leastDemanding } from './demand.ts';
import type { Rule } from './rule.ts';

export type Verdict =
  | { readonly outcome: 'allow'; readonly rule: Rule }
  /**
   * Allowed once the people that `rule.approval` names have approved. `rule` stands for all the `requirements`: an approval is bound
   * to its id and hash.
   */
  | {
      readonly outcome: 'ask';
      readonly rule: ApprovalRule;
      readonly requirements: readonly ApprovalRule[];
    }
  /**
   * `rule` is the rule that forbids; without one, nothing permits. `approvers` are those whom a rule asks whether somebody may look,
   * which nobody is asked.
   */
  | {
      readonly outcome: 'deny';
      readonly rule: Rule | undefined;
      readonly approvers?: readonly string[];
    };

/** The rules that match a question, each list in the order of the ids. */
type Matched = { readonly permits: readonly Rule[]; readonly forbids: readonly Rule[] };

/**
 * What rules make of a question. Permits are alternatives: of those that match, the least demanding applies. Forbids add up: one
 * without @approval forbids, one with it forbids until that approval is given, too.
 */
export function verdictOf({ permits, forbids }: Matched, { isChange }: { isChange: boolean }): Verdict {
  // Nothing is kept waiting that only reads, so there an approval can never be given.
  const final = forbids.filter((rule) => !asksApproval(rule) || !isChange);
  const [named] = final.toSorted(compareReasons);
  if (named) return { outcome: 'deny', rule: named };
  const usable = isChange ? permits : permits.filter((rule) => !asksApproval(rule));
  const untilApproved = forbids.filter(asksApproval);
  const least = leastDemanding(
    usable.map((permit) => [...(asksApproval(permit) ? [permit] : []), ...untilApproved].toSorted(byId)),
  );
  if (least === undefined) {
    const approvers = groupNames(permits.filter(asksApproval));
    return { outcome: 'deny', rule: undefined, ...(approvers.length > 0 ? { approvers } : {}) };
  }
  const free = usable.find((rule) => !asksApproval(rule));
  if (least.length === 0 && free) return { outcome: 'allow', rule: free };
  const rule = joinRules(least);
  return rule ? { outcome: 'ask', rule, requirements: least } : { outcome: 'deny', rule: undefined };
}

/** Which of the rules that forbid is named: one that says why, then the most general, then by id. */
function compareReasons(one: Rule, other: Rule): number {
  const isSilent = ({ says }: Rule) => Number(says === undefined);
  return isSilent(one) - isSilent(other) || other.actions.size - one.actions.size || byId(one, other);
}

const byId = (one: Rule, other: Rule): number => (one.id < other.id ? -1 : 1);
