import { toStreamId } from '@finos/symphony-bdk-core';
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

const planOf = (n: number, requester = bob) => ({
  ...samplePlan('Nina Patel', { id: `P-${String(n).padStart(12, '0')}` }),
  requester,
  state: 'approving' as const,
  approval: {
    request: `R-${n}`,
    expiresAt: NOW + 60 * MINUTE,
    asked: [{ stream: STREAM, approver: jane, stage: 0 }],
    stage: 0,
    followUp: { since: NOW, reminders: 0 },
    shown: { people: [], rooms: [] },
  },
});

const cardOf = ({ id, approval }: ReturnType<typeof planOf>): Draft => ({
  key: `${approval.request}/card/${STREAM}`,
  message: { kind: 'request-card', plan: id, to: { stream: STREAM }, approver: jane.id },
});

/** Somebody asks Jane; answers whether she gets a card. */
async function asks(n: number, requester = bob): Promise<boolean> {
  const plan = planOf(n, requester);
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
  for (const n of [5, 6, 7]) got.push(await asks(n, dave));
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
  await asks(5, dave);
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

test('cards in rooms, and other messages, go as they are', async () => {
  for (const n of [1, 2, 3]) await asks(n);
  const plan = planOf(9);
  const inRoom: Draft = {
    key: 'R-9/card/room',
    message: { kind: 'request-card', plan: plan.id, to: { stream: STREAM } },
  };
  const other: Draft = {
    key: 'asked',
    message: { kind: 'request-asked', plan: plan.id, to: { stream: STREAM } },
  };
  const kept = await store
    .transaction()
    .execute((transaction) => start().spare([inRoom, other], plan, transaction));
  expect(kept).toEqual([inRoom, other]);
});
