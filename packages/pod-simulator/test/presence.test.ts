import { expect } from '@jest/globals';
import { bodyOf, podTest } from './support/pod-test.ts';

type Presence = { category: string; userId: number; timestamp: number };

podTest('own presence is read and set', async ({ bot, clock, id, client }) => {
  clock.advance(5000);
  expect((await bot.post('/pod/v2/user/presence', { category: 'BUSY' })).body).toEqual({
    category: 'BUSY',
    userId: id('steward'),
    timestamp: clock.now(),
  });
  expect(bodyOf(await bot.get('/pod/v2/user/presence'))).toMatchObject({ category: 'BUSY' });
  for (const category of ['busy', 'UNDEFINED', 'ASLEEP', 7]) {
    expect((await bot.post('/pod/v2/user/presence', { category })).status).toBe(400);
  }
  const jane = await client('jane.doe');
  expect((await jane.get('/pod/v2/user/presence')).status).toBe(200);
  expect((await jane.post('/pod/v2/user/presence', { category: 'BUSY' })).status).toBe(403);
});

podTest('an administrator sets the presence of others in the pod', async ({ bot, id, client }) => {
  const set = (userId: number, category: string, query = '', who = bot) =>
    who.post(`/pod/v3/user/presence${query}`, { userId, category });
  expect((await set(id('jane.doe'), 'IN_A_MEETING')).body).toMatchObject({ category: 'IN_A_MEETING' });
  expect((await set(1, 'BUSY')).status).toBe(404);
  expect((await set(id('carol.ng'), 'BUSY')).status).toBe(403);
  expect((await set(id('bob.lee'), 'BUSY', '', await client('jane.doe'))).status).toBe(403);
});

podTest('soft: who is offline stays so, and has it when they come online', async ({ bot, id, pod }) => {
  const lucy = id('lucy.chen');
  const soft = await bot.post('/pod/v3/user/presence?soft=true', { userId: lucy, category: 'BUSY' });
  expect(soft.body).toMatchObject({ category: 'OFFLINE' });
  expect(pod.as('lucy.chen').presence('AVAILABLE')).toMatchObject({ category: 'BUSY' });
});

podTest('the presence of colleagues', async ({ bot, clock, id }) => {
  const of = async (username: string) =>
    bodyOf<Presence>(await bot.get(`/pod/v3/user/${id(username)}/presence`));
  clock.advance(5000);
  expect(await of('bob.lee')).toMatchObject({ category: 'BUSY' });
  expect(await of('lucy.chen')).toEqual({
    category: 'OFFLINE',
    userId: id('lucy.chen'),
    timestamp: clock.now(),
  });
  expect((await bot.get('/pod/v3/user/1/presence')).status).toBe(404);
  expect((await bot.get('/pod/v3/user/x/presence')).status).toBe(400);
});

podTest(
  'the presence of external people: connected, with registered interest, now and then',
  async (scene) => {
    const { bot, clock, id, pod } = scene;
    const of = async (username: string, query = '') =>
      bodyOf<Presence>(await bot.get(`/pod/v3/user/${id(username)}/presence${query}`)).category;
    const register = async (...ids: number[]) => await bot.post('/pod/v1/user/presence/register', ids);
    expect((await register(id('erik.lund'), id('jane.doe'))).body).toEqual({ format: 'TEXT', message: 'OK' });
    expect(await of('erik.lund')).toBe('OFFLINE');
    pod.as('erik.lund').connection('steward', 'request');
    pod.as('steward').connection('erik.lund', 'accept');
    // Seen from outside, DO_NOT_DISTURB is AWAY.
    expect(await of('erik.lund')).toBe('AWAY');
    expect(await of('erik.lund', '?local=true')).toBe('OFFLINE');

    pod.as('erik.lund').presence('BUSY');
    expect(await of('erik.lund')).toBe('AWAY');
    clock.advance(5 * 60_000);
    expect(await of('erik.lund')).toBe('BUSY');
    clock.advance(55 * 60_000);
    expect(await of('erik.lund')).toBe('OFFLINE');
    await register(id('erik.lund'));
    expect(await of('erik.lund')).toBe('BUSY');

    expect((await register(1)).status).toBe(404);
    const jane = await scene.client('jane.doe');
    expect((await jane.post('/pod/v1/user/presence/register', [id('carol.ng')])).status).toBe(403);
  },
);

podTest('soft: who is idle and would be available is still away', async ({ bot, id }) => {
  const set = async (category: string, soft: boolean) => {
    const body = { userId: id('tom.berg'), category };
    return bodyOf<Presence>(await bot.post(`/pod/v3/user/presence?soft=${soft}`, body)).category;
  };
  expect(await set('AVAILABLE', true)).toBe('AWAY');
  expect(await set('BUSY', true)).toBe('BUSY');
  expect(await set('AVAILABLE', true)).toBe('AVAILABLE');
});

podTest('everybody in the pod by page, the boundary id again', async ({ bot, client }) => {
  const page = async (query: string) => bodyOf<Presence[]>(await bot.get(`/pod/v2/users/presence${query}`));
  const all = await page('');
  expect(all).toHaveLength(13);
  const ids = all.map(({ userId }) => userId);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(await page(`?lastUserId=${ids[3]}&limit=2`)).toMatchObject([{ userId: ids[3] }, { userId: ids[4] }]);
  expect(await page(`?lastUserId=${(ids.at(-1) ?? 0) + 1}`)).toEqual([]);
  expect((await bot.get('/pod/v2/users/presence?limit=0')).status).toBe(400);
  const jane = await client('jane.doe');
  expect((await jane.get('/pod/v2/users/presence')).status).toBe(403);
});
