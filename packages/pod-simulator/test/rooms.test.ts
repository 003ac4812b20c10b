import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Detail = { roomAttributes: { name: string }; roomSystemInfo: { id: string } };

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

podTest('who may switch a room off and on', async ({ bot, client, id, room, pod }) => {
  const set = async (who: typeof bot, name: string, active: boolean) =>
    (await who.post(`/pod/v1/room/${room(name)}/setActive?active=${active}`)).status;
  const [jane, bob, carol] = [await client('jane.doe'), await client('bob.lee'), await client('carol.ng')];
  expect(await set(bob, 'FX desk', false)).toBe(403);
  expect(await set(jane, 'FX desk', false)).toBe(200);
  // A room of another firm stays as it is, whoever owns it.
  const shared = room('Borealis and Acme');
  await jane.post(`/pod/v1/room/${shared}/membership/promoteOwner`, { id: id('carol.ng') });
  expect(await set(carol, 'Borealis and Acme', false)).toBe(403);
  // Compliance officers who are not members.
  await bot.post(`/pod/v1/admin/user/${id('bob.lee')}/roles/add`, { id: 'COMPLIANCE_OFFICER' });
  expect(await set(bob, 'Rates desk', false)).toBe(200);
  expect(await set(bob, 'FX desk', true)).toBe(403);
  // Nobody is left who could.
  const lonely = bodyOf<Detail>(await create({ bot } as Scene, { name: 'Lonely', description: 'x' }));
  const path = `/pod/v1/room/${lonely.roomSystemInfo.id}`;
  await bot.post(`${path}/membership/remove`, { id: id('steward') });
  expect((await bot.post(`${path}/setActive?active=false`)).status).toBe(200);
  expect((await bot.post(`${path}/setActive?active=true`)).status).toBe(400);
  expect(pod.world().streams.find(({ streamId }) => streamId === lonely.roomSystemInfo.id)?.active).toBe(
    false,
  );
});

podTest(
  'history in a cross-pod room, where the pod has it',
  async (scene) => {
    expect(
      (await create(scene, { name: 'Open', description: 'x', crossPod: true, viewHistory: true })).status,
    ).toBe(200);
    expect(
      (await create(scene, { name: 'Quiet', description: 'x', crossPod: true, readOnly: true })).status,
    ).toBe(400);
  },
  { seed: { ...acmeSeed, settings: { crossPodViewHistory: true } } },
);
