import { randomUUID } from 'node:crypto';
import { type RealTimeEvent, silentLogger, toMessageId, toStreamId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createAudit } from '../../src/audit/index.ts';
import { createEventHandler } from '../../src/conversation/listen.ts';
import { isTemporary } from '../../src/errors.ts';
import { createInbox } from '../../src/inbox/index.ts';
import { createLeases, type Lease } from '../../src/leases/index.ts';
import { createEffects } from '../../src/plans/effects.ts';
import { insertPlan, plansOf } from '../../src/plans/plan-store.ts';
import { createCards, createLeaveQuestions } from '../../src/replies/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import { guardingWrites, type Store } from '../../src/store/index.ts';
import { createBatch } from '../../src/work/batch.ts';
import { gather } from '../../src/work/gather.ts';
import { colleague } from '../support/fake-facts.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// A process that stood still for so long that another one took over what it was at, before any of its timers has run again.

let place: TestStore;
beforeEach(async () => {
  place = await createTestStore();
});
afterEach(() => place.remove());

const LONGER_THAN_A_LEASE_MS = 7_000;

const clock = manualClock();
const leasesOf = async () =>
  createLeases({
    store: await place.open(),
    signals: createLocalSignals(),
    clock,
    logger: silentLogger,
    url: place.url,
    owner: randomUUID(),
  });

const stream = { streamId: toStreamId('x'.repeat(34)), streamType: 'IM' };
const user = { userId: colleague(1), displayName: 'Jane Doe' };
const messageId = toMessageId('message');
const said = {
  id: 'e',
  type: 'MESSAGESENT',
  timestamp: 1,
  messageId,
  initiator: user,
  stream,
  payload: { message: { messageId, timestamp: 1, message: 'hello', user, stream } },
} as RealTimeEvent;

test('finds its leases lost where it asks, and keeps those that it has just got', async () => {
  const leases = await leasesOf();
  const [old] = await leases.claim(['old']);
  await clock.moveOn(LONGER_THAN_A_LEASE_MS);
  const [fresh] = await leases.claim(['fresh']);
  expect(old?.lost.aborted).toBe(false);
  leases.lapse();
  expect([old?.lost.aborted, fresh?.lost.aborted]).toEqual([true, false]);
  await leases.stop();
});

test('what is done under leases is held back by any of them that was lost, and what is not, by none', async () => {
  const leases = await leasesOf();
  const never = new AbortController().signal;
  const guards: Record<string, () => void> = {};
  const note = (name: string) => {
    guards[name] = leases.guardOf() ?? (() => {});
  };
  note('none');
  const [job] = await leases.claim(['job']);
  await leases.under(job as Lease, async () => {
    note('job');
    await clock.moveOn(LONGER_THAN_A_LEASE_MS);
    await leases.holding('room', never, async () => {
      await Promise.resolve();
      note('room of job');
    });
  });
  await leases.holding('room', never, async () => note('room'));
  const [message] = await leases.claim(['message']);
  // Begun by the job, and done under its own lease.
  await leases.under(job as Lease, () => leases.under(message as Lease, async () => note('message of job')));
  const heldBack = Object.entries(guards).filter(([, guard]) => {
    try {
      guard();
      return false;
    } catch (error) {
      expect(isTemporary(error)).toBe(true);
      return true;
    }
  });
  expect(heldBack.map(([name]) => name)).toEqual(['job', 'room of job']);
  await leases.stop();
});

