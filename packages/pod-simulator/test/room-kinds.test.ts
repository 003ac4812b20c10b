import { expect } from '@jest/globals';
import { acmeSeed, bigSeed, type Seed } from '../src/index.ts';
import { type ApiClient, publicPem } from './support/api-client.ts';
import { bodyOf, podTest, type Scene, typesOf } from './support/pod-test.ts';

type Room = NonNullable<Seed['rooms']>[number];
type Detail = { roomAttributes: object; roomSystemInfo: { id: string; active: boolean } };
type Member = { id: number; owner: boolean };

/** Who of this test calls the API, with the key that everybody has here. */
const apiKeys = (...usernames: string[]) =>
  Object.fromEntries(['steward', ...usernames].map((username) => [username, publicPem]));

const withRoom = (room: Room, withheld: string[] = []): Seed => ({
  ...acmeSeed,
  users: acmeSeed.users.map((user) =>
    withheld.includes(user.username) ? { ...user, withheld: ['canCreatePublicRoom'] } : user,
  ),
  rooms: [...(acmeSeed.rooms ?? []), room],
});

const member = (client: ApiClient, room: string, change: string, id: number) =>
  client.post(`/pod/v1/room/${room}/membership/${change}`, { id });

const setActive = (client: ApiClient, room: string, active: boolean) =>
  client.post(`/pod/v1/room/${room}/setActive?active=${active}`);

/** Usernames of the owners, in the order of joining. */
const owners = ({ pod, room }: Scene, name: string) =>
  pod
    .world()
    .streams.find(({ streamId }) => streamId === room(name))
    ?.members.filter(({ owner }) => owner)
    .map(({ username }) => username);

const isActive = ({ pod, room }: Scene, name: string) =>
  pod.world().streams.find(({ streamId }) => streamId === room(name))?.active;

const lunch: Room = { name: 'Lunch', groupChat: true, owners: ['jane.doe'], members: ['bob.lee', 'steward'] };

podTest(
  'a group chat: everybody in it is an owner, and it says so',
  async (scene) => {
    const { bot, id, room } = scene;
    const chat = room('Lunch');
    expect(owners(scene, 'Lunch')).toEqual(['jane.doe', 'bob.lee', 'steward']);
    expect((await member(bot, chat, 'add', id('tom.berg'))).status).toBe(200);
    expect(owners(scene, 'Lunch')).toContain('tom.berg');
    expect((await member(bot, chat, 'demoteOwner', id('bob.lee'))).status).toBe(400);
    expect((await member(bot, chat, 'promoteOwner', id('bob.lee'))).status).toBe(200);
    expect(bodyOf(await bot.get(`/pod/v3/room/${chat}/info`))).toMatchObject({
      roomAttributes: { name: 'Lunch', groupChat: true },
    });
    const list = await bot.post('/pod/v2/admin/streams/list', { streamTypes: [{ type: 'ROOM' }] });
    const { streams } = bodyOf<{ streams: { attributes: { roomName: string; groupChat?: boolean } }[] }>(
      list,
    );
    expect(streams.flatMap(({ attributes }) => (attributes.groupChat ? [attributes.roomName] : []))).toEqual([
      'Lunch',
    ]);
  },
  { seed: withRoom(lunch) },
);

podTest(
  'of a group chat only the name can be changed, which makes it a room',
  async (scene) => {
    const { bot, id, room } = scene;
    const chat = room('Lunch');
    const update = (attributes: object) => bot.post(`/pod/v3/room/${chat}/update`, attributes);
    for (const refused of [
      { description: 'Where to?' },
      { viewHistory: true },
      { name: 'Dinner', readOnly: true },
      { name: 'Lunch' },
    ])
      expect((await update(refused)).status).toBe(400);
    const answer = await update({ name: 'Dinner', description: '' });
    expect(answer.status).toBe(200);
    expect(bodyOf<Detail>(answer).roomAttributes).not.toHaveProperty('groupChat');
    expect((await update({ description: 'Where to?' })).status).toBe(200);
    expect((await member(bot, chat, 'demoteOwner', id('bob.lee'))).status).toBe(200);
    expect((await bot.post('/pod/v3/room/create', { name: 'dinner', description: 'x' })).status).toBe(400);
  },
  { seed: withRoom(lunch) },
);

podTest(
  'the names of group chats need not differ, and the API makes none',
  async ({ bot, pod }) => {
    const body = { name: 'Rates desk 2', description: 'x', groupChat: true };
    const made = bodyOf<Detail>(await bot.post('/pod/v3/room/create', body));
    expect(made.roomAttributes).not.toHaveProperty('groupChat');
    expect(pod.world().streams.filter(({ room }) => room?.name === 'FX desk')).toHaveLength(2);
    const chat = pod.world().streams.find(({ room }) => room?.groupChat)?.streamId;
    const rename = (name: string) => bot.post(`/pod/v3/room/${chat}/update`, { name });
    expect((await rename('Rates desk')).status).toBe(400);
    expect((await rename('Lunch')).status).toBe(200);
    expect((await bot.post('/pod/v3/room/create', { name: 'FX desk', description: 'x' })).status).toBe(400);
  },
  { seed: withRoom({ ...lunch, name: 'FX desk' }) },
);

