export { createPlanJobs } from './job-handlers.ts';
export {
  createLifecycle,
  type Lifecycle,
  type PlanEvent,
  type PlanEventType,
  TRANSITIONS,
} from './lifecycle.ts';
export { listOpenPlans, type OpenPlan } from './open-plans.ts';
export { createPace } from './pace.ts';
export { type Asked, isEnded, isEndState, PLAN_ID, type Plan, planHash, type Step } from './plan.ts';
export { confirmCardOf, requestCardOf } from './plan-messages.ts';
export { loadPlan, type NewPlan, plansOf, requirePlan } from './plan-store.ts';
export { createPreviewer, deniedProblem, type PlanPreview, type Preview, type Previewer } from './preview.ts';
export { createPlanRunner, type PlanRunner } from './runner.ts';
