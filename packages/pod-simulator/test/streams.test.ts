import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { bodyOf, podTest, typesOf } from './support/pod-test.ts';

type Stream = {
  id: string;
  streamType: { type: string };
  roomAttributes?: { name: string };
  active: boolean;
};

podTest('an IM is opened once, whoever opens it', async ({ bot, pod, id, feed }) => {
  const read = await feed();
  const jane = id('jane.doe');
  const open = async (body: unknown) => await bot.post('/pod/v1/im/create', body);
  const first = bodyOf<{ id: string }>(await open([jane]));
  expect(first.id).toMatch(/^[\w-]{32}dA$/);
  expect(bodyOf(await open([jane, jane, id('steward')]))).toEqual(first);
  expect(pod.as('jane.doe').im(['steward'])).toBe(first.id);
  const [event] = await read();
  expect(event).toMatchObject({
    type: 'INSTANTMESSAGECREATED',
    payload: { instantMessageCreated: { stream: { streamId: first.id, streamType: 'IM', external: false } } },
  });
  expect(await read()).toEqual([]);

  expect((await open([])).status).toBe(400);
  expect((await open([id('steward')])).status).toBe(400);
  expect((await open([jane, id('bob.lee')])).status).toBe(400);
  expect((await open([1])).status).toBe(400);
  expect((await open(['x'])).status).toBe(400);
});

podTest('an administrator opens an IM between others, and is not in it', async ({ bot, client, id, pod }) => {
  const open = async (who: typeof bot, ...usernames: string[]) =>
    await who.post('/pod/v1/admin/im/create', usernames.map(id));
  const answer = await open(bot, 'jane.doe', 'bob.lee', 'bob.lee');
  const { id: streamId } = bodyOf<{ id: string }>(answer);
  expect(pod.as('bob.lee').im(['jane.doe'])).toBe(streamId);
  expect(bodyOf(await bot.get(`/pod/v2/streams/${streamId}/info`))).toMatchObject({
    streamType: { type: 'IM' },
    streamAttributes: { members: [id('jane.doe'), id('bob.lee')] },
  });
  expect((await open(bot, 'jane.doe', 'jane.doe')).status).toBe(400);
  expect((await open(bot, 'jane.doe', 'steward')).status).toBe(400);
  expect((await open(bot, 'jane.doe', 'bob.lee', 'dave.kim')).status).toBe(400);
  // Jane and Carol are connected, Bob and Carol are not.
  expect((await open(bot, 'jane.doe', 'carol.ng')).status).toBe(200);
  expect((await open(bot, 'bob.lee', 'carol.ng')).status).toBe(403);
  expect((await open(await client('alice.martin'), 'jane.doe', 'bob.lee')).status).toBe(403);
});

podTest(
  'group IMs, where the pod has them',
  async ({ bot, pod, id }) => {
    const three = ['jane.doe', 'bob.lee', 'dave.kim'];
    const own = bodyOf<{ id: string }>(await bot.post('/pod/v1/im/create', three.map(id)));
    expect(pod.as('bob.lee').im(['steward', 'jane.doe', 'dave.kim'])).toBe(own.id);
    const others = bodyOf<{ id: string }>(await bot.post('/pod/v1/admin/im/create', three.map(id)));
    expect(others.id).not.toBe(own.id);
    expect(bodyOf(await bot.get(`/pod/v2/streams/${others.id}/info`))).toMatchObject({
      streamType: { type: 'MIM' },
    });
  },
  { seed: { ...acmeSeed, settings: { groupIMs: true } } },
);

podTest('an IM with another firm needs a connection', async ({ bot, pod, id }) => {
  const carol = id('carol.ng');
  const open = async () => (await bot.post('/pod/v1/im/create', [carol])).status;
  expect(await open()).toBe(403);
  pod.as('carol.ng').connection('steward', 'request');
  pod.as('steward').connection('carol.ng', 'accept');
  expect(await open()).toBe(200);
});

