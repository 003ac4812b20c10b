import { describe, expect, test } from '@jest/globals';
import { AuthError, type RealTimeEvent, type SharedFeed, silentLogger } from '../src/index.ts';
import { manualClock } from '../src/testing/index.ts';
import { misbehave, type Reply } from './support/fake-pod.ts';
import { addFeed, BOT, batch, CREATE, DELETE, LIST, messageSent, READ } from './support/feed.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

describe('start', () => {
  test(
    'reuses the first fanout feed; datahose feeds are left alone',
    withPod(async (pod) => {
      const feed = addFeed(pod, {
        ids: ['aaa_p_bbb', 'with space_f', 'e766_f_f8001', 'later_f'],
        reads: [batch('a1')],
      });
      const bdk = await createKit(pod);
      const ended = bdk.datafeed.start();
      await pod.called(READ, 2);
      expect(feed.reads).toEqual([
        { feedId: 'e766_f_f8001', ackId: '' },
        { feedId: 'e766_f_f8001', ackId: 'a1' },
      ]);
      expect(pod.count(CREATE)).toBe(0);
      expect(bdk.datafeed.state).toMatchObject({ status: 'reading', feedId: 'e766_f_f8001', failures: 0 });
      await bdk.datafeed.stop();
      await ended;
      expect(bdk.datafeed.state.status).toBe('stopped');
    }),
  );

  test(
    'creates one when there is none, and says what the configuration says',
    withPod(async (pod) => {
      addFeed(pod, { reads: [] });
      const bdk = await createKit(pod, {
        config: { datafeed: { includeInvisible: true, updatePresence: false } },
      });
      void bdk.datafeed.start();
      await pod.called(READ);
      expect(
        pod.calls.find(({ method, path }) => method === 'POST' && path.endsWith('/datafeeds'))?.json(),
      ).toEqual({
        includeInvisible: true,
      });
      expect(pod.calls.at(-1)?.json()).toEqual({ ackId: '', updatePresence: false });
    }),
  );

  test(
    'while it runs gives the same promise',
    withPod(async (pod) => {
      addFeed(pod, { reads: [] });
      const bdk = await createKit(pod);
      const first = bdk.datafeed.start();
      expect(bdk.datafeed.start()).toBe(first);
      await bdk.close();
      await first;
    }),
  );

  test(
    'of two that start at once the second reads what the first created',
    withPod(async (pod) => {
      const ids: string[] = [];
      const feed = addFeed(pod, { ids, reads: [] });
      pod.on(CREATE, () => {
        ids.push('only_f');
        return { status: 201, json: { id: 'only_f', type: 'fanout' } };
      });
      const sharedFeed = noteOf();
      const kits = await Promise.all([createKit(pod, { sharedFeed }), createKit(pod, { sharedFeed })]);
      for (const { datafeed } of kits) void datafeed.start();
      await pod.called(READ, 2);
      expect(pod.count(CREATE)).toBe(1);
      expect(feed.reads.map(({ feedId }) => feedId)).toEqual(['only_f', 'only_f']);
      expect(pod.count(LIST)).toBe(1);
      expect(await sharedFeed.noted()).toBe('only_f');
    }),
  );
});

/** What processes keep together of their feed. */
function noteOf(noted?: string): SharedFeed {
  let last: Promise<unknown> = Promise.resolve();
  let feed = noted;
  return {
    inTurn(choose) {
      const turn = last.then(choose);
      last = turn;
      return turn;
    },
    noted: async () => feed,
    async note(feedId) {
      feed = feedId;
    },
  };
}

