import { readFileSync } from 'node:fs';
import { type StreamId, type SymphonyBdk, toUserId } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { acmeSeed, type Pod } from 'symphony-pod-simulator';
import { coverage } from 'symphony-pod-simulator/coverage';
import { commands } from '../../src/commands/index.ts';
import { overview, overviewTable } from '../support/overview.ts';
import { withCheckedWorld } from './support/world.ts';

const [alice, jane, bob, dave] = [13, 15, 16, 17].map((id) => toUserId(13537736917000 + id)) as [
  ReturnType<typeof toUserId>,
  ReturnType<typeof toUserId>,
  ReturnType<typeof toUserId>,
  ReturnType<typeof toUserId>,
];
const nina = toUserId(13537736917020);
const carol = toUserId(13606456393736);
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function readAll(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

type Stage = { readonly bdk: SymphonyBdk; readonly pod: Pod; readonly room: StreamId };
type Drive = (stage: Stage) => Promise<unknown>;

/** What is done with the kit for each line, so that each of its methods is called at least once. */
const drives: Readonly<Record<string, Drive>> = {
  'session authenticate, by key or certificate': async ({ bdk }) => {
    await bdk.sessions.getSession();
    await bdk.sessions.logout();
  },
  'search users': async ({ bdk }) => {
    await bdk.users.searchUsers({ query: 'jane', filters: { title: 'Head of FX' } }, { local: true });
    await readAll(bdk.users.searchAllUsers({ query: 'carol' }, { local: false }));
  },
  'list all users': async ({ bdk }) => {
    await bdk.users.listUserDetails({ skip: 1, limit: 5 });
    await readAll(bdk.users.listAllUserDetails());
    await bdk.users.listUserDetailsByFilter({ role: 'ADMINISTRATOR' });
    await readAll(bdk.users.listAllUserDetailsByFilter({ status: 'ENABLED' }));
  },
  'user details': async ({ bdk }) => {
    await bdk.users.listUsersByIds([jane, bob], { local: true });
    await bdk.users.listUsersByEmails(['bob@acme.example']);
    await bdk.users.listUsersByUsernames(['jane.doe']);
    await bdk.users.getUserDetail(jane);
  },
  'create users': ({ bdk }) =>
    bdk.users.create({
      userAttributes: {
        accountType: 'NORMAL',
        userName: 'new.person',
        emailAddress: 'new.person@acme.example',
        firstName: 'New',
        lastName: 'Person',
        displayName: 'New Person',
      },
      roles: ['INDIVIDUAL'],
    }),
  'update user information': async ({ bdk }) => {
    const { users } = bdk;
    await users.update(bob, { title: 'Chief spot trader' });
    await users.getStatus(bob);
    await users.updateStatus(bob, { status: 'DISABLED' });
    await users.updateStatus(bob, { status: 'ENABLED' });
    await users.suspendUser(bob, { until: Date.now() + 86_400_000, reason: 'on leave' });
    await users.unsuspendUser(bob);
    await users.getAvatar(bob);
    await users.updateAvatar(bob, png);
    const steward = (await bdk.sessions.getSession()).id;
    const [session] = await users.listUserSessions(steward);
    if (session) await users.logOutUserSession(steward, session.sessionId);
    await users.logOutUser(bob);
  },
  'list user features': async ({ bdk }) => {
    await bdk.users.listAvailableFeatures();
    await bdk.users.getFeatureEntitlements(bob);
    await bdk.users.updateFeatureEntitlements(bob, [{ entitlement: 'canUpdateAvatar', enabled: false }]);
  },
  'list, add, remove roles': async ({ bdk }) => {
    await bdk.users.listRoles();
    await bdk.users.addRole(bob, 'L1_SUPPORT');
    await bdk.users.removeRole(bob, 'L1_SUPPORT');
  },
  'list audit trail': async ({ bdk }) => {
    await bdk.users.listAuditTrail({ startTimestamp: 0 }, { limit: 10 });
    await readAll(bdk.users.listAllAuditTrail({ startTimestamp: 0 }));
  },
  'create IM or MIM': async ({ bdk }) => {
    await bdk.streams.createInstantMessage([jane]);
    await bdk.streams.createInstantMessageAdmin([jane, bob]);
    await bdk.streams.createInstantMessageAdmin([jane, bob, dave]);
  },
  'create chatrooms': ({ bdk }) =>
    bdk.streams.createRoom({
      name: 'Everything',
      description: 'each setting',
      keywords: [{ key: 'desk', value: 'FX' }],
      membersCanInvite: true,
      discoverable: true,
      public: false,
      readOnly: false,
      copyProtected: false,
      crossPod: false,
      viewHistory: true,
      multiLateralRoom: false,
    }),
  'search rooms': async ({ bdk }) => {
    await bdk.streams.searchRooms(
      { query: 'desk', active: true, member: { id: jane } },
      { skip: 0, limit: 2 },
    );
    await readAll(bdk.streams.searchAllRooms({ query: 'desk' }, { includeNonDiscoverable: true }));
  },
  'room info, update': async ({ bdk, room }) => {
    await bdk.streams.getRoomInfo(room);
    await bdk.streams.getStream(room);
    await bdk.streams.updateRoom(room, { description: 'Spot and forwards' });
  },
  'deactivate, reactivate rooms': async ({ bdk, room }) => {
    await bdk.streams.setRoomActive(room, false);
    await bdk.streams.setRoomActiveAdmin(room, true);
  },
  'list members': async ({ bdk, room }) => {
    await bdk.streams.listRoomMembers(room);
    await bdk.streams.listRoomMembersAdmin(room, { includePastMembers: true });
    await bdk.streams.listStreamMembers(room, { limit: 2 });
    await readAll(bdk.streams.listAllStreamMembers(room));
  },
  'add, remove members': async ({ bdk, room }) => {
    await bdk.streams.addMemberToRoom(nina, room);
    await bdk.streams.removeMemberFromRoom(nina, room);
    await bdk.streams.addMemberToRoomAdmin(nina, room);
    await bdk.streams.removeMemberFromRoomAdmin(nina, room);
  },
  'promote, demote owners': async ({ bdk, room }) => {
    await bdk.streams.promoteUserToRoomOwner(bob, room);
    await bdk.streams.demoteUserToRoomParticipant(bob, room);
  },
  'streams of a person, of the firm': async ({ bdk }) => {
    await bdk.streams.listStreams({ streamTypes: [{ type: 'ROOM' }] }, { limit: 2 });
    await readAll(bdk.streams.listAllStreams({ includeInactiveStreams: true }));
    await bdk.streams.listUserStreams(jane, { streamTypes: [{ type: 'ROOM' }] }, { limit: 2 });
    await readAll(bdk.streams.listAllUserStreams(jane, {}));
    await bdk.streams.listEnterpriseStreams(
      { streamTypes: [{ type: 'ROOM' }], status: 'ACTIVE' },
      { limit: 2 },
    );
    await readAll(bdk.streams.listAllEnterpriseStreams({}));
  },
  'get, list connections': async ({ bdk, pod }) => {
    pod.as('carol.ng').connection('steward', 'request');
    await bdk.connections.getConnection(carol);
    for (const status of ['PENDING_INCOMING', 'PENDING_OUTGOING', 'ACCEPTED', 'REJECTED', 'ALL'] as const)
      await bdk.connections.listConnections({ status });
  },
  'create, accept, reject, remove connections': async ({ bdk, pod }) => {
    const { connections } = bdk;
    pod.as('carol.ng').connection('steward', 'request');
    expect(await connections.acceptConnection(carol)).toMatchObject({ status: 'ACCEPTED' });
    await connections.removeConnection(carol);
    pod.as('carol.ng').connection('steward', 'request');
    expect(await connections.rejectConnection(carol)).toMatchObject({ status: 'REJECTED' });
    const erik = toUserId(13606456393737);
    expect(await connections.createConnection(erik)).toMatchObject({ status: 'PENDING_OUTGOING' });
  },
  'get, set presence': async ({ bdk }) => {
    await bdk.presence.getPresence();
    await bdk.presence.setPresence('BUSY');
    await bdk.presence.getUserPresence(jane, { local: true });
    await bdk.presence.setUserPresence(jane, 'AWAY', { soft: true });
  },
  'presence of all users': async ({ bdk }) => {
    await bdk.presence.getAllUsersPresence({ limit: 5 });
    await readAll(bdk.presence.listAllUsersPresence());
  },
  'register interest; create, read, delete presence feed': async ({ bdk, pod }) => {
    await bdk.presence.externalPresenceInterest([carol]);
    const { id } = await bdk.presence.createPresenceFeed();
    pod.as('alice.martin').presence('BUSY');
    expect(await bdk.presence.readPresenceFeed(id)).toMatchObject([{ userId: alice, category: 'BUSY' }]);
    await bdk.presence.deletePresenceFeed(id);
  },
};

/** The same kit; `called` gets the name of each method of a service that is called. */
function listenedTo(bdk: SymphonyBdk, called: Set<string>): SymphonyBdk {
  const services = Object.entries(bdk).map(([name, service]) => [
    name,
    typeof service !== 'object'
      ? service
      : new Proxy(service, {
          get: (target: object, method: string) => {
            const value = Reflect.get(target, method) as unknown;
            if (typeof value === 'function') called.add(`${name}.${method}`);
            return value;
          },
        }),
  ]);
  return Object.fromEntries(services) as SymphonyBdk;
}

/** The call of the simulator's coverage that a request is. */
function callOf(method: string, url: string): string {
  const path = url.split('?')[0] ?? '';
  const found = coverage.find(
    (each) => each.method === method && new RegExp(`^${each.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
  );
  return found ? `${found.method} ${found.path}` : `${method} ${path}`;
}

test.each(overview)('$names', async ({ names, kit, calls }) => {
  await withCheckedWorld(
    async ({ bdk, pod, exchanges }) => {
      const room = pod
        .as('jane.doe')
        .streams()
        .find(({ name }) => name === 'FX desk')?.streamId as StreamId;
      const called = new Set<string>();
      const drive = drives[names];
      if (drive === undefined) throw new Error(`Nothing is done with the kit for “${names}”.`);
      await drive({ bdk: listenedTo(bdk, called), pod, room });
      expect([...called]).toEqual(expect.arrayContaining([...kit]));
      const made = exchanges.map(({ method, url }) => callOf(method, url));
      expect(made).toEqual(expect.arrayContaining([...calls]));
      expect(
        exchanges
          .filter(({ status }) => status >= 300 && status !== 401)
          .map(({ url, answer }) => [url, answer]),
      ).toEqual([]);
    },
    { pod: { seed: { ...acmeSeed, settings: { groupIMs: true } } } },
  )();
});

const answered = new Set(coverage.map(({ method, path }) => `${method} ${path}`));

test('every command of the overview is there', () => {
  const names = new Set(commands.map(({ name }) => name));
  expect(overview.flatMap((line) => line.commands).filter((name) => !names.has(name))).toEqual([]);
});

test('docs/pod-api.md has the table as it is now', () => {
  const page = readFileSync('docs/pod-api.md', 'utf8');
  expect(page).toContain(overviewTable((call) => answered.has(call)));
});
