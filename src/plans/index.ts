export { type Allowances, createAllowances } from './allowances.ts';
export { createEffects, type Effects } from './effects.ts';
export { createPlanJobs } from './job-handlers.ts';
export { createLifecycle, type Lifecycle, type PlanEvent } from './lifecycle.ts';
export { earlyOf, toldOf } from './notices.ts';
export { oldPlans, takePlans } from './old-plans.ts';
export {
  countOpenPlans,
  listOpenPlans,
  listPlans,
  type OpenPlan,
  placesOfOpenPlans,
  whatOf,
} from './open-plans.ts';
export { createPace } from './pace.ts';
export {
  type Asked,
  type FollowUp,
  isEnded,
  isEndState,
  isLong,
  type Plan,
  type PlanApproval,
  planHash,
  type Reminded,
  type Step,
} from './plan.ts';
export { confirmCardOf, questionCardOf, requestCardOf, withdrawCardOf } from './plan-messages.ts';
export { loadPlan, type NewPlan, openPlanIds, plansOf, requirePlan } from './plan-store.ts';
export {
  createPreviewer,
  deniedProblem,
  lookAt,
  notDone,
  type PlanPreview,
  type Preview,
  type Previewer,
} from './preview.ts';
export { createPutOffNotices, sendingNotices } from './put-off-notices.ts';
export { createPlanRunner, type PlanRunner } from './runner.ts';
export { createSharedPace } from './shared-pace.ts';
export { type PlanEventType, TRANSITIONS } from './transitions.ts';
export type { GlassGuard, GlassWish } from './without-approval.ts';