describe('a feed that was noted', () => {
  test(
    'is read without asking which there are',
    withPod(async (pod) => {
      const feed = addFeed(pod, { ids: ['other_f', 'noted_f'], reads: [] });
      const bdk = await createKit(pod, { sharedFeed: noteOf('noted_f') });
      void bdk.datafeed.start();
      await pod.called(READ);
      expect(feed.reads).toEqual([{ feedId: 'noted_f', ackId: '' }]);
      expect(pod.count(LIST) + pod.count(CREATE)).toBe(0);
    }),
  );

  test(
    'and that the agent has forgotten gives way to one that it lists, which is noted',
    withPod(async (pod) => {
      const feed = addFeed(pod, { ids: ['other_f'], reads: [{ status: 400 }, batch('b1')] });
      const sharedFeed = noteOf('gone_f');
      const bdk = await createKit(pod, { sharedFeed });
      void bdk.datafeed.start();
      await pod.called(READ, 3);
      expect(feed.reads.map(({ feedId }) => feedId)).toEqual(['gone_f', 'other_f', 'other_f']);
      expect(await sharedFeed.noted()).toBe('other_f');
      expect(pod.count(CREATE)).toBe(0);
    }),
  );

  test(
    'and that is still listed is read again, whichever comes first in the list',
    withPod(async (pod) => {
      const feed = addFeed(pod, {
        ids: ['other_f', 'noted_f'],
        reads: [batch('a1'), { status: 404 }, batch('a2')],
      });
      const bdk = await createKit(pod, { sharedFeed: noteOf('noted_f') });
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(new Set(feed.reads.map(({ feedId }) => feedId))).toEqual(new Set(['noted_f']));
      expect(pod.count(LIST)).toBe(1);
    }),
  );

  test(
    'by another process, which replaced a lost one, is read without making a third',
    withPod(async (pod) => {
      const feed = addFeed(pod, { ids: [], reads: [{ status: 400 }, batch('b1')] });
      const sharedFeed = noteOf('lost_f');
      const bdk = await createKit(pod, {
        sharedFeed: {
          ...sharedFeed,
          async inTurn(choose, signal) {
            if (feed.reads.length > 0) await sharedFeed.note('theirs_f');
            return sharedFeed.inTurn(choose, signal);
          },
        },
      });
      void bdk.datafeed.start();
      await pod.called(READ, 3);
      expect(feed.reads.map(({ feedId }) => feedId)).toEqual(['lost_f', 'theirs_f', 'theirs_f']);
      expect(pod.count(LIST) + pod.count(CREATE)).toBe(0);
    }),
  );
});

describe('acknowledgement', () => {
  test(
    'of a batch goes with the next read, after the listeners',
    withPod(async (pod) => {
      const feed = addFeed(pod, { reads: [batch('a1', messageSent('e1')), batch('a2', messageSent('e2'))] });
      const bdk = await createKit(pod);
      const seen: string[] = [];
      let finish = () => {};
      bdk.datafeed.subscribe({
        onEvents: async (events) => {
          seen.push(...events.map(({ id }) => id));
          if (seen.length === 1) await new Promise<void>((resolve) => (finish = resolve));
        },
      });
      void bdk.datafeed.start();
      await pod.called(READ);
      await until(() => seen.length === 1);
      expect(feed.reads).toHaveLength(1);
      finish();
      await pod.called(READ, 3);
      expect(seen).toEqual(['e1', 'e2']);
      expect(feed.reads.map(({ ackId }) => ackId)).toEqual(['', 'a1', 'a2']);
    }),
  );

  test(
    'is withheld when a batch listener throws: the same ackId again, with growing waits, and the state shows it',
    withPod(async (pod) => {
      const again = batch('a2', messageSent('e1'));
      const feed = addFeed(pod, { reads: [batch('a1'), again, again, again] });
      const bdk = await createKit(pod);
      let attempts = 0;
      const failures: number[] = [];
      bdk.datafeed.subscribe({
        onEvents: () => {
          attempts += 1;
          failures.push(bdk.datafeed.state.failures);
          if (attempts < 3) throw new Error('the store is full of secret words');
        },
      });
      void bdk.datafeed.start();
      await pod.called(READ, 5);
      expect(feed.reads.map(({ ackId }) => ackId)).toEqual(['', 'a1', 'a1', 'a1', 'a2']);
      expect(bdk.clock.waits).toEqual([499, 999]);
      expect(failures).toEqual([0, 1, 2]);
      expect(bdk.log.find('error', 'listener failed, the batch will come again')).toMatchObject([
        { fields: { eventIds: ['e1'] } },
        { fields: { eventIds: ['e1'] } },
      ]);
      expect(JSON.stringify(bdk.log.find('warn', 'datafeed trouble, will go on'))).not.toContain('secret');
    }),
  );

  test(
    'a batch that was taken before a stop is acknowledged after the next start',
    withPod(async (pod) => {
      const feed = addFeed(pod, {
        ids: ['one_f'],
        reads: [batch('a1', messageSent('e1')), misbehave.hang, batch('a2')],
      });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 2);
      await bdk.datafeed.stop();
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(feed.reads.map(({ ackId }) => ackId)).toEqual(['', 'a1', 'a1', 'a2']);
    }),
  );
});

