import { createHash } from 'node:crypto';
import type { Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import type { Plan } from '../plans/index.ts';
import type { ApproverGroup } from '../policy/index.ts';
import type { RequestStatus, Store, StoreTransaction, Tables } from '../store/index.ts';

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
export const beneficiaries = (plan: Plan): Person[] =>
  plan.steps.flatMap(({ change }) => (change.subject ? [change.subject] : []));

export async function loadRequest(
  store: Store | StoreTransaction,
  id: string,
): Promise<ApprovalRequest | undefined> {
  const row = await store.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** The ids of those who have approved. */
export async function approversSoFar(store: Store | StoreTransaction, requestId: string): Promise<UserId[]> {
  const rows = await store
    .selectFrom('decisions')
    .select('approver_id')
    .where('request_id', '=', requestId)
    .where('verdict', '=', 'approve')
    .execute();
  return rows.map(({ approver_id }) => approver_id as UserId);
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

export async function openRequests(store: Store, limit: number): Promise<ApprovalRequest[]> {
  const rows = await store
    .selectFrom('requests')
    .selectAll()
    .where('status', '=', 'open')
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

const fromRow = (row: Selectable<Tables['requests']>): ApprovalRequest => ({
  id: row.id,
  planId: row.plan_id,
  rule: row.rule,
  ruleHash: row.rule_hash,
  approvers: row.approvers as ApproverGroup,
  roomId: row.room_id === '' ? undefined : (row.room_id as StreamId),
  quorum: row.quorum,
  status: row.status,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  decidedAt: row.decided_at ?? undefined,
  decidedBy: row.decided_by ? (JSON.parse(row.decided_by) as Person) : undefined,
  decisionReason: row.decision_reason ?? undefined,
  decidedIn: row.decided_in ?? undefined,
});
