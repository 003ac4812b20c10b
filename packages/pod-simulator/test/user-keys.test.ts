import { generateKeyPairSync } from 'node:crypto';
import { expect } from '@jest/globals';
import { ApiClient, loginToken } from './support/api-client.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Detail = {
  userAttributes: {
    currentKey?: { key: string };
    previousKey?: { key: string; expirationDate: number };
  };
};

const update = ({ bot, id }: Scene, username: string, attributes: object) =>
  bot.post(`/pod/v2/admin/user/${id(username)}/update`, attributes);

const keyPair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(), key: privateKey };
};

podTest(
  'a service account is made with its key, which is rotated and revoked',
  async (scene) => {
    const { bot, pod, clock } = scene;
    const [first, second] = [keyPair(), keyPair()];
    const attributes = { emailAddress: 'feed@acme.example', userName: 'feed-bot', displayName: 'Feed bot' };
    const made = await bot.post('/pod/v2/admin/user/create', {
      userAttributes: { ...attributes, accountType: 'SYSTEM', currentKey: { key: first.pem } },
      roles: ['INDIVIDUAL', 'CONTENT_MANAGEMENT'],
    });
    expect(made.body).toMatchObject({ roles: ['INDIVIDUAL', 'CONTENT_MANAGEMENT'] });
    const login = async ({ key }: typeof first) => {
      const token = await loginToken('feed-bot', { now: clock.now(), key });
      return (await new ApiClient(pod).post('/login/pubkey/authenticate', { token })).status;
    };
    const change = async (keys: object) => await update(scene, 'feed-bot', keys);
    expect([await login(first), await login(second)]).toEqual([200, 401]);

    const rotated = await change({ currentKey: { key: second.pem, action: 'SAVE' } });
    const { userAttributes } = bodyOf<Detail>(rotated);
    expect(userAttributes.currentKey).toEqual({ key: second.pem });
    expect(userAttributes.previousKey?.key).toBe(first.pem);
    expect([await login(first), await login(second)]).toEqual([200, 200]);

    const expirationDate = (userAttributes.previousKey?.expirationDate ?? 0) + 60_000;
    expect((await change({ previousKey: { action: 'EXTEND', expirationDate } })).status).toBe(200);
    clock.advance(expirationDate - clock.now() - 1);
    expect(await login(first)).toBe(200);
    clock.advance(1);
    expect([await login(first), await login(second)]).toEqual([401, 200]);

    await bot.login('steward', clock);
    expect((await change({ previousKey: { action: 'REVOKE' } })).status).toBe(400);
    await change({ currentKey: { key: first.pem } });
    expect((await change({ previousKey: { action: 'EXTEND', expirationDate: 1 } })).status).toBe(400);
    await change({ previousKey: { action: 'REVOKE' } });
    expect([await login(first), await login(second)]).toEqual([200, 401]);
    await change({ currentKey: { action: 'REVOKE' } });
    expect([await login(first), await login(second)]).toEqual([401, 401]);
    expect((await change({ currentKey: { action: 'REVOKE' } })).status).toBe(400);
  },
  { limits: { keyBits: 2048 } },
);

podTest('a key must be an RSA public key of 4096 bits, and a refusal changes nothing', async (scene) => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const curve = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  for (const key of [keyPair().pem, curve, 'x', '-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----']) {
    expect((await update(scene, 'steward', { title: 'Robot', currentKey: { key } })).status).toBe(400);
  }
  const detail = bodyOf<Detail>(await scene.bot.get(`/pod/v2/admin/user/${scene.id('steward')}`));
  expect(detail.userAttributes).toMatchObject({ title: null });
});