describe('survives on a read', () => {
  const temporary: [string, Reply, number][] = [
    ['401 that a refresh does not mend', { status: 401 }, 499],
    ['402, that nobody expects', { status: 402 }, 499],
    ['429', { status: 429 }, 499],
    ['429 with Retry-After', { status: 429, headers: { 'Retry-After': '9' } }, 9249],
    ['400 with Retry-After', { status: 400, headers: { 'Retry-After': '9' } }, 9249],
    ['451', { status: 451 }, 499],
    ['500', { status: 500 }, 499],
    ['502', { status: 502, text: '<h1>Bad Gateway</h1>' }, 499],
    ['503', { status: 503 }, 499],
    ['302 to a login page', { status: 302, headers: { Location: 'https://sso.acme.example' } }, 499],
    ['HTML with 200', misbehave.html, 499],
    ['a cut body', misbehave.cut, 499],
    ['a dropped connection', misbehave.drop, 499],
    ['no answer', misbehave.hang, 499],
    ['204', { status: 204 }, 499],
    ['JSON that is no batch', { json: [] }, 499],
    ['a batch without ackId', { json: { events: [] } }, 499],
    ['events that are no list', { json: { events: {}, ackId: 'x' } }, 499],
  ];

  test.each(temporary)('%s: keeps feed and ackId', (_what, reply, wait) =>
    withPod(async (pod) => {
      const trouble = 'status' in reply && reply.status === 401 ? [reply, reply, reply] : [reply];
      const feed = addFeed(pod, { reads: [batch('a1'), ...trouble, batch('a2', messageSent('e1'))] });
      const bdk = await createKit(pod, { config: { agent: { readTimeout: 60 } } });
      const seen: string[] = [];
      bdk.datafeed.subscribe({ onMessageSent: ({ id }) => void seen.push(id) });
      void bdk.datafeed.start();
      await pod.called(READ, trouble.length + 3);
      expect(new Set(feed.reads.map(({ feedId }) => feedId))).toEqual(new Set(['new1_f']));
      expect(feed.reads.at(-2)?.ackId).toBe('a1');
      expect(feed.reads.at(-1)?.ackId).toBe('a2');
      expect(seen).toEqual(['e1']);
      expect(bdk.clock.waits[0]).toBe(wait);
      expect(pod.count(DELETE)).toBe(0);
    })(),
  );

  test(
    '400 of a feed that the agent no longer lists: creates another at once, starts its ackId afresh',
    withPod(async (pod) => {
      const feed = addFeed(pod, { reads: [batch('a1'), { status: 400 }, batch('b1')] });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(feed.reads).toEqual([
        { feedId: 'new1_f', ackId: '' },
        { feedId: 'new1_f', ackId: 'a1' },
        { feedId: 'new2_f', ackId: '' },
        { feedId: 'new2_f', ackId: 'b1' },
      ]);
      expect(pod.count(DELETE)).toBe(0);
      expect(bdk.clock.waits).toEqual([]);
    }),
  );

  test(
    '400 of a feed that the agent still lists: reads it again at once, so that nothing in it is lost',
    withPod(async (pod) => {
      const feed = addFeed(pod, { ids: ['old_f'], reads: [batch('a1'), { status: 400 }, batch('a2')] });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(feed.reads).toEqual([
        { feedId: 'old_f', ackId: '' },
        { feedId: 'old_f', ackId: 'a1' },
        { feedId: 'old_f', ackId: '' },
        { feedId: 'old_f', ackId: 'a2' },
      ]);
      expect(pod.count(CREATE) + pod.count(DELETE)).toBe(0);
      expect(bdk.clock.waits).toEqual([]);
    }),
  );

  test(
    '400 three times of a feed that is listed: creates another, then deletes it',
    withPod(async (pod) => {
      const stale = { status: 400 };
      const feed = addFeed(pod, { ids: ['old_f'], reads: [stale, stale, stale, batch('b1')] });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 5);
      expect(feed.reads.map(({ feedId }) => feedId)).toEqual(['old_f', 'old_f', 'old_f', 'new1_f', 'new1_f']);
      expect(pod.count('DELETE /agent/v5/datafeeds/old_f')).toBe(1);
      expect(bdk.clock.waits).toEqual([999, 1999]);
    }),
  );

  test.each([400, 404, 500])('defect 5: %d on the delete of a lost feed does not matter', (status) =>
    withPod(async (pod) => {
      const stale = { status: 400 };
      const feed = addFeed(pod, { ids: ['old_f'], reads: [stale, stale, stale] });
      pod.on(DELETE, { status });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(feed.reads.at(-1)?.feedId).toBe('new1_f');
    })(),
  );

  test(
    '400 on every feed: waits longer and longer',
    withPod(async (pod) => {
      const stale = { status: 400 };
      addFeed(pod, { reads: [stale, stale, stale, stale, batch('a1')] });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 6);
      expect(bdk.clock.waits).toEqual([999, 1999, 3999]);
      expect(bdk.datafeed.state.failures).toBe(0);
    }),
  );

  test.each([403, 404])(
    '%d: waits, lists again, and goes on with its ackId when the feed is still there',
    (status) =>
      withPod(async (pod) => {
        const feed = addFeed(pod, { ids: ['old_f'], reads: [batch('a1'), { status }, batch('a2')] });
        const bdk = await createKit(pod);
        void bdk.datafeed.start();
        await pod.called(READ, 4);
        expect(pod.count(LIST)).toBe(2);
        expect(bdk.clock.waits).toEqual([499]);
        expect(feed.reads.map(({ ackId }) => ackId)).toEqual(['', 'a1', 'a1', 'a2']);
      })(),
  );

  test(
    '401: refreshes the session and reads on at once',
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1'), { status: 401 }, batch('a2')] });
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(bdk.clock.waits).toEqual([]);
      expect(pod.count('POST /login/pubkey/authenticate')).toBe(2);
    }),
  );
});

