import { asksApproval } from './demand.ts';
import type { Question } from './entities.ts';
import type { LoadedPolicy } from './load-policy.ts';
import type { Rule } from './rule.ts';

type Rules = Pick<LoadedPolicy, 'rules'>;

const permitsFor = ({ rules }: Rules, action: string): Rule[] =>
  [...rules.values()].filter((rule) => rule.effect === 'permit' && rule.actions.has(action));

/** For whom something permits an action: first those who may at once, then those who need an approval. */
export function whoMay(loaded: Rules, action: string): string[] {
  const { free = [], asking = [] } = Object.groupBy(permitsFor(loaded, action), (rule) =>
    asksApproval(rule) ? 'asking' : 'free',
  );
  const namedIn = (rules: readonly Rule[]) => rules.flatMap(({ who }) => who ?? []).toSorted();
  return [...new Set([...namedIn(free), ...namedIn(asking)])];
}

/**
 * Whether a denial, by a rule that forbids or because none permits, rests on what somebody's account may do. In rooms it is their owners and
 * members who may, and everybody in one knows them.
 */
export function restsOnAccount(
  loaded: Rules,
  { action, resource }: Pick<Question, 'action' | 'resource'>,
  forbids: Rule | undefined,
): boolean {
  if (forbids) return [...forbids.facts].some(isOfAccount);
  return (
    resource.type !== 'Room' && permitsFor(loaded, action).some(({ facts }) => [...facts].some(isOfAccount))
  );
}

/** Roles, features and the standing of whoever asks, or of whom it is about. */
const isOfAccount = (fact: string): boolean => /\.(?:roles|features|status)$/u.test(fact);
