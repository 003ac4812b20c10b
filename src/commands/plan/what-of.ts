import type { OpenPlan } from '../../plans/index.ts';
import { type Phrase, phrase } from '../../words/index.ts';

/** What a plan does, in a line. */
export const whatOf = ({ first, total }: Pick<OpenPlan, 'first' | 'total'>): Phrase | undefined =>
  first && (total === 1 ? first : phrase('plan-what', { first, others: total - 1 }));
