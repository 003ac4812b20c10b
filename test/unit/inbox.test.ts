import {
  PodError,
  type RealTimeEvent,
  silentLogger,
  toMessageId,
  toStreamId,
  type UserId,
} from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createInbox, type EventHandler } from '../../src/inbox/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { colleague } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

type Inbox = ReturnType<typeof createInbox>;
type InboxOptions = Parameters<typeof createInbox>[0];

let file: TestStore;
let store: Store;
let clock: ManualClock;
let inboxes: Inbox[];

beforeEach(async () => {
  file = await createTestStore({ inMemory: true });
  store = await file.open();
  clock = manualClock({ isBusy: isStoreAtWork });
  inboxes = [];
});
afterEach(async () => {
  for (const inbox of inboxes) await stop(inbox);
  await file.remove();
});

function inboxWith(
  handle: EventHandler,
  more: Partial<Pick<InboxOptions, 'logger' | 'observe' | 'recovery' | 'lateness'>> = {},
) {
  const inbox = createInbox({
    leases: createLocalLeases(),
    signals: createLocalSignals(),
    store,
    clock,
    logger: silentLogger,
    handle,
    random: () => 0.5,
    ...more,
  });
  inboxes.push(inbox);
  return inbox;
}

/** Stops an inbox whose handlers may never end. */
async function stop(inbox: Inbox): Promise<void> {
  await inbox.stop(AbortSignal.abort());
}

/** A grace that does not end. */
const endless = new AbortController().signal;

let made = 0;

function message(
  text: string,
  more: Partial<Extract<RealTimeEvent, { type: 'MESSAGESENT' }>> = {},
): RealTimeEvent {
  made += 1;
  const stream = { streamId: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), streamType: 'IM' };
  const messageId = toMessageId(`message-${made}`);
  const user = { userId: colleague(1), displayName: 'Jane Doe' };
  return {
    id: `e${made}`,
    type: 'MESSAGESENT',
    timestamp: clock.now(),
    messageId,
    initiator: user,
    stream,
    payload: { message: { messageId, timestamp: clock.now(), message: text, user, stream } },
    ...more,
  } as RealTimeEvent;
}

const inStream = (text: string, name: string) =>
  message(text, { stream: { streamId: toStreamId(`${name.repeat(34).slice(0, 34)}`), streamType: 'IM' } });

const connection = (from: UserId, id = 'same', timestamp = 7): RealTimeEvent =>
  ({
    id,
    type: 'CONNECTIONREQUESTED',
    timestamp,
    initiator: { userId: from },
    payload: { toUser: { userId: colleague(99) } },
  }) as RealTimeEvent;

const textOf = (event: RealTimeEvent): string =>
  event.type === 'MESSAGESENT' ? event.payload.message.message : event.type;

const rows = () => store.selectFrom('inbox').selectAll().orderBy('seq').execute();

const away = (retryAfter?: number) =>
  new PodError({
    status: 503,
    method: 'POST',
    path: '/v4/stream/{sid}/message/create',
    traceId: 'Ab12Cd',
    retryAfter,
    ambiguous: false,
  });

describe('events', () => {
  test('are in the store before they are acknowledged', async () => {
    const gate = Promise.withResolvers<void>();
    const inbox = inboxWith(() => gate.promise);
    await inbox.receive([message('a'), message('b')]);
    expect(await rows()).toMatchObject([
      { type: 'MESSAGESENT', status: 'pending', attempts: 0, body: expect.stringContaining('"a"') },
      { type: 'MESSAGESENT', status: 'pending', attempts: 0, body: expect.stringContaining('"b"') },
    ]);
    expect(inbox.depth()).toBe(2);
    gate.resolve();
    await inbox.idle();
  });

  test('are forgotten in content once they are handled', async () => {
    const inbox = inboxWith(async () => {});
    await inbox.receive([message('secret text')]);
    await inbox.idle();
    await stop(inbox);
    expect(await rows()).toMatchObject([{ status: 'done', body: null, finished_at: expect.any(Number) }]);
    expect(JSON.stringify(await rows())).not.toContain('secret text');
  });

  test('of one conversation are handled in order, those of others meanwhile', async () => {
    const log: string[] = [];
    const gate = Promise.withResolvers<void>();
    const inbox = inboxWith(async (event) => {
      const text = textOf(event);
      if (text === 'x1') await gate.promise;
      log.push(text);
      if (text === 'y3') gate.resolve();
    });
    await inbox.receive([inStream('x1', 'x'), inStream('y1', 'y'), inStream('x2', 'x'), inStream('y2', 'y')]);
    await inbox.receive([inStream('x3', 'x'), inStream('y3', 'y')]);
    await inbox.idle();
    expect(log).toEqual(['y1', 'y2', 'y3', 'x1', 'x2', 'x3']);
  });

  test('without a conversation are in order for each person', async () => {
    const log: UserId[] = [];
    const gate = Promise.withResolvers<void>();
    const inbox = inboxWith(async (event) => {
      const { userId } = event.initiator;
      if (userId === colleague(1)) await gate.promise;
      log.push(userId);
      gate.resolve();
    });
    await inbox.receive([connection(colleague(1), 'a'), connection(colleague(2), 'b')]);
    await inbox.idle();
    expect(log).toEqual([colleague(2), colleague(1)]);
  });

  test('none at all are fine', async () => {
    await inboxWith(async () => {}).receive([]);
    expect(await rows()).toEqual([]);
  });
});

