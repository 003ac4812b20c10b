export { type Applier, type Consent, createApplier } from './apply.ts';
export { createPace } from './pace.ts';
export { loadPlan, type Plan, planHash, type Step } from './plan.ts';
export { createProposer, type Proposer } from './propose.ts';
