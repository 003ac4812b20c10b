import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { listOpenPlans, loadPlan, type Plan } from '../../src/plans/index.ts';
import { insertPlan, requirePlan, updatePlan } from '../../src/plans/plan-store.ts';
import type { Store } from '../../src/store/index.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const SIZE = 6_000;

let file: TestStore;
let store: Store;
beforeEach(async () => {
  file = await createTestStore({ inMemory: true });
  store = await file.open();
});
afterEach(() => file.remove());

const insert = (plan: Plan) => store.transaction().execute((transaction) => insertPlan(plan, transaction));

test('a plan of six thousand changes is stored and loaded as it was', async () => {
  const outcomes = Array.from({ length: SIZE }, () => 'waiting' as const);
  const plan = samplePlan('Jane Doe', { state: 'running', finishedAt: undefined, outcomes });
  await insert(plan);
  const loaded = await requirePlan(store, plan.id);
  const data = ({ steps, ...head }: Plan) => ({
    ...head,
    steps: steps.map(({ position, status, change: { kind, params } }) => ({
      position,
      status,
      kind,
      params,
    })),
  });
  expect(loaded.steps).toHaveLength(SIZE);
  expect(data(loaded)).toEqual(data(plan));
});

test('there is no plan under an id that was given to none', async () => {
  expect(await loadPlan(store, 'P-FFFFFFFFFFFF')).toBeUndefined();
  await expect(requirePlan(store, 'P-FFFFFFFFFFFF')).rejects.toThrow('There is no plan P-FFFFFFFFFFFF.');
});

test('of two who move a plan on from the same state one does', async () => {
  const plan = samplePlan('Jane Doe', { state: 'running' });
  await insert(plan);
  const move = (state: Plan['state']) =>
    store.transaction().execute((transaction) => updatePlan(plan, { ...plan, state }, transaction));
  expect(await move('paused')).toBe(true);
  expect(await move('done')).toBe(false);
  expect(await requirePlan(store, plan.id)).toMatchObject({ state: 'paused' });
});

test('open plans are those of one person or of all, oldest first, with how far each is', async () => {
  const [jane, bob] = [personNamed('Jane Doe', 101), personNamed('Bob Lee', 102)];
  const plan = (id: string, more: Parameters<typeof samplePlan>[1]) => samplePlan('x', { id, ...more });
  const open = { state: 'running', finishedAt: undefined } as const;
  await insert(
    plan('P-000000000003', { ...open, requester: jane, createdAt: 3, outcomes: ['waiting', 'waiting'] }),
  );
  await insert(plan('P-000000000001', { ...open, requester: bob, createdAt: 1, state: 'paused' }));
  await insert(plan('P-000000000002', { requester: jane, createdAt: 2, state: 'done' }));
  await store.updateTable('steps').set({ status: 'failed' }).where('position', '=', 1).execute();

  const list = async (requester: typeof jane.id | undefined, page = 1) => {
    const { count, plans } = await listOpenPlans(store, { requester, page, size: 1 });
    return [count, plans.map(({ plan: { id }, total, finished }) => [id, total, finished])];
  };
  expect(await list(jane.id)).toEqual([1, [['P-000000000003', 2, 1]]]);
  expect(await list(undefined)).toEqual([2, [['P-000000000001', 1, 0]]]);
  expect(await list(undefined, 2)).toEqual([2, [['P-000000000003', 2, 1]]]);
});
