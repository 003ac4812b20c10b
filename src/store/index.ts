export { openStore, type Store, type StoreTransaction } from './open-store.ts';
export { fromJson, person, room } from './shapes.ts';
export {
  END_STATES,
  OPEN_STATES,
  type OutboxStatus,
  type PlanEndState,
  type PlanRequest,
  type PlanState,
  type RequestStatus,
  type StepStatus,
  type Tables,
  type WatchStatus,
} from './tables.ts';
