import type { jobShapes } from './job.ts';
import type { createJobs } from './jobs.ts';

export { type Job, jobShapes } from './job.ts';
export { createJobs, type JobContext, type JobHandlers } from './jobs.ts';

/** The jobs of Steward. */
export type Jobs = ReturnType<typeof createJobs<typeof jobShapes>>;
