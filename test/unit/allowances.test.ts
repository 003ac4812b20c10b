import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAllowances, type Plan } from '../../src/plans/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import type { Rule } from '../../src/policy/index.ts';
import { routeOf } from '../../src/routes/index.ts';
import { inTurn, type Store } from '../../src/store/index.ts';
import { colleague } from '../support/fake-facts.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const HOUR = 3_600_000;
const [ANN, BEN] = [colleague(1), colleague(2)];

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});
afterEach(() => place.remove());

const ruleOf = (id: string, count: number, per = HOUR): Rule => ({
  id,
  effect: 'permit',
  hash: 'hash',
  says: undefined,
  who: undefined,
  approval: routeOf({ group: { kind: 'owners' }, count: 1 }, { without: { count, per } }),
  actions: new Set(),
  facts: new Set(),
});

const TWO = ruleOf('two', 2);

let plans = 0;

type Taking = {
  readonly from?: Store;
  readonly rules?: readonly Rule[];
  readonly person?: typeof ANN;
} & Pick<Partial<Plan>, 'state' | 'finishedAt'> & {
    readonly outcomes?: readonly Plan['steps'][number]['status'][];
  };

const clock = manualClock();

/** Stores a plan, and uses up what it does without an approval; answers whether there was enough left. */
async function take({ from = store, rules = [TWO], person = ANN, ...rest }: Taking = {}): Promise<boolean> {
  plans += 1;
  const id = `P-${String(plans).padStart(12, '0')}`;
  const plan = samplePlan('Ann', {
    id,
    state: 'running',
    finishedAt: undefined,
    outcomes: ['waiting'],
    ...rest,
  });
  const allowances = createAllowances({ store: from, clock });
  return inTurn(from, async (transaction) => {
    await insertPlan(plan, transaction);
    const wanted = { person, rules, changes: plan.steps.length };
    const isTaken = await allowances.take(id, wanted, transaction);
    await transaction
      .updateTable('steps')
      .set({ status: plan.steps[0]?.status ?? 'waiting' })
      .where('plan_id', '=', id)
      .execute();
    return isTaken;
  });
}

test('each change counts, of each person and each rule for itself', async () => {
  expect(await take({ outcomes: ['waiting', 'waiting', 'waiting'] })).toBe(false);
  expect(await take({ outcomes: ['waiting', 'waiting'] })).toBe(true);
  expect(await take()).toBe(false);
  expect(await take({ person: BEN })).toBe(true);
  expect(await take({ rules: [ruleOf('other', 1)] })).toBe(true);
});

test('of several rules each has to have some left, and none is used up where one has not', async () => {
  const one = ruleOf('one', 1);
  expect(await take({ rules: [one, TWO] })).toBe(true);
  expect(await take({ rules: [one, TWO] })).toBe(false);
  expect(await take()).toBe(true);
  expect(await take()).toBe(false);
});

test('it is there again once the time is over', async () => {
  const once = ruleOf('once', 1);
  expect(await take({ rules: [once] })).toBe(true);
  await clock.jump(HOUR - 1);
  expect(await take({ rules: [once] })).toBe(false);
  await clock.jump(1);
  expect(await take({ rules: [once] })).toBe(true);
});

test.each([
  ['was made', 'done', 'applied', false],
  ['may have been made when it was cancelled', 'cancelled', 'started', false],
  ['waits to be confirmed', 'confirming', 'waiting', false],
  ['was done already', 'done', 'already', true],
  ['failed', 'failed', 'failed', true],
  ['was not made before its plan was cancelled', 'cancelled', 'waiting', true],
] as const)('what %s uses it up or does not', async (_, state, status, isLeft) => {
  const once = [ruleOf(`once ${state} ${status}`, 1)];
  const finishedAt = state === 'confirming' ? undefined : clock.now();
  expect(await take({ rules: once, state, finishedAt, outcomes: [status] })).toBe(true);
  expect(await take({ rules: once })).toBe(isLeft);
});

test('two processes never take the last one twice', async () => {
  const other = STEWARD_STORE === 'postgres' ? await place.open() : store;
  const last = [ruleOf('last', 3)];
  const taken = await Promise.all(
    Array.from({ length: 10 }, (_, index) => take({ rules: last, from: index % 2 === 0 ? store : other })),
  );
  expect(taken.filter(Boolean)).toHaveLength(3);
});
