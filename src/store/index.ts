export { backUpStore, forgetRestore, markAsBackup, restoredFrom } from './backup.ts';
export { copyStore } from './copy-store.ts';
export { databaseNow } from './database-clock.ts';
export { holdStore } from './hold-store.ts';
export { inspectStore, readInStore } from './inspect-store.ts';
export { createLastSeen } from './last-seen.ts';
export { hasLifeline } from './lifeline-lock.ts';
export { listen, notify, notifying } from './listen.ts';
export {
  inTurn,
  keepMetaValue,
  leaveToTheEnd,
  lockHead,
  metaValue,
  moveHead,
  readHead,
  removeMetaValue,
  setMetaValue,
  timeAtHead,
} from './meta.ts';
export { openStore, type Store, type StoreTransaction } from './open-store.ts';
export { guardingWrites } from './query-guards.ts';
export { asStored, fromJson, person, room } from './shapes.ts';
export { shrinkStore } from './shrink-store.ts';
export { StoreFault } from './store-fault.ts';
export { createStoreHealth } from './store-health.ts';
export { Overtaken, StoreTrouble } from './store-trouble.ts';
export { isSharedStore, isStoreUrl, kindOf, STORE_URL, shownUrl } from './store-url.ts';
export {
  type DelegationStatus,
  END_STATES,
  type GlassStatus,
  OPEN_STATES,
  type PlanEndState,
  type PlanRequest,
  type PlanState,
  type RequestStatus,
  type StepStatus,
  type Tables,
  type WatchStatus,
} from './tables.ts';
export { isOneOf, takeRows } from './take-rows.ts';
