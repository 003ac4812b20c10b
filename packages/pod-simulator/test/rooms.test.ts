import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Detail = { roomAttributes: { name: string }; roomSystemInfo: { id: string } };
type Results = { count: number; rooms: Detail[] };

const create = ({ bot }: Scene, attributes: unknown) => bot.post('/pod/v3/room/create', attributes);

podTest('a room: private unless asked, its creator owner and only member', async (scene) => {
  const read = await scene.feed();
  const answer = await create(scene, {
    name: 'Credit desk',
    description: 'Bonds',
    subType: 'EMAIL',
    groupChat: true,
  });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    roomAttributes: { name: 'Credit desk', public: false, discoverable: false, membersCanInvite: false },
    roomSystemInfo: { createdByUserId: scene.id('steward'), active: true },
  });
  const { id } = bodyOf<Detail>(answer).roomSystemInfo;
  expect(id).toMatch(/^[\w-]{32}dA$/);
  expect(bodyOf(await scene.bot.get(`/pod/v2/room/${id}/membership/list`))).toMatchObject([
    { id: scene.id('steward'), owner: true },
  ]);
  expect(await read()).toMatchObject([
    {
      type: 'ROOMCREATED',
      payload: {
        roomCreated: {
          stream: {
            streamId: id,
            streamType: 'ROOM',
            roomName: 'Credit desk',
            external: false,
            crossPod: false,
          },
          roomProperties: {
            name: 'Credit desk',
            creatorUser: { username: 'steward' },
            canViewHistory: false,
          },
        },
      },
    },
  ]);
});

podTest('the rules for names', async (scene) => {
  const status = async (name: unknown) => (await create(scene, { name, description: 'x' })).status;
  expect(await status('x'.repeat(49))).toBe(200);
  expect(await status('x'.repeat(50))).toBe(400);
  expect(await status(' ')).toBe(400);
  expect(await status(undefined)).toBe(400);
  expect(await status(7)).toBe(400);
  expect(await status('FX desk')).toBe(400);
  expect(await status(' fx  DESK ')).toBe(400);
});

podTest('the rules for attributes that do not go together', async (scene) => {
  let count = 0;
  const status = async (attributes: object) => {
    count += 1;
    return (await create(scene, { name: `Room ${count}`, description: 'x', ...attributes })).status;
  };
  expect(await status({ public: true })).toBe(200);
  expect(await status({ public: true, discoverable: true, viewHistory: true, membersCanInvite: true })).toBe(
    200,
  );
  for (const name of ['viewHistory', 'discoverable', 'membersCanInvite']) {
    expect(await status({ public: true, [name]: false })).toBe(400);
  }
  expect(await status({ crossPod: true })).toBe(200);
  for (const name of ['readOnly', 'public', 'discoverable', 'viewHistory']) {
    expect(await status({ crossPod: true, [name]: true })).toBe(400);
  }
});

podTest(
  'public and cross-pod rooms need their entitlements',
  async (scene) => {
    expect((await create(scene, { name: 'a', description: 'x', public: true })).status).toBe(403);
    expect((await create(scene, { name: 'b', description: 'x', crossPod: true })).status).toBe(403);
    expect((await create(scene, { name: 'c', description: 'x' })).status).toBe(200);
  },
  {
    seed: {
      ...acmeSeed,
      users: acmeSeed.users.map((user) => ({
        ...user,
        ...(user.username === 'steward' && { withheld: ['canCreatePublicRoom', 'isExternalRoomEnabled'] }),
      })),
      rooms: [],
    },
  },
);

podTest('room info is for members and administrators', async ({ bot, client, room }) => {
  const bob = await client('bob.lee');
  expect((await bob.get(`/pod/v3/room/${room('FX desk')}/info`)).status).toBe(200);
  expect((await bob.get(`/pod/v3/room/${room('Rates desk')}/info`)).status).toBe(403);
  expect((await bot.get(`/pod/v3/room/${room('Rates desk')}/info`)).status).toBe(200);
  expect((await bot.get('/pod/v3/room/nonsense/info')).status).toBe(400);
});

