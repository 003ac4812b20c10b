import type { Person } from '@finos/symphony-bdk-core';
import { toStreamId, type UserId } from '@finos/symphony-bdk-core';
import type { Selectable, Updateable } from 'kysely';
import type { Plan } from '../plans/index.ts';
import { type Route, routeShape } from '../routes/index.ts';
import {
  fromJson,
  person,
  type RequestStatus,
  type Store,
  type StoreTransaction,
  type Tables,
} from '../store/index.ts';
import { decisionsOn } from './decision-store.ts';
import { type AskedQuestion, questionsOn } from './questions-store.ts';
import { type ApprovalRequest, changesOf, subjectsOf, type TakenDecision } from './request.ts';

export async function loadRequest(
  store: Store | StoreTransaction,
  id: string,
): Promise<ApprovalRequest | undefined> {
  const rows = await store.selectFrom('requests').selectAll().where('id', '=', id).execute();
  return (await whole(store, rows))[0];
}

/** Throws when there is none: for ids that only Steward gives out. */
export async function requireRequest(store: Store | StoreTransaction, id: string): Promise<ApprovalRequest> {
  const request = await loadRequest(store, id);
  if (request === undefined) throw new Error(`There is no request ${id}.`);
  return request;
}

type NewRequest = Pick<
  ApprovalRequest,
  'id' | 'planId' | 'rule' | 'ruleHash' | 'route' | 'roomId' | 'createdAt' | 'expiresAt'
>;

export async function insertRequest(
  request: NewRequest,
  plan: Pick<Plan, 'requester' | 'askedBy' | 'steps'>,
  transaction: StoreTransaction,
): Promise<void> {
  await transaction
    .insertInto('requests')
    .values({
      id: request.id,
      plan_id: request.planId,
      requester_id: plan.requester.id,
      asked_by_id: plan.askedBy?.id ?? null,
      subjects: JSON.stringify(subjectsOf(changesOf(plan)).map(({ id }) => id)),
      rule: request.rule,
      rule_hash: request.ruleHash,
      route: JSON.stringify(request.route),
      stage: 0,
      room_id: request.roomId ?? '',
      status: 'open',
      version: 0,
      created_at: request.createdAt,
      expires_at: request.expiresAt,
      decided_at: null,
      decided_by: null,
      decision_reason: null,
      decided_in: null,
    })
    .execute();
}

type Read = Pick<ApprovalRequest, 'id' | 'version'>;

/** Takes an open request to a stage, if it is still as it was read; false when somebody else was first. */
export const advanceRequest = (
  request: Read,
  stage: number,
  transaction: StoreTransaction,
): Promise<boolean> => changeUnchanged(request, { stage }, transaction);

/** Puts another route in the place of that of an open request, if it is still as it was read; false when somebody else was first. */
export const rerouteRequest = (
  request: Read,
  route: Route,
  transaction: StoreTransaction,
): Promise<boolean> => changeUnchanged(request, { route: JSON.stringify(route) }, transaction);

/** Compare and set. */
async function changeUnchanged(
  { id, version }: Read,
  values: Pick<Updateable<Tables['requests']>, 'stage' | 'route'>,
  transaction: StoreTransaction,
): Promise<boolean> {
  const taken = await transaction
    .updateTable('requests')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .where('version', '=', version)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
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

/** An approval that holds no longer, because what it was given for has changed. */
export async function markLapsed(id: string, transaction: StoreTransaction): Promise<void> {
  await transaction.updateTable('requests').set({ status: 'lapsed' }).where('id', '=', id).execute();
}

export async function findOpenRequest(
  store: Store,
  { requester, hash, now }: { readonly requester: UserId; readonly hash: string; readonly now: number },
): Promise<ApprovalRequest | undefined> {
  const rows = await store
    .selectFrom('requests')
    .innerJoin('plans', 'plans.id', 'requests.plan_id')
    .selectAll('requests')
    .where('requests.requester_id', '=', requester)
    .where('requests.status', '=', 'open')
    .where('requests.expires_at', '>', now)
    .where('plans.hash', '=', hash)
    .execute();
  return (await whole(store, rows))[0];
}

/** How many requests of this person are open. */
export async function countOpen(
  store: Store | StoreTransaction,
  { requester, now }: { readonly requester: UserId; readonly now: number },
): Promise<number> {
  const { count } = await store
    .selectFrom('requests')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('requester_id', '=', requester)
    .where('status', '=', 'open')
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Those of these that there are, in their order. */
export async function loadRequests(store: Store, ids: readonly string[]): Promise<ApprovalRequest[]> {
  if (ids.length === 0) return [];
  const rows = await store.selectFrom('requests').selectAll().where('id', 'in', ids).execute();
  const byId = new Map((await whole(store, rows)).map((request) => [request.id, request]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

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

async function whole(
  store: Store | StoreTransaction,
  rows: readonly Selectable<Tables['requests']>[],
): Promise<ApprovalRequest[]> {
  const decisions = await decisionsOn(
    store,
    rows.map(({ id }) => id),
  );
  const questions = await questionsOn(
    store,
    rows.map(({ plan_id }) => plan_id),
  );
  return rows.map((row) =>
    fromRow(row, { decisions: decisions.get(row.id) ?? [], questions: questions.get(row.plan_id) ?? [] }),
  );
}

const fromRow = (
  row: Selectable<Tables['requests']>,
  {
    decisions,
    questions,
  }: { readonly decisions: readonly TakenDecision[]; readonly questions: readonly AskedQuestion[] },
): ApprovalRequest => ({
  id: row.id,
  planId: row.plan_id,
  rule: row.rule,
  ruleHash: row.rule_hash,
  route: fromJson(routeShape, row.route),
  stage: row.stage,
  decisions,
  questions,
  roomId: row.room_id === '' ? undefined : toStreamId(row.room_id),
  status: row.status,
  version: row.version,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  decidedAt: row.decided_at ?? undefined,
  decidedBy: row.decided_by === null ? undefined : fromJson(person, row.decided_by),
  decisionReason: row.decision_reason ?? undefined,
  decidedIn: row.decided_in ?? undefined,
});
