import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { allPages, type Page } from './pages.ts';
import { list, success } from './read.ts';
import { readUserDetail } from './read-user.ts';
import { readAvatars, readSessions, readUserStatus } from './read-user-admin.ts';
import type {
  Avatar,
  Suspension,
  UserFilter,
  UserStatus,
  V1Session,
  V2UserAttributes,
  V2UserCreate,
  V2UserDetail,
} from './types/index.ts';

/** Accounts of the pod. Every call needs a service account with the User Provisioning role, or is refused with 403. */
export type UserAdministration = {
  /** A user as administrators see it (`GET /v2/admin/user/{uid}`). */
  getUserDetail(id: UserId, options?: CallOptions): Promise<V2UserDetail>;
  /** One page of all users (`GET /v2/admin/user/list`); 100 unless `limit` says otherwise, 1000 at most. */
  listUserDetails(page?: Page, options?: CallOptions): Promise<V2UserDetail[]>;
  /** All users of the pod, page after page. */
  listAllUserDetails(options?: CallOptions): AsyncIterable<V2UserDetail>;
  /** One page of the users with a role, a feature, a status (`POST /v1/admin/user/find`); pages as in `listUserDetails`. */
  listUserDetailsByFilter(filter: UserFilter, page?: Page, options?: CallOptions): Promise<V2UserDetail[]>;
  /** All users that the filter lets through, page after page. */
  listAllUserDetailsByFilter(filter: UserFilter, options?: CallOptions): AsyncIterable<V2UserDetail>;
  /** A new account (`POST /v2/admin/user/create`). Never repeated when its answer is lost. */
  create(user: V2UserCreate, options?: CallOptions): Promise<V2UserDetail>;
  /**
   * Changes attributes (`POST /v2/admin/user/{uid}/update`). Whether those that are left out stay is not documented: the
   * answer tells. With a key it is never repeated when its answer is lost.
   */
  update(id: UserId, attributes: V2UserAttributes, options?: CallOptions): Promise<V2UserDetail>;
  /** Whether the account is on, and any suspension (`GET /v1/admin/user/{uid}/status`). */
  getStatus(id: UserId, options?: CallOptions): Promise<UserStatus>;
  /** Enables or disables an account (`POST /v1/admin/user/{uid}/status/update`). */
  updateStatus(id: UserId, status: UserStatus, options?: CallOptions): Promise<void>;
  /** Keeps somebody out until a time (`PUT /v1/admin/user/{userId}/suspension/update`). */
  suspendUser(id: UserId, suspension: Suspension, options?: CallOptions): Promise<void>;
  /** Lifts a suspension. */
  unsuspendUser(id: UserId, options?: CallOptions): Promise<void>;
  /** Sizes and relative addresses of the picture (`GET /v1/admin/user/{uid}/avatar`). */
  getAvatar(id: UserId, options?: CallOptions): Promise<Avatar[]>;
  /** Replaces the picture: the bytes of an image, less than 2 MB, or their base64. */
  updateAvatar(id: UserId, image: Uint8Array | string, options?: CallOptions): Promise<void>;
  /** Where a user is logged in (`GET /v1/users/{uid}/sessions`). */
  listUserSessions(id: UserId, options?: CallOptions): Promise<V1Session[]>;
  /** Ends all sessions of a user (`POST /v1/users/{uid}/sessions/logout`). */
  logOutUser(id: UserId, options?: CallOptions): Promise<void>;
  /** Ends one session (`POST /v1/users/{uid}/sessions/{sid}/logout`). */
  logOutUserSession(id: UserId, sessionId: string, options?: CallOptions): Promise<void>;
};