podTest('an update changes something that may change, and tells the members', async (scene) => {
  const { bot, client, room } = scene;
  const read = await scene.feed();
  const id = room('FX desk');
  const update = (attributes: object, who = bot) => who.post(`/pod/v3/room/${id}/update`, attributes);
  expect((await update({ name: 'FX & metals', copyProtected: true })).status).toBe(200);
  expect(await read()).toMatchObject([
    {
      type: 'ROOMUPDATED',
      payload: { roomUpdated: { newRoomProperties: { name: 'FX & metals', copyProtected: true } } },
    },
  ]);
  expect((await create(scene, { name: 'FX desk', description: 'the old name is free' })).status).toBe(200);
  expect((await update({ name: 'fx desk' })).status).toBe(400);
  expect((await update({ name: 'FX & metals' })).status).toBe(400);
  expect((await update({})).status).toBe(400);
  expect((await update({ copyProtected: false })).status).toBe(400);
  expect((await update({ public: true })).status).toBe(400);
  expect((await update({ crossPod: true })).status).toBe(400);
  const bob = await client('bob.lee');
  const jane = await client('jane.doe');
  expect((await update({ description: 'by a member' }, bob)).status).toBe(403);
  expect((await update({ description: 'by an owner' }, jane)).status).toBe(200);
});

podTest('a message is pinned by its id and unpinned by an empty one', async ({ bot, pod, room }) => {
  const id = room('FX desk');
  const pinnedMessageId = pod.as('bob.lee').say(id, 'read this');
  const update = (attributes: object) => bot.post(`/pod/v3/room/${id}/update`, attributes);
  expect((await update({ pinnedMessageId })).body).toMatchObject({ roomAttributes: { pinnedMessageId } });
  const foreign = pod.as('jane.doe').say(pod.as('jane.doe').im(['steward']), 'x');
  expect((await update({ pinnedMessageId: foreign })).status).toBe(400);
  expect(bodyOf<Detail>(await update({ pinnedMessageId: '' })).roomAttributes).not.toHaveProperty(
    'pinnedMessageId',
  );
});

podTest('a room is switched off and on, in the older form of answer', async ({ bot, feed, room }) => {
  const read = await feed();
  const set = (query: string) => bot.post(`/pod/v1/room/${room('FX desk')}/setActive${query}`);
  expect((await set('?active=false')).body).toMatchObject({
    roomAttributes: { name: 'FX desk' },
    roomSystemInfo: { active: false },
    immutableRoomAttributes: { public: false },
  });
  expect((await set('?active=true')).status).toBe(200);
  const [off, on] = await read();
  expect(off).toMatchObject({
    type: 'ROOMDEACTIVATED',
    payload: { roomDeactivated: { stream: { streamId: room('FX desk'), streamType: 'ROOM' } } },
  });
  expect(on).toMatchObject({
    type: 'ROOMREACTIVATED',
    payload: { roomReactivated: { stream: { roomName: 'FX desk' } } },
  });
  expect((await set('')).status).toBe(400);
});

podTest(
  'search finds what the caller may see, with ids in standard base64',
  async ({ bot, client, id, room }) => {
    const search = async (criteria: object, query = '', who = bot) =>
      bodyOf<Results>(await who.post(`/pod/v3/room/search${query}`, criteria));
    const names = async (...asked: Parameters<typeof search>) =>
      (await search(...asked)).rooms.map(({ roomAttributes }) => roomAttributes.name);

    const all = await search({ query: 'DESK' });
    expect(all.count).toBe(3);
    expect(all.rooms[0]?.roomSystemInfo.id).toBe(
      Buffer.from(room('FX desk'), 'base64url').toString('base64'),
    );
    expect(await names({ query: 'swaps' })).toEqual(['Rates desk']);
    expect(await names({ query: 'swaps', searchFields: ['name'] })).toEqual([]);
    expect(await names({ query: 'fx', searchFields: ['keywords_value'] })).toEqual(['FX desk']);
    expect(await names({ query: 'equities', labels: ['desk'] })).toEqual(['Equities desk']);
    expect(await names({ query: 'desk', owner: { id: id('jane.doe') } })).toEqual(['FX desk']);
    expect(await names({ query: '', member: { id: id('bob.lee') }, private: false })).toEqual([
      'Announcements',
    ]);
    expect(await names({ query: 'desk', active: false })).toEqual([]);
    expect(await search({ query: 'desk' }, '?skip=1&limit=1')).toMatchObject({ count: 3, skip: 1, limit: 1 });
    expect(await search({ query: 'desk' }, '?limit=5000')).toMatchObject({ limit: 100 });
    expect((await bot.post('/pod/v3/room/search', {})).status).toBe(400);

    const bob = await client('bob.lee');
    expect(await names({ query: 'desk' }, '', bob)).toEqual(['FX desk', 'Rates desk']);
    expect(await names({ query: 'desk' }, '?includeNonDiscoverable=true', bob)).toEqual([
      'FX desk',
      'Rates desk',
    ]);
  },
);
