import { PodError, silentLogger, toStreamId } from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createOutbox, type Deliver, type Delivery, type Draft } from '../../src/outbox/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let file: TestStore;
let store: Store;
let clock: ManualClock;
let running: ReturnType<typeof createOutbox>[];
beforeEach(async () => {
  file = await createTestStore({ inMemory: true });
  store = await file.open();
  clock = manualClock({ isBusy: isStoreAtWork });
  running = [];
});
afterEach(async () => {
  for (const outbox of running) await outbox.stop();
  await file.remove();
});

function newOutbox() {
  const audit = createAudit({ store, clock });
  const outbox = createOutbox({
    leases: createLocalLeases(),
    signals: createLocalSignals(),
    store,
    clock,
    logger: silentLogger,
    audit,
    random: () => 1,
  });
  running.push(outbox);
  return outbox;
}

const draft = (key: string, stream = 'here'): Draft => ({
  key,
  message: { kind: 'plan-outcome', plan: 'P-000000000001', to: { stream: toStreamId(stream) } },
});

async function put(outbox: ReturnType<typeof createOutbox>, ...drafts: Draft[]): Promise<void> {
  await store.transaction().execute((transaction) => outbox.add(drafts, transaction));
  outbox.wake();
}

/** Notes what is delivered, and then does with it what `how` says. */
function noting(how: (delivery: Delivery) => ReturnType<Deliver> = async () => 'sent') {
  const delivered: Delivery[] = [];
  const deliver: Deliver = (delivery) => {
    delivered.push(delivery);
    return how(delivery);
  };
  return { deliver, keys: () => delivered.map(({ key }) => key), delivered };
}

const refused = (status: number) =>
  new PodError({ method: 'POST', path: '/message/create', status, traceId: 't', ambiguous: false });

const statuses = async () =>
  Object.fromEntries(
    (await store.selectFrom('outbox').select(['key', 'status']).execute()).map((row) => [
      row.key,
      row.status,
    ]),
  );

test('nothing is sent before it starts; what waits then goes out in order, and the same key once', async () => {
  const outbox = newOutbox();
  await put(outbox, draft('a'), draft('b'));
  await put(outbox, draft('b'), draft('c'));
  const { deliver, keys } = noting();
  await outbox.start(deliver);
  await outbox.idle();
  expect(keys()).toEqual(['a', 'b', 'c']);
  await outbox.stop();
  expect(await statuses()).toEqual({ a: 'sent', b: 'sent', c: 'sent' });
});

test('only what an earlier run left, or was tried before, is in doubt', async () => {
  await put(newOutbox(), draft('old'));
  const outbox = newOutbox();
  let tries = 0;
  const { deliver, delivered } = noting(async ({ key }) => {
    if (key === 'moody' && tries++ === 0) throw refused(503);
    return 'sent';
  });
  await outbox.start(deliver);
  await outbox.idle();
  await put(outbox, draft('fresh'), draft('moody'));
  await clock.asleep();
  await clock.moveOn(30_000);
  await outbox.idle();
  expect(delivered.map(({ key, isInDoubt }) => [key, isInDoubt])).toEqual([
    ['old', true],
    ['fresh', false],
    ['moody', false],
    ['moody', true],
  ]);
});

test('a message that cannot be sent holds up its conversation, and no other', async () => {
  const outbox = newOutbox();
  let isAway = true;
  const { deliver, keys } = noting(async ({ key }) => {
    if (key === 'a' && isAway) throw refused(503);
    return 'sent';
  });
  await outbox.start(deliver);
  await put(outbox, draft('a'), draft('b'), draft('c', 'elsewhere'));
  await outbox.sent({ stream: toStreamId('elsewhere') }, new AbortController().signal);
  expect(keys()).toEqual(expect.arrayContaining(['a', 'c']));
  expect(keys()).not.toContain('b');
  isAway = false;
  await clock.moveOn(30_000);
  await outbox.idle();
  expect(
    keys()
      .filter((key) => key !== 'c')
      .slice(-2),
  ).toEqual(['a', 'b']);
});

describe.each([
  ['refused', () => Promise.reject(refused(403))],
  ['not taken by anybody', async () => 'dropped' as const],
  ['a fault', () => Promise.reject(new Error('no such plan'))],
])('a message that is %s', (_, answer) => {
  test('is dropped, which is on record, and holds up nothing', async () => {
    const outbox = newOutbox();
    const { deliver, keys } = noting(async ({ key }) => (key === 'a' ? answer() : 'sent'));
    await outbox.start(deliver);
    await put(outbox, draft('a'), draft('b'));
    await outbox.idle();
    await outbox.stop();
    expect(keys()).toEqual(['a', 'b']);
    expect(await statuses()).toEqual({ a: 'dropped', b: 'sent' });
    const lines = await store.selectFrom('audit').select(['type', 'body']).execute();
    expect(lines).toEqual([{ type: 'message.dropped', body: expect.stringContaining('"message":"a"') }]);
  });
});

test('stopping ends the wait for another try; the next run sends it', async () => {
  const outbox = newOutbox();
  const away = noting(() => Promise.reject(refused(503)));
  await outbox.start(away.deliver);
  await put(outbox, draft('a'));
  await clock.asleep();
  await outbox.stop();
  expect(await statuses()).toEqual({ a: 'pending' });
  const { deliver, keys } = noting();
  const next = newOutbox();
  await next.start(deliver);
  await next.idle();
  expect(keys()).toEqual(['a']);
});

test('what was sent or dropped is forgotten after a day, what waits is not', async () => {
  const outbox = newOutbox();
  const { deliver } = noting(async ({ key }) => {
    if (key === 'stuck') throw refused(503);
    return key === 'unwanted' ? 'dropped' : 'sent';
  });
  await outbox.start(deliver);
  await put(outbox, draft('done'), draft('unwanted'), draft('stuck', 'elsewhere'));
  await clock.asleep();
  await outbox.stop();
  await outbox.forget();
  expect(Object.keys(await statuses())).toHaveLength(3);
  await clock.moveOn(24 * 3_600_000 + 1);
  await outbox.forget();
  expect(await statuses()).toEqual({ stuck: 'pending' });
});
