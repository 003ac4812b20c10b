export { createPlanCommitter } from './commit-plans.ts';
export { createDecide } from './decide.ts';
export { createDirectories } from './directory.ts';
export { createDryRun } from './dry-run.ts';
export { createExecute, type Execute, type Execution } from './execute.ts';
export { judgeCommand } from './judge.ts';
export type { Outcome } from './outcome.ts';
export { createPlanChanges, type PlanChanges } from './plan-changes.ts';
export { createRefuse } from './refuse.ts';
