import { expect } from '@jest/globals';
import { bodyOf, found, type PodEvent, podTest, type Scene, typesOf } from './support/pod-test.ts';

const feeds = '/agent/v5/datafeeds';
type Feed = { id: string };
type Batch = { events: PodEvent[]; ackId: string };

async function create({ bot }: Scene): Promise<string> {
  return bodyOf<Feed>(await bot.post(feeds, {})).id;
}

async function read({ bot }: Scene, id: string, ackId = ''): Promise<Batch> {
  return bodyOf<Batch>(await bot.post(`${feeds}/${id}/read`, { ackId }));
}

/** Jane's IM with the bot, whose creation nobody has read. */
function janesIm({ pod }: Scene): { say(text: string): void } {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['steward']);
  return { say: (text) => void jane.say(streamId, text) };
}

const textsOf = ({ events }: Batch) =>
  events.flatMap((event) => {
    const sent = event.payload.messageSent?.message as { message: string } | undefined;
    return sent ? [/<p>(.*)<\/p>/.exec(sent.message)?.[1]] : [];
  });

podTest('feeds are created, listed and deleted', async (scene) => {
  const { bot } = scene;
  const answer = await bot.post(feeds, { tag: 'night' });
  expect(answer.status).toBe(201);
  const { id } = bodyOf<Feed>(answer);
  expect(id).toMatch(/^[0-9a-f]{32}_f$/);
  const other = await create(scene);
  expect(bodyOf(await bot.get(feeds))).toMatchObject([{ id, type: 'fanout' }, { id: other }]);
  expect(bodyOf(await bot.get(`${feeds}?tag=night`))).toMatchObject([{ id }]);
  expect((await bot.call('DELETE', `${feeds}/${id}`)).status).toBe(204);
  expect((await bot.post(`${feeds}/${id}/read`, { ackId: '' })).status).toBe(400);
  expect((await bot.call('DELETE', `${feeds}/${id}`)).status).toBe(400);
  expect((await bot.post(feeds, { tag: 'x'.repeat(101) })).status).toBe(400);
});

podTest('an acknowledged batch is gone; the same ackId again is accepted', async (scene) => {
  const id = await create(scene);
  const im = janesIm(scene);
  im.say('one');
  const first = await read(scene, id);
  expect(textsOf(first)).toEqual(['one']);
  im.say('two');
  const second = await read(scene, id, first.ackId);
  expect(textsOf(second)).toEqual(['two']);
  expect(textsOf(await read(scene, id, first.ackId))).toEqual([]);
  scene.clock.advance(30_000);
  expect(textsOf(await read(scene, id, first.ackId))).toEqual(['two']);
});

podTest('what is not acknowledged comes back after 30 seconds, before what is new', async (scene) => {
  const id = await create(scene);
  const im = janesIm(scene);
  im.say('one');
  const first = await read(scene, id);
  scene.clock.advance(29_999);
  expect(textsOf(await read(scene, id))).toEqual([]);
  im.say('two');
  scene.clock.advance(1);
  const again = await read(scene, id);
  expect(textsOf(again)).toEqual(['one', 'two']);
  expect(again.events[0]?.id).toBe(first.events[0]?.id);
});

podTest('a malformed or foreign ackId is refused', async (scene) => {
  const [mine, other] = [await create(scene), await create(scene)];
  const { ackId } = await read(scene, other);
  const attempt = async (body: unknown) => (await scene.bot.post(`${feeds}/${mine}/read`, body)).status;
  expect(await attempt({ ackId: 'nonsense' })).toBe(400);
  expect(await attempt({ ackId })).toBe(400);
  expect(await attempt({ ackId: null })).toBe(400);
  expect(await attempt({})).toBe(200);
});

podTest(
  'a read waits for an event',
  async (scene) => {
    const id = await create(scene);
    const im = janesIm(scene);
    await read(scene, id);
    const pending = read(scene, id);
    await scene.clock.asleep();
    im.say('now');
    expect(textsOf(await pending)).toEqual(['now']);
  },
  { limits: { longPollMs: 30_000 } },
);

