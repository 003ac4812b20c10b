import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const PRESENCE = /Available|Busy|In a meeting|Offline/u;
const POINTED = /I've answered you in our IM/;
const BOREALIS = { in: 'Borealis and Acme' };

/** A group chat as older pods have it: of no type that the API can still make. */
function groupChat({ jane, pod }: World): string {
  const before = new Set(pod.world().streams.map(({ streamId }) => streamId));
  const streamId = jane.client.im(['steward', 'bob.lee']);
  expect(before.has(streamId)).toBe(false);
  expect(pod.world().streams.find((stream) => stream.streamId === streamId)?.type).toBe('MIM');
  return streamId;
}

const groups: Seed = { ...acmeSeed, settings: { groupIMs: true } };

test('M8: the presence of somebody outside the room is told in the IM', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('@Steward /presence @Victor Stone', POINTED, BOREALIS);
  await jane.hears(/Victor Stone\s+\S/u);
  await world.settled();
  expect(jane.sees(BOREALIS).filter(({ text }) => PRESENCE.test(text))).toEqual([]);
});

test('one outsider among those asked about is enough', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('@Steward /presence @Bob Lee @Victor Stone', POINTED, { in: 'FX desk' });
  await jane.hears(/Bob Lee\s+Busy/u);
  await jane.asks('@Steward /presence @Bob Lee', /Bob Lee\s+Busy/u, { in: 'FX desk' });
});

test('a group chat is a room: only what mentions Steward first is for it', async () => {
  world = await startWorld({ pod: { seed: groups } });
  const { jane } = world;
  const streamId = groupChat(world);
  jane.client.say(streamId, '/whoami');
  await world.settled();
  expect(jane.client.messages(streamId).filter(({ user }) => user.username === 'steward')).toEqual([]);
});

test.each([
  ['/whoami', /User name\s+jane\.doe/u],
  ['/user info @Bob Lee', /Spot trader/u],
  ['/presence @Bob Lee', /Bob Lee\s+Busy/u],
  ['/status', /can do this/u],
])('H4: in a group chat %s is answered in the IM', async (line, answer) => {
  world = await startWorld({ pod: { seed: groups } });
  const { jane } = world;
  const streamId = groupChat(world);
  jane.client.say(streamId, `@Steward ${line}`);
  await jane.hears(answer);
  await world.settled();
  const said = jane.client.messages(streamId).filter(({ user }) => user.username === 'steward');
  expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(POINTED)]);
});

test('M8: that a private command was refused is told in the IM', async () => {
  world = await startWorld();
  const { bob } = world;
  await bob.asks('@Steward /user list', POINTED, { in: 'FX desk' });
  await bob.hears(/can do this/u);
});

test('the room hears that there is an answer in the IM once it is there, and not when there is none', async () => {
  world = await startWorld();
  const { pod, jane } = world;
  const inFxDesk = { in: 'FX desk' };
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  await jane.asks('@Steward /whoami', /Symphony/, inFxDesk);
  await world.settled();
  expect(jane.sees(inFxDesk).filter(({ text }) => /IM/.test(text))).toEqual([]);
  pod.faults.add({ match: { path: '/message/create' }, times: 3, effect: { status: 429 } });
  await jane.asks('@Steward /whoami', POINTED, inFxDesk);
  expect(jane.sees().map(({ text }) => text)).toEqual([expect.stringContaining('jane.doe')]);
});