const PAGE = 1000; // the most that the specification allows
const repeatable = { effect: 'repeatable' } as const;
// Refusals may quote attributes of people.
const confidential = { confidential: true } as const;
const DETAIL = route('pod', 'GET', '/v2/admin/user/{uid}');
const LIST = route('pod', 'GET', '/v2/admin/user/list');
const FIND = route('pod', 'POST', '/v1/admin/user/find', { effect: 'none' });
const CREATE = route('pod', 'POST', '/v2/admin/user/create', confidential);
const UPDATE = route('pod', 'POST', '/v2/admin/user/{uid}/update', { ...repeatable, ...confidential });
// A key that is saved twice could push the one before it, still valid during a rotation, out of its place.
const UPDATE_KEY = route('pod', 'POST', '/v2/admin/user/{uid}/update', confidential);
const STATUS = route('pod', 'GET', '/v1/admin/user/{uid}/status');
const UPDATE_STATUS = route('pod', 'POST', '/v1/admin/user/{uid}/status/update', repeatable);
const SUSPEND = route('pod', 'PUT', '/v1/admin/user/{userId}/suspension/update', repeatable);
const AVATAR = route('pod', 'GET', '/v1/admin/user/{uid}/avatar');
const UPDATE_AVATAR = route('pod', 'POST', '/v1/admin/user/{uid}/avatar/update', repeatable);
const SESSIONS = route('pod', 'GET', '/v1/users/{uid}/sessions');
const LOG_OUT = route('pod', 'POST', '/v1/users/{uid}/sessions/logout', repeatable);
const LOG_OUT_SESSION = route('pod', 'POST', '/v1/users/{uid}/sessions/{sid}/logout', repeatable);

const readDetails = (json: unknown) => list(json, 'users', readUserDetail);

/** Builds the calls of the user service that manage accounts. */
export function createUserAdministration(api: ApiClient): UserAdministration {
  const listUserDetails: UserAdministration['listUserDetails'] = ({ skip, limit } = {}, options = {}) =>
    api.call(LIST, { ...options, query: { skip, limit } }, readDetails);
  const listUserDetailsByFilter: UserAdministration['listUserDetailsByFilter'] = (
    filter,
    { skip, limit } = {},
    options = {},
  ) => api.call(FIND, { ...options, query: { skip, limit }, json: filter }, readDetails);

  return {
    getUserDetail: (id, options = {}) => api.call(DETAIL, { ...options, params: [id] }, readUserDetail),
    listUserDetails,
    listAllUserDetails: (options) => allPages(PAGE, (page) => listUserDetails(page, options)),
    listUserDetailsByFilter,
    listAllUserDetailsByFilter: (filter, options) =>
      allPages(PAGE, (page) => listUserDetailsByFilter(filter, page, options)),
    create: (user, options = {}) => api.call(CREATE, { ...options, json: user }, readUserDetail),
    update: (id, attributes, options = {}) => {
      const kind = attributes.currentKey || attributes.previousKey ? UPDATE_KEY : UPDATE;
      return api.call(kind, { ...options, params: [id], json: attributes }, readUserDetail);
    },
    getStatus: (id, options = {}) => api.call(STATUS, { ...options, params: [id] }, readUserStatus),
    updateStatus: (id, status, options = {}) =>
      api.call(UPDATE_STATUS, { ...options, params: [id], json: status }, success),
    suspendUser: (id, { until, reason }, options = {}) => {
      const json = { suspended: true, suspendedUntil: until, suspensionReason: reason };
      return api.call(SUSPEND, { ...options, params: [id], json }, success);
    },
    unsuspendUser: (id, options = {}) =>
      api.call(SUSPEND, { ...options, params: [id], json: { suspended: false } }, success),
    getAvatar: (id, options = {}) => api.call(AVATAR, { ...options, params: [id] }, readAvatars),
    updateAvatar: (id, image, options = {}) => {
      const json = { image: typeof image === 'string' ? image : Buffer.from(image).toString('base64') };
      return api.call(UPDATE_AVATAR, { ...options, params: [id], json }, success);
    },
    listUserSessions: (id, options = {}) => api.call(SESSIONS, { ...options, params: [id] }, readSessions),
    logOutUser: (id, options = {}) => api.call(LOG_OUT, { ...options, params: [id] }, success),
    logOutUserSession: (id, sessionId, options = {}) =>
      api.call(LOG_OUT_SESSION, { ...options, params: [id, sessionId] }, success),
  };
}