test(
  'defect 7: only a 401 makes it log in again',
  withPod(async (pod) => {
    const trouble = [
      { status: 500 },
      { status: 429 },
      misbehave.drop,
      misbehave.html,
      { status: 400 },
      { status: 403 },
    ];
    addFeed(pod, { reads: [batch('a1'), ...trouble, batch('a2')] });
    const bdk = await createKit(pod);
    void bdk.datafeed.start();
    await pod.called(READ, trouble.length + 3);
    expect(pod.count('POST /login/pubkey/authenticate')).toBe(1);
  }),
);

test(
  'survives trouble while connecting',
  withPod(async (pod) => {
    addFeed(pod, { reads: [batch('a1')] });
    pod.on(LIST, [{ status: 500 }, misbehave.html, { json: null }]);
    pod.on(CREATE, [{ status: 403 }, { status: 201, json: {} }, { status: 201, json: { id: 'x_f' } }]);
    pod.on('GET /pod/v2/sessioninfo', [misbehave.drop, { json: { id: 1 } }]);
    const bdk = await createKit(pod);
    void bdk.datafeed.start();
    await pod.called(READ, 2);
    expect(bdk.clock.waits).toEqual([499, 999, 1999, 3999, 4999]);
  }),
);

test(
  'never waits longer than 5 s, however long the agent is away',
  withPod(async (pod) => {
    addFeed(pod, { reads: Array(12).fill({ status: 503 }) });
    const bdk = await createKit(pod, { config: { datafeed: { retry: { maxAttempts: 2 } } } });
    void bdk.datafeed.start();
    await pod.called(READ, 13);
    expect(Math.max(...bdk.clock.waits)).toBe(4_999);
    expect(bdk.clock.waits).toHaveLength(12);
  }),
);

