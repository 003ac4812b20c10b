import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Detail = {
  userAttributes: { userName: string };
  userSystemInfo: { id: number; status: string };
  roles: string[];
};

const usernames = (details: Detail[]) => details.map(({ userAttributes }) => userAttributes.userName);

const newPerson = {
  emailAddress: 'mia.wong@acme.example',
  firstName: 'Mia',
  lastName: 'Wong',
  userName: 'mia.wong',
  displayName: 'Mia Wong',
};

const create = ({ bot }: Scene, userAttributes: object, more = {}) =>
  bot.post('/pod/v2/admin/user/create', { userAttributes, ...more });

const update = ({ bot, id }: Scene, username: string, attributes: object) =>
  bot.post(`/pod/v2/admin/user/${id(username)}/update`, attributes);

podTest('the detail is for administrators of the pod', async ({ bot, client, id }) => {
  const detail = (uid: number | string) => bot.get(`/pod/v2/admin/user/${uid}`);
  expect(bodyOf(await detail(id('alice.martin')))).toMatchObject({
    userAttributes: { userName: 'alice.martin', companyName: 'Acme Capital', department: 'Equities' },
    userSystemInfo: { id: id('alice.martin'), status: 'ENABLED', suspended: false },
    roles: ['INDIVIDUAL', 'ADMINISTRATOR'],
  });
  expect((await detail(1)).status).toBe(400);
  expect((await detail('alice')).status).toBe(400);
  expect((await detail(id('carol.ng'))).status).toBe(400);
  const alice = await client('alice.martin');
  expect((await alice.get(`/pod/v2/admin/user/${id('jane.doe')}`)).status).toBe(403);
});

podTest('everybody by page, by ascending id', async ({ bot, client }) => {
  const list = async (query = '') => bodyOf<Detail[]>(await bot.get(`/pod/v2/admin/user/list${query}`));
  const all = await list();
  expect(all).toHaveLength(13);
  const ids = all.map(({ userSystemInfo }) => userSystemInfo.id);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(usernames(await list('?skip=11&limit=5'))).toEqual(usernames(all.slice(11)));
  expect(await list('?skip=13')).toEqual([]);
  expect((await bot.get('/pod/v2/admin/user/list?limit=0')).status).toBe(400);
  expect((await bot.get('/pod/v2/admin/user/list?skip=-1')).status).toBe(400);
  const alice = await client('alice.martin');
  expect((await alice.get('/pod/v2/admin/user/list')).status).toBe(403);
});

podTest('people are found by role, feature and status', async (scene) => {
  const { bot, id, client } = scene;
  const find = async (filter: object, query = '') =>
    usernames(bodyOf<Detail[]>(await bot.post(`/pod/v1/admin/user/find${query}`, filter)));
  await update(scene, 'alice.martin', { marketCoverage: ['EMEA'] });
  expect(await find({ role: 'ADMINISTRATOR' })).toEqual(['alice.martin', 'victor.stone']);
  expect(await find({ role: 'ADMINISTRATOR' }, '?skip=1')).toEqual(['victor.stone']);
  expect(await find({}, '?limit=3')).toHaveLength(3);
  const dave = id('dave.kim');
  await bot.post(`/pod/v1/admin/user/${dave}/status/update`, { status: 'DISABLED' });
  await bot.post(`/pod/v1/admin/user/${dave}/features/update`, [
    { entitlment: 'canCreatePublicRoom', enabled: false },
  ]);
  expect(await find({ status: 'DISABLED' })).toEqual(['dave.kim']);
  expect(await find({ feature: 'canCreatePublicRoom' })).toHaveLength(12);
  expect(await find({ feature: 'canCreatePublicRoom', status: 'DISABLED' })).toEqual([]);
  expect((await bot.post('/pod/v1/admin/user/find', { role: 'KING' })).status).toBe(400);
  expect((await bot.post('/pod/v1/admin/user/find', { feature: 'canFly' })).status).toBe(400);
  expect((await bot.post('/pod/v1/admin/user/find', { status: 'AWAY' })).status).toBe(400);
  const jane = await client('jane.doe');
  expect((await jane.post('/pod/v1/admin/user/find', {})).status).toBe(403);
});