podTest(
  'an IM with another firm needs the entitlement too; one with a deactivated person is inactive',
  async ({ bot, id, pod }) => {
    expect((await bot.post('/pod/v1/im/create', [id('carol.ng')])).status).toBe(403);
    expect((await bot.post('/pod/v1/im/create', [id('dave.kim')])).status).toBe(400);
    const [im] = pod.world().streams.filter((stream) => stream.type === 'IM');
    expect(bodyOf(await bot.get(`/pod/v2/streams/${im?.streamId}/info`))).toMatchObject({ active: false });
    expect((await bot.send(im?.streamId ?? '', '<messageML>x</messageML>')).status).toBe(400);
  },
  {
    seed: {
      ...acmeSeed,
      users: acmeSeed.users.map((user) => ({
        ...user,
        ...(['dave.kim', 'tom.berg'].includes(user.username) && { status: 'DISABLED' as const }),
        ...(user.username === 'steward' && { withheld: ['isExternalIMEnabled'] }),
      })),
      connections: [{ from: 'steward', to: 'carol.ng' }],
      ims: [['steward', 'tom.berg']],
    },
  },
);

podTest(
  'a list of streams, oldest first, by type and page',
  async ({ bot, clock, pod, client, id, room }) => {
    clock.advance(1000);
    pod.as('jane.doe').im(['steward']);
    await bot.post(`/pod/v1/room/${room('FX desk')}/setActive?active=false`);
    const list = async (body?: unknown, query = '') =>
      bodyOf<Stream[]>(await bot.post(`/pod/v1/streams/list${query}`, body));
    const all = await list();
    expect(all.at(-1)).toMatchObject({
      streamType: { type: 'IM' },
      streamAttributes: { members: [id('jane.doe'), id('steward')] },
    });
    expect(all.map((stream) => stream.roomAttributes?.name)).not.toContain('FX desk');
    expect(await list({ streamTypes: [{ type: 'IM' }] })).toHaveLength(1);
    expect(await list({ streamTypes: [{ type: 'ROOM' }], includeInactiveStreams: true })).toHaveLength(6);
    expect(await list({}, '?skip=1&limit=2')).toEqual(all.slice(1, 3));

    const janes = bodyOf<Stream[]>(await bot.post(`/pod/v1/admin/user/${id('jane.doe')}/streams/list`));
    expect(janes.map((stream) => stream.roomAttributes?.name ?? 'IM')).toEqual([
      'Announcements',
      'Borealis and Acme',
      'IM',
    ]);
    expect((await bot.post(`/pod/v1/admin/user/${id('hugo.frey')}/streams/list`)).status).toBe(204);
    const alice = await client('alice.martin');
    expect((await alice.post(`/pod/v1/admin/user/${id('jane.doe')}/streams/list`)).status).toBe(403);
  },
);

podTest(
  'stream info is for members, for open rooms and for administrators',
  async ({ bot, pod, client, room }) => {
    const bob = await client('bob.lee');
    const info = (streamId: string, who = bob) => who.get(`/pod/v2/streams/${streamId}/info`);
    pod.as('bob.lee').say(room('FX desk'), 'x');
    expect(bodyOf(await info(room('FX desk')))).toMatchObject({
      id: room('FX desk'),
      origin: 'INTERNAL',
      roomAttributes: { name: 'FX desk' },
      lastMessageDate: expect.any(Number),
    });
    expect((await info(room('Rates desk'))).status).toBe(200);
    expect((await info(room('Equities desk'))).status).toBe(403);
    expect((await info(room('Equities desk'), bot)).status).toBe(200);
    expect((await info('nonsense')).status).toBe(400);
    const carol = await client('carol.ng');
    expect(bodyOf(await info(room('Borealis and Acme'), carol))).toMatchObject({
      origin: 'EXTERNAL',
      crossPod: true,
    });
  },
);

podTest('ids are taken in either base64', async ({ bot, room, feed, pod }) => {
  const read = await feed();
  const standard = Buffer.from(room('FX desk'), 'base64url').toString('base64');
  expect(standard).toContain('=');
  expect((await bot.get(`/pod/v3/room/${encodeURIComponent(standard)}/info`)).status).toBe(200);
  pod.as('bob.lee').say(standard, 'x');
  expect(typesOf(await read())).toEqual(['MESSAGESENT']);
});
