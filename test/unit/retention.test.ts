import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { createRetention } from '../../src/service/index.ts';
import { sha256 } from '../../src/sha256.ts';
import { type Store, shrinkStore } from '../../src/store/index.ts';
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
    keepMs: 400 * DAY,
    shrink: () => shrinkStore(store, place.url),
  });

/** A plan of two changes with a request that was decided, and somebody who waits to hear of it. */
async function put(id: string, finishedAt: number | undefined): Promise<void> {
  const state = finishedAt === undefined ? 'running' : 'done';
  const plan = samplePlan('Jane Doe', { id, state, finishedAt, outcomes: ['applied', 'applied'] });
  await store.transaction().execute((transaction) => insertPlan(plan, transaction));
  const asked = { approvers: 'room-owners', room_id: '', rule: 'r', rule_hash: 'h', quorum: 1 };
  const decided = { decided_at: 1, decided_by: '{}', decision_reason: null, decided_in: 'e' };
  const request = { id: `R-${id}`, plan_id: id, ...asked, created_at: 1, expires_at: 2, ...decided };
  await store
    .insertInto('requests')
    .values({ ...request, status: 'approved' })
    .execute();
  const decision = { request_id: `R-${id}`, approver_id: 1, approver: '{}', reason: null, at: 1 };
  await store
    .insertInto('decisions')
    .values({ ...decision, verdict: 'approve', decided_in: 'e' })
    .execute();
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
  const hash = sha256(JSON.stringify([old.plans, old.steps, old.requests, old.decisions]));
  expect(await recordOf(store)).toEqual([
    {
      type: 'plans.forgotten',
      actor: undefined,
      details: { plans: 1, steps: 2, requests: 1, decisions: 1, endedBefore: NOW - 400 * DAY, hash },
    },
  ]);
});

test('many go some at a time, and where nothing is old the record has no line', async () => {
  for (let n = 0; n < 60; n += 1) await put(`P-${String(n).padStart(12, '0')}`, NOW - (500 + n) * DAY);
  await retention().forget();
  await retention().forget();
  expect(await store.selectFrom('plans').selectAll().execute()).toEqual([]);
  expect(await recordOf(store)).toMatchObject([{ details: { plans: 50 } }, { details: { plans: 10 } }]);
});
