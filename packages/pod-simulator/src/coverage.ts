/** One call of the official API that the simulator answers. */
export type Coverage = {
  method: 'GET' | 'POST' | 'DELETE';
  /** with the base path, parameters as `:name` */
  path: string;
  /** its name in the official kits */
  operation: string;
  /** file in test/ that shows it */
  testedBy: string;
  notes?: string;
};

/** Everything the simulator answers; a test holds it equal to the routes. */
export const coverage: readonly Coverage[] = [
  {
    method: 'POST',
    path: '/login/pubkey/authenticate',
    operation: 'pubkeyAuthenticatePost',
    testedBy: 'login.test.ts',
  },
  {
    method: 'POST',
    path: '/relay/pubkey/authenticate',
    operation: 'pubkeyAuthenticatePost',
    testedBy: 'login.test.ts',
    notes: 'the same operation on the key manager',
  },
  { method: 'GET', path: '/agent/v5/datafeeds', operation: 'listDatafeed', testedBy: 'datafeed.test.ts' },
  { method: 'POST', path: '/agent/v5/datafeeds', operation: 'createDatafeed', testedBy: 'datafeed.test.ts' },
  {
    method: 'DELETE',
    path: '/agent/v5/datafeeds/:datafeedId',
    operation: 'deleteDatafeed',
    testedBy: 'datafeed.test.ts',
  },
  {
    method: 'POST',
    path: '/agent/v5/datafeeds/:datafeedId/read',
    operation: 'readDatafeed',
    testedBy: 'datafeed.test.ts',
  },
  {
    method: 'POST',
    path: '/agent/v4/stream/:sid/message/create',
    operation: 'v4StreamSidMessageCreatePost',
    testedBy: 'messages.test.ts',
    notes: 'the bytes of attachments are not kept',
  },
  {
    method: 'POST',
    path: '/agent/v4/stream/:sid/message/:mid/update',
    operation: 'v4StreamSidMessageMidUpdatePost',
    testedBy: 'messages.test.ts',
  },
  {
    method: 'GET',
    path: '/agent/v4/stream/:sid/message',
    operation: 'v4StreamSidMessageGet',
    testedBy: 'messages.test.ts',
  },
  { method: 'GET', path: '/agent/v1/message/:id', operation: 'v1MessageIdGet', testedBy: 'messages.test.ts' },
  {
    method: 'GET',
    path: '/agent/v3/health',
    operation: 'v3Health',
    testedBy: 'system.test.ts',
    notes: 'always UP',
  },
  { method: 'GET', path: '/agent/v1/info', operation: 'v1InfoGet', testedBy: 'system.test.ts' },
  { method: 'GET', path: '/pod/v2/sessioninfo', operation: 'v2SessioninfoGet', testedBy: 'login.test.ts' },
  { method: 'POST', path: '/pod/v1/user/search', operation: 'v1UserSearchPost', testedBy: 'users.test.ts' },
  { method: 'GET', path: '/pod/v3/users', operation: 'v3UsersGet', testedBy: 'users.test.ts' },
  { method: 'GET', path: '/pod/v2/user', operation: 'v2UserGet', testedBy: 'users.test.ts' },
  {
    method: 'GET',
    path: '/pod/v2/admin/user/:uid',
    operation: 'v2AdminUserUidGet',
    testedBy: 'users.test.ts',
  },
  { method: 'POST', path: '/pod/v1/im/create', operation: 'v1ImCreatePost', testedBy: 'streams.test.ts' },
  { method: 'POST', path: '/pod/v3/room/create', operation: 'v3RoomCreatePost', testedBy: 'rooms.test.ts' },
  { method: 'GET', path: '/pod/v3/room/:id/info', operation: 'v3RoomIdInfoGet', testedBy: 'rooms.test.ts' },
  {
    method: 'POST',
    path: '/pod/v3/room/:id/update',
    operation: 'v3RoomIdUpdatePost',
    testedBy: 'rooms.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/room/:id/setActive',
    operation: 'v1RoomIdSetActivePost',
    testedBy: 'rooms.test.ts',
  },
  { method: 'POST', path: '/pod/v3/room/search', operation: 'v3RoomSearchPost', testedBy: 'rooms.test.ts' },
  {
    method: 'GET',
    path: '/pod/v2/room/:id/membership/list',
    operation: 'v2RoomIdMembershipListGet',
    testedBy: 'membership.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/room/:id/membership/add',
    operation: 'v1RoomIdMembershipAddPost',
    testedBy: 'membership.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/room/:id/membership/remove',
    operation: 'v1RoomIdMembershipRemovePost',
    testedBy: 'membership.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/room/:id/membership/promoteOwner',
    operation: 'v1RoomIdMembershipPromoteOwnerPost',
    testedBy: 'membership.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/room/:id/membership/demoteOwner',
    operation: 'v1RoomIdMembershipDemoteOwnerPost',
    testedBy: 'membership.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/streams/list',
    operation: 'v1StreamsListPost',
    testedBy: 'streams.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/admin/user/:uid/streams/list',
    operation: 'v1AdminUserUidStreamsListPost',
    testedBy: 'streams.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v2/streams/:sid/info',
    operation: 'v2StreamsSidInfoGet',
    testedBy: 'streams.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v1/connection/user/:userId/info',
    operation: 'v1ConnectionUserUserIdInfoGet',
    testedBy: 'connections.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v1/connection/list',
    operation: 'v1ConnectionListGet',
    testedBy: 'connections.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/connection/create',
    operation: 'v1ConnectionCreatePost',
    testedBy: 'connections.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/connection/accept',
    operation: 'v1ConnectionAcceptPost',
    testedBy: 'connections.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/connection/reject',
    operation: 'v1ConnectionRejectPost',
    testedBy: 'connections.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/connection/user/:uid/remove',
    operation: 'v1ConnectionUserUidRemovePost',
    testedBy: 'connections.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v2/user/presence',
    operation: 'v2UserPresenceGet',
    testedBy: 'presence.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v2/user/presence',
    operation: 'v2UserPresencePost',
    testedBy: 'presence.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v3/user/presence',
    operation: 'v3UserPresencePost',
    testedBy: 'presence.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v3/user/:uid/presence',
    operation: 'v3UserUidPresenceGet',
    testedBy: 'presence.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v2/users/presence',
    operation: 'v2UsersPresenceGet',
    testedBy: 'presence.test.ts',
  },
  {
    method: 'GET',
    path: '/pod/v1/user/manifest/own',
    operation: 'v1UserManifestOwnGet',
    testedBy: 'system.test.ts',
  },
  {
    method: 'POST',
    path: '/pod/v1/user/manifest/own',
    operation: 'v1UserManifestOwnPost',
    testedBy: 'system.test.ts',
  },
];
