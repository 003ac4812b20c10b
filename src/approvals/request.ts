import { createHash } from 'node:crypto';
import { type Person, type StreamId, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import type { BoundChange } from '../changes/index.ts';
import type { Plan } from '../plans/index.ts';
import { type ApproverGroup, approverGroup } from '../policy/index.ts';
import {
  fromJson,
  person,
  type RequestStatus,
  type Store,
  type StoreTransaction,
  type Tables,
} from '../store/index.ts';

/** A plan that waits for somebody's consent. Times in milliseconds since 1970. */
export type ApprovalRequest = {
  readonly id: string;
  readonly planId: string;
  readonly rule: string;
  readonly ruleHash: string;
  readonly approvers: ApproverGroup;
  /** The room whose owners decide. */
  readonly roomId: StreamId | undefined;
  readonly quorum: number;
  readonly status: RequestStatus;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly decidedAt: number | undefined;
  readonly decidedBy: Person | undefined;
  readonly decisionReason: string | undefined;
  readonly decidedIn: string | undefined;
};

/** What a request's id looks like: no letters or digits that are mistaken for each other. */
export const REQUEST_ID = /^R-[2-9A-HJKMNP-TV-Z]{6}$/u;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of the request for a plan; short enough to type. */
export function requestIdOf(planId: string): string {
  const bytes = createHash('sha256').update(`request ${planId}`).digest();
  const letters = [...bytes.subarray(0, 6)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return `R-${letters.join('')}`;
}

/** Whom the plan is for or about: they cannot decide on it. */
export const beneficiaries = ({ steps }: Pick<Plan, 'steps'>): Person[] =>
  subjectsOf(steps.map(({ change }) => change));

export const subjectsOf = (changes: readonly BoundChange[]): Person[] =>
  changes.flatMap(({ subject }) => (subject ? [subject] : []));

export async function loadRequest(
  store: Store | StoreTransaction,
  id: string,
): Promise<ApprovalRequest | undefined> {
  const row = await store.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** Throws when there is none: for ids that only Steward gives out. */
export async function requireRequest(store: Store | StoreTransaction, id: string): Promise<ApprovalRequest> {
  const request = await loadRequest(store, id);
  if (request === undefined) throw new Error(`There is no request ${id}.`);
  return request;
}

type NewRequest = Omit<
  ApprovalRequest,
  'status' | 'decidedAt' | 'decidedBy' | 'decisionReason' | 'decidedIn'
>;

export async function insertRequest(request: NewRequest, transaction: StoreTransaction): Promise<void> {
  await transaction
    .insertInto('requests')
    .values({
      id: request.id,
      plan_id: request.planId,
      rule: request.rule,
      rule_hash: request.ruleHash,
      approvers: request.approvers,
      room_id: request.roomId ?? '',
      quorum: request.quorum,
      status: 'open',
      created_at: request.createdAt,
      expires_at: request.expiresAt,
      decided_at: null,
      decided_by: null,
      decision_reason: null,
      decided_in: null,
    })
    .execute();
}

type End = {
  readonly status: Exclude<RequestStatus, 'open'>;
  readonly at: number;
  readonly by: Person | undefined;
  readonly reason: string | undefined;
  readonly event: string | undefined;
};

/** Ends a request that is open; false when it is not. */
export async function closeRequest(
  id: string,
  { status, at, by, reason, event }: End,
  transaction: StoreTransaction,
): Promise<boolean> {
  const taken = await transaction
    .updateTable('requests')
    .set({
      status,
      decided_at: at,
      decided_by: by ? JSON.stringify(by) : null,
      decision_reason: reason ?? null,
      decided_in: event ?? null,
    })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

type NewDecision = {
  readonly request: string;
  readonly by: Person;
  readonly verdict: 'approve' | 'reject';
  readonly reason: string | undefined;
  readonly event: string;
  readonly at: number;
};

/** Puts a decision down; false when this person has decided before. */
export async function insertDecision(decision: NewDecision, transaction: StoreTransaction): Promise<boolean> {
  const { request, by, verdict, reason, event, at } = decision;
  const inserted = await transaction
    .insertInto('decisions')
    .values({
      request_id: request,
      approver_id: by.id,
      approver: JSON.stringify(by),
      verdict,
      reason: reason ?? null,
      at,
      decided_in: event,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows !== 0n;
}

/** The ids of those who have approved. */
export async function approversSoFar(store: Store | StoreTransaction, requestId: string): Promise<UserId[]> {
  const rows = await store
    .selectFrom('decisions')
    .select('approver_id')
    .where('request_id', '=', requestId)
    .where('verdict', '=', 'approve')
    .execute();
  return rows.map(({ approver_id }) => toUserId(approver_id));
}

/** The event by which somebody decided on a request; `undefined` when they have not. */
export async function eventOfDecision(
  store: Store | StoreTransaction,
  requestId: string,
  approver: UserId,
): Promise<string | undefined> {
  const row = await store
    .selectFrom('decisions')
    .select('decided_in')
    .where('request_id', '=', requestId)
    .where('approver_id', '=', approver)
    .executeTakeFirst();
  return row?.decided_in;
}

export async function findOpenRequest(
  store: Store,
  { requester, hash, now }: { readonly requester: UserId; readonly hash: string; readonly now: number },
): Promise<ApprovalRequest | undefined> {
  const rows = await store
    .selectFrom('requests')
    .innerJoin('plans', 'plans.id', 'requests.plan_id')
    .selectAll('requests')
    .select('plans.requester')
    .where('requests.status', '=', 'open')
    .where('requests.expires_at', '>', now)
    .where('plans.hash', '=', hash)
    .execute();
  const own = rows.find((row) => fromJson(person, row.requester).id === requester);
  return own && fromRow(own);
}

export async function openRequests(store: Store, limit: number): Promise<ApprovalRequest[]> {
  const rows = await store
    .selectFrom('requests')
    .selectAll()
    .where('status', '=', 'open')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

const fromRow = (row: Selectable<Tables['requests']>): ApprovalRequest => ({
  id: row.id,
  planId: row.plan_id,
  rule: row.rule,
  ruleHash: row.rule_hash,
  approvers: approverGroup.parse(row.approvers),
  roomId: row.room_id === '' ? undefined : toStreamId(row.room_id),
  quorum: row.quorum,
  status: row.status,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  decidedAt: row.decided_at ?? undefined,
  decidedBy: row.decided_by === null ? undefined : fromJson(person, row.decided_by),
  decisionReason: row.decision_reason ?? undefined,
  decidedIn: row.decided_in ?? undefined,
});

/** Since when, and until when, requests are open, in milliseconds since 1970. */
export async function openTimes(
  store: Store,
): Promise<{ readonly createdAt: number; readonly expiresAt: number }[]> {
  const rows = await store
    .selectFrom('requests')
    .select(['created_at', 'expires_at'])
    .where('status', '=', 'open')
    .execute();
  return rows.map(({ created_at, expires_at }) => ({ createdAt: created_at, expiresAt: expires_at }));
}
