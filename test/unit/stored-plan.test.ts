import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { insertPlan, loadPlan } from '../../src/plans/plan-store.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { samplePlan } from '../support/sample-plan.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.destroy());

const plan = samplePlan('Jane Doe', { outcomes: ['waiting'], notFound: ['Zork'], approval: undefined });

/** Without the functions of its changes. */
const asData = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a plan comes back as it was stored', async () => {
  await store.transaction().execute((transaction) => insertPlan(plan, transaction));
  const loaded = await loadPlan(store, plan.id);
  expect(asData(loaded)).toEqual(asData(plan));
  expect(await loadPlan(store, 'P-000000000002')).toBeUndefined();
});

test.each([
  ['a kind of change', () => store.updateTable('steps').set({ kind: 'room.gone' }), /kind/],
  ['a command', () => store.updateTable('plans').set({ command: 'room gone' }), /room add/],
  ['a column', () => store.updateTable('plans').set({ requester: '{}' }), /displayName/],
])('%s that this version does not know is refused when it is read', async (_, change, named) => {
  await store.transaction().execute((transaction) => insertPlan(plan, transaction));
  await change().execute();
  await expect(loadPlan(store, plan.id)).rejects.toThrow(named);
});
