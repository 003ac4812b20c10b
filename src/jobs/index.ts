export { firstJob } from './job-table.ts';

import type { jobShapes } from './job.ts';
import type { createJobs } from './jobs.ts';

export { datedJobs, type Job, jobShapes, stickyJobs } from './job.ts';
export type { JobContext, JobHandlers } from './job-run.ts';
export { createJobs } from './jobs.ts';

/** The jobs of Steward. */
export type Jobs = ReturnType<typeof createJobs<typeof jobShapes>>;
