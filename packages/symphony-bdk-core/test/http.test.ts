import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parseRetryAfter } from '../src/http/backoff.ts';
import { PodError, silentLogger, toMessageId, toStreamId, toUserId } from '../src/index.ts';
import { manualClock } from '../src/testing/index.ts';
import { misbehave, type Reply } from './support/fake-pod.ts';
import { createKit, type TestKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const room = toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
const alice = toUserId(13537736917013);
const presence = { json: { userId: 13537736917001, category: 'AVAILABLE' } };
const created = { json: { roomAttributes: { name: 'x' }, roomSystemInfo: { id: room, active: true } } };

/** One call of each kind of effect: a read, a change that may be repeated, a change that must not happen twice. */
const kinds = {
  read: {
    route: 'GET /pod/v2/user/presence',
    good: presence,
    call: (bdk: TestKit) => bdk.presence.getPresence(),
  },
  repeatable: {
    route: 'POST /pod/v1/room/*/membership/add',
    good: { json: { message: 'Member added' } },
    call: (bdk: TestKit) => bdk.streams.addMemberToRoom(alice, room),
  },
  once: {
    route: 'POST /pod/v3/room/create',
    good: created,
    call: (bdk: TestKit) => bdk.streams.createRoom({ name: 'x' }),
  },
} satisfies Record<string, { route: string; good: Reply; call: (bdk: TestKit) => Promise<unknown> }>;

type Expected = 'repeated' | 'fails' | 'ambiguous';
const table: [string, Reply, Record<keyof typeof kinds, Expected>][] = [
  ['429', { status: 429 }, { read: 'repeated', repeatable: 'repeated', once: 'repeated' }],
  [
    '429 + Retry-After',
    { status: 429, headers: { 'Retry-After': '3' } },
    { read: 'repeated', repeatable: 'repeated', once: 'repeated' },
  ],
  [
    '400 + Retry-After',
    { status: 400, headers: { 'Retry-After': '3' } },
    { read: 'repeated', repeatable: 'repeated', once: 'repeated' },
  ],
  [
    '503 + Retry-After',
    { status: 503, headers: { 'Retry-After': '3' } },
    { read: 'repeated', repeatable: 'repeated', once: 'repeated' },
  ],
  ['503', { status: 503 }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['500', { status: 500 }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['502', { status: 502 }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['504', { status: 504 }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['dropped connection', misbehave.drop, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['cut body', misbehave.cut, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['HTML with 200', misbehave.html, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['empty 200', { text: '' }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['{} with 200', { json: {} }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['204', { status: 204 }, { read: 'repeated', repeatable: 'repeated', once: 'ambiguous' }],
  ['408', { status: 408 }, { read: 'repeated', repeatable: 'repeated', once: 'repeated' }],
  ['400', { status: 400 }, { read: 'fails', repeatable: 'fails', once: 'fails' }],
  ['403', { status: 403 }, { read: 'fails', repeatable: 'fails', once: 'fails' }],
  ['404', { status: 404 }, { read: 'fails', repeatable: 'fails', once: 'fails' }],
  ['451', { status: 451 }, { read: 'fails', repeatable: 'fails', once: 'fails' }],
  [
    '302',
    { status: 302, headers: { Location: '/sso' } },
    { read: 'fails', repeatable: 'fails', once: 'fails' },
  ],
];

test(
  'whoever counts hears of each attempt, and of each repetition',
  withPod(async (pod) => {
    const { route, good, call } = kinds.repeatable;
    pod.on(route, [{ status: 503 }, misbehave.drop, good]);
    const heard: unknown[] = [];
    const bdk = await createKit(pod, {
      observer: {
        called: ({ milliseconds, ...rest }) => heard.push({ ...rest, isTimed: milliseconds >= 0 }),
        repeated: (repeated) => heard.push({ repeated }),
      },
    });
    await call(bdk);
    const line = { method: 'POST', path: '/pod/v1/room/{id}/membership/add' };
    expect(heard).toEqual([
      { ...line, status: 503, isTimed: true },
      { repeated: { ...line, status: 503 } },
      { ...line, status: 0, isTimed: true },
      { repeated: { ...line, status: 0 } },
      { ...line, status: 200, isTimed: true },
    ]);
  }),
);

describe('defect 16: only what is safe is repeated', () => {
  const cases = table.flatMap(([what, reply, expected]) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).map(
      (kind) => [what, kind, expected[kind], reply] as const,
    ),
  );
  test.each(cases)('%s: a call with effect "%s" %s', (_what, kind, expected, reply) =>
    withPod(async (pod) => {
      const { route, good, call } = kinds[kind];
      pod.on(route, [reply, good]);
      const bdk = await createKit(pod);
      const outcome = await call(bdk).then(
        () => 'done',
        (error: unknown) => error,
      );
      expect(pod.count(route)).toBe(expected === 'repeated' ? 2 : 1);
      if (expected === 'repeated') expect(outcome).toBe('done');
      else {
        expect(outcome).toBeInstanceOf(PodError);
        expect((outcome as PodError).ambiguous).toBe(expected === 'ambiguous');
      }
    })(),
  );

  test(
    'a refused connection is repeated even for what must not happen twice',
    withPod(async (pod) => {
      const bdk = await createKit({ port: pod.port }, { config: { retry: { maxAttempts: 3 } } });
      await bdk.sessions.getSession();
      await pod.close();
      await bdk.presence.getPresence().catch(() => {}); // uses up the connection that was left open
      const before = bdk.clock.waits.length;
      const error = await kinds.once.call(bdk).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        status: 0,
        code: 'ECONNREFUSED',
        ambiguous: false,
        path: '/pod/v3/room/create',
      });
      expect(bdk.clock.waits.slice(before)).toEqual([499, 999]);
      await bdk.close();
    }),
  );

  test(
    'no call is repeated for longer than a bot wants that repeats by itself; what the pod asks to wait for is waited for',
    withPod(async (pod) => {
      const { route, call, good } = kinds.read;
      const later = { status: 429, headers: { 'Retry-After': '60' } };
      pod.on(route, [later, good, ...Array(9).fill({ status: 503 })]);
      const config = { retry: { maxAttempts: -1 } };
      const bdk = await createKit(pod, { config, maxRepeatMs: 20_000 });
      await call(bdk);
      expect(pod.count(route)).toBe(2);
      await expect(call(bdk)).rejects.toMatchObject({ status: 503 });
      // after 0.5, 1.5, 3.5, 7.5 and 15.5 seconds; the next would be at 31.5
      expect(pod.count(route)).toBe(2 + 6);
    }),
  );

  test(
    'a repeated change that may have had its effect the first time stays ambiguous',
    withPod(async (pod) => {
      const { route, call } = kinds.repeatable;
      pod.on(route, [misbehave.drop, { status: 400, json: { code: 400, message: 'already a member' } }]);
      const bdk = await createKit(pod);
      await expect(call(bdk)).rejects.toMatchObject({
        status: 400,
        ambiguous: true,
        detail: 'already a member',
      });
    }),
  );

  test(
    'a 401 is repeated at once, whatever the call',
    withPod(async (pod) => {
      pod.on(kinds.once.route, [{ status: 401 }, kinds.once.good]);
      const bdk = await createKit(pod);
      await kinds.once.call(bdk);
      expect(bdk.clock.waits).toEqual([]);
    }),
  );

  test(
    'an attachment is sent whole again',
    withPod(async (pod) => {
      const message = { messageId: 'm', message: '', user: {}, stream: { streamId: 's' } };
      pod.on('POST /agent/v4/stream/*/message/create', [{ status: 429 }, { json: message }]);
      const bdk = await createKit(pod);
      const content = Uint8Array.from({ length: 5000 }, (_, i) => i % 256);
      await bdk.messages.send(room, { content: ' ', attachments: [{ name: 'a.bin', content }] });
      const [first, second] = pod.calls.slice(-2).map(({ body }) => body);
      expect(first?.includes(Buffer.from(content))).toBe(true);
      expect(second?.equals(first ?? Buffer.of())).toBe(true);
    }),
  );
});

describe('waits', () => {
  test(
    'grow with jitter up to the cap, as often as configured',
    withPod(async (pod) => {
      pod.on(kinds.read.route, { status: 500 });
      const retry = { maxAttempts: 6, initialIntervalMillis: 1000, multiplier: 3, maxIntervalMillis: 10_000 };
      const bdk = await createKit(pod, { config: { retry }, random: () => 0.5 });
      await expect(bdk.presence.getPresence()).rejects.toMatchObject({ status: 500 });
      expect(bdk.clock.waits).toEqual([500, 1500, 4500, 5000, 5000]);
      expect(pod.count(kinds.read.route)).toBe(6);
    }),
  );

  test.each([
    ['30', 30_000],
    ['1.5', 1500],
    ['7200', 300_000],
    ['Thu, 06 Aug 2026 10:00:20 GMT', 20_000],
    ['Thu, 06 Aug 2026 09:00:00 GMT', 0],
  ])('obey Retry-After: %s', (header, wait) =>
    withPod(async (pod) => {
      const headers = { 'Retry-After': header, Date: 'Thu, 06 Aug 2026 10:00:00 GMT' };
      pod.on(kinds.read.route, [{ status: 429, headers }, presence]);
      const bdk = await createKit(pod, { random: () => 0 });
      await bdk.presence.getPresence();
      expect(bdk.clock.waits).toEqual([wait]);
    })(),
  );

  test('a Retry-After that cannot be read counts as none', () => {
    for (const header of [undefined, '', 'soon', '-5', ['1', '2']])
      expect(parseRetryAfter(header, undefined, 0)).toBeUndefined();
  });

  test(
    'end at once when aborted',
    withPod(async (pod) => {
      pod.on(kinds.read.route, { status: 500 });
      const clock = manualClock();
      const bdk = await createKit(pod, { clock, logger: silentLogger });
      const abort = new AbortController();
      const call = bdk.presence.getPresence({ signal: abort.signal });
      await clock.asleep();
      abort.abort(new Error('never mind'));
      await expect(call).rejects.toThrow('never mind');
    }),
  );

  test(
    'end at once when the kit is closed',
    withPod(async (pod) => {
      pod.on(kinds.read.route, { status: 500 });
      const clock = manualClock();
      const bdk = await createKit(pod, { clock, logger: silentLogger });
      const call = bdk.presence.getPresence();
      await clock.asleep();
      const ended = expect(call).rejects.toThrow('the kit was closed');
      await bdk.close();
      await ended;
    }),
  );

  test(
    'closing lets calls under way finish, until its signal aborts',
    withPod(async (pod) => {
      let answer = () => {};
      pod.on(kinds.once.route, async () => {
        await new Promise<void>((resolve) => (answer = resolve));
        return kinds.once.good;
      });
      const bdk = await createKit(pod);
      const call = kinds.once.call(bdk);
      await pod.called(kinds.once.route);
      const closed = bdk.close();
      answer();
      await call;
      await closed;

      pod.on(kinds.read.route, misbehave.hang);
      const other = await createKit(pod);
      const hanging = expect(other.presence.getPresence()).rejects.toThrow();
      await pod.called(kinds.read.route);
      const deadline = new AbortController();
      const cut = other.close({ signal: deadline.signal });
      deadline.abort();
      await Promise.all([hanging, cut]);
    }),
  );

  test(
    'a call under way ends at once when aborted',
    withPod(async (pod) => {
      pod.on(kinds.read.route, misbehave.hang);
      const bdk = await createKit(pod);
      const abort = new AbortController();
      const call = bdk.presence.getPresence({ signal: abort.signal });
      await pod.called(kinds.read.route);
      abort.abort(new Error('never mind'));
      await expect(call).rejects.toThrow('never mind');
    }),
  );

  test(
    'no answer within the read timeout is a lost answer',
    withPod(async (pod) => {
      pod.on(kinds.once.route, misbehave.hang);
      const bdk = await createKit(pod, { config: { readTimeout: 50 } });
      const error = await kinds.once.call(bdk).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ status: 0, code: 'UND_ERR_HEADERS_TIMEOUT', ambiguous: true });
    }),
  );
});

describe('answers', () => {
  test.each([201, 202])('%d is a success', (status) =>
    withPod(async (pod) => {
      pod.on(kinds.repeatable.route, { ...kinds.repeatable.good, status });
      const bdk = await createKit(pod);
      await expect(kinds.repeatable.call(bdk)).resolves.toBeUndefined();
    })(),
  );

  test.each([300, 304, 307, 400, 401, 403, 404, 409, 418, 422, 451, 452, 500, 501, 599])(
    'defect 20: %d never looks like a success',
    (status) =>
      withPod(async (pod) => {
        pod.on(kinds.once.route, { ...kinds.once.good, status });
        const bdk = await createKit(pod);
        await expect(kinds.once.call(bdk)).rejects.toMatchObject({ name: 'PodError', status });
      })(),
  );

  test.each([
    ['null', { json: null }],
    ['a list', { json: [] }],
    ['nothing', { status: 200 }],
    ['204', { status: 204 }],
    ['no JSON', { text: 'OK' }],
    ['an id that is none', { json: { userId: {} } }],
  ])('%s where an object is due is a PodError', (_what, reply: Reply) =>
    withPod(async (pod) => {
      pod.on(kinds.read.route, reply);
      const bdk = await createKit(pod, { config: { retry: { maxAttempts: 2 } } });
      const error = await bdk.presence.getPresence().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PodError);
      expect(error).toMatchObject({ code: 'UNREADABLE_ANSWER' });
    })(),
  );

  test(
    'a huge error body is read only at its start',
    withPod(async (pod) => {
      pod.on(kinds.read.route, { status: 403, text: 'x'.repeat(10_000_000) });
      const bdk = await createKit(pod);
      const error = (await bdk.presence.getPresence().catch((thrown: unknown) => thrown)) as PodError;
      expect(error.status).toBe(403);
      expect(error.message.length).toBeLessThan(400);
    }),
  );

  test(
    'an error says what, where and under which trace id, with the words of the pod in one line',
    withPod(async (pod) => {
      const message = 'The user lacks\nthe required\u0000 entitlement '.padEnd(2000, '!');
      pod.on('GET /pod/v3/room/*/info', { status: 404, json: { code: 403, message } });
      const bdk = await createKit(pod);
      const error = (await bdk.streams
        .getRoomInfo(room, { traceId: 'evt-1\r\n' })
        .catch((e: unknown) => e)) as PodError;
      expect(error.message).toMatch(
        /^GET \/pod\/v3\/room\/\{id\}\/info answered 404 \(trace evt-1\): The user lacks the required entitlement !+$/,
      );
      expect(error).toMatchObject({
        status: 404,
        code: 403,
        method: 'GET',
        path: '/pod/v3/room/{id}/info',
        traceId: 'evt-1',
      });
      expect(error.detail).toHaveLength(300);
      expect(Object.keys(error)).not.toContain('detail');
    }),
  );

  test(
    'a string code is kept',
    withPod(async (pod) => {
      const body = {
        message: 'too large',
        status: 'PAYLOAD_TOO_LARGE',
        code: 'LIMIT_MESSAGE_CONTENT_MAX_TOTAL_SIZE_REACHED',
      };
      pod.on('POST /agent/v4/stream/*/message/create', { status: 413, json: body });
      const bdk = await createKit(pod);
      await expect(bdk.messages.send(room, 'x')).rejects.toMatchObject({ status: 413, code: body.code });
    }),
  );
});

describe('requests', () => {
  test(
    'defect 21: the User-Agent tells the real version',
    withPod(async (pod) => {
      const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
      const bdk = await createKit(pod);
      await bdk.sessions.getSession();
      for (const { headers } of pod.calls) {
        expect(headers['user-agent']).toBe(
          `symphony-bdk-typescript/${version} node/${process.versions.node}`,
        );
      }
    }),
  );

  test(
    'every request has a trace id of six alphanumerics, and the headers of the configuration',
    withPod(async (pod) => {
      pod.on(kinds.read.route, presence);
      const bdk = await createKit(pod, {
        config: { defaultHeaders: { 'X-Gateway': 'k' } },
        random: Math.random,
      });
      await bdk.presence.getPresence();
      await bdk.presence.getPresence();
      const ids = pod.calls.map(({ headers }) => headers['x-trace-id']);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]{6}$/);
      expect(new Set(ids).size).toBe(4);
      expect(pod.calls.every(({ headers }) => headers['x-gateway'] === 'k')).toBe(true);
    }),
  );

  test(
    'ids are encoded, so that none leads elsewhere',
    withPod(async (pod) => {
      pod.on('GET /agent/v1/message/*', { status: 204 });
      const bdk = await createKit(pod);
      await bdk.messages.get('../../v5/datafeeds?x' as never);
      expect(pod.calls.at(-1)?.path).toBe('/agent/v1/message/..%2F..%2Fv5%2Fdatafeeds%3Fx');
      expect(await bdk.messages.get(toMessageId('a+/b=='))).toBeNull();
      expect(pod.calls.at(-1)?.path).toBe('/agent/v1/message/a-_b');
    }),
  );
});
