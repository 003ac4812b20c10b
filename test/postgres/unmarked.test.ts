import { type RealTimeEvent, systemClock, toStreamId } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { createInbox } from '../../src/inbox/index.ts';
import { createLeases, type Leases } from '../../src/leases/index.ts';
import { createOutbox } from '../../src/outbox/index.ts';
import { createSignals, type Signals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createWatchers } from '../../src/work/watchers.ts';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { colleague } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// Two Stewards on one PostgreSQL that refuses exactly the statement by which they put down what they have done.

/** What was done, by whom; `isInDoubt` when they looked first whether it was done. */
type Done = { readonly by: string; readonly what: string; readonly isInDoubt: boolean };

type Process = {
  readonly name: string;
  readonly log: CollectedLog;
  readonly put: (what: string) => Promise<void>;
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Parts = {
  readonly store: Store;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly log: CollectedLog;
  readonly onDone: (what: string, isInDoubt: boolean) => Promise<void>;
};

type Queue = {
  readonly table: 'inbox' | 'outbox';
  readonly end: string;
  readonly begin: (parts: Parts) => Promise<Omit<Process, 'log' | 'name'>>;
};

const CONVERSATION = 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA';
const stream = { streamId: toStreamId(CONVERSATION), streamType: 'IM' };
const clock = systemClock;

const outbox: Queue = {
  table: 'outbox',
  end: 'sent',
  async begin({ log, onDone, ...shared }) {
    const { store } = shared;
    const audit = createAudit({ store, clock });
    const box = createOutbox({ ...shared, clock, logger: log, audit });
    await box.start(async ({ key, isInDoubt }) => {
      await onDone(key, isInDoubt);
      return 'sent';
    });
    return {
      async put(key) {
        const message = { kind: 'plan-outcome', plan: 'P-1', to: { stream: stream.streamId } } as const;
        await store.transaction().execute((transaction) => box.add([{ key, message }], transaction));
        box.wake();
      },
      idle: box.idle,
      stop: box.stop,
    };
  },
};

const inbox: Queue = {
  table: 'inbox',
  end: 'done',
  async begin({ log, onDone, ...shared }) {
    const box = createInbox({
      ...shared,
      clock,
      logger: log,
      handle: (event, { isReplayed }) => onDone(event.id, isReplayed()),
    });
    await box.resume();
    return {
      put: (id) => box.receive([eventOf(id)]),
      idle: box.idle,
      stop: () => box.stop(new AbortController().signal),
    };
  },
};

const eventOf = (id: string) =>
  ({
    id,
    type: 'MESSAGESENT',
    timestamp: 1,
    messageId: id,
    initiator: { userId: colleague(1), displayName: 'Jane Doe' },
    stream,
    payload: { message: { messageId: id, message: id } },
  }) as unknown as RealTimeEvent;

let place: TestStore;
let stops: (() => Promise<unknown>)[];
let done: Done[];
const { changed, until } = createWatchers();
beforeEach(async () => {
  place = await createTestStore();
  stops = [];
  done = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await place.remove();
});

/** Hears of all that is done; a process ends with its leases. */
async function begin(
  { begin: start }: Queue,
  name: string,
  onDone: (what: string) => Promise<void> = async () => {},
): Promise<Process> {
  const store = await place.open();
  const log = collectedLog();
  const sharing = { url: place.url, store, clock, logger: log, owner: name };
  const signals = createSignals(sharing);
  const leases = createLeases({ ...sharing, signals });
  leases.start();
  signals.start();
  const process = await start({
    store,
    leases,
    signals,
    log,
    async onDone(what, isInDoubt) {
      done.push({ by: name, what, isInDoubt });
      changed();
      await onDone(what);
    },
  });
  const stop = async () => {
    await process.stop();
    await signals.stop();
    await leases.stop();
  };
  stops.push(stop);
  return { ...process, name, log, stop };
}

const refuseMarks = ({ table, end }: Queue) =>
  place.tamper(
    `create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'could not write' using errcode = 'io_error'; end $$`,
    `create trigger refuse before update on ${table} for each row when (new.status = '${end}') execute function refuse()`,
  );

const takeMarks = ({ table }: Queue) =>
  place.tamper(`drop trigger refuse on ${table}`, 'drop function refuse()');

const statuses = async ({ table }: Queue) => {
  const rows = await (await place.open()).selectFrom(table).select('status').orderBy('seq').execute();
  return rows.map(({ status }) => status);
};

const UNMARKED = /not marked/u;

const both = async (queue: Queue, onDone?: (what: string) => Promise<void>) => ({
  first: await begin(queue, 'first', onDone),
  second: await begin(queue, 'second', onDone),
});

/** Who did it first, and the other one. */
async function whoBegan({ first, second }: { readonly first: Process; readonly second: Process }) {
  await until(() => done.length > 0);
  return done[0]?.by === 'first' ? { one: first, other: second } : { one: second, other: first };
}

const by = (process: Process) => done.filter((each) => each.by === process.name);

const asBegun = { what: 'a', isInDoubt: false };
const asInDoubt = { what: 'a', isInDoubt: true };

describe.each([
  ['a message', outbox],
  ['an event', inbox],
])('%s whose end the store does not take', (_, queue) => {
  test('is kept until it does, and done once', async () => {
    const { first, second } = await both(queue);
    await refuseMarks(queue);
    await first.put('a');
    const { one } = await whoBegan({ first, second });
    // It is put down again and again, and nobody does it again meanwhile.
    while (one.log.lines.filter((line) => UNMARKED.test(line)).length < 3)
      await new Promise((resolve) => setImmediate(resolve));
    const putting = first.put('b');
    await takeMarks(queue);
    await putting;
    await first.idle();
    await second.idle();
    expect(done).toMatchObject([asBegun, { what: 'b', isInDoubt: false }]);
    await first.stop();
    await second.stop();
    expect(await statuses(queue)).toEqual([queue.end, queue.end]);
  });

  test('is in doubt for whoever goes on when the process stops', async () => {
    const processes = await both(queue);
    await refuseMarks(queue);
    await processes.first.put('a');
    const { one, other } = await whoBegan(processes);
    await one.log.says(UNMARKED);
    await one.stop();
    await until(() => by(other).length > 0);
    await takeMarks(queue);
    await other.idle();
    expect(by(one)).toMatchObject([asBegun]);
    expect(by(other)).toMatchObject([asInDoubt]);
  });

  test('is in doubt for whoever has taken the lease meanwhile', async () => {
    const processes = await both(queue);
    await refuseMarks(queue);
    await processes.first.put('a');
    const { one } = await whoBegan(processes);
    await one.log.says(UNMARKED);
    await place.tamper(`update leases set owner = 'nobody', until = 0`);
    await one.log.says(/a lease was lost/u);
    // The other one has it now, or the same again, which goes on putting down what it has done.
    await takeMarks(queue);
    await processes.first.idle();
    await processes.second.idle();
    const [begun, ...again] = done;
    expect(begun).toMatchObject(asBegun);
    expect(again.filter(({ isInDoubt }) => !isInDoubt)).toEqual([]);
  });
});

test.each([
  ['a message', outbox],
  ['an event', inbox],
])('%s that was begun when its process stopped is in doubt for whoever goes on', async (_, queue) => {
  const stopping = Promise.withResolvers<void>();
  const processes = await both(queue, async () => {
    await stopping.promise;
    // Only the first one loses its answer.
    if (done.length === 1) throw new TypeError('fetch failed');
  });
  await processes.first.put('a');
  const { one, other } = await whoBegan(processes);
  const stopped = one.stop();
  stopping.resolve();
  await stopped;
  await until(() => by(other).length > 0);
  await other.idle();
  expect(by(one)).toMatchObject([asBegun]);
  expect(by(other)).toMatchObject([asInDoubt]);
});
