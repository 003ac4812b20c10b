import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// A conversation of the client that all of its members own, a stream of type ROOM with `groupChat` (SBE 20.16): FX desk is made one.
const FX = 'FX desk';
const IN_FX = { in: FX };
const IT_IS_ONE =
  /FX desk is a group chat, not a room: it belongs to everyone in it, so I don't change anything there/u;

let world: World;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  const { pod } = world;
  const stream = pod.world().streams.find(({ room }) => room?.name === FX);
  id = stream?.streamId ?? '';
  const body = {
    roomAttributes: { ...stream?.room, groupChat: true },
    roomSystemInfo: { id, active: true, creationDate: 1_786_000_000_000 },
  };
  pod.faults.add({
    match: { path: `/v3/room/${id}/info` },
    times: 'always',
    effect: { status: 200, body },
  });
});
afterAll(() => world.close());

let before: unknown;
beforeEach(() => {
  before = stateOf(world.pod);
});

test.each([
  '/room add @Tom Berg',
  '/room remove @Dave Kim',
  '/room update --name Spot',
  '/room update --description Spot',
  '/room update',
  '/room owner add @Dave Kim',
  '/room owner remove @Jane Doe',
  '/room transfer @Dave Kim',
  '/room deactivate',
])('nothing in it is changed, whoever asks: %s', async (line) => {
  // Jane owns it, Bob is in it, Alice is an administrator.
  for (const person of [world.jane, world.bob, world.alice]) {
    const isThere = person !== world.alice;
    const where = isThere ? IN_FX : {};
    person.says(isThere ? `@Steward ${line}` : `${line} --room "${FX}"`, where);
    const { text, message } = await person.hears(
      IT_IS_ONE,
      isThere && line.includes('deactivate') ? {} : where,
    );
    expect(text).not.toContain('owns FX desk');
    expect(message).not.toContain('>Ask ');
  }
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
});

test('whoever wants to may leave it', async () => {
  const { bob } = world;
  const card = await bob.asks(`/room leave --room "${FX}"`, /Cancel/u);
  bob.submits(card, 'cancel');
  await bob.hears(/Cancelled|cancelled/u);
});

test('it is shown as what it is', async () => {
  const { jane } = world;
  const { text } = await jane.asks(
    `/room info --room "${FX}"`,
    /This is a group chat: it belongs to everyone in it/u,
  );
  expect(text).not.toMatch(/Owners?\t|Can be found/u);
  await jane.asks('/room list', /FX desk\tActive\t[^\t\n]*\tGroup chat/u);
  const me = await jane.asks('/whoami', /Rooms you own/u);
  expect(me.text.split('Rooms you own')[1]).not.toContain(FX);
});

test('nobody is said to own it alone', async () => {
  const { alice } = world;
  const { text } = await alice.asks('/user disable @Jane Doe', /Cancel/u);
  expect(text).not.toContain(FX);
});

test('it is no orphan, whoever has left the company', async () => {
  const { alice, pod } = world;
  const stream = (name: string, groupChat: boolean) => ({
    id,
    type: 'ROOM',
    isActive: true,
    origin: 'INTERNAL',
    attributes: { roomName: name, membersCount: 2, groupChat },
  });
  const streams = [stream('Forsaken', false), stream('Friends', true)];
  pod.faults.add({
    match: { path: '/v2/admin/streams/list' },
    times: 'always',
    effect: { status: 200, body: { count: 2, skip: 0, limit: 100, streams } },
  });
  pod.faults.add({
    match: { path: `/v2/room/${id}/membership/list` },
    times: 'always',
    effect: { status: 200, body: [] },
  });
  const { text } = await alice.asks('/room report --orphaned', /Forsaken/u);
  expect(text).not.toContain('Friends');
  await alice.asks('/room report', /Forsaken\t[\s\S]+Friends \(group chat\)\t/u);
});

test('one that is called like the room of the administrators is not taken for it', async () => {
  const named = await startWorld({ steward: { administrators: { room: FX } } });
  try {
    const streamId = named.pod.world().streams.find(({ room }) => room?.name === FX)?.streamId ?? '';
    named.pod.faults.add({
      match: { path: `/v3/room/${streamId}/info` },
      times: 'always',
      effect: {
        status: 200,
        body: {
          roomAttributes: { name: FX, groupChat: true },
          roomSystemInfo: { id: streamId, active: true },
        },
      },
    });
    named.alice.says('/user role add @Nina Patel COMPLIANCE_OFFICER');
    await named.alice.hears(/I can't find their room “FX desk”/u);
    await named.settled();
    expect(named.jane.sees(IN_FX).filter(({ text }) => text.includes('COMPLIANCE_OFFICER'))).toEqual([]);
  } finally {
    await named.close();
  }
});
