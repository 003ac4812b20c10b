import { PLAN_ID } from '../../plans/index.ts';
import { arg } from '../arg.ts';

/** The id of a plan. */
export const planArg = arg.id('arg-plan', { pattern: PLAN_ID, sample: 'PLAN', like: 'P-3F09A1C27B5E' });
