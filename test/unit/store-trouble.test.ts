import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PodError, type RealTimeEvent, silentLogger, toStreamId } from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { createAudit } from '../../src/audit/index.ts';
import { createInbox, type EventHandler } from '../../src/inbox/index.ts';
import { createJobs } from '../../src/jobs/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createOutbox, type Deliver } from '../../src/outbox/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import {
  createStoreHealth,
  holdStore,
  inspectStore,
  openStore,
  type Store,
  StoreTrouble,
  shrinkStore,
} from '../../src/store/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { colleague } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let place: TestStore;
let file: string;
let store: Store;
let clock: ManualClock;
let stops: (() => Promise<unknown>)[];
beforeEach(async () => {
  place = await createTestStore();
  file = place.url.slice('sqlite:'.length);
  store = await place.open();
  clock = manualClock({ isBusy: isStoreAtWork });
  stops = [];
});
afterEach(async () => {
  await mended();
  for (const stop of stops) await stop();
  await place.remove();
});

/** Whatever is written from now on is refused, as it is on a disk that was mounted anew because of errors. */
const broken = () => sql`pragma query_only = on`.execute(store);
const mended = () => sql`pragma query_only = off`.execute(store);

const stream = { streamId: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), streamType: 'IM' };
const event = (text: string) =>
  ({
    id: text,
    type: 'MESSAGESENT',
    timestamp: 1,
    messageId: text,
    initiator: { userId: colleague(1), displayName: 'Jane Doe' },
    stream,
    payload: { message: { messageId: text, message: text } },
  }) as unknown as RealTimeEvent;

function inboxWith(handle: EventHandler, logger = silentLogger) {
  const inbox = createInbox({
    leases: createLocalLeases(),
    signals: createLocalSignals(),
    store,
    clock,
    logger,
    handle,
    random: () => 0.5,
  });
  stops.unshift(() => inbox.stop(AbortSignal.abort()));
  return inbox;
}

const finished = async (table: 'inbox' | 'outbox') =>
  (await store.selectFrom(table).select('status').execute()).map(({ status }) => status);

