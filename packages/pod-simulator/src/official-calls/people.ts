import { tested } from './tested.ts';

export const peopleCoverage = [
  ...tested('users.test.ts', [
    ['POST', '/pod/v1/user/search', 'v1UserSearchPost'],
    ['GET', '/pod/v3/users', 'v3UsersGet'],
    ['GET', '/pod/v2/user', 'v2UserGet'],
  ]),
  ...tested('admin-users.test.ts', [
    ['GET', '/pod/v2/admin/user/list', 'v2AdminUserListGet'],
    ['POST', '/pod/v1/admin/user/find', 'v1AdminUserFindPost'],
    ['GET', '/pod/v2/admin/user/:uid', 'v2AdminUserUidGet'],
    ['POST', '/pod/v2/admin/user/create', 'v2AdminUserCreatePost', 'the password is not kept'],
    ['POST', '/pod/v2/admin/user/:uid/update', 'v2AdminUserUidUpdatePost'],
  ]),
  ...tested('admin-user-settings.test.ts', [
    ['GET', '/pod/v1/admin/user/:uid/status', 'v1AdminUserUidStatusGet'],
    ['POST', '/pod/v1/admin/user/:uid/status/update', 'v1AdminUserUidStatusUpdatePost'],
    ['PUT', '/pod/v1/admin/user/:userId/suspension/update', 'v1AdminUserUserIdSuspensionUpdatePut'],
    ['GET', '/pod/v1/admin/user/:uid/avatar', 'v1AdminUserUidAvatarGet'],
    [
      'POST',
      '/pod/v1/admin/user/:uid/avatar/update',
      'v1AdminUserUidAvatarUpdatePost',
      'the image is not kept',
    ],
    ['GET', '/pod/v1/admin/user/:uid/delegates', 'v1AdminUserUidDelegatesGet'],
    ['POST', '/pod/v1/admin/user/:uid/delegates/update', 'v1AdminUserUidDelegatesUpdatePost'],
  ]),
  ...tested('admin-rights.test.ts', [
    ['GET', '/pod/v1/admin/system/features/list', 'v1AdminSystemFeaturesListGet'],
    ['GET', '/pod/v1/admin/user/:uid/features', 'v1AdminUserUidFeaturesGet'],
    ['POST', '/pod/v1/admin/user/:uid/features/update', 'v1AdminUserUidFeaturesUpdatePost'],
    ['GET', '/pod/v1/admin/system/roles/list', 'v1AdminSystemRolesListGet'],
    ['POST', '/pod/v1/admin/user/:uid/roles/add', 'v1AdminUserUidRolesAddPost'],
    ['POST', '/pod/v1/admin/user/:uid/roles/remove', 'v1AdminUserUidRolesRemovePost'],
  ]),
  ...tested('user-sessions.test.ts', [
    ['GET', '/pod/v1/users/:uid/sessions', 'v1UsersUidSessionsGet'],
    ['POST', '/pod/v1/users/:uid/sessions/logout', 'v1UsersUidSessionsLogoutPost'],
    ['POST', '/pod/v1/users/:uid/sessions/:sid/logout', 'v1UsersUidSessionsSidLogoutPost'],
  ]),
  ...tested('connections.test.ts', [
    ['GET', '/pod/v1/connection/user/:userId/info', 'v1ConnectionUserUserIdInfoGet'],
    ['GET', '/pod/v1/connection/list', 'v1ConnectionListGet'],
    ['POST', '/pod/v1/connection/create', 'v1ConnectionCreatePost'],
    ['POST', '/pod/v1/connection/accept', 'v1ConnectionAcceptPost'],
    ['POST', '/pod/v1/connection/reject', 'v1ConnectionRejectPost'],
    ['POST', '/pod/v1/connection/user/:uid/remove', 'v1ConnectionUserUidRemovePost'],
  ]),
  ...tested('presence.test.ts', [
    ['GET', '/pod/v2/user/presence', 'v2UserPresenceGet'],
    ['POST', '/pod/v2/user/presence', 'v2UserPresencePost'],
    ['POST', '/pod/v3/user/presence', 'v3UserPresencePost'],
    ['GET', '/pod/v3/user/:uid/presence', 'v3UserUidPresenceGet'],
    ['GET', '/pod/v2/users/presence', 'v2UsersPresenceGet'],
    ['POST', '/pod/v1/user/presence/register', 'v1UserPresenceRegisterPost'],
  ]),
  ...tested('presence-feeds.test.ts', [
    ['POST', '/pod/v1/presence/feed/create', 'v1PresenceFeedCreatePost'],
    ['GET', '/pod/v1/presence/feed/:feedId/read', 'v1PresenceFeedFeedIdReadGet'],
    ['POST', '/pod/v1/presence/feed/:feedId/delete', 'v1PresenceFeedFeedIdDeletePost'],
  ]),
  ...tested('system.test.ts', [
    ['GET', '/pod/v1/user/manifest/own', 'v1UserManifestOwnGet'],
    ['POST', '/pod/v1/user/manifest/own', 'v1UserManifestOwnPost'],
  ]),
];
