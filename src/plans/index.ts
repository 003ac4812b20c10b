export { type Applier, type Consent, createApplier } from './apply.ts';
export { createPace, type Pace } from './pace.ts';
export { loadPlan, type Plan, planHash, type Step } from './plan.ts';
export { createProposer, type Proposal, type Proposed, type Proposer } from './propose.ts';