podTest(
  'a room that compliance locked is inactive and stays so',
  async (scene) => {
    const { bot, client, room } = scene;
    const vault = room('Vault');
    expect(bodyOf(await bot.get(`/pod/v3/room/${vault}/info`))).toMatchObject({
      roomSystemInfo: { active: false },
    });
    const jane = await client('jane.doe');
    expect((await setActive(jane, vault, true)).status).toBe(400);
    expect((await bot.post(`/pod/v1/admin/room/${vault}/setActive?active=true`)).status).toBe(400);
    expect((await setActive(jane, vault, false)).status).toBe(200);
    expect(isActive(scene, 'Vault')).toBe(false);
  },
  {
    seed: withRoom({ name: 'Vault', locked: true, owners: ['jane.doe', 'steward'] }),
    keys: apiKeys('jane.doe'),
  },
);

const news: Room = {
  name: 'News',
  public: true,
  owners: ['jane.doe'],
  members: ['bob.lee', 'dave.kim', 'tom.berg'],
};

podTest(
  'who may make no public room owns none',
  async (scene) => {
    const { bot, id, room } = scene;
    expect((await member(bot, room('News'), 'promoteOwner', id('bob.lee'))).status).toBe(403);
    expect((await member(bot, room('News'), 'promoteOwner', id('tom.berg'))).status).toBe(200);
    await member(bot, room('News'), 'demoteOwner', id('tom.berg'));
    // Bob and Dave have been there longer.
    await member(bot, room('News'), 'remove', id('jane.doe'));
    expect(owners(scene, 'News')).toEqual(['tom.berg']);
  },
  { seed: withRoom(news, ['bob.lee', 'dave.kim']) },
);

podTest(
  'a public room that nobody in it may own goes with its owner, and comes back with another',
  async (scene) => {
    const { bot, id, pod, room } = scene;
    const heard: string[] = [];
    pod.on(({ type }) => heard.push(type));
    await member(bot, room('News'), 'remove', id('jane.doe'));
    expect([isActive(scene, 'News'), owners(scene, 'News')]).toEqual([false, []]);
    expect(heard).toEqual(['membership', 'stream']);
    expect((await setActive(bot, room('News'), true)).status).toBe(400);
    const feature = [{ entitlment: 'canCreatePublicRoom', enabled: true }];
    await bot.post(`/pod/v1/admin/user/${id('dave.kim')}/features/update`, feature);
    expect((await setActive(bot, room('News'), true)).status).toBe(200);
    expect([isActive(scene, 'News'), owners(scene, 'News')]).toEqual([true, ['dave.kim']]);
  },
  { seed: withRoom(news, ['bob.lee', 'dave.kim', 'tom.berg']) },
);

const disable = ({ bot, id }: Scene, username: string) =>
  bot.post(`/pod/v1/admin/user/${id(username)}/status/update`, { status: 'DISABLED' });

podTest(
  'it goes with an owner whose account is disabled, too',
  async (scene) => {
    await disable(scene, 'jane.doe');
    expect(isActive(scene, 'News')).toBe(false);
    expect(isActive(scene, 'FX desk')).toBe(true);
  },
  { seed: withRoom(news, ['bob.lee', 'dave.kim', 'tom.berg']) },
);

podTest(
  'where somebody in it may own it, it stays as it is',
  async (scene) => {
    await disable(scene, 'jane.doe');
    expect([isActive(scene, 'News'), owners(scene, 'News')]).toEqual([true, ['jane.doe']]);
  },
  { seed: withRoom(news, ['bob.lee', 'dave.kim']) },
);

podTest(
  'who joins and leaves a room of more than 500 is told to the two of them',
  async (scene) => {
    const { bot, client, id, room, feed } = scene;
    const [reader, one, another] = [await feed(), await client('user.1'), await client('user.502')];
    const [ones, anothers] = [await feed(one), await feed(another)];
    const large = room('Room 1');
    expect(bodyOf<Member[]>(await bot.get(`/pod/v2/room/${large}/membership/list`))).toHaveLength(501);
    await member(bot, large, 'add', id('user.502'));
    await member(bot, large, 'promoteOwner', id('user.502'));
    await member(another, large, 'remove', id('user.502'));
    expect(typesOf(await reader())).toEqual(['USERJOINEDROOM', 'ROOMMEMBERPROMOTEDTOOWNER']);
    expect(typesOf(await ones())).toEqual(['ROOMMEMBERPROMOTEDTOOWNER']);
    expect(typesOf(await anothers())).toEqual([
      'USERJOINEDROOM',
      'ROOMMEMBERPROMOTEDTOOWNER',
      'USERLEFTROOM',
    ]);
    // With 500 left everybody is told.
    await member(bot, large, 'remove', id('user.2'));
    expect(typesOf(await ones())).toEqual(['USERLEFTROOM']);
  },
  {
    seed: bigSeed({ users: 502, rooms: 1, roomMembers: 500, ims: 0 }),
    keys: apiKeys('user.1', 'user.502'),
  },
);

podTest(
  'messages are updated by who may update messages',
  async ({ bot, room }) => {
    const chat = room('Lunch');
    const { messageId } = bodyOf<{ messageId: string }>(await bot.send(chat, '<messageML>a</messageML>'));
    const form = { message: '<messageML>b</messageML>' };
    const path = `/agent/v4/stream/${chat}/message/${messageId}/update`;
    expect((await bot.call('POST', path, { form })).status).toBe(403);
  },
  {
    seed: {
      ...withRoom(lunch),
      users: acmeSeed.users.map((user) => ({ ...user, withheld: ['canUpdateMessage'] })),
    },
  },
);
