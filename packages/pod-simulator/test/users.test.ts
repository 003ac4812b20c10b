import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Found = { count: number; users: { username?: string; displayName: string }[]; errors?: unknown };

const names = (found: Found | undefined) => found?.users.map((user) => user.displayName) ?? [];

const search =
  ({ bot }: Scene) =>
  async (body: unknown, query = '') =>
    bodyOf<Found | undefined>(await bot.post(`/pod/v1/user/search${query}`, body));

podTest('search looks into names and emails, with filters and pages', async (scene) => {
  const found = search(scene);
  expect(names(await found({ query: 'sam tay' }))).toEqual(['Sam Taylor', 'Sam Taylor']);
  expect(names(await found({ query: 'bob@acme' }))).toEqual(['Bob Lee']);
  expect(names(await found({ query: 'taylor', filters: { title: 'swaps' } }))).toHaveLength(1);
  expect(names(await found({ query: 'steward', filters: { accountTypes: ['NORMAL'] } }))).toEqual([]);
  const page = await found({ query: 'acme.example' }, '?local=true&skip=10&limit=2');
  expect(page).toMatchObject({ count: 13, skip: 10, limit: 2, searchQuery: { query: 'acme.example' } });
  expect(page?.users).toHaveLength(2);
  expect((await scene.bot.post('/pod/v1/user/search', { query: 'nobody like this' })).status).toBe(204);
  expect((await scene.bot.post('/pod/v1/user/search', {})).status).toBe(400);
});

podTest('people of another pod are found without local=true, and shown with less', async (scene) => {
  const found = search(scene);
  expect(names(await found({ query: 'carol' }, '?local=true'))).toEqual([]);
  const [carol] = (await found({ query: 'carol' }))?.users ?? [];
  expect(carol).toMatchObject({ displayName: 'Carol Ng', company: 'Borealis Bank' });
  for (const hidden of ['emailAddress', 'username', 'title', 'location'])
    expect(carol).not.toHaveProperty(hidden);
});

podTest('look-up takes exactly one kind of list', async ({ bot, id }) => {
  const get = (query: string) => bot.get(`/pod/v3/users?${query}`);
  const jane = id('jane.doe');
  expect(names(bodyOf(await get(`uid=${jane},${id('carol.ng')},1`)))).toEqual(['Jane Doe', 'Carol Ng']);
  expect(names(bodyOf(await get(`uid=${jane},${id('carol.ng')}&local=true`)))).toEqual(['Jane Doe']);
  expect(names(bodyOf(await get('email=BOB@acme.example')))).toEqual(['Bob Lee']);
  expect(names(bodyOf(await get('username=dave.kim&local=true')))).toEqual(['Dave Kim']);
  expect((await get('username=dave.kim')).status).toBe(400);
  expect((await get(`uid=${jane}&email=bob@acme.example`)).status).toBe(400);
  expect((await get('local=true')).status).toBe(400);
  expect((await get(`uid=${Array.from({ length: 101 }, () => jane).join()}`)).status).toBe(400);
  expect((await get('uid=1')).status).toBe(204);
});

podTest('malformed entries become errors, and errors are null without any', async ({ bot, id }) => {
  const jane = id('jane.doe');
  const answer = bodyOf<Found>(await bot.get(`/pod/v3/users?uid=${jane},x7`));
  expect(answer.errors).toEqual([{ error: 'invalid.format', id: 'x7' }]);
  expect(names(answer)).toEqual(['Jane Doe']);
  expect(bodyOf(await bot.get('/pod/v3/users?email=nonsense'))).toMatchObject({
    users: [],
    errors: [{ error: 'invalid.format', email: 'nonsense' }],
  });
  expect(bodyOf<Found>(await bot.get(`/pod/v3/users?uid=${jane}`)).errors).toBeNull();
});

podTest('one user by v2', async ({ bot, id }) => {
  expect(bodyOf(await bot.get(`/pod/v2/user?uid=${id('jane.doe')}`))).toMatchObject({ username: 'jane.doe' });
  expect((await bot.get('/pod/v2/user?email=who@acme.example')).status).toBe(204);
  expect((await bot.get('/pod/v2/user?email=who')).status).toBe(400);
});

podTest(
  'search by what a firm says about its people',
  async (scene) => {
    const found = async (filters: object) => names(await search(scene)({ query: 'acme', filters }));
    expect(await found({ marketCoverage: 'emea' })).toEqual(['Jane Doe', 'Bob Lee']);
    expect(await found({ marketCoverage: 'EMEA', instrument: 'securities' })).toEqual(['Jane Doe']);
    expect(await found({ responsibility: 'BAU', function: 'trade' })).toEqual(['Jane Doe']);
    expect(await found({ instrument: 'Loans' })).toEqual([]);
    expect(
      (await scene.bot.post('/pod/v1/user/search', { query: 'a', filters: { accountTypes: ['ROBOT'] } }))
        .status,
    ).toBe(400);
    const [jane] = (await search(scene)({ query: 'jane' }))?.users ?? [];
    expect(jane).toMatchObject({ jobFunction: 'Trader', division: 'Markets' });
  },
  {
    seed: {
      ...acmeSeed,
      users: acmeSeed.users.map((user) => ({
        ...user,
        ...(user.username === 'jane.doe' && {
          profile: {
            division: 'Markets',
            jobFunction: 'Trader',
            marketCoverage: ['EMEA', 'APAC'],
            instrument: ['Securities'],
            responsibility: ['BAU'],
            function: ['Trade Management'],
          },
        }),
        ...(user.username === 'bob.lee' && { profile: { marketCoverage: ['EMEA'] } }),
      })),
    },
  },
);

podTest(
  'inactive people are left out where asked; who may not look across pods gets nothing',
  async (scene) => {
    const { bot, id } = scene;
    const dave = id('dave.kim');
    expect(names(bodyOf(await bot.get(`/pod/v3/users?uid=${dave}&local=true`)))).toEqual(['Dave Kim']);
    expect((await bot.get(`/pod/v3/users?uid=${dave}&local=true&active=true`)).status).toBe(204);
    expect((await bot.get(`/pod/v3/users?uid=${dave}`)).status).toBe(204);
    const both = `/pod/v3/users?uid=${dave},${id('bob.lee')}&local=true`;
    expect(names(bodyOf(await bot.get(both)))).toEqual(['Dave Kim', 'Bob Lee']);
    expect(names(bodyOf(await bot.get(`${both}&active=true`)))).toEqual(['Bob Lee']);
    expect(names(bodyOf(await bot.get(`${both}&active=false`)))).toEqual(['Dave Kim']);
    expect(names(await search(scene)({ query: 'carol' }))).toEqual([]);
  },
  {
    seed: {
      ...acmeSeed,
      users: acmeSeed.users.map((user) => ({
        ...user,
        ...(user.username === 'dave.kim' && { status: 'DISABLED' as const }),
        ...(user.username === 'steward' && { withheld: ['isExternalIMEnabled', 'isExternalRoomEnabled'] }),
      })),
    },
  },
);
