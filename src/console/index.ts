export { createRunAs } from './run-as.ts';
export { createRunServer } from './run-server.ts';
