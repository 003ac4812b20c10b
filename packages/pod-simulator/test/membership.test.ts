import { expect } from '@jest/globals';
import type { ApiClient } from './support/api-client.ts';
import { bodyOf, podTest, typesOf } from './support/pod-test.ts';

type Member = { id: number; owner: boolean; joinDate: number };

const change = (client: ApiClient, roomId: string, what: string, id: number) =>
  client.post(`/pod/v1/room/${roomId}/membership/${what}`, { id });

podTest(
  'adding: once, told to the members and to who was added',
  async ({ bot, client, id, room, feed, pod }) => {
    const read = await feed();
    const alice = await client('alice.martin');
    const alices = await feed(alice);
    const fx = room('FX desk');
    expect((await change(bot, fx, 'add', id('alice.martin'))).body).toEqual({
      format: 'TEXT',
      message: 'Member added',
    });
    expect((await change(bot, fx, 'add', id('alice.martin'))).status).toBe(200);
    const [joined, ...more] = await read();
    expect(more).toEqual([]);
    expect(joined).toMatchObject({
      type: 'USERJOINEDROOM',
      initiator: { user: { username: 'steward' } },
      payload: {
        userJoinedRoom: {
          stream: { streamId: fx, roomName: 'FX desk' },
          affectedUser: { username: 'alice.martin' },
        },
      },
    });
    expect(typesOf(await alices())).toEqual(['USERJOINEDROOM']);
    const effects = pod
      .calls()
      .map((call) => call.effect)
      .filter(Boolean);
    expect(effects).toEqual([`added ${id('alice.martin')} in ${fx}`]);
  },
);

podTest('who may add', async ({ bot, client, id, room }) => {
  const jane = await client('jane.doe');
  const bob = await client('bob.lee');
  const status = async (who: ApiClient, name: string, user: string) =>
    (await change(who, room(name), 'add', id(user))).status;
  expect(await status(jane, 'FX desk', 'tom.berg')).toBe(200);
  expect(await status(bob, 'FX desk', 'nina.patel')).toBe(403);
  expect(await status(bob, 'Rates desk', 'bob.lee')).toBe(403);
  expect(await status(bot, 'Rates desk', 'bob.lee')).toBe(200);
  // Members of this one can invite.
  expect(await status(bob, 'Rates desk', 'dave.kim')).toBe(200);
  // Anybody may join a public room.
  expect(await status(bot, 'Announcements', 'tom.berg')).toBe(200);
  const alice = await client('alice.martin');
  expect(await status(alice, 'Announcements', 'lucy.chen')).toBe(200);
  expect((await change(bot, room('FX desk'), 'add', 1)).status).toBe(400);
  expect((await change(bot, 'nonsense', 'add', id('bob.lee'))).status).toBe(400);
});

podTest(
  'people of another firm only come into cross-pod rooms, when connected',
  async ({ client, id, room }) => {
    const jane = await client('jane.doe');
    const status = async (name: string, user: string) =>
      (await change(jane, room(name), 'add', id(user))).status;
    expect(await status('FX desk', 'carol.ng')).toBe(403);
    expect(await status('Borealis and Acme', 'hugo.frey')).toBe(403);
    expect(await status('Borealis and Acme', 'carol.ng')).toBe(200);
  },
);

podTest('removing: owners others, everybody themselves', async ({ bot, client, id, room, feed }) => {
  const read = await feed();
  const bob = await client('bob.lee');
  const fx = room('FX desk');
  const status = async (who: ApiClient, user: string) => (await change(who, fx, 'remove', id(user))).status;
  expect(await status(bob, 'dave.kim')).toBe(403);
  expect(await status(bob, 'bob.lee')).toBe(200);
  expect(await status(bot, 'dave.kim')).toBe(200);
  expect(await status(bot, 'dave.kim')).toBe(400);
  expect((await read()).map((event) => event.initiator.user.username)).toEqual(['bob.lee', 'steward']);
  expect(await status(bot, 'steward')).toBe(200);
  expect(await read()).toMatchObject([
    { type: 'USERLEFTROOM', payload: { userLeftRoom: { affectedUser: { username: 'steward' } } } },
  ]);
});

