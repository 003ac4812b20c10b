import type { Services } from '../commands/index.ts';
import { listOpenPlans } from '../plans/index.ts';
import { createControlPlan } from './control-plan.ts';

/** What commands do with plans that are there already. */
export const createPlanServices = (
  options: Parameters<typeof createControlPlan>[0],
): Pick<Services, 'openPlans' | 'controlPlan'> => ({
  openPlans: (filter) => listOpenPlans(options.store, filter),
  controlPlan: createControlPlan(options),
});