podTest('an end user is made', async (scene) => {
  const { bot, id, pod } = scene;
  const answer = await create(scene, { ...newPerson, title: 'Trader', assetClasses: ['Equities'] });
  expect(answer.body).toMatchObject({
    userAttributes: { accountType: 'NORMAL', companyName: 'Acme Capital', assetClasses: ['Equities'] },
    userSystemInfo: { status: 'ENABLED', createdBy: String(id('steward')) },
    roles: ['INDIVIDUAL'],
  });
  const { id: mia } = bodyOf<Detail>(answer).userSystemInfo;
  expect(Math.floor(mia / 2 ** 36)).toBe(197);
  expect(bodyOf(await bot.get('/pod/v3/users?email=mia.wong@acme.example&local=true'))).toMatchObject({
    users: [{ id: mia, displayName: 'Mia Wong', title: 'Trader' }],
  });
  pod.as('mia.wong').say(pod.as('mia.wong').im(['jane.doe']), 'hello @Jane Doe');
  expect(bodyOf(await bot.get(`/pod/v3/user/${mia}/presence`))).toMatchObject({ category: 'OFFLINE' });
});

podTest('what is missing, taken or too long is refused, and nothing is made', async (scene) => {
  const status = async (change: object, more = {}) =>
    (await create(scene, { ...newPerson, ...change }, more)).status;
  for (const name of Object.keys(newPerson)) {
    expect(await status({ [name]: undefined })).toBe(400);
    expect(await status({ [name]: ' ' })).toBe(400);
  }
  expect(await status({ emailAddress: 'JANE.DOE@acme.example' })).toBe(400);
  expect(await status({ userName: 'Jane.Doe' })).toBe(400);
  expect(await status({ emailAddress: 'mia' })).toBe(400);
  expect(await status({ firstName: 'x'.repeat(65) })).toBe(400);
  expect(await status({ title: 'x'.repeat(257) })).toBe(400);
  expect(await status({ accountType: 'SDL' })).toBe(400);
  expect(await status({}, { roles: ['USER_PROVISIONING'] })).toBe(400);
  expect(await status({}, { roles: ['KING'] })).toBe(400);
  expect(await status({}, { password: { hSalt: 'x' } })).toBe(400);
  expect(await status({ currentKey: { key: 'nonsense' } })).toBe(400);
  expect(await status({}, { roles: ['INDIVIDUAL', 'COMPLIANCE_OFFICER'] })).toBe(200);
});

podTest('an update changes what is named, keeps the rest, and clears with an empty text', async (scene) => {
  const { bot, id, pod, room } = scene;
  const jane = id('jane.doe');
  const answer = await update(scene, 'jane.doe', {
    displayName: 'Jane Smith',
    lastName: 'Smith',
    emailAddress: 'jane.smith@acme.example',
    department: '',
    jobFunction: 'Trader',
    marketCoverage: ['EMEA'],
  });
  expect(answer.body).toMatchObject({
    userAttributes: {
      displayName: 'Jane Smith',
      firstName: 'Jane',
      title: 'Head of FX',
      department: null,
      marketCoverage: ['EMEA'],
    },
  });
  const look = async (email: string) => (await bot.get(`/pod/v3/users?email=${email}&local=true`)).status;
  expect(await look('jane.smith@acme.example')).toBe(200);
  expect(await look('jane.doe@acme.example')).toBe(204);
  const messageId = pod.as('bob.lee').say(room('FX desk'), 'hi @Jane Smith');
  expect(pod.as('bob.lee').messages(room('FX desk'))).toMatchObject([
    { messageId, data: { 0: { id: [{ value: String(jane) }] } } },
  ]);
  expect(bodyOf(await bot.post('/pod/v1/user/search?local=true', { query: 'smith' }))).toMatchObject({
    count: 1,
  });

  const status = async (attributes: object) => (await update(scene, 'jane.doe', attributes)).status;
  expect(await status({ emailAddress: 'bob@acme.example' })).toBe(400);
  expect(await status({ userName: 'bob.lee' })).toBe(400);
  expect(await status({ displayName: '' })).toBe(400);
  expect(await status({ accountType: 'SYSTEM' })).toBe(400);
  expect(await status({ title: 7 })).toBe(400);
  expect((await bot.post('/pod/v2/admin/user/1/update', {})).status).toBe(400);
  const alice = await scene.client('alice.martin');
  expect((await alice.post(`/pod/v2/admin/user/${jane}/update`, {})).status).toBe(403);
});

podTest(
  'where updates replace, one empties what it does not name',
  async (scene) => {
    const { userAttributes } = bodyOf(await update(scene, 'jane.doe', { title: 'Head of spot' })) as {
      userAttributes: object;
    };
    expect(userAttributes).toMatchObject({
      userName: 'jane.doe',
      firstName: 'Jane',
      title: 'Head of spot',
      department: null,
      location: null,
    });
  },
  { seed: { ...acmeSeed, settings: { replacingUserUpdates: true } } },
);