describe('a rejected credential', () => {
  test(
    'defect 4: ends the loop with an AuthError, and start is possible again',
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1'), { status: 401 }, batch('a2')] });
      pod.on('POST /login/pubkey/authenticate', [
        { json: { token: 's1' } },
        { status: 401 },
        { json: { token: 's2' } },
      ]);
      const bdk = await createKit(pod, { rejectedLoginPatienceMs: 0 });
      await expect(bdk.datafeed.start()).rejects.toThrow(AuthError);
      expect(bdk.datafeed.state).toMatchObject({ status: 'stopped', lastError: { name: 'AuthError' } });
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(bdk.datafeed.state.status).toBe('reading');
    }),
  );

  test(
    'does not end it a moment after a login that worked: the feed is read on',
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1'), { status: 401 }, batch('a2')] });
      const login = 'POST /login/pubkey/authenticate';
      pod.on(login, [{ json: { token: 's1' } }, { status: 401 }, { status: 401 }, { json: { token: 's2' } }]);
      const bdk = await createKit(pod);
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(pod.count(login)).toBe(4);
    }),
  );
});

describe('defect 3: stop is immediate', () => {
  test(
    'during a poll',
    withPod(async (pod) => {
      addFeed(pod, { reads: [] });
      const bdk = await createKit(pod);
      const ended = bdk.datafeed.start();
      await pod.called(READ);
      await bdk.datafeed.stop();
      await ended;
      expect(bdk.datafeed.state.status).toBe('stopped');
    }),
  );

  test(
    'during a back-off',
    withPod(async (pod) => {
      addFeed(pod, { reads: [{ status: 500 }] });
      const clock = manualClock();
      const bdk = await createKit(pod, { clock, logger: silentLogger });
      const ended = bdk.datafeed.start();
      await clock.asleep();
      expect(bdk.datafeed.state).toMatchObject({
        status: 'backing-off',
        failures: 1,
        lastError: { status: 500 },
      });
      await bdk.datafeed.stop();
      await ended;
    }),
  );

  test(
    'during a login that is repeated',
    withPod(async (pod) => {
      pod.on('POST /login/pubkey/authenticate', { status: 500 });
      const clock = manualClock();
      const bdk = await createKit(pod, { clock, logger: silentLogger });
      const ended = bdk.datafeed.start();
      await clock.asleep();
      await bdk.datafeed.stop();
      await ended;
    }),
  );

  test(
    'while a listener works, even when the listener itself stops the loop; its batch comes again',
    withPod(async (pod) => {
      const again = batch('a1', messageSent('e1'));
      const feed = addFeed(pod, { reads: [again, again] });
      const bdk = await createKit(pod);
      let calls = 0;
      bdk.datafeed.subscribe({
        onEvents: async () => {
          calls += 1;
          if (calls === 1) await bdk.datafeed.stop();
        },
      });
      await bdk.datafeed.start();
      void bdk.datafeed.start();
      await pod.called(READ, 3);
      expect(calls).toBe(2);
      expect(feed.reads.map(({ ackId }) => ackId)).toEqual(['', '', 'a1']);
    }),
  );

  test(
    'and does nothing when the loop is not running',
    withPod(async (pod) => {
      const bdk = await createKit(pod);
      await bdk.datafeed.stop();
      expect(bdk.datafeed.state).toEqual({ status: 'stopped', failures: 0 });
    }),
  );
});

