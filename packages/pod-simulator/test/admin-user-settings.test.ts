import { expect } from '@jest/globals';
import { acmeSeed, Refusal } from '../src/index.ts';
import { ApiClient, loginToken } from './support/api-client.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

const path = ({ id }: Scene, username: string, what: string) => `/pod/v1/admin/user/${id(username)}/${what}`;

const refusal = (act: () => unknown) => {
  try {
    act();
    return 200;
  } catch (error) {
    return error instanceof Refusal ? error.status : 500;
  }
};

podTest('who is disabled is logged out, stays out and cannot type', async (scene) => {
  const { bot, client, clock, pod, room } = scene;
  const bob = await client('bob.lee');
  const setStatus = (status: string) => bot.post(path(scene, 'bob.lee', 'status/update'), { status });
  const login = async () => {
    const token = await loginToken('bob.lee', { now: clock.now() });
    return (await new ApiClient(pod).post('/login/pubkey/authenticate', { token })).status;
  };
  expect(bodyOf(await bot.get(path(scene, 'bob.lee', 'status')))).toEqual({
    status: 'ENABLED',
    suspended: false,
  });
  clock.advance(1000);
  expect((await setStatus('DISABLED')).body).toMatchObject({ message: 'OK' });
  expect((await bob.get('/pod/v2/sessioninfo')).status).toBe(401);
  expect(await login()).toBe(401);
  expect(refusal(() => pod.as('bob.lee').say(room('FX desk'), 'x'))).toBe(403);
  expect(refusal(() => pod.as('bob.lee').presence('BUSY'))).toBe(403);
  expect(bodyOf(await bot.get(`/pod/v2/admin/user/${scene.id('bob.lee')}`))).toMatchObject({
    userSystemInfo: { status: 'DISABLED', deactivatedDate: clock.now(), lastUpdatedDate: clock.now() },
  });
  await setStatus('ENABLED');
  expect(await login()).toBe(200);
  expect(refusal(() => pod.as('bob.lee').say(room('FX desk'), 'x'))).toBe(200);
  expect((await setStatus('AWAY')).status).toBe(400);
  const alice = await client('alice.martin');
  expect((await alice.get(path(scene, 'bob.lee', 'status'))).status).toBe(403);
});

podTest('a suspension needs time and reason, and ends with the next login after it', async (scene) => {
  const { bot, client, clock, pod, room } = scene;
  const bob = await client('bob.lee');
  const suspend = async (body: object) =>
    await bot.call('PUT', path(scene, 'bob.lee', 'suspension/update'), { body });
  const status = async () => bodyOf<object>(await bot.get(path(scene, 'bob.lee', 'status')));
  const suspendedUntil = clock.now() + 60_000;
  const full = { suspended: true, suspendedUntil, suspensionReason: 'leave' };
  for (const missing of ['suspended', 'suspendedUntil', 'suspensionReason'])
    expect((await suspend({ ...full, [missing]: undefined })).status).toBe(400);
  const inSeconds = await suspend({ ...full, suspendedUntil: suspendedUntil / 1000 });
  expect(inSeconds).toMatchObject({
    status: 400,
    body: { message: expect.stringMatching(new RegExp(`milliseconds.*: send ${suspendedUntil}$`)) },
  });
  // 1601546400, which the examples of the specification have, was in 2020.
  for (const past of [clock.now(), 1_601_546_400_000, 0])
    expect(await suspend({ ...full, suspendedUntil: past })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('must lie ahead') },
    });
  expect((await suspend(full)).status).toBe(200);
  expect(await status()).toEqual({ status: 'ENABLED', ...full });
  expect((await bob.get('/pod/v2/sessioninfo')).status).toBe(401);
  expect(refusal(() => pod.as('bob.lee').say(room('FX desk'), 'x'))).toBe(403);
  clock.advance(60_000);
  expect(await status()).toMatchObject({ suspended: true });
  expect(refusal(() => pod.as('bob.lee').say(room('FX desk'), 'x'))).toBe(200);
  expect(await status()).toEqual({ status: 'ENABLED', suspended: false });
  await suspend({ ...full, suspendedUntil: clock.now() + 60_000 });
  expect((await suspend({ suspended: false })).status).toBe(200);
  expect(await status()).toMatchObject({ suspended: false });
});

podTest(
  'a seed can have suspended people, and protected accounts cannot be disabled',
  async (scene) => {
    expect(refusal(() => scene.pod.as('dave.kim').im(['jane.doe']))).toBe(403);
    expect(bodyOf(await scene.bot.get(path(scene, 'dave.kim', 'status')))).toMatchObject({
      suspended: true,
      suspensionReason: 'audit',
    });
    const keeper = path(scene, 'keymanager', 'status/update');
    expect((await scene.bot.post(keeper, { status: 'DISABLED' })).status).toBe(400);
  },
  {
    seed: {
      ...acmeSeed,
      users: [
        ...acmeSeed.users.map((user) => ({
          ...user,
          ...(user.username === 'dave.kim' && {
            suspension: { until: Date.UTC(2030, 0, 1), reason: 'audit' },
          }),
        })),
        { username: 'keymanager', displayName: 'Key manager', accountType: 'SYSTEM' },
      ],
    },
  },
);

podTest(
  'an avatar is replaced',
  async (scene) => {
    const { bot } = scene;
    const avatars = async () =>
      bodyOf<{ size: string; url: string }[]>(await bot.get(path(scene, 'bob.lee', 'avatar')));
    const set = async (image: unknown) =>
      (await bot.post(path(scene, 'bob.lee', 'avatar/update'), { image })).status;
    const [before] = await avatars();
    expect(before).toEqual({ size: 'original', url: '../avatars/static/150/default.png' });
    expect(await set(Buffer.from('png').toString('base64'))).toBe(200);
    const [original, small] = await avatars();
    expect(original?.url).toMatch(/^\.\.\/avatars\/[\w-]+\.png$/);
    expect(small?.url).toMatch(/_small\.png$/);
    expect(await set(Buffer.alloc(100).toString('base64'))).toBe(400);
    expect(await set('')).toBe(400);
    expect(await set('no base64!')).toBe(400);
  },
  { limits: { avatarBytes: 100 } },
);

podTest('delegates', async (scene) => {
  const { bot, id } = scene;
  const change = async (username: string, action: string) =>
    await bot.post(path(scene, 'jane.doe', 'delegates/update'), { userId: id(username), action });
  const list = async () => bodyOf<number[]>(await bot.get(path(scene, 'jane.doe', 'delegates')));
  expect(await list()).toEqual([]);
  expect((await change('bob.lee', 'ADD')).body).toMatchObject({
    message: `Added delegate [${id('bob.lee')}] for account [${id('jane.doe')}]`,
  });
  await change('dave.kim', 'ADD');
  await change('bob.lee', 'REMOVE');
  expect(await list()).toEqual([id('dave.kim')]);
  expect((await change('bob.lee', 'REMOVE')).status).toBe(400);
  expect((await change('jane.doe', 'ADD')).status).toBe(400);
  expect((await change('carol.ng', 'ADD')).status).toBe(400);
});
