import { briefUsage } from '@finos/symphony-bdk-core';
import { commands } from '../../src/commands/index.ts';
import type { CommandName } from '../../src/names.ts';

/** A line of Symphony's overview of the Pod API: what it names, the kit's methods for it, and the commands in chat. */
export type OverviewLine = {
  readonly names: string;
  /** `service.method`; the contract test drives each, and through them every call in `calls`. */
  readonly kit: readonly string[];
  /** `METHOD /path`, as the simulator's coverage has them. */
  readonly calls: readonly string[];
  readonly commands: readonly CommandName[];
};

const USER = '/pod/v1/admin/user/:uid';
const ROOM = '/pod/v1/room/:id';
const ADMIN_ROOM = '/pod/v1/admin/room/:id';
const FEED = '/pod/v1/presence/feed';

/** Every line of the overview, in its order (Symphony developer docs, overview of the REST API, Pod API). */
export const overview: readonly OverviewLine[] = [
  {
    names: 'session authenticate, by key or certificate',
    kit: ['sessions.getSession', 'sessions.logout'],
    calls: ['POST /login/pubkey/authenticate', 'GET /pod/v2/sessioninfo', 'POST /sessionauth/v1/logout'],
    commands: ['status'],
  },
  {
    names: 'search users',
    kit: ['users.searchUsers', 'users.searchAllUsers'],
    calls: ['POST /pod/v1/user/search'],
    commands: ['user find'],
  },
  {
    names: 'list all users',
    kit: [
      'users.listUserDetails',
      'users.listAllUserDetails',
      'users.listUserDetailsByFilter',
      'users.listAllUserDetailsByFilter',
    ],
    calls: ['GET /pod/v2/admin/user/list', 'POST /pod/v1/admin/user/find'],
    commands: ['user list'],
  },
  {
    names: 'user details',
    kit: [
      'users.listUsersByIds',
      'users.listUsersByEmails',
      'users.listUsersByUsernames',
      'users.getUserDetail',
    ],
    calls: ['GET /pod/v3/users', 'GET /pod/v2/admin/user/:uid'],
    commands: ['user info', 'whoami'],
  },
  {
    names: 'create users',
    kit: ['users.create'],
    calls: ['POST /pod/v2/admin/user/create'],
    commands: ['user create'],
  },
  {
    names: 'update user information',
    kit: [
      'users.update',
      'users.getStatus',
      'users.updateStatus',
      'users.suspendUser',
      'users.unsuspendUser',
      'users.getAvatar',
      'users.updateAvatar',
      'users.listUserSessions',
      'users.logOutUser',
      'users.logOutUserSession',
    ],
    calls: [
      'POST /pod/v2/admin/user/:uid/update',
      `GET ${USER}/status`,
      `POST ${USER}/status/update`,
      'PUT /pod/v1/admin/user/:userId/suspension/update',
      `GET ${USER}/avatar`,
      `POST ${USER}/avatar/update`,
      'GET /pod/v1/users/:uid/sessions',
      'POST /pod/v1/users/:uid/sessions/logout',
      'POST /pod/v1/users/:uid/sessions/:sid/logout',
    ],
    commands: [
      'user update',
      'user avatar',
      'user disable',
      'user enable',
      'user suspend',
      'user unsuspend',
      'user logout',
      'user sessions',
      'user session end',
    ],
  },
  {
    names: 'list user features',
    kit: ['users.listAvailableFeatures', 'users.getFeatureEntitlements', 'users.updateFeatureEntitlements'],
    calls: ['GET /pod/v1/admin/system/features/list', `GET ${USER}/features`, `POST ${USER}/features/update`],
    commands: ['user features', 'user feature on', 'user feature off'],
  },
  {
    names: 'list, add, remove roles',
    kit: ['users.listRoles', 'users.addRole', 'users.removeRole'],
    calls: ['GET /pod/v1/admin/system/roles/list', `POST ${USER}/roles/add`, `POST ${USER}/roles/remove`],
    commands: ['roles', 'user roles', 'user role add', 'user role remove'],
  },
  {
    names: 'list audit trail',
    kit: ['users.listAuditTrail', 'users.listAllAuditTrail'],
    calls: ['GET /agent/v1/audittrail/privilegeduser'],
    commands: ['user trail'],
  },
  {
    names: 'create IM or MIM',
    kit: ['streams.createInstantMessage', 'streams.createInstantMessageAdmin'],
    calls: ['POST /pod/v1/im/create', 'POST /pod/v1/admin/im/create'],
    commands: ['im'],
  },
  {
    names: 'create chatrooms',
    kit: ['streams.createRoom'],
    calls: ['POST /pod/v3/room/create'],
    commands: ['room create'],
  },
  {
    names: 'search rooms',
    kit: ['streams.searchRooms', 'streams.searchAllRooms'],
    calls: ['POST /pod/v3/room/search'],
    commands: ['room find'],
  },
  {
    names: 'room info, update',
    kit: ['streams.getRoomInfo', 'streams.getStream', 'streams.updateRoom'],
    calls: ['GET /pod/v3/room/:id/info', 'GET /pod/v2/streams/:sid/info', 'POST /pod/v3/room/:id/update'],
    commands: ['room info', 'room update'],
  },
  {
    names: 'deactivate, reactivate rooms',
    kit: ['streams.setRoomActive', 'streams.setRoomActiveAdmin'],
    calls: [`POST ${ROOM}/setActive`, `POST ${ADMIN_ROOM}/setActive`],
    commands: ['room deactivate', 'room reactivate'],
  },
  {
    names: 'list members',
    kit: [
      'streams.listRoomMembers',
      'streams.listRoomMembersAdmin',
      'streams.listStreamMembers',
      'streams.listAllStreamMembers',
    ],
    calls: [
      'GET /pod/v2/room/:id/membership/list',
      `GET ${ADMIN_ROOM}/membership/list`,
      'GET /pod/v1/admin/stream/:id/membership/list',
    ],
    commands: ['room members'],
  },
  {
    names: 'add, remove members',
    kit: [
      'streams.addMemberToRoom',
      'streams.addMemberToRoomAdmin',
      'streams.removeMemberFromRoom',
      'streams.removeMemberFromRoomAdmin',
    ],
    calls: [
      `POST ${ROOM}/membership/add`,
      `POST ${ADMIN_ROOM}/membership/add`,
      `POST ${ROOM}/membership/remove`,
      `POST ${ADMIN_ROOM}/membership/remove`,
    ],
    commands: ['room add', 'room remove', 'room join', 'room leave'],
  },
  {
    names: 'promote, demote owners',
    kit: ['streams.promoteUserToRoomOwner', 'streams.demoteUserToRoomParticipant'],
    calls: [`POST ${ROOM}/membership/promoteOwner`, `POST ${ROOM}/membership/demoteOwner`],
    commands: ['room owner add', 'room owner remove', 'room transfer'],
  },
  {
    names: 'streams of a person, of the firm',
    kit: [
      'streams.listStreams',
      'streams.listAllStreams',
      'streams.listUserStreams',
      'streams.listAllUserStreams',
      'streams.listEnterpriseStreams',
      'streams.listAllEnterpriseStreams',
    ],
    calls: ['POST /pod/v1/streams/list', `POST ${USER}/streams/list`, 'POST /pod/v2/admin/streams/list'],
    commands: ['room list', 'room report'],
  },
  {
    names: 'get, list connections',
    kit: ['connections.getConnection', 'connections.listConnections'],
    calls: ['GET /pod/v1/connection/user/:userId/info', 'GET /pod/v1/connection/list'],
    commands: ['connection info', 'connections'],
  },
  {
    names: 'create, accept, reject, remove connections',
    kit: [
      'connections.createConnection',
      'connections.acceptConnection',
      'connections.rejectConnection',
      'connections.removeConnection',
    ],
    calls: [
      'POST /pod/v1/connection/create',
      'POST /pod/v1/connection/accept',
      'POST /pod/v1/connection/reject',
      'POST /pod/v1/connection/user/:uid/remove',
    ],
    commands: ['connection request', 'connection accept', 'connection reject', 'connection remove'],
  },
  {
    names: 'get, set presence',
    kit: [
      'presence.getPresence',
      'presence.setPresence',
      'presence.getUserPresence',
      'presence.setUserPresence',
    ],
    calls: [
      'GET /pod/v2/user/presence',
      'POST /pod/v2/user/presence',
      'GET /pod/v3/user/:uid/presence',
      'POST /pod/v3/user/presence',
    ],
    commands: ['presence', 'presence set'],
  },
  {
    names: 'presence of all users',
    kit: ['presence.getAllUsersPresence', 'presence.listAllUsersPresence'],
    calls: ['GET /pod/v2/users/presence'],
    commands: ['presence all'],
  },
  {
    names: 'register interest; create, read, delete presence feed',
    kit: [
      'presence.externalPresenceInterest',
      'presence.createPresenceFeed',
      'presence.readPresenceFeed',
      'presence.deletePresenceFeed',
    ],
    calls: [
      'POST /pod/v1/user/presence/register',
      `POST ${FEED}/create`,
      `GET ${FEED}/:feedId/read`,
      `POST ${FEED}/:feedId/delete`,
    ],
    commands: ['presence watch', 'presence watches', 'presence unwatch'],
  },
];

/** The table of docs/pod-api.md: each line with a mark when its calls are there and its commands are. */
export function overviewTable(isAnswered: (call: string) => boolean): string {
  const usageOf = (name: string): string | undefined => {
    const command = commands.find((each) => each.name === name);
    return command && `\`${briefUsage(command).replaceAll('|', '\\|')}\``;
  };
  const rows = overview.map(({ names, kit, calls, commands: inChat }) => {
    const usages = inChat.map(usageOf);
    const isWhole = calls.every(isAnswered) && usages.every((usage) => usage !== undefined);
    return `| ${names} | ${kit.map((method) => method.split('.')[1]).join(', ')} | ${usages.filter(Boolean).join(' ')} | ${isWhole ? '✔' : '–'} |`;
  });
  return [
    '| overview of the Pod API | `@finos/symphony-bdk-core` | in chat | |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
