import { expect } from '@jest/globals';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Role = { id: string; name?: string; userTypes: string[]; optionalActions: string[] };
type Feature = { entitlment: string; enabled: boolean };

const rolesOf = async ({ bot, id }: Scene, username: string) =>
  bodyOf<{ roles: string[] }>(await bot.get(`/pod/v2/admin/user/${id(username)}`)).roles;

podTest('the catalogues', async ({ bot, client }) => {
  const roles = bodyOf<Role[]>(await bot.get('/pod/v1/admin/system/roles/list'));
  expect(roles.find(({ id }) => id === 'COMPLIANCE_OFFICER')).toEqual({
    id: 'COMPLIANCE_OFFICER',
    name: 'Compliance Officer',
    userTypes: ['NORMAL'],
    optionalActions: [
      'BAN_AND_UNBAN_ROOM_MEMBER',
      'LOCK_AND_UNLOCK_ROOM',
      'MONITOR_ROOMS',
      'MONITOR_WALL_POSTS',
    ],
  });
  expect(roles.find(({ id }) => id === 'EF_POLICY_MANAGEMENT')).not.toHaveProperty('name');
  const features = bodyOf<string[]>(await bot.get('/pod/v1/admin/system/features/list'));
  expect(features).toContain('isExternalRoomEnabled');
  const jane = await client('jane.doe');
  expect((await jane.get('/pod/v1/admin/system/roles/list')).status).toBe(403);
  expect((await jane.get('/pod/v1/admin/system/features/list')).status).toBe(403);
});

podTest('roles fit the account; an action needs its role and goes with it', async (scene) => {
  const { bot, id, client } = scene;
  const change = (what: string, username: string, role: string) =>
    bot.post(`/pod/v1/admin/user/${id(username)}/roles/${what}`, { id: role });
  const status = async (...asked: Parameters<typeof change>) => (await change(...asked)).status;
  expect(await status('add', 'jane.doe', 'COMPLIANCE_OFFICER.MONITOR_ROOMS')).toBe(400);
  expect((await change('add', 'jane.doe', 'COMPLIANCE_OFFICER')).body).toEqual({
    format: 'TEXT',
    message: 'Role added',
  });
  expect(await status('add', 'jane.doe', 'COMPLIANCE_OFFICER.MONITOR_ROOMS')).toBe(200);
  expect(await status('add', 'jane.doe', 'COMPLIANCE_OFFICER.MONITOR_WALL_POSTS')).toBe(200);
  expect(await status('add', 'jane.doe', 'COMPLIANCE_OFFICER')).toBe(200);
  expect(await rolesOf(scene, 'jane.doe')).toEqual([
    'INDIVIDUAL',
    'COMPLIANCE_OFFICER',
    'COMPLIANCE_OFFICER.MONITOR_ROOMS',
    'COMPLIANCE_OFFICER.MONITOR_WALL_POSTS',
  ]);
  expect(await status('remove', 'jane.doe', 'COMPLIANCE_OFFICER.MONITOR_ROOMS')).toBe(200);
  expect(await rolesOf(scene, 'jane.doe')).toHaveLength(3);
  expect((await change('remove', 'jane.doe', 'COMPLIANCE_OFFICER')).body).toMatchObject({
    message: 'Role removed',
  });
  expect(await rolesOf(scene, 'jane.doe')).toEqual(['INDIVIDUAL']);

  expect(await status('add', 'jane.doe', 'USER_PROVISIONING')).toBe(400);
  expect(await status('add', 'steward', 'ADMINISTRATOR')).toBe(400);
  expect(await status('add', 'jane.doe', 'KING')).toBe(400);
  expect(await status('add', 'jane.doe', 'INDIVIDUAL.MONITOR_ROOMS')).toBe(400);
  expect(await status('remove', 'jane.doe', 'ADMINISTRATOR')).toBe(400);
  expect((await bot.post('/pod/v1/admin/user/1/roles/remove', { id: 'INDIVIDUAL' })).status).toBe(404);
  expect((await bot.post('/pod/v1/admin/user/1/roles/add', { id: 'INDIVIDUAL' })).status).toBe(400);
  const alice = await client('alice.martin');
  expect(
    (await alice.post(`/pod/v1/admin/user/${id('jane.doe')}/roles/add`, { id: 'L1_SUPPORT' })).status,
  ).toBe(403);
});

podTest('a role that is taken away is gone at once, also from the bot', async ({ bot, id }) => {
  const own = `/pod/v1/admin/user/${id('steward')}/roles/remove`;
  expect((await bot.post(own, { id: 'USER_PROVISIONING' })).status).toBe(200);
  expect((await bot.get('/pod/v2/admin/user/list')).status).toBe(403);
});

podTest('features, under the name the API spells so', async (scene) => {
  const { bot, id, client } = scene;
  const path = `/pod/v1/admin/user/${id('jane.doe')}/features`;
  const enabled = async (name: string) =>
    bodyOf<Feature[]>(await bot.get(path)).find(({ entitlment }) => entitlment === name)?.enabled;
  const set = async (features: unknown) => (await bot.post(`${path}/update`, features)).status;
  const jane = await client('jane.doe');
  const makeRoom = async (name: string) =>
    (await jane.post('/pod/v3/room/create', { name, description: 'x', public: true })).status;

  expect(await enabled('canCreatePublicRoom')).toBe(true);
  expect(await makeRoom('One')).toBe(200);
  expect(await set([{ entitlment: 'canCreatePublicRoom', enabled: false }])).toBe(200);
  expect(await enabled('canCreatePublicRoom')).toBe(false);
  expect(await makeRoom('Two')).toBe(403);
  expect(await set([{ entitlment: 'canCreatePublicRoom', enabled: true }])).toBe(200);
  expect(await makeRoom('Two')).toBe(200);

  const one = { entitlment: 'sendFilesEnabled', enabled: false };
  expect(await set([one, { entitlment: 'canFly', enabled: true }])).toBe(400);
  expect(await enabled('sendFilesEnabled')).toBe(true);
  expect(await set([{ entitlement: 'sendFilesEnabled', enabled: false }])).toBe(400);
  expect(await set(one)).toBe(400);
});
