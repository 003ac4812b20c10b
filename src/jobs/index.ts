import type { createJobs } from './jobs.ts';
import { jobShapes } from './job.ts';

export { type Job, jobShapes } from './job.ts';
export { createJobs, type JobHandlers } from './jobs.ts';

/** The jobs of Steward. */
export type Jobs = ReturnType<typeof createJobs<typeof jobShapes>>;
