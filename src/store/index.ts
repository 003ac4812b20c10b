export { openStore, type Store, type StoreTransaction } from './open-store.ts';
export type { PlanStatus, RequestStatus, StepStatus, Tables, WatchStatus } from './tables.ts';
