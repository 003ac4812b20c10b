export { type ManualClock, manualClock } from './manual-clock.ts';
export { type MovableClock, movableClock } from './movable-clock.ts';