describe('a store that takes nothing for ten minutes', () => {
  test('has events wait before they are acknowledged, and the log says why', async () => {
    const { logger, says } = collectedLog();
    const inbox = inboxWith(async () => {}, logger);
    await broken();
    const receiving = inbox.receive([event('a')]);
    await says(/events will be stored later.+can't be written to. Give/u);
    await clock.moveOn(600_000);
    expect(await finished('inbox')).toEqual([]);
    await mended();
    await clock.moveOn(5_000);
    await receiving;
    await inbox.idle();
    expect(await finished('inbox')).toHaveLength(1);
  });

  test('keeps nobody from stopping', async () => {
    const inbox = inboxWith(async () => {});
    await broken();
    const refused = expect(inbox.receive([event('a')])).rejects.toThrow(StoreTrouble);
    await clock.asleep();
    await inbox.stop(new AbortController().signal);
    await refused;
  });

  test('keeps an event waiting, and that does not count against it', async () => {
    const gate = Promise.withResolvers<void>();
    const handled: boolean[] = [];
    const inbox = inboxWith(async (_event, { isReplayed }) => {
      await gate.promise;
      await store.insertInto('once').values({ key: 'k', event: 'e', expires_at: 1 }).execute();
      handled.push(isReplayed());
    });
    await inbox.receive([event('a')]);
    await broken();
    gate.resolve();
    await clock.moveOn(600_000);
    expect(handled).toEqual([]);
    await mended();
    await clock.moveOn(5_000);
    await inbox.idle();
    expect(handled).toEqual([true]);
    await inbox.stop(new AbortController().signal);
    expect(await store.selectFrom('inbox').select(['status', 'attempts']).execute()).toEqual([
      { status: 'done', attempts: 0 },
    ]);
  });

  test('does not end the jobs, and none is run over and over meanwhile', async () => {
    let runs = 0;
    const shapes = { note: z.object({}) };
    const jobs = createJobs({
      leases: createLocalLeases(),
      signals: createLocalSignals(),
      sticky: [],
      store,
      clock,
      logger: silentLogger,
      shapes,
      dated: [],
      random: () => 1,
    });
    stops.unshift(jobs.stop);
    await jobs.schedule({ id: 'a', kind: 'note', payload: {}, runAt: clock.now() + 1_000 });
    jobs.start({
      note: async () => {
        runs += 1;
        return undefined;
      },
    });
    await clock.moveOn(0);
    await broken();
    await clock.moveOn(60_000);
    expect(runs).toBeGreaterThan(0);
    expect(runs).toBeLessThan(62);
    await mended();
    await clock.moveOn(2_000);
    expect(await store.selectFrom('jobs').selectAll().execute()).toEqual([]);
  });

  test('neither loses nor repeats a message, sent or dropped', async () => {
    const sent: string[] = [];
    const deliver: Deliver = async ({ key, isInDoubt }) => {
      if (key === 'refused')
        throw new PodError({ method: 'POST', path: '/', status: 403, traceId: 't', ambiguous: false });
      if (!(isInDoubt && sent.includes(key))) sent.push(key);
      return 'sent';
    };
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
    stops.unshift(outbox.stop);
    const drafts = ['taken', 'refused'].map((key) => ({
      key,
      message: { kind: 'plan-outcome', plan: 'P-000000000001', to: { stream: stream.streamId } } as const,
    }));
    await store.transaction().execute((transaction) => outbox.add(drafts, transaction));
    await broken();
    await outbox.start(deliver);
    await clock.moveOn(600_000);
    expect(await finished('outbox')).toEqual(['pending', 'pending']);
    await mended();
    await clock.moveOn(60_000);
    await outbox.idle();
    await outbox.stop();
    expect(sent).toEqual(['taken']);
    expect(await finished('outbox')).toEqual(['sent', 'dropped']);
  });
});

test('a full store refuses what it has no room for, says so, and takes it once there is room', async () => {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count)}`.execute(store);
  const { logger, says } = collectedLog();
  const inbox = inboxWith(async () => {}, logger);
  const receiving = inbox.receive([event('a'.repeat(100_000))]);
  await says(/There is no room on the disk/u);
  await clock.moveOn(60_000);
  await sql`pragma max_page_count = 1000000`.execute(store);
  await clock.moveOn(5_000);
  await receiving;
  await inbox.idle();
});

test('a store that another process has locked is tried again, and read meanwhile', async () => {
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  const writing = store.insertInto('once').values({ key: 'k', event: 'e', expires_at: 1 }).execute();
  // It has its turn behind the first try to write, which was in vain by then.
  expect(await store.selectFrom('once').selectAll().execute()).toEqual([]);
  other.exec('rollback');
  other.close();
  await writing;
  expect(await store.selectFrom('once').select('key').execute()).toEqual([{ key: 'k' }]);
});

test('nothing that is committed waits for a transaction, nor sees what it has not committed', async () => {
  await store.transaction().execute(async (transaction) => {
    await transaction.insertInto('once').values({ key: 'k', event: 'e', expires_at: 1 }).execute();
    expect(await store.selectFrom('once').selectAll().execute()).toEqual([]);
    expect(await transaction.selectFrom('once').select('key').execute()).toEqual([{ key: 'k' }]);
  });
});

test('what was deleted is not left in the file', async () => {
  const said = 'what a person typed and nobody is to read';
  const inbox = inboxWith(async () => {});
  await inbox.receive([event(said)]);
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
  expect(readFileSync(file, 'latin1')).toContain(`"message":"${said}"`);
  await inbox.idle();
  await inbox.stop(new AbortController().signal);
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
  expect(readFileSync(file, 'latin1')).not.toContain(`"message":"${said}"`);
});

test('the file gives back the room of what was deleted', async () => {
  const pages = async () =>
    (await sql<{ page_count: number }>`pragma page_count`.execute(store)).rows[0]?.page_count ?? 0;
  const before = await pages();
  const rows = Array.from({ length: 200 }, (_, n) => ({
    key: `${n}`,
    event: 'e'.repeat(4_000),
    expires_at: 1,
  }));
  await store.insertInto('once').values(rows).execute();
  expect(await pages()).toBeGreaterThan(before + 100);
  await store.deleteFrom('once').execute();
  await shrinkStore(store, place.url);
  expect(await pages()).toBeLessThan(before + 10);
});

describe('the state of a store', () => {
  const stateOf = async (harm: () => unknown) => {
    const log = collectedLog();
    const look = createStoreHealth({ store, url: place.url, clock, logger: log });
    expect(await look()).toBe('up');
    await harm();
    return { states: [await look(), await look()], log: log.lines };
  };

  test('is down while it takes nothing', async () => {
    expect((await stateOf(broken)).states).toEqual(['down', 'down']);
  });

  test.each<[string, () => unknown]>([
    ['was deleted', () => rmSync(file)],
    ['was emptied', () => truncateSync(file)],
    [
      'is another one',
      () => {
        renameSync(file, `${file}.old`);
        writeFileSync(file, 'x');
      },
    ],
  ])('is told once when the file %s', async (_, harm) => {
    const { states, log } = await stateOf(harm);
    expect(states).toEqual(['replaced', 'replaced']);
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('what is written is lost');
  });
});

describe('a store that is opened', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'is no database',
      () => writeFileSync(file, 'a text that is long enough to be none'.repeat(99)),
      /is no store of Steward/u,
    ],
    [
      'is a folder',
      () => {
        rmSync(file);
        mkdirSync(file);
      },
      /can't be opened/u,
    ],
  ])('and %s is refused in a sentence that names it', async (_, harm, expected) => {
    await store.destroy();
    for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
    harm();
    const opening = openStore(place.url);
    await expect(opening).rejects.toThrow(expected);
    await expect(opening).rejects.toThrow(file);
    store = await openStore('sqlite::memory:');
  });

  test.each<[string, () => unknown]>([
    ['is not there', () => rmSync(file)],
    ['is empty', () => truncateSync(file)],
  ])('and %s is not made by whoever only looks, and told by whoever makes it', async (_, harm) => {
    await store.destroy();
    for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
    harm();
    await expect(openStore(place.url, { mustExist: true })).rejects.toThrow(`There is no store at ${file}.`);
    expect(await inspectStore(place.url)).toBe('not made yet');
    let made = 0;
    const onNew = () => {
      made += 1;
    };
    store = await openStore(place.url, { onNew });
    stops.push(() => store.destroy());
    await (await openStore(place.url, { onNew })).destroy();
    expect(made).toBe(1);
    expect(await inspectStore(place.url)).toBe('whole');
  });
});

describe('of two that want the same file', () => {
  const signal = new AbortController().signal;
  const hold = (waitMs: number, onWait?: (holder: number | undefined) => void) =>
    holdStore(place.url, { clock, waitMs, signal, ...(onWait ? { onWait } : {}) });

  test('D8: the second is told whose it is', async () => {
    const release = await hold(0);
    await expect(hold(0)).rejects.toThrow(
      `Another Steward (process ${process.pid}) uses this store, ${file}.`,
    );
    release();
    (await hold(0))();
  });

  test('the second waits for the first one to stop, and no longer than it is told to', async () => {
    const release = await hold(0);
    const holders: (number | undefined)[] = [];
    const second = hold(10_000, (holder) => holders.push(holder));
    await clock.asleep();
    await clock.moveOn(9_000);
    release();
    await clock.moveOn(200);
    const releaseSecond = await second;
    expect(holders).toEqual([process.pid]);
    const third = hold(10_000);
    const refused = expect(third).rejects.toThrow('Another Steward');
    await clock.asleep();
    await clock.moveOn(10_200);
    await refused;
    releaseSecond();
  });

  test('where nothing can be written, that is said, with the store', async () => {
    mkdirSync(`${file}-lock`);
    await expect(hold(0)).rejects.toThrow(`The store ${file} can't be opened.`);
  });

  test('who only looks is let in', async () => {
    const release = await hold(0);
    expect(await inspectStore(place.url)).toBe('whole');
    release();
  });
});

test('a store in memory, and one on a server, is nobody’s', async () => {
  const signal = new AbortController().signal;
  for (const url of ['sqlite::memory:', 'postgres://db.example/steward'])
    for (const _ of [1, 2]) (await holdStore(url, { clock, waitMs: 0, signal }))();
  expect(existsSync(`${dirname(file)}/:memory:-lock`)).toBe(false);
});
