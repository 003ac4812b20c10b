import { inspect } from 'node:util';
import { AuthError, type Logger, toUserId } from '@finos/symphony-bdk-core';
import { movableClock } from '@finos/symphony-bdk-core/testing';
import { expect, test } from '@jest/globals';
import { manualClock } from 'symphony-pod-simulator';
import { withWorld } from './support/world.ts';

const jane = toUserId(13537736917015);
const logins = (calls: { path: string }[]) =>
  calls.filter(({ path }) => path === '/login/pubkey/authenticate').length;

test(
  'a key that the pod does not know is an AuthError',
  withWorld(
    async ({ bdk }) => {
      await expect(bdk.sessions.getSession()).rejects.toThrow(AuthError);
    },
    { pod: { keys: {} } },
  ),
);

test.each([-3_600_000, 3_600_000])('a clock that is wrong by %d ms is corrected', (wrongBy) =>
  withWorld(
    async ({ bdk }) => {
      expect((await bdk.sessions.getSession()).username).toBe('steward');
      expect(Math.abs(bdk.auth.clockSkew() + wrongBy)).toBeLessThan(10_000);
    },
    { wrongBy },
  )(),
);

test(
  'sessions that expire: one login for all, and nobody notices',
  withWorld(async ({ bdk, pod }) => {
    await bdk.sessions.getSession();
    pod.faults.add({ effect: 'expireSessions' });
    const presences = await Promise.all(Array.from({ length: 10 }, () => bdk.presence.getUserPresence(jane)));
    expect(presences).toHaveLength(10);
    expect(logins(pod.calls())).toBe(2);
  }),
);

test('a token of two weeks is sent with every call until they are over, and then a new one is fetched, once', async () => {
  const DAY = 24 * 3_600_000;
  const podClock = manualClock(Date.now());
  const clock = movableClock({ maxSleep: 20 });
  const goOn = (ms: number) => {
    podClock.advance(ms);
    clock.moveOn(ms);
  };
  await withWorld(
    async ({ bdk, pod }) => {
      await bdk.sessions.getSession();
      const [token] = (await bdk.auth.tokens()).headers('pod').slice(-1);
      for (let day = 1; day < 14; day += 1) {
        goOn(DAY);
        await bdk.presence.getUserPresence(jane);
      }
      goOn(DAY - 60_000);
      await bdk.presence.getUserPresence(jane);
      expect(logins(pod.calls())).toBe(1);
      expect((await bdk.auth.tokens()).headers('pod')).toContain(token);
      expect(bdk.auth.sessionAge()).toBeGreaterThan(14 * DAY - 120_000);

      goOn(120_000);
      const presences = await Promise.all(
        Array.from({ length: 5 }, () => bdk.presence.getUserPresence(jane)),
      );
      expect(presences).toHaveLength(5);
      expect(logins(pod.calls())).toBe(2);
      expect((await bdk.auth.tokens()).headers('pod')).not.toContain(token);
    },
    { pod: { clock: podClock, limits: { sessionMs: 14 * DAY } }, clock },
  )();
});

test(
  'a lost answer of a message is ambiguous and not sent twice; of a membership it is repeated',
  withWorld(async ({ bdk, pod }) => {
    const { id } = await bdk.streams.createInstantMessage([jane]);
    pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
    await expect(bdk.messages.send(id, 'once')).rejects.toMatchObject({ ambiguous: true, status: 0 });
    expect(pod.as('jane.doe').messages(id)).toHaveLength(1);

    const room = await bdk.streams.createRoom({ name: 'Lost answers', description: 'x' });
    pod.faults.add({ match: { path: '/membership/add' }, effect: 'dropAnswer' });
    await bdk.streams.addMemberToRoom(jane, room.roomSystemInfo.id);
    expect(await bdk.streams.listRoomMembers(room.roomSystemInfo.id)).toHaveLength(2);
  }),
);

test.each([
  { status: 429, headers: { 'Retry-After': '0' } },
  { status: 400, headers: { 'Retry-After': '0' } },
  { status: 503, headers: { 'Retry-After': '0' } },
])('a message that was throttled is sent after the wait: %j', (effect) =>
  withWorld(async ({ bdk, pod }) => {
    const { id } = await bdk.streams.createInstantMessage([jane]);
    pod.faults.add({ match: { path: '/message/create' }, times: 2, effect });
    await bdk.messages.send(id, 'once');
    expect(pod.as('jane.doe').messages(id)).toHaveLength(1);
  })(),
);

test('no token, key or message text in any line or error', async () => {
  const lines: unknown[] = [];
  const line = (...all: unknown[]) => void lines.push(all);
  const logger: Logger = { debug: line, info: line, warn: line, error: line };
  const tokens = new Set<string>();
  await withWorld(
    async ({ bdk, pod }) => {
      const { id } = await bdk.streams.createInstantMessage([jane]);
      await bdk.messages.send(id, 'a-secret-sentence');
      for (const header of (await bdk.auth.tokens()).headers('agent')) tokens.add(header);
      for (const effect of ['html200', 'cut', { status: 500, body: [...tokens].join() }] as const) {
        pod.faults.add({ match: { path: '/message/create' }, effect });
        lines.push(await bdk.messages.send(id, 'a-secret-sentence').catch((error: unknown) => error));
      }
      pod.faults.add({
        match: { path: '/user/presence' },
        effect: { status: 403, body: { message: [...tokens].join() } },
      });
      lines.push(await bdk.presence.getPresence().catch((error: unknown) => error));
      lines.push(bdk.auth, await bdk.auth.tokens());
    },
    { logger },
  )();
  tokens.delete('sessionToken');
  tokens.delete('keyManagerToken');
  expect(tokens.size).toBe(2);
  expect(lines.length).toBeGreaterThan(8);
  const text =
    inspect(lines, { depth: 30, maxStringLength: null, maxArrayLength: null }) + JSON.stringify(lines);
  for (const secret of [...tokens, 'a-secret-sentence', 'PRIVATE KEY']) expect(text).not.toContain(secret);
});
