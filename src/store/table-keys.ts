import type { Tables } from './tables.ts';

/** What the processes that run do at the moment, and by what; nobody copies it or gives account of it. */
type OfProcesses = 'leases' | 'lifelines' | 'paces' | 'setups' | 'replicas';

export type KeptTable = Exclude<keyof Tables, OfProcesses>;

/** The tables in an order in which each comes after those that it refers to, with what its rows are told apart by. */
export const KEYS: Readonly<Record<KeptTable, readonly string[]>> = {
  meta: ['key'],
  inbox: ['seq'],
  plans: ['seq'],
  steps: ['plan_id', 'position'],
  waiting_notices: ['person_id', 'plan_id'],
  requests: ['id'],
  decisions: ['request_id', 'approver_id'],
  uses: ['plan_id', 'rule'],
  questions: ['plan_id', 'number'],
  asked: ['request_id', 'stream_id'],
  delegations: ['id'],
  glass: ['id'],
  glass_uses: ['plan_id'],
  outbox: ['seq'],
  cards: ['seq'],
  audit: ['seq'],
  watches: ['id'],
  jobs: ['id'],
  once: ['key'],
  settings: ['person_id'],
};
