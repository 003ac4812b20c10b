import { describe, expect, test } from '@jest/globals';
import { type SymphonyBdk, toMessageId, toStreamId, toUserId } from '../src/index.ts';
import type { Reply } from './support/fake-pod.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const room = toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
const message = toMessageId('Udo_AHxCGQQIcRt2YETi-H___mAqGYN_bQ');
const alice = toUserId(13537736917013);

type Calls<S> = { [K in keyof S]: S[K] extends (...given: never[]) => Promise<unknown> ? K : never }[keyof S];
type AllCalls = {
  [S in Exclude<keyof SymphonyBdk, 'auth' | 'recovery' | 'datafeed' | 'close' | 'health'>]: Record<
    Calls<SymphonyBdk[S]>,
    (service: SymphonyBdk[S]) => Promise<unknown>
  >;
};

/** Every call, so that one that is added has to be here; but those of the datafeed, and of the health, which nobody acts on. */
const calls: AllCalls = {
  sessions: {
    getSession: (sessions) => sessions.getSession(),
    logout: (sessions) => sessions.logout(),
  },
  messages: {
    send: (messages) => messages.send(room, 'hello'),
    update: (messages) => messages.update(room, message, 'hello'),
    list: (messages) => messages.list(room, { since: 0 }),
    get: (messages) => messages.get(message),
    getStatus: (messages) => messages.getStatus(message),
    getAttachment: (messages) => messages.getAttachment(room, message, 'file'),
  },
  users: {
    searchUsers: (users) => users.searchUsers({ query: 'bob' }),
    listUsersByIds: (users) => users.listUsersByIds([alice]),
    listUsersByEmails: (users) => users.listUsersByEmails(['a@acme.example']),
    listUsersByUsernames: (users) => users.listUsersByUsernames(['alice']),
    getUserDetail: (users) => users.getUserDetail(alice),
    listUserDetails: (users) => users.listUserDetails(),
    listUserDetailsByFilter: (users) => users.listUserDetailsByFilter({}),
    create: (users) => users.create({ userAttributes: {}, roles: [] }),
    update: (users) => users.update(alice, {}),
    getStatus: (users) => users.getStatus(alice),
    updateStatus: (users) => users.updateStatus(alice, { status: 'DISABLED' }),
    suspendUser: (users) => users.suspendUser(alice, { until: 1, reason: 'leave' }),
    unsuspendUser: (users) => users.unsuspendUser(alice),
    getAvatar: (users) => users.getAvatar(alice),
    updateAvatar: (users) => users.updateAvatar(alice, ''),
    listUserSessions: (users) => users.listUserSessions(alice),
    logOutUser: (users) => users.logOutUser(alice),
    logOutUserSession: (users) => users.logOutUserSession(alice, 'session'),
    listAvailableFeatures: (users) => users.listAvailableFeatures(),
    getFeatureEntitlements: (users) => users.getFeatureEntitlements(alice),
    updateFeatureEntitlements: (users) => users.updateFeatureEntitlements(alice, []),
    listRoles: (users) => users.listRoles(),
    addRole: (users) => users.addRole(alice, 'ADMINISTRATOR'),
    removeRole: (users) => users.removeRole(alice, 'ADMINISTRATOR'),
    listAuditTrail: (users) => users.listAuditTrail({ startTimestamp: 0 }),
  },
  streams: {
    createInstantMessage: (streams) => streams.createInstantMessage([alice]),
    createRoom: (streams) => streams.createRoom({ name: 'x' }),
    getRoomInfo: (streams) => streams.getRoomInfo(room),
    updateRoom: (streams) => streams.updateRoom(room, { name: 'x' }),
    setRoomActive: (streams) => streams.setRoomActive(room, true),
    searchRooms: (streams) => streams.searchRooms({ query: 'x' }),
    listRoomMembers: (streams) => streams.listRoomMembers(room),
    addMemberToRoom: (streams) => streams.addMemberToRoom(alice, room),
    removeMemberFromRoom: (streams) => streams.removeMemberFromRoom(alice, room),
    promoteUserToRoomOwner: (streams) => streams.promoteUserToRoomOwner(alice, room),
    demoteUserToRoomParticipant: (streams) => streams.demoteUserToRoomParticipant(alice, room),
    getStream: (streams) => streams.getStream(room),
    listStreams: (streams) => streams.listStreams(),
    listUserStreams: (streams) => streams.listUserStreams(alice),
    createInstantMessageAdmin: (streams) => streams.createInstantMessageAdmin([alice]),
    setRoomActiveAdmin: (streams) => streams.setRoomActiveAdmin(room, true),
    addMemberToRoomAdmin: (streams) => streams.addMemberToRoomAdmin(alice, room),
    removeMemberFromRoomAdmin: (streams) => streams.removeMemberFromRoomAdmin(alice, room),
    listRoomMembersAdmin: (streams) => streams.listRoomMembersAdmin(room),
    listStreamMembers: (streams) => streams.listStreamMembers(room),
    listEnterpriseStreams: (streams) => streams.listEnterpriseStreams(),
  },
  connections: {
    getConnection: (connections) => connections.getConnection(alice),
    listConnections: (connections) => connections.listConnections(),
    createConnection: (connections) => connections.createConnection(alice),
    acceptConnection: (connections) => connections.acceptConnection(alice),
    rejectConnection: (connections) => connections.rejectConnection(alice),
    removeConnection: (connections) => connections.removeConnection(alice),
  },
  presence: {
    getPresence: (presence) => presence.getPresence(),
    getUserPresence: (presence) => presence.getUserPresence(alice),
    getAllUsersPresence: (presence) => presence.getAllUsersPresence(),
    externalPresenceInterest: (presence) => presence.externalPresenceInterest([alice]),
    createPresenceFeed: (presence) => presence.createPresenceFeed(),
    readPresenceFeed: (presence) => presence.readPresenceFeed('feed'),
    deletePresenceFeed: (presence) => presence.deletePresenceFeed('feed'),
    setPresence: (presence) => presence.setPresence('AVAILABLE'),
    setUserPresence: (presence) => presence.setUserPresence(alice, 'AVAILABLE'),
  },
  manifest: {
    get: (manifest) => manifest.get(),
    set: (manifest) => manifest.set('{}'),
  },
};

const answers: [string, Reply][] = [
  ['nothing', { text: '' }],
  ['{}', { json: {} }],
  [
    'a page of a proxy',
    { text: '<html>We will be back soon</html>', headers: { 'Content-Type': 'text/html' } },
  ],
];

describe.each(answers)('%s with 200 is never taken for an answer', (_what, reply) => {
  const cases = Object.entries(calls).flatMap(([service, methods]) =>
    Object.keys(methods).map((method) => [service, method] as const),
  );
  test.each(cases)('%s.%s', (service, method) =>
    withPod(async (pod) => {
      const bdk = await createKit(pod, { config: { retry: { maxAttempts: 1 } } });
      await bdk.sessions.getSession();
      for (const verb of ['GET', 'POST', 'PUT'])
        for (const path of pathsUpTo(9)) pod.on(`${verb} ${path}`, reply);
      const call: (service: never) => Promise<unknown> = Reflect.get(Reflect.get(calls, service), method);
      const answered = await call(Reflect.get(bdk, service) as never).then(
        (value) => ({ value }),
        (error: unknown) => error,
      );
      expect(answered).toMatchObject({ name: 'PodError', code: 'UNREADABLE_ANSWER' });
    })(),
  );
});

/** `/*`, `/* /*` and so on. */
const pathsUpTo = (segments: number): string[] =>
  Array.from({ length: segments }, (_, at) => '/*'.repeat(at + 1));
