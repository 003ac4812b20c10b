import {
  type Person,
  type RealTimeEvent,
  type StreamId,
  silentLogger,
  systemClock,
  toStreamId,
} from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createAudit } from '../../src/audit/index.ts';
import { createInbox } from '../../src/inbox/index.ts';
import { createJobs } from '../../src/jobs/index.ts';
import { createLeases } from '../../src/leases/index.ts';
import { createOutbox } from '../../src/outbox/index.ts';
import { createDirectories } from '../../src/service/index.ts';
import { createSettings } from '../../src/settings/index.ts';
import { createSignals } from '../../src/signals/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { colleague, fakeFacts } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// What one process puts in wakes another one, which looks by itself only once an hour.

const HOUR_MS = 3_600_000;
const clock = systemClock;
const logger = silentLogger;
const stream = { streamId: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), streamType: 'IM' };

let place: TestStore;
let stops: (() => Promise<unknown>)[];
beforeEach(async () => {
  place = await createTestStore();
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await place.remove();
});

/** What a process shares with others. */
async function sharing(owner: string, log = logger) {
  const store = await place.open();
  const options = { url: place.url, store, clock, logger: log, owner, lookEveryMs: HOUR_MS };
  const signals = createSignals(options);
  const leases = createLeases({ ...options, signals });
  const listens = Promise.withResolvers<void>();
  signals.on('jobs', () => listens.resolve());
  leases.start();
  signals.start();
  await listens.promise;
  stops.push(
    () => leases.stop(),
    () => signals.stop(),
  );
  return { store, leases, signals, clock, logger };
}

type Shared = Awaited<ReturnType<typeof sharing>>;
type Heard = (what: string) => void;

/** Each puts in what the process that puts it in doesn't work on itself, and has another one work. */
const queues: Readonly<
  Record<
    string,
    { put(by: Shared, what: string): Promise<void>; work(by: Shared, heard: Heard): Promise<void> }
  >
> = {
  'a message': {
    async put(by, key) {
      const outbox = createOutbox({ ...by, audit: createAudit(by) });
      const message = { kind: 'plan-outcome', plan: 'P-1', to: { stream: stream.streamId } } as const;
      await by.store.transaction().execute((transaction) => outbox.add([{ key, message }], transaction));
    },
    async work(by, heard) {
      const outbox = createOutbox({ ...by, audit: createAudit(by) });
      await outbox.start(async ({ key }) => {
        heard(key);
        return 'sent';
      });
      stops.unshift(outbox.stop);
    },
  },
  'an event': {
    async put(by, id) {
      const inbox = createInbox({ ...by, handle: async () => {} });
      await inbox.stop(new AbortController().signal);
      await inbox.receive([eventOf(id)]);
    },
    async work(by, heard) {
      const inbox = createInbox({ ...by, handle: async ({ id }) => heard(id) });
      await inbox.resume();
      stops.unshift(() => inbox.stop(new AbortController().signal));
    },
  },
  'a job': {
    put: (by, id) => jobsOf(by).schedule({ id, kind: 'say', payload: { what: id }, runAt: clock.now() }),
    async work(by, heard) {
      const jobs = jobsOf(by);
      jobs.start({
        say: async ({ what }) => {
          heard(what);
          return undefined;
        },
      });
      stops.unshift(jobs.stop);
    },
  },
};

const jobsOf = (by: Shared) =>
  createJobs({ ...by, shapes: { say: z.object({ what: z.string() }) }, dated: [], sticky: [] });

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

/** Resolves once it was heard. */
function hearing() {
  const all: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    all,
    hear(what: string) {
      all.push(what);
      waiting.get(what)?.();
    },
    heard: (what: string) =>
      all.includes(what)
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            waiting.set(what, resolve);
          }),
  };
}

describe.each(Object.entries(queues))('%s that another process put in', (_, { put, work }) => {
  test('wakes whoever works, again and again', async () => {
    const [first, second] = [await sharing('first'), await sharing('second')];
    const { all, hear, heard } = hearing();
    await work(second, hear);
    for (const what of ['a', 'b', 'c']) {
      await put(first, what);
      await heard(what);
    }
    expect(all).toEqual(['a', 'b', 'c']);
  });

  test('is found after the connection that listens was lost', async () => {
    const log = collectedLog();
    const [first, second] = [await sharing('first'), await sharing('second', log)];
    const { all, hear, heard } = hearing();
    await work(second, hear);
    await put(first, 'a');
    await heard('a');
    await place.tamper(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'steward listens' and datname = current_database()`,
    );
    await put(first, 'b');
    await heard('b');
    await log.says(/not heard at the moment/u);
    await put(first, 'c');
    await heard('c');
    expect(all).toEqual(['a', 'b', 'c']);
  });
});

/** Resolves with the first answer that is as it should be. */
async function becoming<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('what another process changed', () => {
  const jane: Person = { id: colleague(1), displayName: 'Jane Doe' };

  test('in the settings of a person is known at once', async () => {
    const [first, second] = [await sharing('first'), await sharing('second')];
    const settingsOf = (by: Shared) =>
      createSettings({ ...by, audit: createAudit(by), onChanged: async () => {} });
    const [here, there] = [settingsOf(first), settingsOf(second)];
    for (const language of ['de', 'fr', 'en'] as const) {
      await there.settingsOf(jane.id);
      await here.change(jane, { language });
      const ofJane = await becoming(
        () => there.settingsOf(jane.id),
        (chosen) => chosen.language === language,
      );
      expect(ofJane).toEqual({ language });
    }
  });

  test('has its new name at once; what had another name before is all that is asked for again', async () => {
    const [first, second] = [await sharing('first'), await sharing('second')];
    const [fx, rates] = [toStreamId('f'.repeat(34)), toStreamId('r'.repeat(34))];
    const names = new Map([
      [fx, 'FX desk'],
      [rates, 'Rates'],
    ]);
    const asked: StreamId[] = [];
    const pod = {
      users: {},
      streams: {
        async getRoomInfo(id: StreamId) {
          asked.push(id);
          return { roomAttributes: { name: names.get(id) }, roomSystemInfo: { id } };
        },
      },
    } as unknown as Parameters<typeof createDirectories>[0]['pod'];
    const policy = { decide: async () => ({ outcome: 'allow' }) } as unknown as Parameters<
      typeof createDirectories
    >[0]['policy'];
    const [here, there] = [
      createDirectories({ ...first, pod, policy }),
      createDirectories({ ...second, pod, policy }),
    ];
    const directory = there.directoryFor(
      { principal: jane, occasion: { key: 'k', stream } },
      fakeFacts().facts,
    );
    const nameOf = (id: StreamId) => async () => (await directory.roomById(id))?.name;
    await nameOf(fx)();
    await nameOf(rates)();
    names.set(fx, 'FX');
    const renamed = { kind: 'room.update', resource: { type: 'Room', id: fx } } as const;
    await first.store.transaction().execute((transaction) => here.forgetChanged(renamed, transaction));
    expect(await becoming(nameOf(fx), (name) => name !== 'FX desk')).toBe('FX');
    await nameOf(rates)();
    expect(asked).toEqual([fx, rates, fx]);
  });
});
