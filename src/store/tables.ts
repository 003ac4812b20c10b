import type { Generated } from 'kysely';

/** An event of the datafeed. `body` is emptied once the event is finished: what people typed is not kept. */
type InboxTable = {
  seq: Generated<number>;
  /** What makes the event unique: type, id and message id. */
  key: string;
  conversation: string;
  type: string;
  body: string | null;
  status: 'pending' | 'done' | 'dead';
  attempts: number;
  /** When it happened, as the pod says. */
  at: number;
  received_at: number;
  finished_at: number | null;
  /** Reference under which the log has the reason. */
  reference: string | null;
};

/** States in which a plan waits for something, or is being applied. */
export const OPEN_STATES = ['confirming', 'approving', 'holding', 'scheduled', 'running', 'paused'] as const;
/** States in which nothing happens to a plan any more. */
export const END_STATES = [
  'done',
  'partly',
  'failed',
  'cancelled',
  'rejected',
  'expired',
  'withdrawn',
  'void',
] as const;

export type PlanEndState = (typeof END_STATES)[number];
export type PlanState = (typeof OPEN_STATES)[number] | PlanEndState;

/** What the runner is asked to do after the step under way. */
export type PlanRequest = 'pause' | 'cancel';

type PlansTable = {
  seq: Generated<number>;
  id: string;
  /** The event that asked for it; one event may make several plans. */
  occasion: string;
  command: string;
  /** Person, JSON. */
  requester: string;
  /** Who asked the requester to do it, Person, JSON. */
  asked_by: string | null;
  in_room: number;
  /** Where its outcome is told, JSON. */
  answer_to: string;
  reason: string | null;
  ticket: string | null;
  /** Texts that matched nobody, JSON. */
  not_found: string;
  /** The policy rule that let it go on, and the SHA-256 of its text. */
  rule: string;
  rule_hash: string;
  /** The facts that the decision read, JSON. */
  facts: string;
  /** SHA-256 of what is to be changed. */
  hash: string;
  state: PlanState;
  /** The approval it waited for, JSON; null when it needs none. */
  approval: string | null;
  /** How long an approved plan is held, in milliseconds, and when it starts at the earliest. */
  hold_ms: number | null;
  start_at: number | null;
  asked_to: PlanRequest | null;
  /** When the requester was told that it takes longer. */
  late_at: number | null;
  /** The break-glass window in which it goes without its approval. */
  glass: string | null;
  created_at: number;
  finished_at: number | null;
};

export type StepStatus = 'waiting' | 'started' | 'applied' | 'already' | 'failed';

type StepsTable = {
  plan_id: string;
  position: number;
  kind: string;
  /** JSON, as the change's file defines it. */
  params: string;
  status: StepStatus;
  /** How things were when it was started, JSON, as the change's file defines it; what its undo needs. */
  before: string | null;
  /** What apply returned, JSON; or why it failed, JSON. */
  outcome: string | null;
};

export type RequestStatus = 'open' | 'approved' | 'lapsed' | 'rejected' | 'withdrawn' | 'expired' | 'void';

type RequestsTable = {
  id: string;
  plan_id: string;
  /** The ids of whoever asks, of who asked them to, and of those whom it is for or about, JSON. */
  requester_id: number;
  asked_by_id: number | null;
  subjects: string;
  /** The policy rule that asks for approval, and the SHA-256 of its text. */
  rule: string;
  rule_hash: string;
  /** Who decides, JSON: as it was when the request was opened, and with what was escalated since. */
  route: string;
  /** The stage of the route that it is at, from 0. */
  stage: number;
  /** Stream id of the room whose owners decide; empty when it is not about a room. */
  room_id: string;
  status: RequestStatus;
  /** Counts what was decided, so that of two who decide at once the second looks again. */
  version: number;
  created_at: number;
  expires_at: number;
  decided_at: number | null;
  /** Person, JSON. */
  decided_by: string | null;
  decision_reason: string | null;
  /** The event whose handling decided it, so that the same event again is no second decision. */
  decided_in: string | null;
};

type DecisionsTable = {
  request_id: string;
  approver_id: number;
  /** Person, JSON. */
  approver: string;
  /** The id of the person whose mandate it is: the approver, or in whose place they decide, then as Person, JSON. */
  mandate_id: number;
  principal: string | null;
  verdict: 'approve' | 'reject';
  /** The stage at which it was decided, and for which parts of it this person could count then, JSON. */
  stage: number;
  parts: string;
  reason: string | null;
  at: number;
  /** The event whose handling decided it, so that the same event again is no second decision. */
  decided_in: string;
};

export type DelegationStatus = 'proposed' | 'asked' | 'active' | 'ended';

/** Somebody decides in the place of another. */
type DelegationsTable = {
  id: string;
  principal_id: number;
  /** Person, JSON. */
  principal: string;
  delegate_id: number;
  /** Person, JSON. */
  delegate: string;
  until_at: number;
  status: DelegationStatus;
  /** The administrators who set it, Person, JSON. */
  set_by: string | null;
  confirmed_by: string | null;
  created_at: number;
  /** The event that made it, and the last that changed it. */
  occasion: string;
  changed_in: string;
};

export type GlassStatus = 'proposed' | 'open' | 'ended' | 'closed';

/** A time in which somebody does without approvals. Of each person one is open at most; what was used is ended until it is reviewed, then closed. */
type GlassTable = {
  id: string;
  person_id: number;
  /** Person, JSON. */
  person: string;
  reason: string;
  /** How long it is to be open, and until when it is, or can be opened, at most. */
  lasts_ms: number;
  until_at: number;
  status: GlassStatus;
  created_at: number;
  opened_at: number | null;
  ended_at: number | null;
  /** Person, JSON. */
  reviewed_by: string | null;
  finding: string | null;
  reviewed_at: number | null;
  /** The event that made it, and the last that changed it. */
  occasion: string;
  changed_in: string;
};

