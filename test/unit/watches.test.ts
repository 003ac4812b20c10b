import { randomUUID } from 'node:crypto';
import {
  type Message,
  type Person,
  type PodError,
  type StreamId,
  toMessageId,
  toStreamId,
  type UserId,
  type V4Message,
} from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { textOf } from 'symphony-messageml';
import { createAudit } from '../../src/audit/index.ts';
import { createJobs, jobShapes } from '../../src/jobs/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import type { Decision } from '../../src/policy/index.ts';
import { createReplier, loadTemplates } from '../../src/replies/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import { Overtaken, type Store, type WatchStatus } from '../../src/store/index.ts';
import { createPresences, createWatches, type Watches } from '../../src/watches/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { colleague, fakeFacts, stranger } from '../support/fake-facts.ts';
import { type FakePresences, fakePresences, podError } from '../support/fake-presences.ts';
import { personNamed } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const LOOK = 'look-at-presences';

const templates = loadTemplates('templates');

const jane = personNamed('Jane Doe', colleague(13));
const dave = personNamed('Dave Kim', colleague(17));
const bob = personNamed('Bob Lee', colleague(16));
const nina = personNamed('Nina Patel', colleague(20));
const carol = personNamed('Carol Ng', stranger(1));
const erik = personNamed('Erik Lund', stranger(2));

let file: TestStore;
let store: Store;
let clock: ManualClock;
let pod: FakePresences;
let log: ReturnType<typeof collectedLog>;
let watches: Watches;
/** So many are asked for; of more the feed tells. */
let askedAtMost: number;
let planned: number[];
let accounts: Map<UserId, { status?: string }>;
let decision: Decision['outcome'];
/** What the policy was asked. */
let judged: string[];
/** What was said, by the id of who was told. */
let said: { to: number; text: string; message: V4Message }[];
let sendFails: { error: PodError; isSent: boolean }[];

beforeEach(async () => {
  file = await createTestStore({ inMemory: true });
  store = await file.open();
  clock = manualClock({ isBusy: isStoreAtWork });
  pod = fakePresences({ clock });
  log = collectedLog();
  planned = [];
  accounts = new Map();
  decision = 'allow';
  judged = [];
  said = [];
  sendFails = [];
  for (const { id } of [bob, nina, carol, erik]) pod.set(id, 'BUSY');
  askedAtMost = 0;
  watches = service();
});
afterEach(() => file.remove());

/** A process of its own over the same store and pod. */
function service(
  jobs: Parameters<typeof createWatches>[0]['jobs'] = {
    schedule: async ({ runAt }) => void planned.push(runAt),
  },
): Watches {
  const isInternal = fakeFacts().facts.isInternal;
  const { presence } = pod;
  return createWatches({
    presence,
    presences: createPresences({
      presence,
      connections: pod.connections,
      clock,
      isInternal,
      logger: log.logger,
    }),
    store,
    audit: createAudit({ store, clock }),
    policy: {
      async decide({ action }) {
        judged.push(action);
        return { outcome: decision, rule: undefined, who: [] } as unknown as Decision;
      },
    },
    factsSource: { isInternal, now: () => fakeFacts({ accounts }).facts },
    replier: replier(),
    jobs,
    clock,
    logger: log.logger,
    askedAtMost,
  });
}

const imOf = (id: UserId): StreamId => toStreamId(`${id}`.padStart(34, 'x'));

function replier() {
  return createReplier({
    templates,
    readerOf: async () => ({ language: 'en' }),
    onIm: () => {},
    logger: log.logger,
    streams: { createInstantMessage: async ([id = bob.id]) => ({ id: imOf(id) }) },
    messages: {
      send: async (streamId, message) => {
        const { content, data } = message as Message;
        const failure = sendFails.shift();
        if (failure && !failure.isSent) throw failure.error;
        const sent = {
          messageId: toMessageId(`message-${said.length}`),
          data: JSON.stringify(data),
        } as V4Message;
        said.push({
          to: Number(streamId.replaceAll('x', '')),
          text: textOf(String(content)).trim(),
          message: sent,
        });
        if (failure) throw failure.error;
        return sent;
      },
      update: async () => {
        throw new Error('nothing is updated');
      },
      list: async (streamId) =>
        said.flatMap(({ to, message }) => (imOf(to as UserId) === streamId ? [message] : [])),
    },
  });
}