describe('the same event', () => {
  test('twice in a batch, in the next one, and after it was handled, is handled once', async () => {
    const log: string[] = [];
    const inbox = inboxWith(async (event) => {
      log.push(textOf(event));
    });
    const [a, b] = [message('a'), message('b')];
    await inbox.receive([a, b, a]);
    await inbox.receive([b, a]);
    await inbox.idle();
    await inbox.receive([a, a, b]);
    await inbox.idle();
    expect(log).toEqual(['a', 'b']);
  });

  test('in five batches at once is handled once', async () => {
    let handled = 0;
    const inbox = inboxWith(async () => {
      handled += 1;
    });
    const event = message('a');
    await Promise.all(Array.from({ length: 5 }, () => inbox.receive([event])));
    await inbox.idle();
    expect(handled).toBe(1);
  });

  test('after Steward was started again is handled once', async () => {
    const event = message('a');
    const first = inboxWith(async () => {});
    await first.receive([event]);
    await first.idle();
    await stop(first);
    let handled = 0;
    const second = inboxWith(async () => {
      handled += 1;
    });
    expect(await second.resume()).toBe(0);
    await second.receive([event]);
    await second.idle();
    expect(handled).toBe(0);
  });

  test('is told from others of the same id, by its message or its time', async () => {
    const log: string[] = [];
    const inbox = inboxWith(async (event) => {
      log.push(textOf(event));
    });
    await inbox.receive([
      message('a', { id: 'same' }),
      message('b', { id: 'same' }),
      connection(colleague(1), 'same', 7),
      connection(colleague(1), 'same', 8),
    ]);
    await inbox.idle();
    expect(log).toHaveLength(4);
  });

  test('is forgotten a day after it was handled, and not before', async () => {
    const inbox = inboxWith(async () => {});
    await inbox.receive([message('a')]);
    await inbox.idle();
    await stop(inbox);
    await clock.moveOn(86_400_000 - 10);
    await inbox.forget();
    expect(await rows()).toHaveLength(1);
    await clock.moveOn(20);
    await inbox.forget();
    expect(await rows()).toEqual([]);
  });
});

