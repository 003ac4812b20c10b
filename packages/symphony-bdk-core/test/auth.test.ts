import { describe, expect, test } from '@jest/globals';
import { importSPKI, jwtVerify } from 'jose';
import { AuthError, LoginError, PodError, silentLogger } from '../src/index.ts';
import { manualClock } from '../src/testing/index.ts';
import { misbehave } from './support/fake-pod.ts';
import { createKit, keys } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const LOGIN = 'POST /login/pubkey/authenticate';
const RELAY = 'POST /relay/pubkey/authenticate';
const SESSION = 'GET /pod/v2/sessioninfo';
const unauthorized = { status: 401, json: { code: 401, message: 'Invalid session' } };

async function claimsOf(body: unknown) {
  const { token } = body as { token: string };
  const verified = await jwtVerify(token, await importSPKI(keys.publicKey, 'RS512'), {
    currentDate: new Date(0),
  });
  return { ...verified.payload, alg: verified.protectedHeader.alg };
}

test(
  'the login token is RS512 with sub and exp only, 240 s ahead',
  withPod(async (pod) => {
    const bdk = await createKit(pod);
    const now = bdk.clock.now();
    await bdk.sessions.getSession();
    const call = pod.calls.find(({ path }) => path === '/login/pubkey/authenticate');
    expect(await claimsOf(call?.json())).toEqual({ alg: 'RS512', sub: 'steward', exp: now / 1000 + 240 });
    expect(pod.count(LOGIN)).toBe(1);
    expect(pod.count(RELAY)).toBe(1);
  }),
);

test(
  'pods get the session token, agents both, health none',
  withPod(async (pod) => {
    pod.on('GET /agent/v1/message/*', { status: 204 });
    pod.on('GET /agent/v1/info', { json: { version: 'Agent-24.12.5' } });
    const bdk = await createKit(pod);
    await bdk.health.agentInfo();
    expect(pod.count(LOGIN)).toBe(0);
    expect(pod.calls.at(-1)?.headers.sessiontoken).toBeUndefined();
    await bdk.sessions.getSession();
    expect(pod.calls.at(-1)?.headers).toMatchObject({ sessiontoken: 'session-1' });
    expect(pod.calls.at(-1)?.headers.keymanagertoken).toBeUndefined();
    await bdk.messages.get('abc' as never);
    expect(pod.calls.at(-1)?.headers).toMatchObject({
      sessiontoken: 'session-1',
      keymanagertoken: expect.stringMatching('keyManager-'),
    });
  }),
);

test(
  'since when the session is there',
  withPod(async (pod) => {
    const bdk = await createKit(pod);
    expect(bdk.auth.loggedInAt()).toBeUndefined();
    await bdk.sessions.getSession();
    const first = bdk.clock.now();
    expect(bdk.auth.loggedInAt()).toBe(first);
    await bdk.clock.sleep(60_000);
    await bdk.sessions.getSession();
    expect(bdk.auth.loggedInAt()).toBe(first);
    bdk.auth.forget(await bdk.auth.tokens());
    expect(bdk.auth.loggedInAt()).toBeUndefined();
    await bdk.sessions.getSession();
    expect(bdk.auth.loggedInAt()).toBe(first + 60_000);
  }),
);

test.each([-3_600_000, 3_600_000])('how old the session is, when the clock is set by %d ms', (by) =>
  withPod(async (pod) => {
    const bdk = await createKit(pod);
    expect(bdk.auth.sessionAge()).toBeUndefined();
    await bdk.sessions.getSession();
    await bdk.clock.moveOn(60_000);
    bdk.clock.setForward(by);
    expect(bdk.auth.sessionAge()).toBe(60_000);
    bdk.auth.forget(await bdk.auth.tokens());
    expect(bdk.auth.sessionAge()).toBeUndefined();
  })(),
);