/** Plans that were begun without an approval. */
type GlassUsesTable = {
  plan_id: string;
  glass_id: string;
  at: number;
  /** Whom it is for or about, and who decided for them or they for, at that time: they don't review it. Ids, JSON. */
  interested: string;
  /** The groups that would have decided, JSON. */
  skipped: string;
};

/** What somebody who decides asked the requester of a plan. */
type QuestionsTable = {
  plan_id: string;
  /** From 1. */
  number: number;
  /** Person, JSON. */
  asker: string;
  question: string;
  asked_at: number;
  /** The events that asked and answered it, so that the same event again does neither. */
  asked_in: string;
  answer: string | null;
  answered_at: number | null;
  answered_in: string | null;
};

/** Who was asked in their IM to decide on what: by a card, or by the digest that began with the request named there. */
type AskedTable = {
  stream_id: string;
  request_id: string;
  requester_id: number;
  at: number;
  digest: string | null;
};

export type OutboxStatus = 'pending' | 'sent' | 'dropped';

/** Plans that were made without the approval that these rules ask for, because their routes allow each person some. */
type UsesTable = { plan_id: string; rule: string; person_id: number; at: number };

/** A message that follows from a transition. `key` is in its entity data. */
type OutboxTable = {
  seq: Generated<number>;
  key: string;
  /** Messages of one conversation are sent in order. */
  conversation: string;
  /** What is said, and where, JSON: ids and values. */
  message: string;
  status: OutboxStatus;
  created_at: number;
  finished_at: number | null;
};

/** A form or a set of buttons that Steward sent; `token` is in the form's id and cannot be guessed. */
type CardsTable = {
  seq: Generated<number>;
  token: string;
  purpose: string;
  payload: string;
  /** The id of whom or what it is about, by which it is found; null when nobody looks for it. */
  about: string | null;
  stream_id: string;
  message_id: string | null;
  /** The only person who may use it; null when the payload's own rule decides. */
  user_id: number | null;
  status: 'open' | 'used';
  used_by: string | null;
  used_in: string | null;
  used_at: number | null;
  /** The message that led to the question; null when its person did not cause it. */
  asked_in: string | null;
  /** When the person typed something else instead of an answer; null while a word still answers it. */
  left_at: number | null;
  created_at: number;
  expires_at: number;
};

type AuditTable = {
  seq: number;
  at: number;
  type: string;
  actor_id: number | null;
  /** JSON. */
  body: string;
  previous: string;
  hash: string;
};

export type WatchStatus = 'open' | 'available' | 'over' | 'closed';

/** Somebody wants to be told when another is available. Of a pair of people one watch is open at most. */
type WatchesTable = {
  id: string;
  /** The event that asked for it. */
  occasion: string;
  watcher_id: number;
  /** Person, JSON. */
  watcher: string;
  watched_id: number;
  /** Person, JSON. */
  watched: string;
  until_at: number;
  /** Between open and closed is what has to be told. */
  status: WatchStatus;
  status_at: number;
  /** Why it was closed. */
  ended: string | null;
  /** The event that asked for its end. */
  ended_in: string | null;
  created_at: number;
};

type JobsTable = {
  id: string;
  kind: string;
  payload: string;
  run_at: number;
  attempts: number;
  /** Counts how often it was scheduled while it was there. */
  version: number;
  /** The earliest time for which it was scheduled again. */
  wanted_at: number | null;
};

/** Who does what, of the processes that use one store; `was_lost` when the one before never gave it back. */
type LeasesTable = { key: string; owner: string; until: number; was_lost: number };

/** The processes of which others can see whether they are alive, by a lock on a connection that ends with the process. */
type LifelinesTable = { owner: string };

/** By what processes decide, in the order in which it was first seen or accepted. */
type SetupsTable = { hash: string; policy: string; configuration: string; rank: number };

/** The processes that use one store, and until when each counts as alive. */
type ReplicasTable = { owner: string; setup: string; until: number };

/** When the next change may go, by the database's clock. */
type PacesTable = { key: string; free_at: number };

/** What is said once in a while only: until when it isn't said again, and the event that may say it. */
type OnceTable = { key: string; event: string; expires_at: number };

/** What a person has chosen for themselves; null where they have chosen nothing. */
type SettingsTable = {
  person_id: number;
  language: string | null;
  /** An IANA name. */
  time_zone: string | null;
  notices: string | null;
  /** JSON. */
  quiet: string | null;
};

/** Plans of which a person is to hear later. */
type WaitingNoticesTable = { person_id: number; plan_id: string; since: number };

type MetaTable = { key: string; value: string };

export type Tables = {
  inbox: InboxTable;
  plans: PlansTable;
  steps: StepsTable;
  outbox: OutboxTable;
  requests: RequestsTable;
  decisions: DecisionsTable;
  uses: UsesTable;
  questions: QuestionsTable;
  asked: AskedTable;
  delegations: DelegationsTable;
  glass: GlassTable;
  glass_uses: GlassUsesTable;
  cards: CardsTable;
  audit: AuditTable;
  watches: WatchesTable;
  jobs: JobsTable;
  leases: LeasesTable;
  lifelines: LifelinesTable;
  paces: PacesTable;
  setups: SetupsTable;
  replicas: ReplicasTable;
  once: OnceTable;
  settings: SettingsTable;
  waiting_notices: WaitingNoticesTable;
  meta: MetaTable;
};
