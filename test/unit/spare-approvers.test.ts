import { type Person, toStreamId } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createSpareApprovers } from '../../src/approvals/index.ts';
import { insertRequest } from '../../src/approvals/request-store.ts';
import type { Job } from '../../src/jobs/index.ts';
import type { Draft } from '../../src/outbox/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import type { Store } from '../../src/store/index.ts';
import { personNamed, samplePlan, sampleRequest } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const NOW = 1_786_000_000_000;
const MINUTE = 60_000;
const STREAM = toStreamId('im-with-jane');
const jane = personNamed('Jane Doe', 13537736917001);
const bob = personNamed('Bob Lee', 13537736917002);
const dave = personNamed('Dave Kim', 13537736917003);

let place: TestStore;
let store: Store;
let now: number;
let scheduled: Job[];
let sent: Draft[];
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
  now = NOW;
  scheduled = [];
  sent = [];
});
afterEach(() => place.remove());

const start = () =>
  createSpareApprovers({
    store,
    clock: { now: () => now },
    jobs: {
      schedule: async (job) => {
        scheduled.push(job);
      },
    },
    outbox: {
      add: async (drafts) => {
        sent.push(...drafts);
      },
      wake: () => {},
    },
    cardsPerHour: 4,
  });

type Asking = {
  readonly requester?: Person;
  /** Who is asked in an IM; a group is in its room. */
  readonly approver?: Person | undefined;
};

const planOf = (n: number, { requester = bob, ...asking }: Asking = {}) => ({
  ...samplePlan('Nina Patel', { id: `P-${String(n).padStart(12, '0')}` }),
  requester,
  state: 'approving' as const,
  approval: {
    request: `R-${n}`,
    expiresAt: NOW + 60 * MINUTE,
    asked: [{ stream: STREAM, approver: jane, stage: 0, ...asking }],
    stage: 0,
    followUp: { since: NOW, reminders: 0 },
    shown: { people: [], rooms: [] },
  },
});

const cardOf = ({ id, approval }: ReturnType<typeof planOf>): Draft => ({
  key: `${approval.request}/card/${STREAM}`,
  message: {
    kind: 'request-card',
    plan: id,
    to: { stream: STREAM },
    approver: approval.asked[0]?.approver?.id,
  },
});

/** Somebody asks Jane; answers whether she gets a card. */
async function asks(n: number, asking: Asking = {}): Promise<boolean> {
  const plan = planOf(n, asking);
  const card = cardOf(plan);
  return store.transaction().execute(async (transaction) => {
    await insertPlan(plan, transaction);
    const kept = await start().spare([card], plan, transaction);
    const request = sampleRequest('Nina Patel', {
      id: plan.approval.request,
      planId: plan.id,
      createdAt: now,
      expiresAt: NOW + 60 * MINUTE,
    });
    await insertRequest(request, plan, transaction);
    return kept.includes(card);
  });
}

const cardAgain = (n: number) =>
  store.transaction().execute((transaction) => start().spare([cardOf(planOf(n))], planOf(n), transaction));

test('of one requester half of the cards of an hour, of all of them the whole', async () => {
  const got: boolean[] = [];
  for (const n of [1, 2, 3, 4]) got.push(await asks(n));
  for (const n of [5, 6, 7]) got.push(await asks(n, { requester: dave }));
  expect(got).toEqual([true, true, false, false, true, true, false]);
  now += 60 * MINUTE + 1;
  expect(await asks(8)).toBe(true);
});

test('handled again, the same request has the card that it had, or none', async () => {
  for (const n of [1, 2, 3]) await asks(n);
  expect(await cardAgain(1)).toEqual([cardOf(planOf(1))]);
  expect(await cardAgain(3)).toEqual([]);
});

test('what has no card is counted in one digest, whose job may run as often as it likes', async () => {
  for (const n of [1, 2, 3, 4]) await asks(n);
  await asks(5, { requester: dave });
  expect(new Set(scheduled.map(({ id }) => id))).toEqual(new Set([`send-digest/R-3/digest/${STREAM}`]));
  expect(scheduled.map(({ runAt }) => runAt - NOW)).toEqual([10_000, 10 * MINUTE]);
  const { handlers, readDigest } = start();
  const digest = { stream: STREAM, person: jane.id, digest: 'R-3' };
  await handlers['send-digest'](digest);
  await handlers['send-digest'](digest);
  const message = { kind: 'request-digest', to: { stream: STREAM }, approver: jane.id, digest: 'R-3' };
  expect(sent.map((draft) => draft.message)).toEqual([
    expect.objectContaining(message),
    expect.objectContaining(message),
  ]);
  expect(await readDigest('R-3', STREAM)).toEqual({
    count: 2,
    requesters: [{ person: bob, count: 2 }],
    since: NOW,
  });
});

test('a digest whose requests are all over, or that is old, is followed by another', async () => {
  for (const n of [1, 2, 3]) await asks(n);
  await store.updateTable('requests').set({ status: 'approved' }).where('id', '=', 'R-3').execute();
  await asks(4);
  expect(scheduled.at(-1)?.id).toBe(`send-digest/R-4/digest/${STREAM}`);
  await store
    .transaction()
    .execute((transaction) => start().spare([], { ...planOf(4), state: 'rejected' }, transaction));
  expect(scheduled.at(-1)).toMatchObject({
    id: `send-digest/R-4/digest/${STREAM}`,
    runAt: NOW + 10 * MINUTE,
  });
});

test('a group in its room is spared as a person is, and its digest is for whoever is there', async () => {
  const got: boolean[] = [];
  for (const n of [1, 2, 3]) got.push(await asks(n, { approver: undefined }));
  expect(got).toEqual([true, true, false]);
  expect(scheduled.map(({ payload }) => payload)).toEqual([{ stream: STREAM, digest: 'R-3' }]);
  await store
    .transaction()
    .execute((transaction) =>
      start().spare([], { ...planOf(3, { approver: undefined }), state: 'rejected' }, transaction),
    );
  expect(scheduled).toHaveLength(2);
});

test('nobody is reminded of what they have no card of', async () => {
  for (const n of [1, 2, 3]) await asks(n);
  const remindedOf = (n: number) => {
    const { id } = planOf(n);
    const to = { stream: STREAM };
    const reminder: Draft = { key: `r${n}`, message: { kind: 'request-reminder', plan: id, to } };
    return store.transaction().execute((transaction) => start().spare([reminder], planOf(n), transaction));
  };
  expect(await remindedOf(1)).toHaveLength(1);
  expect(await remindedOf(3)).toEqual([]);
});

test('other messages go as they are', async () => {
  for (const n of [1, 2, 3]) await asks(n);
  const plan = planOf(9);
  const other: Draft = {
    key: 'asked',
    message: { kind: 'request-asked', plan: plan.id, to: { stream: STREAM } },
  };
  const kept = await store.transaction().execute((transaction) => start().spare([other], plan, transaction));
  expect(kept).toEqual([other]);
});