describe('of a store that is guarded', () => {
  async function atWork() {
    const leases = await leasesOf();
    const store = (await place.open()).withPlugin(guardingWrites(leases.guardOf));
    const [lease] = await leases.claim(['conversation:x']);
    if (lease === undefined) throw new Error('There is no lease.');
    const effects = createEffects({ store, audit: createAudit({ store, clock }) });
    return { leases, store, lease, effects };
  }
  const ann = personNamed('Ann', colleague(1));
  const ben = personNamed('Ben', colleague(2));

  test('a command that stood still is not carried out after what came of it was undone', async () => {
    const { leases, lease, effects, store } = await atWork();
    await leases.under(lease, async () => {
      await clock.moveOn(LONGER_THAN_A_LEASE_MS);
      const stopping = effects.stop(ann, { event: 'stop', reason: undefined });
      const error = await stopping.catch((failure: unknown) => failure);
      expect(isTemporary(error)).toBe(true);
      expect(await effects.stoppedBy()).toBeUndefined();
    });
    expect(await store.selectFrom('audit').selectAll().execute()).toEqual([]);
    expect((await effects.stop(ben, { event: 'stop', reason: undefined })).by).toEqual(ben);
    await leases.stop();
  });

  test('what is written for many at once is written, whoever of them has lost its lease', async () => {
    const { leases, lease, store } = await atWork();
    const put = async (keys: readonly string[]) => {
      await store
        .insertInto('meta')
        .values(keys.map((key) => ({ key, value: 'x' })))
        .execute();
      return keys;
    };
    const batch = createBatch<string>({
      delayMs: 0,
      retryMs: 0,
      onError: (error) => expect(error).toBeUndefined(),
      write: async (keys) => void (await put(keys)),
    });
    const ask = gather(put);
    await leases.under(lease, async () => {
      await clock.moveOn(LONGER_THAN_A_LEASE_MS);
      batch.add('a');
      expect(await batch.flush()).toBe(true);
      expect(await ask('b')).toBe('b');
      await expect(put(['c'])).rejects.toThrow('the lease was lost');
    });
    const rows = await store.selectFrom('meta').select('key').where('value', '=', 'x').execute();
    expect(rows.map(({ key }) => key).toSorted()).toEqual(['a', 'b']);
    await leases.stop();
  });

  const entered = async (store: Store) =>
    (await store.selectFrom('meta').select('key').where('value', '=', 'x').execute()).map(({ key }) => key);
  const entry = (key: string) => ({ key, value: 'x' });

  test('a transaction that stood still before its end is not committed', async () => {
    const { leases, lease, store } = await atWork();
    const storing = leases.under(lease, () =>
      store.transaction().execute(async (transaction) => {
        await transaction.insertInto('meta').values(entry('a')).execute();
        await clock.moveOn(LONGER_THAN_A_LEASE_MS);
      }),
    );
    await expect(storing).rejects.toThrow('the lease was lost');
    await store
      .transaction()
      .execute((transaction) => transaction.insertInto('meta').values(entry('b')).execute());
    expect(await entered(store)).toEqual(['b']);
    await leases.stop();
  });

  test('what has waited for a connection is not stored when the lease was lost meanwhile', async () => {
    const { leases, lease, store } = await atWork();
    const { promise: end, resolve } = Promise.withResolvers<void>();
    // All that the pool has.
    const others = Array.from({ length: 10 }, () => store.transaction().execute(() => end));
    const storing = leases.under(lease, () => store.insertInto('meta').values(entry('a')).execute());
    const refused = expect(storing).rejects.toThrow('the lease was lost');
    await clock.moveOn(LONGER_THAN_A_LEASE_MS);
    resolve();
    await Promise.all(others);
    await refused;
    expect(await entered(store)).toEqual([]);
    await leases.stop();
  });

  test('what is still done under a lease that is given up is held back', async () => {
    const { leases, lease, store } = await atWork();
    const { promise: later, resolve } = Promise.withResolvers<void>();
    const storing = leases.under(lease, async () => {
      await later;
      await store.insertInto('meta').values(entry('a')).execute();
    });
    await leases.abandon([lease.key]);
    resolve();
    await expect(storing).rejects.toThrow('the lease was given up');
    await leases.stop();
  });

  test('a question that was asked since is not left by what another process has answered', async () => {
    const { leases, lease, store } = await atWork();
    const leave = createLeaveQuestions({ store, clock });
    const cards = await createCards({ store, clock });
    const { streamId } = stream;
    const card = {
      purpose: 'confirm',
      payload: { plan: 'P-1' },
      token: cards.tokenFor('later/confirm'),
      streamId,
      userId: user.userId,
    } as const;
    await cards.open(
      { ...card, messageId: undefined },
      { expiresAt: clock.now() + 60_000, askedIn: 'later' },
    );
    const left = async () =>
      (await store.selectFrom('cards').select('left_at').execute()).map(({ left_at }) => left_at !== null);
    const typed = { userId: user.userId, streamId: stream.streamId, message: 'earlier' };
    await leases.under(lease, async () => {
      await clock.moveOn(LONGER_THAN_A_LEASE_MS);
      await expect(leave(typed)).rejects.toThrow('the lease was lost');
    });
    expect(await left()).toEqual([false]);
    await leave(typed);
    expect(await left()).toEqual([true]);
    await leases.stop();
  });
});

test.each([
  ['stood still', LONGER_THAN_A_LEASE_MS, 0],
  ['did not', 0, 1],
])('whatever broke in one that %s, nobody hears more than one answer', async (_, ms, explained) => {
  const leases = await leasesOf();
  const store = await place.open();
  let explanations = 0;
  const handle = createEventHandler({
    listeners: {
      async MESSAGESENT() {
        await clock.moveOn(ms);
        throw new Error('broken');
      },
    },
    async explain() {
      explanations += 1;
    },
    speaker: {} as Parameters<typeof createEventHandler>[0]['speaker'],
    languages: { know() {} },
    logger: silentLogger,
  });
  const signals = createLocalSignals();
  const inbox = createInbox({ store, clock, logger: silentLogger, leases, signals, handle });
  await inbox.receive([said]);
  await inbox.idle();
  await inbox.stop(new AbortController().signal);
  await leases.stop();
  expect(explanations).toBe(explained);
  const rows = await store.selectFrom('inbox').select('status').execute();
  expect(rows).toEqual([{ status: explained === 1 ? 'done' : 'pending' }]);
});

test('what both store at the same moment is stored once, and the other does its work again', async () => {
  const [one, other] = [await place.open(), await place.open()];
  const plan = samplePlan('Nina Patel');
  let second: Promise<unknown> | undefined;
  await one.transaction().execute(async (transaction) => {
    await insertPlan(plan, transaction);
    second = other.transaction().execute((its) => insertPlan(plan, its));
    second.catch(() => {});
    await isWaiting(one);
  });
  const error = await second?.catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(Error);
  expect(isTemporary(error)).toBe(true);
  expect(await plansOf(one, plan.occasion)).toHaveLength(1);
});

/** Until a query waits for another transaction to end. */
async function isWaiting(store: Store): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(store);
    if (rows.length > 0) return;
  }
}
