import { PodError, silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { addMember, bindChange, type Change, createIm, type Pod } from '../../src/changes/index.ts';
import { createLifecycle, loadPlan, type Plan } from '../../src/plans/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { createComparer } from '../../src/restored/compare-plan.ts';
import { followRestore } from '../../src/restored/index.ts';
import { ALWAYS } from '../../src/routes/index.ts';
import { markAsBackup, type StepStatus, type Store } from '../../src/store/index.ts';
import { colleague, fakeFacts, ROOM } from '../support/fake-facts.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';
import { recordOf } from '../support/store-tables.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const HOUR = 3_600_000;
const BOT = personNamed('Steward', colleague(99));

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});
afterEach(() => place.remove());

const insert = (plan: Plan) => store.transaction().execute((transaction) => insertPlan(plan, transaction));

const stateOf = async (id: string) => (await loadPlan(store, id))?.state;

function parts() {
  const clock = manualClock();
  const audit = createAudit({ store, clock });
  const scheduled = new Map<string, number>();
  const jobs = {
    schedule: async ({ id, runAt }: { id: string; runAt: number }) => void scheduled.set(id, runAt),
    cancel: async (ids: readonly string[]) => {
      for (const id of ids) scheduled.delete(id);
    },
    wake: () => {},
  };
  const told: string[] = [];
  const outbox = {
    add: async (drafts: readonly { key: string; message: { kind: string } }[]) =>
      void told.push(...drafts.map(({ message }) => message.kind)),
    wake: () => {},
  };
  const lifecycle = createLifecycle({
    store,
    clock,
    audit,
    jobs,
    outbox,
    workingTime: ALWAYS,
    lateAfterMs: 60_000,
    alsoTell: async () => [],
    spare: async (drafts) => drafts,
  });
  return {
    clock,
    scheduled,
    told,
    lifecycle,
    follow: () => followRestore({ store, clock, logger: silentLogger, audit, lifecycle, jobs, bot: BOT }),
  };
}

test('plans that run, are held or scheduled are paused once, and the record forks before it says so', async () => {
  const { clock, scheduled, told, lifecycle, follow } = parts();
  const now = clock.now();
  const open = { finishedAt: undefined, outcomes: ['waiting', 'waiting'] as const };
  await insert(samplePlan('Ann', { ...open, id: 'P-000000000001', state: 'running' }));
  await insert(samplePlan('Ann', { ...open, id: 'P-000000000002', state: 'holding', holdMs: HOUR }));
  await insert(
    samplePlan('Ann', { ...open, id: 'P-000000000003', state: 'scheduled', startAt: now + 30 * HOUR }),
  );
  await insert(samplePlan('Ann', { ...open, id: 'P-000000000004', state: 'confirming' }));
  await insert(samplePlan('Ann', { id: 'P-000000000005', state: 'done', finishedAt: now }));

  await follow();
  expect(await recordOf(store)).toEqual([]);
  await markAsBackup(place.url, now - HOUR);
  await follow();
  await follow();
  const paused = ['P-000000000001', 'P-000000000002', 'P-000000000003'];
  expect(await recordOf(store)).toMatchObject([
    { type: 'store.restored', details: { paused } },
    ...paused.map((plan) => ({ type: 'plan.paused', actor: 'Steward', details: { plan } })),
  ]);
  for (const id of paused) {
    expect(await stateOf(id)).toBe('paused');
    expect(scheduled.get(`end-pause ${id}`)).toBe(now + 24 * HOUR);
  }
  expect(await stateOf('P-000000000004')).toBe('confirming');
  expect(await stateOf('P-000000000005')).toBe('done');
  expect(told).toEqual(paused.map(() => 'plan-controlled'));
  expect(scheduled.get('compare-restored')).toBe(now);

  // Resumed at once, what was held is held for its whole time, and what was scheduled starts at its time.
  for (const id of paused) await lifecycle.tell(id, { type: 'resume' });
  expect(await stateOf('P-000000000001')).toBe('running');
  expect(await stateOf('P-000000000002')).toBe('scheduled');
  expect(scheduled.get('start-plan P-000000000002')).toBe(now + HOUR);
  expect(await stateOf('P-000000000003')).toBe('scheduled');
  expect(scheduled.get('start-plan P-000000000003')).toBe(now + 30 * HOUR);
});

