export { createMissed } from './missed.ts';
