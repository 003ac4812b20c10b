import { type MemberInfo, type StreamId, toStreamId, type UserId } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAdministratorsRoom, notedRoom } from '../../src/approvals/index.ts';
import { createAudit } from '../../src/audit/index.ts';
import type { Store } from '../../src/store/index.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const steward = colleague(99);
const alice = colleague(1);
const victor = colleague(2);
const grace = colleague(3);
const bob = colleague(4);
const OTHER: StreamId = toStreamId('zZ3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
const NAME = 'Steward administrators';

let place: TestStore;
let store: Store;
/** What the pod has: rooms by id with their names, and who is in the room that is asked for. */
let rooms: Map<StreamId, string>;
let members: Map<UserId, { owner: boolean; joinDate: number }>;
/** Rooms of another firm, and what has a name as rooms do and is none. */
let foreign: Set<StreamId>;
let groupChats: Set<StreamId>;
let settings: { groupChat?: boolean; active?: boolean; external?: boolean };
const statuses = new Map<UserId, string>();

beforeEach(async () => {
  place = await createTestStore({ inMemory: true });
  store = await place.open();
  rooms = new Map([[ROOM, NAME]]);
  settings = {};
  groupChats = new Set();
  foreign = new Set();
  statuses.clear();
  members = new Map([
    [alice, { owner: true, joinDate: 1 }],
    [victor, { owner: false, joinDate: 2 }],
    [bob, { owner: false, joinDate: 3 }],
    [steward, { owner: false, joinDate: 4 }],
  ]);
});
afterEach(() => place.remove());

const factsNow = () =>
  fakeFacts({
    accounts: new Map<UserId, { roles?: readonly string[]; status?: string }>([
      ...[alice, victor, grace].map((id) => [id, { roles: ['ADMINISTRATOR'] }] as const),
      ...[...statuses].map(([id, status]) => [id, { status }] as const),
    ]),
    owners: [...members].filter(([, { owner }]) => owner).map(([id]) => id),
    members: [...members.keys()],
    room: settings,
  }).facts;

/** A process that starts, with the room as the configuration names it. */
const started = (room = NAME) =>
  createAdministratorsRoom({
    store,
    audit: createAudit({ store, clock: { now: () => 1_000 } }),
    streams: {
      async *listAllStreams() {
        for (const [id, name] of rooms)
          yield {
            id,
            crossPod: foreign.has(id),
            active: true,
            streamType: { type: 'ROOM' },
            roomAttributes: { name },
          };
      },
      getRoomInfo: async (id) => ({
        roomAttributes: {
          name: rooms.get(id) ?? '',
          groupChat: settings.groupChat === true || groupChats.has(id),
        },
        roomSystemInfo: { id, active: true, creationDate: 0, createdByUserId: alice },
      }),
      listRoomMembers: async (): Promise<MemberInfo[]> =>
        [...members].map(([id, member]) => ({ id, ...member })),
    },
    room,
    roles: ['ADMINISTRATOR'],
    botId: steward,
    now: factsNow,
  });

const record = async () =>
  (await createAudit({ store, clock: { now: () => 0 } }).list({ skip: 0, limit: 50 })).lines;

test('H8: the room is noted by its id when it is found first, and kept whatever is called so later', async () => {
  expect(await started().id()).toBe(ROOM);
  rooms = new Map([
    [OTHER, NAME],
    [ROOM, 'Renamed in the client'],
  ]);
  expect(await started().id()).toBe(ROOM);
  expect(await started().is(OTHER)).toBe(false);
  expect(await notedRoom(store)).toMatchObject({ named: NAME, id: ROOM });
  const noted = (await record()).filter(({ type }) => type === 'administrators-room.noted');
  expect(noted.map(({ details }) => details)).toEqual([
    expect.objectContaining({ room: ROOM, counting: [alice, victor] }),
  ]);
});

test('H8: another name or id in the configuration is the word of whoever runs Steward', async () => {
  await started().id();
  rooms.set(OTHER, 'Somewhere else');
  expect(await started(OTHER).id()).toBe(OTHER);
  expect(await notedRoom(store)).toMatchObject({ named: OTHER, id: OTHER });
});

test('H8: a room that somebody owns who is no administrator is not taken, and not used', async () => {
  members.set(bob, { owner: true, joinDate: 3 });
  await expect(started().id()).rejects.toMatchObject({
    problem: { code: 'administrators-room-unsafe', count: 1 },
  });
  expect(await notedRoom(store)).toBeUndefined();
  members.set(bob, { owner: false, joinDate: 3 });
  const room = started();
  await room.id();
  members.set(bob, { owner: true, joinDate: 3 });
  await expect(room.id()).rejects.toMatchObject({ problem: { code: 'administrators-room-unsafe' } });
  // It stays the one that is protected.
  expect(await room.is(ROOM)).toBe(true);
  statuses.set(bob, 'DISABLED');
  expect(await room.id()).toBe(ROOM);
});

test.each([
  ['a group chat', () => void Object.assign(settings, { groupChat: true })],
  ['a room that is deactivated', () => void Object.assign(settings, { active: false })],
  ['a room that is open to other firms', () => void Object.assign(settings, { external: true })],
  ['a room that Steward is not in', () => void members.delete(steward)],
])('H8: %s is none', async (_, change) => {
  change();
  await expect(started().id()).rejects.toMatchObject({ problem: { code: 'administrators-room-missing' } });
});

test.each([
  ['a group chat', { groupChat: true }],
  ['deactivated', { active: false }],
  ['open to other firms', { external: true }],
])('H8: once it is %s it is none any more', async (_, now) => {
  const room = started();
  await room.id();
  Object.assign(settings, now);
  await expect(room.id()).rejects.toMatchObject({ problem: { code: 'administrators-room-missing' } });
});

test.each([
  ['a group chat that somebody', () => groupChats],
  ['a room that another firm', () => foreign],
])('H8: %s has given its name is passed over', async (_, set) => {
  rooms = new Map([
    [OTHER, NAME],
    [ROOM, NAME],
  ]);
  set().add(OTHER);
  expect(await started().id()).toBe(ROOM);
});

test('H8: of two processes that find it at once, the one that comes second takes what is noted', async () => {
  const [one, other] = [started(), started()];
  const found = one.id();
  rooms = new Map([
    [OTHER, NAME],
    [ROOM, 'Renamed in the client'],
  ]);
  expect(await Promise.all([found, other.id()])).toEqual([await one.id(), await one.id()]);
  expect((await record()).filter(({ type }) => type === 'administrators-room.noted')).toHaveLength(1);
});

test('H8: who came into it, back into it, or became its owner in the client, counts once that is confirmed', async () => {
  const room = started();
  await room.id();
  const entry = { type: 'administrator.confirmed', details: {} } as const;
  expect([(await room.counting()).has(alice), (await room.counting()).has(victor)]).toEqual([true, true]);

  expect((await room.counting()).has(grace)).toBe(false);
  expect(await room.take(grace, entry)).toBe(false);
  members.set(grace, { owner: false, joinDate: 10 });
  expect((await room.counting()).has(grace)).toBe(false);
  expect(await room.take(grace, entry)).toBe(true);
  expect((await room.counting()).has(grace)).toBe(true);

  members.delete(grace);
  expect((await room.counting()).has(grace)).toBe(false);
  members.set(grace, { owner: false, joinDate: 11 });
  expect((await room.counting()).has(grace)).toBe(false);

  members.set(victor, { owner: true, joinDate: 2 });
  expect((await room.counting()).has(victor)).toBe(false);
  expect(await room.take(victor, entry)).toBe(true);
  expect((await room.counting()).has(victor)).toBe(true);
  members.set(victor, { owner: false, joinDate: 2 });
  expect((await room.counting()).has(victor)).toBe(true);

  // Nobody's word makes an administrator.
  expect(await room.take(bob, entry)).toBe(false);
  expect(await room.take(stranger(1), entry)).toBe(false);
  const kept = started();
  expect([
    (await kept.counting()).has(alice),
    (await kept.counting()).has(victor),
    (await kept.counting()).has(grace),
  ]).toEqual([true, true, false]);
});
