export { openStore, type Store, type StoreTransaction } from './open-store.ts';
export type { PlanStatus, RequestStatus, StepStatus, WatchStatus } from './tables.ts';
