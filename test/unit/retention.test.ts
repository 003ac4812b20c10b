import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { createRetention } from '../../src/retention.ts';
import { sha256 } from '../../src/sha256.ts';
import type { Store } from '../../src/store/index.ts';
import type { Tables } from '../../src/store/tables.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { recordOf, tablesOf } from '../support/store-tables.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const DAY = 24 * 3_600_000;
const NOW = 1_000 * DAY;
const KEPT = [
  'plans',
  'steps',
  'requests',
  'decisions',
  'uses',
  'questions',
  'asked',
  'waiting_notices',
] as const satisfies (keyof Tables)[];

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});
afterEach(() => place.remove());

const clock = { now: () => NOW };
const retention = () =>
  createRetention({
    store,
    clock,
    audit: createAudit({ store, clock }),
    steward: { store: place.url, retention: { plansDays: 400, cardsDays: 7, watchesDays: 5 } },
  });

/** A plan of two changes with a request that was decided, and somebody who waits to hear of it. */
async function put(id: string, finishedAt: number | undefined): Promise<void> {
  const state = finishedAt === undefined ? 'running' : 'done';
  const plan = samplePlan('Jane Doe', { id, state, finishedAt, outcomes: ['applied', 'applied'] });
  await store.transaction().execute((transaction) => insertPlan(plan, transaction));
  const from = { requester_id: 1, asked_by_id: null, subjects: '[]' };
  const asked = { ...from, route: '{}', stage: 0, room_id: '', rule: 'r', rule_hash: 'h', version: 0 };
  const decided = { decided_at: 1, decided_by: '{}', decision_reason: null, decided_in: 'e' };
  const request = { id: `R-${id}`, plan_id: id, ...asked, created_at: 1, expires_at: 2, ...decided };
  await store
    .insertInto('requests')
    .values({ ...request, status: 'approved' })
    .execute();
  const decision = {
    request_id: `R-${id}`,
    approver_id: 1,
    mandate_id: 1,
    principal: null,
    approver: '{}',
    reason: null,
    at: 1,
  };
  await store
    .insertInto('decisions')
    .values({ ...decision, verdict: 'approve', stage: 0, parts: '[0]', decided_in: 'e' })
    .execute();
  await store.insertInto('uses').values({ plan_id: id, rule: 'r', person_id: 1, at: 1 }).execute();
  const question = { asker: '{}', question: 'why?', asked_at: 1, asked_in: 'e' };
  await store
    .insertInto('questions')
    .values({ plan_id: id, number: 1, ...question, answer: null, answered_at: null, answered_in: null })
    .execute();
  const card = { stream_id: 's', request_id: `R-${id}`, requester_id: 1, at: 1, digest: null };
  await store.insertInto('asked').values(card).execute();
  await store.insertInto('waiting_notices').values({ person_id: 1, plan_id: id, since: 1 }).execute();
}

test('plans that ended long enough ago go with all that belongs to them, and the record says what went', async () => {
  await put('P-000000000001', NOW - 401 * DAY);
  const old = await tablesOf(store, KEPT);
  await put('P-000000000002', NOW - 399 * DAY);
  await put('P-000000000003', undefined);
  await retention().forget();
  const left = await tablesOf(store, KEPT);
  const plansIn = (rows: unknown[]) => JSON.stringify(rows).match(/P-0{11}\d/gu) ?? [];
  for (const name of KEPT) {
    expect(left[name]).not.toEqual([]);
    expect(plansIn(left[name] ?? [])).not.toContain('P-000000000001');
  }
  const { requests, decisions, questions, asked, plans, steps, uses, waiting_notices } = old;
  const whole = { requests, decisions, questions, asked, plans, steps, uses, waiting_notices };
  const hash = sha256(JSON.stringify(whole));
  const counts = {
    plans: 1,
    steps: 2,
    requests: 1,
    decisions: 1,
    questions: 1,
    asked: 1,
    uses: 1,
    waiting_notices: 1,
  };
  expect(await recordOf(store)).toEqual([
    { type: 'store.pruned', actor: undefined, details: { ...counts, before: NOW - 400 * DAY, hash } },
  ]);
});

