import { tested } from './tested.ts';

export const streamCoverage = [
  ...tested('streams.test.ts', [
    ['POST', '/pod/v1/im/create', 'v1ImCreatePost'],
    ['POST', '/pod/v1/admin/im/create', 'v1AdminImCreatePost'],
    ['POST', '/pod/v1/streams/list', 'v1StreamsListPost'],
    ['POST', '/pod/v1/admin/user/:uid/streams/list', 'v1AdminUserUidStreamsListPost'],
    ['GET', '/pod/v2/streams/:sid/info', 'v2StreamsSidInfoGet'],
  ]),
  ...tested('rooms.test.ts', [
    ['POST', '/pod/v3/room/create', 'v3RoomCreatePost'],
    ['GET', '/pod/v3/room/:id/info', 'v3RoomIdInfoGet'],
    ['POST', '/pod/v3/room/:id/update', 'v3RoomIdUpdatePost'],
    ['POST', '/pod/v1/room/:id/setActive', 'v1RoomIdSetActivePost'],
  ]),
  ...tested('room-search.test.ts', [['POST', '/pod/v3/room/search', 'v3RoomSearchPost']]),
  ...tested('membership.test.ts', [
    ['GET', '/pod/v2/room/:id/membership/list', 'v2RoomIdMembershipListGet'],
    ['POST', '/pod/v1/room/:id/membership/add', 'v1RoomIdMembershipAddPost'],
    ['POST', '/pod/v1/room/:id/membership/remove', 'v1RoomIdMembershipRemovePost'],
    ['POST', '/pod/v1/room/:id/membership/promoteOwner', 'v1RoomIdMembershipPromoteOwnerPost'],
    ['POST', '/pod/v1/room/:id/membership/demoteOwner', 'v1RoomIdMembershipDemoteOwnerPost'],
  ]),
  ...tested('admin-streams.test.ts', [
    ['POST', '/pod/v1/admin/room/:id/setActive', 'v1AdminRoomIdSetActivePost'],
    ['POST', '/pod/v1/admin/room/:id/membership/add', 'v1AdminRoomIdMembershipAddPost'],
    ['POST', '/pod/v1/admin/room/:id/membership/remove', 'v1AdminRoomIdMembershipRemovePost'],
    ['GET', '/pod/v1/admin/room/:id/membership/list', 'v1AdminRoomIdMembershipListGet'],
    ['GET', '/pod/v1/admin/stream/:id/membership/list', 'v1AdminStreamIdMembershipListGet'],
    ['POST', '/pod/v2/admin/streams/list', 'v2AdminStreamsListPost'],
  ]),
];