describe('temporary trouble', () => {
  test('is waited out, longer each time, while other conversations go on', async () => {
    const attempts: [string, number, boolean][] = [];
    const start = clock.now();
    const inbox = inboxWith(async (event, { isReplayed }) => {
      attempts.push([textOf(event), clock.now() - start, isReplayed()]);
      if (textOf(event) === 'x1' && attempts.length < 6) throw away();
    });
    await inbox.receive([inStream('x1', 'x'), inStream('x2', 'x'), inStream('y1', 'y')]);
    await clock.asleep();
    await clock.moveOn(60_000);
    await inbox.idle();
    expect(attempts).toEqual([
      ['x1', 0, false],
      ['y1', 0, false],
      ['x1', 500, true],
      ['x1', 1500, true],
      ['x1', 3500, true],
      ['x1', 7000, true],
      ['x2', 7000, false],
    ]);
  });

  test('that lasts holds up its conversation for ten seconds at most: the person is told once that can be said, and later events go first', async () => {
    const start = clock.now();
    const done: [string, number][] = [];
    const told: [string, number][] = [];
    let isAway = true;
    let isMuted = true;
    const inbox = inboxWith(
      async (event) => {
        if (textOf(event).startsWith('x') && isAway) throw away();
        done.push([textOf(event), clock.now() - start]);
      },
      {
        lateness: {
          async tellLate(event) {
            if (isMuted) throw away();
            told.push([textOf(event), clock.now() - start]);
          },
          tellGivenUp: async () => {},
        },
      },
    );
    await inbox.receive([inStream('x1', 'c'), inStream('x2', 'c'), inStream('later', 'c')]);
    await clock.asleep();
    await clock.moveOn(20_000);
    expect(done).toEqual([['later', expect.any(Number)]]);
    const [[, at] = []] = done;
    expect(at).toBeLessThanOrEqual(2 * 10_000);
    expect(told).toEqual([]);
    isMuted = false;
    await clock.moveOn(60_000);
    expect(told.map(([text]) => text)).toEqual(['x1', 'x2']);
    expect(inbox.depth()).toBe(2);
    isAway = false;
    await clock.moveOn(60_000);
    await inbox.idle();
    expect(done.map(([text]) => text)).toEqual(['later', 'x1', 'x2']);
    expect(told).toHaveLength(2);
    await stop(inbox);
    expect((await rows()).map(({ status }) => status)).toEqual(['done', 'done', 'done']);
  });

  test('waits half a minute on average at the most, and is given up after an hour, which the person is told', async () => {
    const log = collectedLog();
    const times: number[] = [];
    const givenUp: string[] = [];
    const inbox = inboxWith(
      async () => {
        times.push(clock.now());
        throw away();
      },
      {
        logger: log.logger,
        lateness: {
          tellLate: async () => {},
          tellGivenUp: async (event) => void givenUp.push(textOf(event)),
        },
      },
    );
    const start = clock.now();
    await inbox.receive([message('a')]);
    await clock.asleep();
    await clock.moveOn(2 * 3_600_000);
    await inbox.idle();
    expect(Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? 0)))).toBe(30_000);
    expect((times.at(-1) ?? 0) - start).toBeLessThan(3_600_000 + 30_001);
    expect((times.at(-1) ?? 0) - start).toBeGreaterThanOrEqual(3_600_000);
    await stop(inbox);
    // As many failures as these are no crashes: a restart takes it for none that ends the process.
    expect(await rows()).toMatchObject([{ status: 'dead', attempts: 1 }]);
    expect(log.lines.filter((line) => line.startsWith('error event set aside'))).toHaveLength(1);
    expect(givenUp).toEqual(['a']);
  });

  test('ends as soon as the pod is back', async () => {
    let isAway = true;
    const back = Promise.withResolvers<void>();
    const inbox = inboxWith(() => (isAway ? Promise.reject(away()) : Promise.resolve()), {
      recovery: { wait: () => back.promise },
    });
    await inbox.receive([message('a')]);
    while ((await rows())[0]?.attempts !== 1) await new Promise((resolve) => setImmediate(resolve));
    isAway = false;
    back.resolve();
    await inbox.idle();
    await stop(inbox);
    expect((await rows()).map(({ status }) => status)).toEqual(['done']);
  });

  test('waits as long as the pod asks for', async () => {
    const times: number[] = [];
    const inbox = inboxWith(async () => {
      times.push(clock.now());
      if (times.length < 3) throw away(120);
    });
    const start = clock.now();
    await inbox.receive([message('a')]);
    await clock.asleep();
    await clock.moveOn(600_000);
    await inbox.idle();
    expect(times.map((time) => time - start)).toEqual([0, 120_500, 241_500]);
  });

  test('does not hold Steward when it is to stop', async () => {
    const inbox = inboxWith(() => Promise.reject(away()));
    await inbox.receive([message('a'), message('b')]);
    await clock.asleep();
    await inbox.stop(endless);
    expect(await rows()).toMatchObject([
      { status: 'pending', attempts: 1 },
      { status: 'pending', attempts: 0 },
    ]);
  });
});

