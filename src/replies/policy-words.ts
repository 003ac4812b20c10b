import { plainPhrase, type Value } from '../words/index.ts';

/** What stands in an id between a group and under which condition it may. */
const CONDITION = '--';

/** What @says and @who of a rule tell people: a sentence of the catalogue when it is the id of one, else the text itself. */
export const policyWords = (annotation: string): Value =>
  (/^(?:says|who)-/u.test(annotation) ? plainPhrase(annotation) : undefined) ?? annotation;

/** Whether the second is the first group under a condition. */
export const isGroupWithTerms = (group: string, other: string): boolean =>
  other.startsWith(`${group}${CONDITION}`) || other.startsWith(`${group},`);

/** Whether the text names a condition besides the group. */
export const hasTerms = (who: string): boolean => who.includes(CONDITION) || who.includes(',');
