import { generateKeyPairSync } from 'node:crypto';
import { expect } from '@jest/globals';
import { ApiClient, loginToken } from './support/api-client.ts';
import { bodyOf, podTest } from './support/pod-test.ts';

const login = '/login/pubkey/authenticate';
const keyManager = '/relay/pubkey/authenticate';

podTest('both logins hand out a token and the name of its header', async ({ pod, clock }) => {
  const client = new ApiClient(pod);
  const token = await loginToken('steward', { now: clock.now() });
  expect(bodyOf(await client.post(login, { token }))).toMatchObject({ name: 'sessionToken' });
  expect(bodyOf(await client.post(keyManager, { token }))).toMatchObject({ name: 'keyManagerToken' });
  expect(pod.calls().at(-1)).toMatchObject({
    method: 'POST',
    path: keyManager,
    status: 200,
    caller: 'steward',
  });
});

podTest('a token for five minutes passes, and everything wrong with one is a 401', async ({ pod, clock }) => {
  const client = new ApiClient(pod);
  const now = clock.now();
  const attempt = async (token: string) => (await client.post(login, { token })).status;
  expect(await attempt(await loginToken('steward', { now, lifetime: 300 }))).toBe(200);

  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  expect(await attempt(await loginToken('steward', { now, lifetime: 302 }))).toBe(401);
  expect(await attempt(await loginToken('steward', { now, lifetime: -10 }))).toBe(401);
  expect(await attempt(await loginToken('steward', { now, key: stranger }))).toBe(401);
  expect(await attempt(await loginToken('steward', { now, algorithm: 'RS256' }))).toBe(401);
  expect(await attempt(await loginToken('nobody', { now }))).toBe(401);
  expect(await attempt(await loginToken('dave.kim', { now }))).toBe(401);
  expect(await attempt('not.a.token')).toBe(401);
  expect((await client.post(login, {})).status).toBe(401);
});

podTest('session info is the only record with the roles', async ({ bot }) => {
  expect(bodyOf(await bot.get('/pod/v2/sessioninfo'))).toMatchObject({
    id: 13537736917001,
    username: 'steward',
    displayName: 'Steward',
    accountType: 'SYSTEM',
    firstName: null,
    roles: ['INDIVIDUAL', 'USER_PROVISIONING', 'AUDIT_TRAIL_MANAGEMENT'],
  });
});

podTest(
  'tokens expire, and the pod says so as documented',
  async ({ bot, clock }) => {
    clock.advance(59 * 60_000);
    expect((await bot.get('/pod/v2/sessioninfo')).status).toBe(200);
    clock.advance(60_000);
    const answer = await bot.get('/pod/v2/sessioninfo');
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ code: 401, message: 'Invalid session' });
  },
  { limits: { sessionMs: 60 * 60_000 } },
);

podTest('the agent wants both tokens, of one user', async ({ bot, client }) => {
  const jane = await client('jane.doe');
  const list = (headers: Record<string, string>) => bot.call('GET', '/agent/v5/datafeeds', { headers });
  expect((await list({})).status).toBe(200);
  expect((await list({ keyManagerToken: '' })).status).toBe(401);
  expect((await list({ keyManagerToken: jane.tokens.keyManagerToken ?? '' })).status).toBe(401);
  expect((await list({ sessionToken: bot.tokens.keyManagerToken ?? '' })).status).toBe(401);
});

podTest('the Date header is the time of the pod', async ({ bot, clock }) => {
  const answer = await bot.get('/pod/v2/sessioninfo');
  expect(answer.headers.get('date')).toBe(new Date(clock.now()).toUTCString());
});