describe('an event that cannot be handled', () => {
  test('is set aside at once, and the next goes on', async () => {
    const log = collectedLog();
    const observed: string[] = [];
    const handled: string[] = [];
    const inbox = inboxWith(
      async (event) => {
        if (textOf(event) === 'poison') throw new TypeError('cannot read “poison”');
        handled.push(textOf(event));
      },
      { logger: log.logger, observe: (result, type) => observed.push(`${result} ${type}`) },
    );
    await inbox.receive([message('poison'), message('fine')]);
    await inbox.idle();
    await stop(inbox);
    expect(handled).toEqual(['fine']);
    expect(observed).toEqual(['dead MESSAGESENT', 'done MESSAGESENT']);
    const [poison] = await rows();
    expect(poison).toMatchObject({ status: 'dead', attempts: 1, body: expect.stringContaining('poison') });
    expect(poison?.reference).toBe(poison?.key);
    expect(log.text()).toContain(String(poison?.reference));
  });

  test('stays set aside after a restart', async () => {
    const first = inboxWith(() => Promise.reject(new TypeError('no')));
    await first.receive([message('poison')]);
    await first.idle();
    await stop(first);
    expect(await inboxWith(async () => {}).resume()).toBe(0);
  });
});

describe('a restart', () => {
  test('takes up what was left, in order, as replayed', async () => {
    const never = inboxWith(() => new Promise(() => {}));
    await never.receive([inStream('x1', 'x'), inStream('x2', 'x'), inStream('y1', 'y')]);
    await stop(never);
    store = await file.open();
    const log: [string, boolean][] = [];
    const again = inboxWith(async (event, { isReplayed }) => {
      log.push([textOf(event), isReplayed()]);
    });
    expect(await again.resume()).toBe(3);
    await again.receive([inStream('x3', 'x')]);
    await again.idle();
    expect(log.filter(([text]) => text.startsWith('x'))).toEqual([
      ['x1', true],
      ['x2', true],
      ['x3', false],
    ]);
    expect(log).toContainEqual(['y1', true]);
    await stop(again);
    expect((await rows()).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done']);
  });

  test('sets aside what is no event', async () => {
    const never = inboxWith(() => new Promise(() => {}));
    await never.receive([inStream('x1', 'x'), inStream('y1', 'y')]);
    await stop(never);
    store = await file.open();
    await store.updateTable('inbox').set({ body: '{"type":"MESSAGESENT"}' }).where('seq', '=', 1).execute();
    const handled: string[] = [];
    const again = inboxWith(async (event) => {
      handled.push(textOf(event));
    });
    await again.resume();
    await again.idle();
    await stop(again);
    expect(handled).toEqual(['y1']);
    expect((await rows()).map(({ status }) => status)).toEqual(['dead', 'done']);
  });

  test('gives handlers the event as it came', async () => {
    const event = message('<div>“x” & y</div>');
    const never = inboxWith(() => new Promise(() => {}));
    await never.receive([event]);
    await stop(never);
    const got: RealTimeEvent[] = [];
    const again = inboxWith(async (each) => {
      got.push(each);
    });
    await again.resume();
    await again.idle();
    expect(got).toEqual([event]);
  });
});

describe('a stop', () => {
  test('lets running work finish, and begins no more', async () => {
    const gate = Promise.withResolvers<void>();
    const log: string[] = [];
    const inbox = inboxWith(async (event) => {
      await gate.promise;
      log.push(textOf(event));
    });
    await inbox.receive([message('a'), message('b')]);
    const stopped = inbox.stop(endless);
    gate.resolve();
    await stopped;
    expect(log).toEqual(['a']);
    expect((await rows()).map(({ status }) => status)).toEqual(['done', 'pending']);
  });

  test('waits no longer than it is told to', async () => {
    const inbox = inboxWith(() => new Promise(() => {}));
    await inbox.receive([message('a')]);
    const grace = new AbortController();
    const stopped = inbox.stop(grace.signal);
    grace.abort();
    await stopped;
    expect(await rows()).toMatchObject([{ status: 'pending' }]);
  });
});

test('a crowd is handled though their events are not all kept in memory', async () => {
  const gate = Promise.withResolvers<void>();
  const log: string[] = [];
  const inbox = inboxWith(async (event) => {
    await gate.promise;
    log.push(textOf(event));
  });
  const events = Array.from({ length: 2100 }, (_, index) => message(`m${index}`));
  const received = inbox.receive(events);
  await clock.asleep();
  await clock.moveOn(250);
  await received;
  gate.resolve();
  await inbox.idle();
  expect(log).toEqual(events.map(textOf));
});

test('the time of an event is measured from when it came', async () => {
  const observed: number[] = [];
  const inbox = inboxWith(() => clock.sleep(1000), { observe: (_result, _type, ms) => observed.push(ms) });
  await inbox.receive([message('a'), message('b')]);
  await clock.asleep();
  await clock.moveOn(5000);
  await inbox.idle();
  expect(observed).toEqual([1000, 2000]);
});
