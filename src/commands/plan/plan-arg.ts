import { arg } from '../arg.ts';

/** The id of a plan: also one that no plan can have, because it is no mistake of how it is written. */
export const planArg = arg.id('arg-plan', {
  pattern: /^P-[0-9A-Z]{12}$/u,
  sample: 'PLAN',
  like: 'P-3F09A1C27B5E',
});