async function putGlass(id: string, status: 'ended' | 'closed', plan: string): Promise<void> {
  const opened = { person_id: 1, person: '{}', reason: 'r', lasts_ms: 1, until_at: 2, created_at: 1 };
  const nobody = { reviewed_by: null, finding: null, reviewed_at: null };
  await store
    .insertInto('glass')
    .values({ id, ...opened, status, opened_at: 1, ended_at: 2, ...nobody, occasion: 'e', changed_in: 'e' })
    .execute();
  await store.updateTable('plans').set({ glass: id }).where('id', '=', plan).execute();
  await store
    .insertInto('glass_uses')
    .values({ plan_id: plan, glass_id: id, at: 1, interested: '[]', skipped: '[]' })
    .execute();
}

test('what was done without an approval stays until somebody has reviewed it, and then goes like all else', async () => {
  await put('P-000000000001', NOW - 401 * DAY);
  await put('P-000000000002', NOW - 401 * DAY);
  await putGlass('B-222222', 'ended', 'P-000000000001');
  await putGlass('B-333333', 'closed', 'P-000000000002');
  await retention().forget();
  const { glass, glass_uses, plans } = await tablesOf(store, ['glass', 'glass_uses', 'plans']);
  expect(plans).toEqual([expect.objectContaining({ id: 'P-000000000001' })]);
  expect(glass_uses).toEqual([expect.objectContaining({ plan_id: 'P-000000000001' })]);
  expect(glass).toEqual([expect.objectContaining({ id: 'B-222222' })]);
});

async function putCard(token: string, expiresAt: number): Promise<void> {
  const use = { status: 'used', used_by: 'Jane Doe', used_in: 'e', used_at: 1 } as const;
  const card = { token, purpose: 'decide', payload: '{}', about: null, stream_id: 's', message_id: 'm' };
  await store
    .insertInto('cards')
    .values({ ...card, ...use, user_id: 1, created_at: 1, expires_at: expiresAt })
    .execute();
}

test('cards go some days after they expired, and the record says how many', async () => {
  await putCard('a', NOW - 8 * DAY);
  await putCard('b', NOW - 7 * DAY - 1);
  const { cards: old } = await tablesOf(store, ['cards']);
  await putCard('c', NOW - 7 * DAY);
  await putCard('d', NOW + DAY);
  await retention().forget();
  const left = await store.selectFrom('cards').select('token').orderBy('token').execute();
  expect(left).toEqual([{ token: 'c' }, { token: 'd' }]);
  const hash = sha256(JSON.stringify({ cards: old }));
  expect(await recordOf(store)).toEqual([
    { type: 'store.pruned', actor: undefined, details: { cards: 2, before: NOW - 7 * DAY, hash } },
  ]);
});

async function putWatch(id: string, status: 'open' | 'closed', statusAt: number): Promise<void> {
  const people = { watcher_id: 1, watcher: '{}', watched_id: Number(id), watched: '{}' };
  const times = { until_at: NOW, status_at: statusAt, created_at: 1 };
  await store
    .insertInto('watches')
    .values({ id, occasion: 'e', ...people, ...times, status, ended: null, ended_in: null })
    .execute();
}

test('watches go some days after they were closed, and the record says how many', async () => {
  await putWatch('1', 'closed', NOW - 6 * DAY);
  const { watches: old } = await tablesOf(store, ['watches']);
  await putWatch('2', 'closed', NOW - 4 * DAY);
  await putWatch('3', 'open', NOW - 60 * DAY);
  await retention().forget();
  const left = await store.selectFrom('watches').select('id').orderBy('id').execute();
  expect(left).toEqual([{ id: '2' }, { id: '3' }]);
  const hash = sha256(JSON.stringify({ watches: old }));
  expect(await recordOf(store)).toEqual([
    { type: 'store.pruned', actor: undefined, details: { watches: 1, before: NOW - 5 * DAY, hash } },
  ]);
});

test('many go some at a time, and where nothing is old the record has no line', async () => {
  for (let n = 0; n < 60; n += 1) await put(`P-${String(n).padStart(12, '0')}`, NOW - (500 + n) * DAY);
  await retention().forget();
  await retention().forget();
  expect(await store.selectFrom('plans').selectAll().execute()).toEqual([]);
  expect(await recordOf(store)).toMatchObject([{ details: { plans: 50 } }, { details: { plans: 10 } }]);
});