describe('refresh', () => {
  test(
    'n calls that get 401 together share one login and are repeated at once',
    withPod(async (pod) => {
      pod.on('GET /pod/v2/user/presence', ({ headers }) =>
        headers.sessiontoken === 'session-1' ? unauthorized : { json: { userId: 1, category: 'BUSY' } },
      );
      const bdk = await createKit(pod);
      await bdk.sessions.getSession();
      const answers = await Promise.all(Array.from({ length: 20 }, () => bdk.presence.getPresence()));
      expect(answers.map(({ category }) => category)).toEqual(Array(20).fill('BUSY'));
      expect(pod.count(LOGIN)).toBe(2);
      expect(pod.count(RELAY)).toBe(2);
      expect(bdk.clock.waits).toEqual([]);
    }),
  );

  test(
    'a 401 for a token older than the present one does not log in again',
    withPod(async (pod) => {
      const answers: (() => void)[] = [];
      pod.on('GET /pod/v2/user/presence', async ({ headers }) => {
        if (headers.sessiontoken !== 'session-1') return { json: { userId: 1, category: 'BUSY' } };
        await new Promise<void>((resolve) => answers.push(resolve));
        return unauthorized;
      });
      const bdk = await createKit(pod);
      const early = bdk.presence.getPresence();
      const late = bdk.presence.getPresence();
      await pod.called('GET /pod/v2/user/presence', 2);
      answers[0]?.();
      await Promise.race([early, late]);
      answers[1]?.();
      await Promise.all([early, late]);
      expect(pod.count(LOGIN)).toBe(2);
    }),
  );

  test(
    'a session that expires for ever ends in a PodError, not in a storm of logins',
    withPod(async (pod) => {
      pod.on(SESSION, unauthorized);
      const bdk = await createKit(pod);
      const error = (await bdk.sessions.getSession().catch((thrown: unknown) => thrown)) as PodError;
      expect(error).toBeInstanceOf(PodError);
      expect(error.status).toBe(401);
      expect(pod.count(LOGIN)).toBe(3);
    }),
  );
});

describe('a rejected credential', () => {
  test.each([
    ['pod', LOGIN],
    ['keyManager', RELAY],
  ])('by the %s is an AuthError for all who wait, after one attempt', (service, route) =>
    withPod(async (pod) => {
      pod.on(route, { status: 401, json: { code: 401, message: 'no' } });
      const bdk = await createKit(pod);
      const calls = [bdk.sessions.getSession(), bdk.presence.getPresence()];
      for (const result of await Promise.allSettled(calls)) {
        expect(result).toMatchObject({ status: 'rejected', reason: { name: 'AuthError', service } });
      }
      expect(pod.count(route)).toBe(1);
    })(),
  );

  test(
    'can be mended: the next call logs in again',
    withPod(async (pod) => {
      pod.on(LOGIN, [{ status: 401 }, { json: { token: 'session-new' } }]);
      const bdk = await createKit(pod);
      await expect(bdk.sessions.getSession()).rejects.toThrow(AuthError);
      await expect(bdk.sessions.getSession()).resolves.toMatchObject({ displayName: 'Steward' });
    }),
  );
});

