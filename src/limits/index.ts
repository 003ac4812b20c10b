export { createLimits, type Limits } from './limits.ts';
export { createOnce, type Once } from './once.ts';
