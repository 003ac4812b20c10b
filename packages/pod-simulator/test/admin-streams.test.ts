import { expect } from '@jest/globals';
import { bodyOf, podTest, type Scene, typesOf } from './support/pod-test.ts';

type Member = { user: { userId: number; email: string; isExternal: boolean }; isOwner: boolean };
type Members = { count: number; skip: number; limit: number; members: Member[] };
type Stream = { id: string; type: string; attributes: { roomName?: string; membersCount: number } };
type Streams = { count: number; skip: number; limit: number; streams: Stream[] };

const list = async ({ bot }: Scene, filter?: object, query = '') =>
  bodyOf<Streams>(await bot.post(`/pod/v2/admin/streams/list${query}`, filter));
const names = ({ streams }: Streams) => streams.map(({ attributes, type }) => attributes.roomName ?? type);

podTest('the streams of the firm, oldest first, by filter and page', async (scene) => {
  const { bot, clock, id, pod, room } = scene;
  const start = clock.now();
  clock.advance(1000);
  const im = pod.as('jane.doe').im(['bob.lee']);
  clock.advance(1000);
  pod.as('jane.doe').say(im, 'x');
  await bot.post(`/pod/v1/room/${room('Rates desk')}/setActive?active=false`);
  const all = await list(scene);
  expect(all).toMatchObject({ count: 7, skip: 0, limit: 50 });
  expect(all.streams.at(-1)).toEqual({
    id: im,
    isExternal: false,
    isActive: true,
    type: 'IM',
    crossPod: false,
    origin: 'INTERNAL',
    attributes: {
      members: [id('jane.doe'), id('bob.lee')],
      createdByUserId: id('jane.doe'),
      createdDate: start + 1000,
      lastModifiedDate: start + 1000,
      originCompany: 'Acme Capital',
      originCompanyId: 197,
      membersCount: 2,
      lastMessageDate: start + 2000,
    },
  });
  expect(all.streams[0]).toMatchObject({
    isPublic: false,
    attributes: { roomName: 'FX desk', roomDescription: 'Spot, forwards and options', membersCount: 5 },
  });
  expect(all.streams[0]?.attributes).not.toHaveProperty('lastMessageDate');
  expect(names(await list(scene, {}, '?skip=5&limit=2'))).toEqual(['Borealis and Acme', 'IM']);
  expect(await list(scene, {}, '?limit=500')).toMatchObject({ limit: 100 });

  const filtered = async (filter: object) => names(await list(scene, filter));
  expect(await filtered({ streamTypes: [{ type: 'IM' }, { type: 'MIM' }] })).toEqual(['IM']);
  expect(await filtered({ scope: 'EXTERNAL' })).toEqual(['Borealis and Acme']);
  expect(await filtered({ origin: 'EXTERNAL' })).toEqual([]);
  expect(await filtered({ status: 'INACTIVE' })).toEqual(['Rates desk']);
  expect(await filtered({ privacy: 'PUBLIC' })).toEqual(['Announcements']);
  expect(await filtered({ startDate: start + 500 })).toEqual(['IM']);
  expect(await filtered({ endDate: start + 500 })).toHaveLength(6);
  // It is about who came and went, not about creation.
  await bot.post(`/pod/v1/room/${room('FX desk')}/membership/add`, { id: id('tom.berg') });
  expect(await filtered({ startDate: start + 2000 })).toEqual(['FX desk']);
  expect((await bot.post('/pod/v2/admin/streams/list', { status: 'OFF' })).status).toBe(400);
  const alice = await scene.client('alice.martin');
  expect((await alice.post('/pod/v2/admin/streams/list', {})).status).toBe(403);
});

podTest('the members of any stream by page, with what outsiders have for an email', async (scene) => {
  const { bot, id, room, pod, client } = scene;
  const members = async (streamId: string, query = '') =>
    bodyOf<Members>(await bot.get(`/pod/v1/admin/stream/${streamId}/membership/list${query}`));
  const shared = room('Borealis and Acme');
  const all = await members(shared);
  expect(all).toMatchObject({ count: 5, skip: 0, limit: 100 });
  expect(all.members[0]).toEqual({
    user: {
      userId: id('jane.doe'),
      email: 'jane.doe@acme.example',
      firstName: 'Jane',
      lastName: 'Doe',
      displayName: 'Jane Doe',
      company: 'Acme Capital',
      companyId: 197,
      isExternal: false,
    },
    isOwner: true,
    isCreator: true,
    joinDate: expect.any(Number),
  });
  const carol = all.members.find(({ user }) => user.userId === id('carol.ng'));
  expect(carol?.user).toMatchObject({ email: 'carol.ng@borealis.example', isExternal: true, companyId: 198 });
  expect((await members(shared, '?skip=3&limit=5')).members).toEqual(all.members.slice(3));
  expect(await members(pod.as('jane.doe').im(['bob.lee']))).toMatchObject({ count: 2 });
  expect((await bot.get('/pod/v1/admin/stream/nonsense/membership/list')).status).toBe(400);
  const alice = await client('alice.martin');
  expect((await alice.get(`/pod/v1/admin/stream/${shared}/membership/list`)).status).toBe(403);
});

podTest('the administrators’ twins of the room calls', async (scene) => {
  const { bot, client, feed, id, room } = scene;
  const path = `/pod/v1/admin/room/${room('FX desk')}`;
  const read = await feed();
  const change = async (what: string, username: string, who = bot) =>
    await who.post(`${path}/membership/${what}`, { id: id(username) });
  expect((await change('add', 'tom.berg')).body).toMatchObject({ message: 'Member added' });
  expect((await change('add', 'tom.berg')).body).toMatchObject({ message: 'Already a member' });
  expect((await change('remove', 'tom.berg')).body).toMatchObject({ message: 'Member removed' });
  expect((await change('remove', 'tom.berg')).status).toBe(400);
  expect((await bot.post(`${path}/setActive?active=false`)).body).toMatchObject({
    roomSystemInfo: { active: false },
  });
  expect((await bot.post(`${path}/setActive`)).status).toBe(400);
  expect((await change('add', 'tom.berg')).status).toBe(400);
  await bot.post(`${path}/setActive?active=true`);
  expect(typesOf(await read())).toEqual([
    'USERJOINEDROOM',
    'USERLEFTROOM',
    'ROOMDEACTIVATED',
    'ROOMREACTIVATED',
  ]);
  // Not even for the owner, who has the calls of an owner.
  const jane = await client('jane.doe');
  expect((await change('add', 'tom.berg', jane)).status).toBe(403);
  expect((await jane.post(`${path}/setActive?active=false`)).status).toBe(403);
});

podTest('past members are listed when asked for, until they come back', async (scene) => {
  const { bot, client, id, room } = scene;
  const path = `/pod/v1/admin/room/${room('FX desk')}/membership`;
  const ids = async (query = '') =>
    bodyOf<{ id: number }[]>(await bot.get(`${path}/list${query}`)).map((member) => member.id);
  await bot.post(`${path}/remove`, { id: id('dave.kim') });
  expect(await ids()).not.toContain(id('dave.kim'));
  expect(await ids('?includePastMembers=true')).toEqual([...(await ids()), id('dave.kim')]);
  await bot.post(`${path}/add`, { id: id('dave.kim') });
  expect(await ids('?includePastMembers=true')).toEqual(await ids());
  const jane = await client('jane.doe');
  expect((await jane.get(`${path}/list?includePastMembers=true`)).status).toBe(403);
});