describe('login trouble', () => {
  test.each([
    ['429', { status: 429, headers: { 'Retry-After': '7' } }, 7249],
    ['500', { status: 500 }, 499],
    ['503', { status: 503 }, 499],
    ['HTML with 200', misbehave.html, 499],
    ['a cut body', misbehave.cut, 499],
    ['a dropped connection', misbehave.drop, 499],
    ['a token that is none', { json: { token: 'a\nb' } }, 499],
  ])('%s is repeated after a wait', (_what, reply, wait) =>
    withPod(async (pod) => {
      pod.on(LOGIN, [reply, { json: { token: 'session-x' } }]);
      const bdk = await createKit(pod);
      await bdk.sessions.getSession();
      expect(bdk.clock.waits).toEqual([wait]);
      expect(pod.calls.at(-1)?.headers.sessiontoken).toBe('session-x');
    })(),
  );

  test(
    'defect 6: login attempts do not multiply with those of the call',
    withPod(async (pod) => {
      pod.on(LOGIN, { status: 500 });
      const bdk = await createKit(pod, { config: { retry: { maxAttempts: 3 } } });
      await expect(bdk.sessions.getSession()).rejects.toMatchObject({
        status: 500,
        path: '/login/pubkey/authenticate',
      });
      expect(pod.count(LOGIN)).toBe(3);
    }),
  );

  test(
    'a 404, as a wrong context gives, is an error of the login, which all get for a while instead of a login of their own',
    withPod(async (pod) => {
      const bdk = await createKit(pod, { config: { context: 'nowhere' } });
      const route = 'POST /nowhere/login/pubkey/authenticate';
      pod.on(route, { status: 404 });
      for (const call of [bdk.sessions.getSession, bdk.presence.getPresence])
        await expect(call()).rejects.toMatchObject({ name: 'LoginError', status: 404 });
      expect(pod.count(route)).toBe(1);
      await bdk.clock.moveOn(1_000);
      await expect(bdk.sessions.getSession()).rejects.toThrow(LoginError);
      expect(pod.count(route)).toBe(2);
    }),
  );

  test.each([
    ['pod', LOGIN],
    ['key manager', RELAY],
  ])(
    'the %s rejects a login after one that worked: it is repeated, and final after five minutes',
    (_who, route) =>
      withPod(async (pod) => {
        const rejected = { status: 401, json: { code: 401, message: 'no' } };
        pod.on(route, [{ json: { token: 'a' } }, rejected, { json: { token: 'b' } }, rejected]);
        const bdk = await createKit(pod);
        const logInAgain = async () => {
          const tokens = bdk.auth.present();
          if (tokens) bdk.auth.forget(tokens);
          return bdk.sessions.getSession();
        };
        await bdk.sessions.getSession();
        await expect(logInAgain()).rejects.toThrow(LoginError);
        await bdk.clock.moveOn(1_000);
        await logInAgain();
        await expect(logInAgain()).rejects.toThrow(LoginError);
        await bdk.clock.moveOn(299_000);
        await expect(logInAgain()).rejects.toThrow(LoginError);
        await bdk.clock.moveOn(30_000);
        await expect(logInAgain()).rejects.toThrow(AuthError);
      })(),
  );

  test(
    'those who give up waiting do so at once, and the login ends when nobody waits',
    withPod(async (pod) => {
      pod.on(LOGIN, [{ status: 500 }, { json: { token: 'session-x' } }]);
      const clock = manualClock();
      const bdk = await createKit(pod, { clock, logger: silentLogger });
      const abort = new AbortController();
      const call = bdk.sessions.getSession({ signal: abort.signal });
      await clock.asleep();
      abort.abort(new Error('enough'));
      await expect(call).rejects.toThrow('enough');
      await expect(bdk.sessions.getSession()).resolves.toBeDefined();
      expect(pod.count(LOGIN)).toBe(2);
    }),
  );
});

describe('clock skew', () => {
  test(
    'is learned from the Date of a refused login, which is repeated once with the pod’s time',
    withPod(async (pod) => {
      const podTime = Date.parse('2026-08-06T10:00:00Z');
      const seen: number[] = [];
      pod.on(LOGIN, async (request) => {
        const { exp = 0 } = await claimsOf(request.json());
        seen.push(exp);
        const ahead = exp - podTime / 1000;
        const date = { Date: new Date(podTime).toUTCString() };
        return ahead > 0 && ahead <= 300
          ? { json: { token: 'session-x' }, headers: date }
          : { status: 401, headers: date };
      });
      const bdk = await createKit(pod);
      bdk.clock.setForward(podTime - 3_600_000 - bdk.clock.now());
      await bdk.sessions.getSession();
      expect(seen).toEqual([podTime / 1000 - 3600 + 240, podTime / 1000 + 240]);
      expect(bdk.auth.clockSkew()).toBe(3_600_000);
      expect(
        bdk.log.find('warn', 'the clock differs from the pod’s; signing in again with its time'),
      ).toHaveLength(1);
    }),
  );

  test(
    'a few seconds are none, and a 401 in spite of the right time is final',
    withPod(async (pod) => {
      const bdk = await createKit(pod);
      pod.on(LOGIN, { status: 401, headers: { Date: new Date(bdk.clock.now() + 4000).toUTCString() } });
      await expect(bdk.sessions.getSession()).rejects.toThrow(AuthError);
      expect(pod.count(LOGIN)).toBe(1);
      expect(bdk.auth.clockSkew()).toBe(0);
    }),
  );
});
