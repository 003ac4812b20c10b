export { createJobs, type JobHandlers, type Jobs } from './runner.ts';