describe('listeners', () => {
  test(
    'defects 11, 12 and 18: one that throws is logged with the event id, starves nobody and does not bring the batch back',
    withPod(async (pod) => {
      const feed = addFeed(pod, { reads: [batch('a1', messageSent('e1'), messageSent('e2'))] });
      const bdk = await createKit(pod);
      const seen: string[] = [];
      bdk.datafeed.subscribe({
        onMessageSent: ({ id }) => {
          throw new Error(`broken by ${id}`);
        },
      });
      bdk.datafeed.subscribe({ onMessageSent: async ({ id }) => void seen.push(id) });
      void bdk.datafeed.start();
      await pod.called(READ, 2);
      expect(seen).toEqual(['e1', 'e2']);
      expect(feed.reads.at(-1)?.ackId).toBe('a1');
      expect(bdk.log.find('error', 'listener failed').map(({ fields }) => fields.eventId)).toEqual([
        'e1',
        'e2',
      ]);
    }),
  );

  test(
    'a batch listener that throws does not keep the batch from the others',
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1', messageSent('e1')), batch('a1', messageSent('e1'))] });
      const bdk = await createKit(pod);
      const seen: string[] = [];
      let calls = 0;
      bdk.datafeed.subscribe({
        onEvents: async () => {
          calls += 1;
          if (calls === 1) throw new Error('not now');
        },
      });
      bdk.datafeed.subscribe({ onEvents: (events) => void seen.push(...events.map(({ id }) => id)) });
      void bdk.datafeed.start();
      await pod.called(READ, 3);
      expect(seen).toEqual(['e1', 'e1']);
    }),
  );

  test(
    'do not see what the bot did itself, unless they ask for it; unsubscribing ends it',
    withPod(async (pod) => {
      const events = [messageSent('own', BOT), messageSent('other')];
      addFeed(pod, {
        reads: [batch('a1', ...events), batch('a2', messageSent('own', BOT)), batch('a3', ...events)],
      });
      const bdk = await createKit(pod);
      const [foreign, all]: string[][] = [[], []];
      const unsubscribe = bdk.datafeed.subscribe({
        onEvents: (events) => {
          foreign?.push(events.map(({ id }) => id).join());
          unsubscribe();
        },
      });
      bdk.datafeed.subscribe({ onMessageSent: ({ id }) => void all?.push(id) }, { includeOwn: true });
      void bdk.datafeed.start();
      await pod.called(READ, 4);
      expect(foreign).toEqual(['other']);
      expect(all).toEqual(['own', 'other', 'own', 'own', 'other']);
    }),
  );

  test.each([-3_600_000, 3_600_000])('are no slower when the clock is set by %d ms', (by) =>
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1', messageSent('e1'))] });
      const bdk = await createKit(pod);
      bdk.datafeed.subscribe({
        onEvents: async () => {
          await bdk.clock.moveOn(by < 0 ? 31_000 : 29_000);
          bdk.clock.setForward(by);
        },
      });
      void bdk.datafeed.start();
      await pod.called(READ, 2);
      const warnings = bdk.log.find('warn', 'listeners took so long that the batch comes again');
      expect(warnings).toHaveLength(by < 0 ? 1 : 0);
    })(),
  );

  test(
    'that take longer than 30 s are named in a warning',
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1', messageSent('e1'))] });
      const bdk = await createKit(pod);
      bdk.datafeed.subscribe({
        onEvents: () => bdk.clock.moveOn(31_000),
      });
      void bdk.datafeed.start();
      await pod.called(READ, 2);
      expect(bdk.log.find('warn', 'listeners took so long that the batch comes again')).toHaveLength(1);
    }),
  );

  test(
    'never see what is unknown or broken, and the feed goes on',
    withPod(async (pod) => {
      const { payload: _none, ...withoutPayload } = messageSent('e2');
      const broken = [
        null,
        'text',
        { id: 'e1', type: 'NEWTHING' },
        withoutPayload,
        { ...messageSent('e3'), initiator: null },
      ];
      addFeed(pod, {
        reads: [batch('a1', ...broken, messageSent('e4')), { json: { events: null, ackId: 'a2' } }],
      });
      const bdk = await createKit(pod);
      const seen: RealTimeEvent[] = [];
      bdk.datafeed.subscribe({ onEvents: (events) => void seen.push(...events) });
      void bdk.datafeed.start();
      await pod.called(READ, 3);
      expect(seen.map(({ id }) => id)).toEqual(['e4']);
      expect(bdk.log.find('debug', 'event of unknown type skipped')).toHaveLength(3);
      expect(bdk.log.find('warn', 'unreadable event skipped').map(({ fields }) => fields.eventId)).toEqual([
        'e2',
        'e3',
      ]);
    }),
  );
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a time without a feed', () => {
  test(
    'is told before the next feed is read, from the last read of the one before, and again when a listener failed',
    withPod(async (pod) => {
      addFeed(pod, { reads: [batch('a1'), { status: 400 }, batch('b1')] });
      pod.on(LIST, [{ json: [] }, { json: [] }]);
      const bdk = await createKit(pod);
      const heard: unknown[] = [];
      let attempts = 0;
      bdk.datafeed.subscribe({
        onGap: (gap) => {
          attempts += 1;
          if (attempts === 2) throw new Error('the store is away');
          heard.push({ ...gap, reads: pod.count(READ) });
        },
      });
      const start = bdk.clock.now();
      void bdk.datafeed.start();
      await pod.called(READ, 3);
      expect(heard).toEqual([
        { since: undefined, until: start, reads: 0 },
        { since: start, until: expect.any(Number), reads: 2 },
      ]);
      expect(attempts).toBe(3);
    }),
  );
});
