export { createRestored } from './compare-restored.ts';
export { followRestore } from './follow-restore.ts';
