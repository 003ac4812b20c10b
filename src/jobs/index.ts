export { createJobs, type JobHandler, type JobHandlers, type Jobs } from './runner.ts';