/** One round; answers with the seconds until the next. */
async function look(of: Watches = watches): Promise<number | undefined> {
  const next = await of.handlers[LOOK]();
  return next === undefined ? undefined : (next - clock.now()) / SECOND;
}

const begin = (watcher: Person, people: readonly Person[], until: number, occasion: string = randomUUID()) =>
  watches.begin(watcher, { people, until, occasion });
const until = (hours: number) => clock.now() + hours * HOUR;
const told = () => said.map(({ to, text }) => [to, text.split('\n')[0]]);
const heard = (to: { id: UserId }, text: string) => [to.id, text];
const left = async () =>
  (await store.selectFrom('watches').select('id').where('status', '<>', 'closed').execute()).length;
const record = async () =>
  (await createAudit({ store, clock }).list({ skip: 0, limit: 100 })).lines
    .toReversed()
    .map(({ type, actor, details }) => [type, actor, details.watched, details.why ?? '']);
const named = ({ id, displayName }: Person) => ({ id, displayName });

describe('few people', () => {
  test('are asked for, each, and no feed is made', async () => {
    askedAtMost = 2;
    watches = service();
    await begin(jane, [bob, nina], until(24));
    await begin(dave, [bob], until(24));
    pod.asked();
    expect(await look()).toBe(10);
    expect(await look()).toBe(10);
    expect(pod.asked()).toEqual([bob, nina, bob, nina].map(({ id }) => `ask ${id}`));
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(told()).toEqual([
      heard(jane, 'Bob Lee is available now.'),
      heard(dave, 'Bob Lee is available now.'),
    ]);
    expect(pod.feeds()).toEqual([]);
  });

  test('that become more are followed by a feed, and by none once they are few again', async () => {
    askedAtMost = 1;
    watches = service();
    await begin(jane, [bob], until(24));
    await look();
    await begin(jane, [nina], until(24));
    pod.asked();
    await look();
    await look();
    expect(pod.asked()).toEqual(['create', `ask ${bob.id}`, `ask ${nina.id}`, 'read feed-1']);
    pod.set(nina.id, 'AVAILABLE');
    await look();
    expect(told()).toEqual([heard(jane, 'Nina Patel is available now.')]);
    pod.asked();
    await look();
    expect(pod.asked()).toEqual(['delete feed-1', `ask ${bob.id}`]);
    expect(pod.feeds()).toEqual([]);
  });

  test('whom the pod refuses are refused as before', async () => {
    askedAtMost = 2;
    watches = service();
    await begin(jane, [bob, nina], until(24));
    pod.refuse(new RegExp(`^ask ${bob.id}`, 'u'), podError(403));
    pod.set(nina.id, 'AVAILABLE');
    expect(await look()).toBe(10);
    expect(told()).toEqual([heard(jane, 'Nina Patel is available now.')]);
  });
});