podTest(
  'a read without events is answered after the long poll time, with an ackId',
  async (scene) => {
    const id = await create(scene);
    const pending = read(scene, id);
    await scene.clock.asleep();
    scene.clock.advance(30_000);
    expect(await pending).toEqual({ events: [], ackId: expect.any(String) });
  },
  { limits: { longPollMs: 30_000 } },
);

podTest(
  'a waiting read gets what another reader did not acknowledge',
  async (scene) => {
    const id = await create(scene);
    janesIm(scene).say('one');
    await read(scene, id);
    const pending = read(scene, id);
    await scene.clock.asleep();
    scene.clock.advance(30_000);
    expect(textsOf(await pending)).toEqual(['one']);
  },
  { limits: { longPollMs: 60_000 } },
);

podTest(
  'readers of one feed share its events',
  async (scene) => {
    const id = await create(scene);
    const im = janesIm(scene);
    for (const text of ['one', 'two', 'three', 'four']) im.say(text);
    const batches = [await read(scene, id), await read(scene, id), await read(scene, id)];
    expect(batches.map(({ events }) => events.length)).toEqual([2, 2, 1]);
    expect(batches.flatMap(textsOf)).toEqual(['one', 'two', 'three', 'four']);
  },
  { limits: { eventsPerRead: 2 } },
);

podTest('a feed nobody reads for half an hour is gone', async (scene) => {
  const id = await create(scene);
  scene.clock.advance(30 * 60_000);
  expect((await scene.bot.post(`${feeds}/${id}/read`, {})).status).toBe(200);
  scene.clock.advance(30 * 60_000 + 1);
  expect(bodyOf(await scene.bot.get(feeds))).toEqual([]);
  expect((await scene.bot.post(`${feeds}/${id}/read`, {})).status).toBe(400);
});

podTest('twenty feeds can be read, one more cannot', async (scene) => {
  const ids: string[] = [];
  for (let n = 0; n < 21; n += 1) ids.push(await create(scene));
  const status = async (id: string | undefined) =>
    (await scene.bot.post(`${feeds}/${found(id)}/read`, {})).status;
  expect(await status(ids[19])).toBe(200);
  expect(await status(ids[20])).toBe(403);
  await scene.bot.call('DELETE', `${feeds}/${ids[0]}`);
  expect(await status(ids[20])).toBe(200);
});

podTest('feeds belong to their user, who sees only their own conversations', async (scene) => {
  const mine = await create(scene);
  const jane = await scene.client('jane.doe');
  const janes = await scene.feed(jane);
  expect((await jane.post(`${feeds}/${mine}/read`, {})).status).toBe(400);

  const bob = scene.pod.as('bob.lee');
  bob.say(bob.im(['jane.doe']), 'between us');
  expect(typesOf(await janes())).toEqual(['INSTANTMESSAGECREATED', 'MESSAGESENT']);
  expect((await read(scene, mine)).events).toEqual([]);
});

podTest('the bot hears itself; usernames stay within their pod', async (scene) => {
  const { bot, pod, room } = scene;
  const mine = await scene.feed();
  const carols = await scene.feed(await scene.client('carol.ng'));
  await bot.send(room('Borealis and Acme'), '<messageML>hello</messageML>');
  const [seenAtHome] = await mine();
  const [seenOutside] = await carols();
  expect(seenAtHome?.initiator.user).toMatchObject({ displayName: 'Steward', username: 'steward' });
  expect(seenOutside?.initiator.user).not.toHaveProperty('username');
  expect(seenOutside?.payload.messageSent?.message).toMatchObject({ externalRecipients: true });
  expect(seenAtHome?.id).toMatch(/^\w{6}$/);
  pod.as('bob.lee').say(room('FX desk'), 'in the room');
  expect(typesOf(await mine())).toEqual(['MESSAGESENT']);
});

podTest('reading brings the bot online, unless it says otherwise', async (scene) => {
  const { bot, pod, id } = scene;
  const feed = await create(scene);
  const presence = async () =>
    bodyOf<{ category: string }>(await bot.get(`/pod/v3/user/${id('steward')}/presence`)).category;
  pod.as('steward').presence('OFFLINE');
  await bot.post(`${feeds}/${feed}/read`, { ackId: '', updatePresence: false });
  expect(await presence()).toBe('OFFLINE');
  await read(scene, feed);
  expect(await presence()).toBe('AVAILABLE');
});
