import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Item = {
  actionName: string;
  attribute?: string;
  oldValue?: string;
  newValue?: string;
  timestamp: number;
};
type Page = {
  items: Item[];
  pagination?: { cursors: { before?: string; after?: string }; next?: string; previous?: string };
};

const trail = '/agent/v1/audittrail/privilegeduser';
const read = async ({ bot }: Scene, query: string) => bodyOf<Page>(await bot.get(`${trail}?${query}`));

podTest('what administrators do is recorded with who, whom, what and by which right', async (scene) => {
  const { bot, clock, id, room } = scene;
  const jane = `/pod/v1/admin/user/${id('jane.doe')}`;
  expect((await bot.get(`${trail}?startTimestamp=0`)).status).toBe(204);
  await bot.post(`${jane}/roles/add`, { id: 'ADMINISTRATOR' });
  await bot.post(`${jane}/roles/add`, { id: 'ADMINISTRATOR' });
  await bot.post(`/pod/v2/admin/user/${id('jane.doe')}/update`, {
    title: 'Head',
    marketCoverage: ['EMEA', 'APAC'],
  });
  await bot.post(`${jane}/features/update`, [{ entitlment: 'sendFilesEnabled', enabled: false }]);
  await bot.post(`${jane}/status/update`, { status: 'DISABLED' });
  await bot.post(`/pod/v1/admin/room/${room('FX desk')}/membership/remove`, { id: id('dave.kim') });
  await bot.post(`/pod/v1/admin/room/${room('FX desk')}/setActive?active=false`);
  // Nothing that anybody may do, and nothing that was refused.
  await bot.post('/pod/v1/im/create', [id('bob.lee')]);
  await bot.post(`${jane}/roles/add`, { id: 'KING' });

  const { items, pagination } = await read(scene, 'startTimestamp=0');
  expect(items[0]).toEqual({
    action: 'Profile info update',
    actionName: 'profileInfoUpdate',
    attribute: 'roles',
    oldValue: '[Individual]',
    newValue: '[Individual,Administrator]',
    initiatorId: id('steward'),
    initiatorUsername: 'steward',
    initiatorEmailAddress: 'steward@acme.example',
    affectedId: id('jane.doe'),
    affectedUsername: 'jane.doe',
    affectedEmailAddress: 'jane.doe@acme.example',
    authorizationRoles: ['USER_PROVISIONING'],
    timestamp: clock.now(),
  });
  expect(items.slice(1)).toMatchObject([
    { attribute: 'title', oldValue: 'Head of FX', newValue: 'Head' },
    { attribute: 'marketCoverage', oldValue: '', newValue: '[EMEA,APAC]' },
    { attribute: 'sendFilesEnabled', oldValue: 'true', newValue: 'false' },
    { attribute: 'status', oldValue: 'ENABLED', newValue: 'DISABLED' },
    { actionName: 'roomMemberRemoved', affectedUsername: 'dave.kim', streamId: room('FX desk') },
    { actionName: 'roomDeactivated', streamId: room('FX desk') },
  ]);
  expect(pagination).toBeUndefined();
});

podTest('pages go on by their cursors, forth and back', async (scene) => {
  const { bot, clock, id } = scene;
  for (let n = 1; n <= 5; n += 1) {
    await bot.post(`/pod/v2/admin/user/${id('jane.doe')}/update`, { title: `Title ${n}` });
    clock.advance(1000);
  }
  const titles = ({ items }: Page) => items.map(({ newValue }) => newValue?.at(-1)).join('');
  const first = await read(scene, 'startTimestamp=0&limit=2');
  expect(titles(first)).toBe('12');
  expect(first.pagination).toEqual({
    cursors: { after: '2' },
    next: `${trail}?startTimestamp=0&limit=2&after=2`,
  });
  const second = bodyOf<Page>(await bot.get(first.pagination?.next ?? ''));
  expect(titles(second)).toBe('34');
  expect(second.pagination?.cursors).toEqual({ before: '0', after: '4' });
  const last = await read(scene, `startTimestamp=0&limit=2&after=${second.pagination?.cursors.after}`);
  expect(titles(last)).toBe('5');
  expect(last.pagination?.cursors).toEqual({ before: '2' });
  expect(last.pagination).not.toHaveProperty('next');
  const back = bodyOf<Page>(await bot.get(last.pagination?.previous ?? ''));
  expect(titles(back)).toBe('34');

  const start = clock.now() - 4000;
  expect(titles(await read(scene, `startTimestamp=${start}&endTimestamp=${start + 1000}`))).toBe('23');
  expect(titles(await read(scene, `startTimestamp=0&initiatorId=${id('steward')}`))).toBe('12345');
  expect(titles(await read(scene, 'startTimestamp=0&role=USER_PROVISIONING'))).toBe('12345');
  const status = async (query: string) => (await bot.get(`${trail}?${query}`)).status;
  expect(await status(`startTimestamp=0&initiatorId=${id('jane.doe')}`)).toBe(204);
  expect(await status('startTimestamp=0&role=SUPER_ADMINISTRATOR')).toBe(204);
  expect(await status('startTimestamp=0&role=INDIVIDUAL')).toBe(400);
  expect(await status('startTimestamp=soon')).toBe(400);
  expect(await status('')).toBe(400);
});

podTest(
  'User Provisioning is not enough to read it',
  async ({ bot }) => {
    expect((await bot.get(`${trail}?startTimestamp=0`)).status).toBe(403);
  },
  {
    seed: {
      ...acmeSeed,
      users: acmeSeed.users.map((user) => ({
        ...user,
        ...(user.username === 'steward' && { roles: ['INDIVIDUAL', 'USER_PROVISIONING'] }),
      })),
    },
  },
);