describe('with a feed', () => {
  test('who waits is told once, when it is so, and the watch is over', async () => {
    const answer = await begin(jane, [bob], until(24));
    expect(answer).toMatchObject({
      available: [],
      watched: [{ person: bob, presence: { category: 'BUSY' } }],
    });
    expect(planned).toEqual([clock.now()]);
    pod.asked();
    expect(await look()).toBe(10);
    expect(pod.asked()).toEqual(['create', `ask ${bob.id}`]);
    expect(await look()).toBe(10);
    expect(pod.asked()).toEqual(['read feed-1']);
    pod.set(bob.id, 'AWAY');
    await look();
    expect(told()).toEqual([]);
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
    pod.set(bob.id, 'BUSY');
    pod.set(bob.id, 'AVAILABLE');
    expect(await look()).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(pod.feeds()).toEqual([]);
    expect(await record()).toEqual([
      ['watch.started', 'Jane Doe', named(bob), ''],
      ['watch.ended', 'Jane Doe', named(bob), 'told'],
    ]);
  });

  test('who is available already is answered, and nothing is watched', async () => {
    pod.set(bob.id, 'AVAILABLE');
    expect(await begin(jane, [bob, nina], until(24))).toMatchObject({
      available: [bob],
      watched: [{ person: nina }],
    });
    expect(await watches.listOf(jane)).toMatchObject([{ watched: nina }]);
    pod.set(nina.id, 'AVAILABLE');
    expect(await begin(jane, [nina], until(24))).toMatchObject({ available: [nina] });
    expect(await watches.listOf(jane)).toEqual([]); // it has just been said
    expect(await look()).toBeUndefined();
    expect(said).toEqual([]);
  });

  test('all who wait for the same person are told, and others are not', async () => {
    await begin(jane, [bob, nina], until(24));
    await begin(dave, [bob], until(24));
    await look();
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(told()).toEqual([
      heard(jane, 'Bob Lee is available now.'),
      heard(dave, 'Bob Lee is available now.'),
    ]);
    expect(await watches.listOf(jane)).toMatchObject([{ watched: nina }]);
  });

  test('a change that was read before the watch was there is not missed', async () => {
    await begin(jane, [nina], until(24));
    await look();
    const gate = Promise.withResolvers<void>();
    const seen = Promise.withResolvers<void>();
    const { getUserPresence } = pod.presence;
    pod.presence.getUserPresence = async (...args) => {
      const found = await getUserPresence(...args);
      seen.resolve();
      await gate.promise;
      return found;
    };
    const begun = begin(dave, [bob], until(24)); // sees Bob as busy
    await seen.promise;
    pod.set(bob.id, 'AVAILABLE');
    await look(); // reads that Bob is available, while nobody waits for it
    gate.resolve();
    await begun;
    expect(told()).toEqual([]);
    await look();
    expect(told()).toEqual([heard(dave, 'Bob Lee is available now.')]);
  });

  test('the feed that the pod has lost is made anew, and everybody is asked for', async () => {
    await begin(jane, [bob], until(24));
    await look();
    pod.loseFeeds();
    pod.set(bob.id, 'AVAILABLE'); // while there was no feed
    pod.asked();
    expect(await look()).toBe(10);
    expect(pod.asked()).toEqual(['read feed-1', 'create', `ask ${bob.id}`]);
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });

  test('what was read and could not be put down is made up for by asking', async () => {
    let isRefused = false;
    store = store.withPlugin({
      transformQuery({ node }) {
        if (isRefused && node.kind === 'UpdateQueryNode') throw new Overtaken('the lease was lost');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    watches = service();
    await begin(jane, [bob], until(24));
    await look();
    pod.set(bob.id, 'AVAILABLE');
    isRefused = true;
    expect(await look()).toBe(10);
    expect(told()).toEqual([]);
    isRefused = false;
    pod.asked();
    await look();
    expect(pod.asked()).toEqual(['read feed-1', `ask ${bob.id}`]);
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });

  test('a read whose answer was lost is followed by asking', async () => {
    await begin(jane, [bob, nina], until(24));
    await look();
    pod.set(bob.id, 'AVAILABLE');
    pod.asked();
    pod.loseAnswer(/^read/u);
    expect(await look()).toBe(10);
    expect(pod.asked()).toEqual(['read feed-1', `ask ${bob.id}`, `ask ${nina.id}`]);
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
    await look();
    expect(pod.asked()).toEqual(['read feed-1']);
  });

  test('a lost read is made up for later, when asking fails, too', async () => {
    await begin(jane, [bob], until(24));
    await look();
    pod.set(bob.id, 'AVAILABLE');
    pod.loseAnswer(/^read/u);
    pod.refuse(/^ask/u, podError(503));
    await look();
    expect(told()).toEqual([]);
    await look();
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });

  test('what was read is told, although asking for somebody else fails', async () => {
    await begin(jane, [bob], until(24));
    await look();
    await begin(jane, [nina], until(24));
    pod.set(bob.id, 'AVAILABLE');
    pod.refuse(new RegExp(`^ask ${nina.id}`, 'u'), podError(500));
    await look();
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });

  test('a pod that wants to be left alone is', async () => {
    await begin(jane, [bob], until(24));
    await look();
    pod.asked();
    pod.refuse(/^read/u, podError(429, { retryAfter: 45 }));
    expect(await look()).toBe(45);
    expect(pod.asked()).toEqual(['read feed-1']);
  });

  test('reads on as long as there is more', async () => {
    const crowd = Array.from({ length: 1100 }, (_, index) => colleague(1000 + index));
    await begin(jane, [bob], until(24));
    await look();
    for (const id of crowd) pod.set(id, 'AWAY');
    pod.set(bob.id, 'AVAILABLE');
    pod.asked();
    await look();
    expect(pod.asked()).toEqual(['read feed-1', 'read feed-1', 'read feed-1']);
    expect(said).toHaveLength(1);
  });

  test('is deleted when Steward stops, and the watches stay', async () => {
    await begin(jane, [bob], until(24));
    await look();
    await watches.stop();
    expect(pod.feeds()).toEqual([]);
    expect(await left()).toBe(1);
    const next = service();
    planned = [];
    await next.resume();
    expect(planned).toEqual([clock.now()]);
    pod.set(bob.id, 'AVAILABLE');
    await look(next);
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });
});

test('a call that hangs does not keep Steward from stopping', async () => {
  await begin(jane, [bob], until(24));
  await look();
  const reading = Promise.withResolvers<void>();
  pod.presence.readPresenceFeed = (_, { signal } = {}) =>
    new Promise((__, reject) => {
      // The reason itself is of another realm than the errors of this test.
      const aborted = Object.assign(new Error('aborted'), { name: 'AbortError' });
      signal?.addEventListener('abort', () => reject(aborted));
      reading.resolve();
    });
  const looking = look();
  await reading.promise;
  await watches.stop();
  expect(await looking).toBe(10);
  expect(pod.feeds()).toEqual([]);
  expect(await left()).toBe(1);
});

describe('without a feed', () => {
  test.each([403, 404])('(%i) each person is asked for, less often', async (status) => {
    pod.refuse(/^create/u, podError(status));
    await begin(jane, [bob, nina], until(24));
    await begin(dave, [bob], until(24));
    pod.asked();
    expect(await look()).toBe(30);
    expect(pod.asked()).toEqual(['create', `ask ${bob.id}`, `ask ${nina.id}`]);
    pod.set(bob.id, 'AVAILABLE');
    expect(await look()).toBe(30);
    expect(pod.asked()).toEqual([`ask ${bob.id}`, `ask ${nina.id}`]);
    expect(told()).toHaveLength(2);
    await clock.moveOn(HOUR); // then it may have one
    expect(await look()).toBe(10);
    expect(pod.asked()).toEqual(['create', `ask ${nina.id}`]);
  });

  test('the hour is as long when the clock is set back', async () => {
    pod.refuse(/^create/u, podError(403));
    await begin(jane, [bob], until(24));
    await look();
    clock.setForward(-2 * HOUR);
    await clock.moveOn(HOUR);
    pod.asked();
    await look();
    expect(pod.asked()).toEqual(['create', `ask ${bob.id}`]);
  });

  test('that could not be made this time it is tried again', async () => {
    pod.refuse(/^create/u, podError(503));
    await begin(jane, [bob], until(24));
    expect(await look()).toBe(30);
    expect(await look()).toBe(10);
  });

  test('which the pod has taken away, asking goes on', async () => {
    await begin(jane, [bob], until(24));
    await look();
    pod.refuse(/^read/u, podError(403));
    pod.set(bob.id, 'AVAILABLE');
    expect(await look()).toBe(30);
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });

  test('many are asked for, ten at a time', async () => {
    const crowd = Array.from({ length: 50 }, (_, index) =>
      personNamed(`Trader ${index}`, colleague(100 + index)),
    );
    pod.refuse(/^create/u, podError(403));
    let asking = 0;
    let most = 0;
    const { getUserPresence } = pod.presence;
    pod.presence.getUserPresence = async (...args) => {
      asking += 1;
      most = Math.max(most, asking);
      await new Promise((resolve) => setImmediate(resolve));
      asking -= 1;
      return getUserPresence(...args);
    };
    await begin(jane, crowd, until(24));
    pod.asked();
    await look();
    expect(pod.asked()).toHaveLength(51);
    expect(most).toBe(10);
  });

  test('somebody whose presence the pod refuses does not hide the others', async () => {
    pod.refuse(/^create/u, podError(403));
    await begin(jane, [nina, bob], until(24));
    pod.set(bob.id, 'AVAILABLE');
    pod.refuse(new RegExp(`^ask ${nina.id}`, 'u'), podError(403));
    await look();
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
    expect(log.text()).toContain('the pod refuses presences that are watched');
  });
});

describe('people of other firms', () => {
  test.each([
    ['connected', {}, 'OFFLINE'],
    ['not connected', { isStranger: true }, 'UNKNOWN'],
    ['connected, but interest is refused', { refused: /^interest/u }, 'UNKNOWN'],
    ['perhaps connected', { refused: /^connection/u }, 'UNKNOWN'],
    ['not connected, but shown', { isStranger: true, shown: 'BUSY' }, 'BUSY'],
  ] as const)(
    'offline, as the pod has it, is true only of those whom it shows: %s',
    async (_, how, expected) => {
      const { isStranger, refused, shown } = {
        isStranger: false,
        refused: undefined,
        shown: 'OFFLINE',
        ...how,
      } as const;
      if (!isStranger) pod.connected.add(carol.id);
      if (refused) pod.refuse(refused, podError(403));
      pod.set(carol.id, shown);
      const { presence, connections } = pod;
      const { isInternal } = fakeFacts().facts;
      const presences = createPresences({ presence, connections, clock, isInternal, logger: log.logger });
      await presences.showInterest([carol.id]);
      expect((await presences.ask(carol.id)).category).toBe(expected);
      // Of colleagues it is true as it is.
      pod.set(bob.id, 'OFFLINE');
      expect((await presences.ask(bob.id)).category).toBe('OFFLINE');
    },
  );

  test('are asked for once in five minutes, and need no feed', async () => {
    await begin(jane, [carol], until(24));
    expect(pod.asked()).toEqual([`interest ${carol.id}`, `ask ${carol.id}`]);
    expect(await look()).toBe(30);
    expect(pod.asked()).toEqual([]);
    pod.set(carol.id, 'AVAILABLE');
    await clock.moveOn(5 * MINUTE - 1);
    await look();
    expect(told()).toEqual([]);
    await clock.moveOn(1);
    await look();
    expect(pod.asked()).toEqual([`ask ${carol.id}`]);
    expect(told()).toEqual([heard(jane, 'Carol Ng is available now.')]);
    expect(said[0]?.text).toBe('Carol Ng is available now.'); // no IM is offered: nobody knows whether they are connected
  });

  test.each([-1, 1])('are asked for no later and no earlier when the clock is set by %d h', async (hours) => {
    await begin(jane, [carol], until(24));
    await look();
    pod.asked();
    clock.setForward(hours * HOUR);
    await clock.moveOn(5 * MINUTE - 1);
    await look();
    expect(pod.asked()).toEqual([]);
    await clock.moveOn(1);
    await look();
    expect(pod.asked()).toEqual([`ask ${carol.id}`]);
  });

  test('are registered for before the hour is over, as long as they are watched', async () => {
    await begin(jane, [carol, erik], until(4));
    const registered: number[] = [];
    const start = clock.now();
    for (let minute = 1; minute <= 180; minute += 1) {
      await clock.moveOn(MINUTE);
      pod.asked();
      await look();
      if (pod.asked().includes(`interest ${carol.id} ${erik.id}`))
        registered.push((clock.now() - start) / MINUTE);
    }
    expect(registered).toEqual([50, 100, 150]);
  });

  test('whom the pod does not know spoil it for nobody', async () => {
    pod.refuse(/^interest/u, podError(404));
    pod.refuse(new RegExp(`^interest ${erik.id}$`, 'u'), podError(404));
    await begin(jane, [carol, erik], until(24));
    expect(pod.asked().slice(0, 3)).toEqual([
      `interest ${carol.id} ${erik.id}`,
      `interest ${carol.id}`,
      `interest ${erik.id}`,
    ]);
    expect(await left()).toBe(2);
  });

  test('and colleagues are watched side by side', async () => {
    await begin(jane, [bob, carol], until(24));
    expect(await look()).toBe(10);
    await watches.end(jane, [bob], 'event-x');
    expect(await look()).toBe(30);
    expect(pod.feeds()).toEqual([]);
  });
});

describe('the time', () => {
  test('that is over is told, once, and not that the person is available later', async () => {
    await begin(jane, [bob], until(1));
    await look();
    await clock.moveOn(HOUR);
    await look();
    expect(told()).toEqual([
      heard(
        jane,
        expect.stringMatching(
          /^Bob Lee wasn't available until .*, so I've stopped watching\. To go on, type \/presence watch a\.person@acme\.example\.$/,
        ) as never,
      ),
    ]);
    pod.set(bob.id, 'AVAILABLE');
    expect(await look()).toBeUndefined();
    expect(said).toHaveLength(1);
    expect((await record()).at(-1)).toEqual(['watch.ended', 'Jane Doe', named(bob), 'told']);
  });

  test('is renewed by watching again', async () => {
    await begin(jane, [bob], until(1));
    await begin(jane, [bob], until(3));
    expect(await watches.listOf(jane)).toMatchObject([{ watched: bob, until: until(3) }]);
    await clock.moveOn(2 * HOUR);
    await look();
    expect(told()).toEqual([]);
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(told()).toHaveLength(1);
  });
});

describe('fifty people', () => {
  const crowd = Array.from({ length: 51 }, (_, index) =>
    personNamed(`Trader ${index}`, colleague(100 + index)),
  );

  test('are the most that one person watches, all or none', async () => {
    await expect(begin(jane, crowd, until(1))).rejects.toMatchObject({
      problem: { code: 'too-many-watches', most: 50, held: 0 },
    });
    await begin(jane, crowd.slice(0, 49), until(1));
    await expect(begin(jane, [bob, nina], until(1))).rejects.toMatchObject({
      problem: { code: 'too-many-watches', most: 50, held: 49 },
    });
    expect(await left()).toBe(49);
    await begin(jane, crowd.slice(0, 50), until(2)); // one more, the others again
    await begin(jane, crowd.slice(0, 5), until(3));
    await begin(dave, [bob], until(1));
    expect(await left()).toBe(51);
  });
});

describe('ending', () => {
  test('names whom it ended, and leaves those of others', async () => {
    await begin(jane, [bob], until(1));
    await begin(dave, [bob, nina], until(1));
    expect(await watches.end(jane, [bob, nina], 'event-x')).toEqual([bob]);
    expect(await watches.listOf(jane)).toEqual([]);
    expect(await watches.listOf(dave)).toHaveLength(2);
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(told()).toEqual([heard(dave, 'Bob Lee is available now.')]);
    expect(await record()).toContainEqual(['watch.ended', 'Jane Doe', named(bob), 'ended-by-watcher']);
  });
});

describe('the rights of the watcher', () => {
  const available = async () => {
    await begin(jane, [bob], until(24));
    pod.set(bob.id, 'AVAILABLE');
  };
  const isDropped = async (watcher = 'Jane Doe') => {
    expect(said).toEqual([]);
    expect(await left()).toBe(0);
    expect((await record()).at(-1)).toEqual(['watch.ended', watcher, named(bob), 'not-allowed']);
  };

  test.each(['deny', 'ask'] as const)('are judged when there is something to tell: %s', async (outcome) => {
    await available();
    decision = outcome;
    await look();
    await isDropped();
  });

  test.each(['DISABLED', 'SUSPENDED'])('end with the account: %s', async (status) => {
    await available();
    accounts.set(jane.id, { status });
    await look();
    await isDropped();
  });

  test('M9: of people of other firms, are judged as such', async () => {
    pod.connected.add(carol.id);
    for (const [watched, action] of [
      [bob, 'presence.read'],
      [carol, 'presence.read.external'],
    ] as const) {
      judged = [];
      await begin(jane, [watched], until(1));
      await clock.moveOn(2 * HOUR);
      await look();
      expect(judged).toEqual([action]);
    }
  });

  test('are those of colleagues', async () => {
    await begin(carol, [bob], until(24));
    pod.set(bob.id, 'AVAILABLE');
    await look();
    await isDropped('Carol Ng');
  });

  test('count when the time is over, too', async () => {
    await begin(jane, [bob], until(1));
    decision = 'deny';
    await clock.moveOn(2 * HOUR);
    await look();
    await isDropped();
  });
});

describe('telling', () => {
  test('is tried again while the agent is away, without a second message', async () => {
    await begin(jane, [bob], until(24));
    await look();
    pod.set(bob.id, 'AVAILABLE');
    sendFails.push(
      { error: podError(503), isSent: false },
      { error: podError(0, { ambiguous: true }), isSent: true },
    );
    await look();
    expect(said).toEqual([]);
    pod.set(bob.id, 'BUSY'); // it was so, and is told
    await look();
    await look();
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
    expect(await left()).toBe(0);
  });

  test('goes on after a kill, wherever it struck', async () => {
    await begin(jane, [bob], until(24));
    await look();
    pod.set(bob.id, 'AVAILABLE');
    const becomes = (status: WatchStatus) =>
      store.updateTable('watches').set({ status, status_at: clock.now() }).execute();
    await becomes('available'); // put down, and not sent
    await look(service());
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
    await becomes('available'); // sent, and that not put down
    await look(service());
    expect(said).toHaveLength(1);
    expect(await left()).toBe(0);
  });

  test('somebody who cannot be reached ends that watch, and no other', async () => {
    await begin(jane, [bob], until(24));
    await begin(dave, [bob], until(24));
    pod.set(bob.id, 'AVAILABLE');
    sendFails.push({ error: podError(403), isSent: false });
    await look();
    expect(told()).toEqual([heard(dave, 'Bob Lee is available now.')]);
    expect(await left()).toBe(0);
  });

  test('watching again while the last news is under way is another watch', async () => {
    await begin(jane, [bob], until(24));
    pod.set(bob.id, 'AVAILABLE');
    sendFails.push({ error: podError(503), isSent: false });
    await look();
    pod.set(bob.id, 'BUSY');
    await begin(jane, [bob], until(24));
    expect(await left()).toBe(2);
    await look();
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(told()).toHaveLength(2);
  });
});

describe('an event that is handled again', () => {
  const again = () => begin(jane, [bob, nina], until(48), 'event-again');

  test('watches nobody twice, and nobody who was available', async () => {
    pod.set(nina.id, 'AVAILABLE');
    const first = { available: [nina], watched: [{ person: bob }], until: until(48) };
    expect(await again()).toMatchObject(first);
    pod.set(nina.id, 'BUSY');
    await clock.moveOn(HOUR);
    expect(await again()).toMatchObject(first);
    expect(await left()).toBe(1);
    expect((await record()).filter(([type]) => type === 'watch.started')).toHaveLength(1);
  });

  test('keeps what it had begun, although the person is available by then', async () => {
    await again();
    pod.set(bob.id, 'AVAILABLE');
    expect(await again()).toMatchObject({ available: [], watched: [{ person: bob }, { person: nina }] });
    await look();
    expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  });

  test('begins nothing anew that has been told', async () => {
    await again();
    pod.set(bob.id, 'AVAILABLE');
    await look();
    pod.set(bob.id, 'BUSY');
    await again();
    pod.set(bob.id, 'AVAILABLE');
    await look();
    expect(said).toHaveLength(1);
  });

  test('ends what it ended', async () => {
    await begin(jane, [bob], until(24));
    for (let n = 0; n < 2; n += 1) expect(await watches.end(jane, [bob, nina], 'event-end')).toEqual([bob]);
    expect(await watches.end(jane, [bob], 'event-later')).toEqual([]);
  });
});

test('the work runs only while somebody is watched, and at once when it is somebody new', async () => {
  const shapes = { [LOOK]: jobShapes[LOOK] };
  const jobs = createJobs({
    leases: createLocalLeases(),
    signals: createLocalSignals(),
    sticky: [],
    store,
    clock,
    logger: log.logger,
    shapes,
    dated: [],
  });
  watches = service(jobs);
  jobs.start(watches.handlers);
  const job = async () => (await store.selectFrom('jobs').select('id').execute()).map(({ id }) => id);
  await clock.moveOn(HOUR);
  expect(pod.asked()).toEqual([]);
  await begin(jane, [bob], until(24));
  await clock.moveOn(25 * SECOND);
  expect(pod.asked().filter((call) => call.startsWith('read'))).toHaveLength(2);
  await begin(jane, [nina], until(24));
  pod.asked();
  await clock.moveOn(0);
  expect(pod.asked()).toEqual(['read feed-1', `ask ${nina.id}`]);
  await watches.end(jane, [bob, nina], 'event-x');
  await clock.moveOn(HOUR);
  expect(await job()).toEqual([]);
  expect(pod.asked()).toEqual(['delete feed-1']);
  await begin(jane, [bob], until(24));
  pod.set(bob.id, 'AVAILABLE');
  await clock.moveOn(MINUTE);
  expect(told()).toEqual([heard(jane, 'Bob Lee is available now.')]);
  expect(await job()).toEqual([]);
  await jobs.stop();
  await watches.stop();
});