test('what somebody wanted cancelled before the backup is cancelled when it is resumed', async () => {
  const { lifecycle, follow, clock } = parts();
  const waiting = { state: 'running', finishedAt: undefined, outcomes: ['waiting'] } as const;
  await insert(samplePlan('Ann', { ...waiting, id: 'P-000000000001', askedTo: 'cancel' }));
  await insert(samplePlan('Ann', { ...waiting, id: 'P-000000000002', askedTo: 'pause' }));
  await markAsBackup(place.url, clock.now());
  await follow();
  await lifecycle.tell('P-000000000001', { type: 'resume' });
  await lifecycle.tell('P-000000000002', { type: 'resume' });
  expect(await loadPlan(store, 'P-000000000001')).toMatchObject({ state: 'running', askedTo: 'cancel' });
  expect(await loadPlan(store, 'P-000000000002')).toMatchObject({ state: 'running', askedTo: undefined });
});

const room = { id: ROOM, name: 'FX desk' };
const [ann, ben, cem] = [1, 2, 3].map((n) => personNamed(`Person ${n}`, colleague(n)));
const signal = new AbortController().signal;

/** An open plan of these changes, each as far as the store knows. */
function planOf(given: readonly (readonly [Change, StepStatus])[]): Plan {
  const [step] = samplePlan('Ann').steps;
  if (step === undefined) throw new Error('The sample has no step.');
  const steps = given.map(([change, status], position) => ({
    ...step,
    position,
    status,
    change: bindChange(change),
  }));
  return { ...samplePlan('Ann', { state: 'paused', finishedAt: undefined }), steps };
}

const refused = new PodError({
  method: 'GET',
  path: '/pod/v1/room/:id/membership/list',
  traceId: 't',
  status: 403,
  ambiguous: false,
});
const away = new PodError({
  method: 'GET',
  path: '/pod/v1/room/:id/membership/list',
  traceId: 't',
  status: 503,
  ambiguous: false,
});

/** In a room in which the first is already. */
function comparison(problem?: PodError) {
  const { facts } = fakeFacts({ members: ann ? [ann.id] : [] });
  const membership = async () => {
    throw problem;
  };
  const listUsersByIds = async (ids: readonly UserId[]) => ({ users: ids.map((id) => ({ id })) });
  const pod = { users: { listUsersByIds } } as unknown as Pod;
  const { comparePlan, compareQuestion } = createComparer({ pod, botId: BOT.id, clock: manualClock() });
  const moment = { facts: problem ? { ...facts, membership } : facts, signal };
  return {
    plan: (plan: Plan) => comparePlan(plan, moment),
    question: (plan: Plan) => compareQuestion(plan, moment),
  };
}

if (!ann || !ben || !cem) throw new Error('There are three people.');
const addAnn = addMember({ room, user: ann });
const addBen = addMember({ room, user: ben });
const addCem = addMember({ room, user: cem });
const talk = createIm({ from: ann, people: [ben] });

test.each([
  ['nothing was done', [[addBen, 'waiting']], { finished: 0, done: 0, open: 1, unclear: 0 }],
  ['what was waiting is done', [[addAnn, 'waiting']], { finished: 0, done: 1, open: 0, unclear: 0 }],
  ['what was started is done', [[addAnn, 'started']], { finished: 0, done: 1, open: 0, unclear: 0 }],
  [
    'some of all',
    [
      [addAnn, 'applied'],
      [addBen, 'failed'],
      [addAnn, 'waiting'],
      [addCem, 'started'],
      [talk, 'waiting'],
    ],
    { finished: 2, done: 1, open: 1, unclear: 1 },
  ],
] as const)('of a plan: %s', async (_, steps, counts) => {
  expect(await comparison().plan(planOf(steps))).toEqual(counts);
});

test('what the pod does not show is unclear, and a pod that is away tells nothing', async () => {
  const plan = planOf([[addBen, 'waiting']]);
  expect(await comparison(refused).plan(plan)).toEqual({ finished: 0, done: 0, open: 0, unclear: 1 });
  expect(await comparison(refused).question(plan)).toBe('unclear');
  await expect(comparison(away).plan(plan)).rejects.toBe(away);
  await expect(comparison(away).question(plan)).rejects.toBe(away);
});

test.each([
  ['holds', [addBen, addCem]],
  ['changed', [addBen, addAnn]],
  ['unclear', [talk]],
] as const)('a question %s', async (standing, changes) => {
  expect(await comparison().question(planOf(changes.map((change) => [change, 'waiting'] as const)))).toBe(
    standing,
  );
});