podTest(
  'when the last owner leaves, the end user who is there longest becomes owner',
  async ({ bot, clock, id, room, feed }) => {
    const rates = room('Rates desk');
    clock.advance(1000);
    await change(bot, rates, 'add', id('alice.martin'));
    for (const user of ['samuel.taylor', 'tom.berg']) await change(bot, rates, 'remove', id(user));
    await change(bot, rates, 'demoteOwner', id('steward'));
    const read = await feed();
    await change(bot, rates, 'remove', id('victor.stone'));
    expect(await read()).toMatchObject([
      { type: 'USERLEFTROOM' },
      {
        type: 'ROOMMEMBERPROMOTEDTOOWNER',
        payload: { roomMemberPromotedToOwner: { affectedUser: { username: 'nina.patel' } } },
      },
    ]);
  },
);

podTest('promoting and demoting', async ({ bot, client, id, room, feed }) => {
  const read = await feed();
  const bob = await client('bob.lee');
  const fx = room('FX desk');
  const answer = async (what: string, user: string, who = bot) => await change(who, fx, what, id(user));
  expect((await answer('promoteOwner', 'bob.lee')).body).toMatchObject({
    message: 'Member promoted to owner',
  });
  expect((await answer('promoteOwner', 'bob.lee')).status).toBe(200);
  expect((await answer('demoteOwner', 'jane.doe', bob)).body).toMatchObject({ message: 'Owner demoted' });
  expect(typesOf(await read())).toEqual(['ROOMMEMBERPROMOTEDTOOWNER', 'ROOMMEMBERDEMOTEDFROMOWNER']);
  expect((await answer('promoteOwner', 'tom.berg')).status).toBe(400);
  expect((await answer('demoteOwner', 'steward')).status).toBe(200);
  expect((await answer('demoteOwner', 'bob.lee')).status).toBe(400);
  const dave = await client('jane.doe');
  expect((await answer('promoteOwner', 'dave.kim', dave)).status).toBe(403);
  const members = bodyOf<Member[]>(await bot.get(`/pod/v2/room/${fx}/membership/list`));
  expect(members.filter((member) => member.owner).map((member) => member.id)).toEqual([id('bob.lee')]);
});

podTest('the membership of an inactive room is locked', async ({ bot, id, room }) => {
  const fx = room('FX desk');
  await bot.post(`/pod/v1/room/${fx}/setActive?active=false`);
  for (const what of ['add', 'remove', 'promoteOwner', 'demoteOwner']) {
    expect((await change(bot, fx, what, id('bob.lee'))).status).toBe(400);
  }
});

podTest('members are listed for members and administrators', async ({ bot, client, room, id }) => {
  const bob = await client('bob.lee');
  const list = (name: string, who: ApiClient) => who.get(`/pod/v2/room/${room(name)}/membership/list`);
  expect((await list('Rates desk', bob)).status).toBe(403);
  expect(bodyOf<Member[]>(await list('Rates desk', bot))[0]).toEqual({
    id: id('victor.stone'),
    owner: true,
    joinDate: expect.any(Number),
  });
});

podTest('the client joins public rooms and asks for discoverable ones', async ({ pod, feed, room }) => {
  const read = await feed();
  const tom = pod.as('tom.berg');
  expect(tom.join(room('Announcements'))).toBe('joined');
  const dave = pod.as('dave.kim');
  expect(dave.join(room('Rates desk'))).toBe('requested');
  expect(await read()).toMatchObject([
    { type: 'USERJOINEDROOM', initiator: { user: { username: 'tom.berg' } } },
    {
      type: 'USERREQUESTEDTOJOINROOM',
      initiator: { user: { username: 'dave.kim' } },
      payload: {
        userRequestedToJoinRoom: {
          stream: { roomName: 'Rates desk' },
          affectedUsers: [{ username: 'victor.stone' }, { username: 'steward' }],
        },
      },
    },
  ]);
  expect(() => dave.join(room('Equities desk'))).toThrow(/invitation/);
  expect(() => tom.join(room('Announcements'))).toThrow(/already/);
  expect(() => pod.as('carol.ng').join(room('Announcements'))).toThrow(/another firm/);
});
