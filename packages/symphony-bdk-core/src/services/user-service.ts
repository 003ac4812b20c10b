import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { type Query, route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { type AuditTrail, createAuditTrail } from './audit-trail.ts';
import { createEntitlements, type Entitlements } from './entitlements.ts';
import { allPages, type Page } from './pages.ts';
import { count, list, object } from './read.ts';
import { readUser } from './read-user.ts';
import type { UserSearchQuery, UserSearchResults, UserV2, V2Error, V2UserList } from './types/index.ts';
import { createUserAdministration, type UserAdministration } from './user-administration.ts';

/** `local`: only people of this pod (default false). `active`: only active, or only inactive, people. */
export type LookupOptions = CallOptions & { local?: boolean; active?: boolean };

/** People and service accounts: to look up, to manage, what they may do, what was done with privileges. */
export type UserService = UserSearch & UserAdministration & Entitlements & AuditTrail;

/** Finding people. Anyone may. */
export type UserSearch = {
  /** One page of people by name or email address (`POST /v1/user/search`); 50 unless `limit` says otherwise. */
  searchUsers(
    query: UserSearchQuery,
    page?: Page & { local?: boolean },
    options?: CallOptions,
  ): Promise<UserSearchResults>;
  /** All people whom the search finds, page after page. */
  searchAllUsers(
    query: UserSearchQuery,
    page?: { local?: boolean },
    options?: CallOptions,
  ): AsyncIterable<UserV2>;
  /** People by id (`GET /v3/users`), any number of them, asked for by hundreds. Unknown ids are absent. */
  listUsersByIds(ids: readonly UserId[], options?: LookupOptions): Promise<V2UserList>;
  /** People by email address; malformed addresses come back in `errors`. */
  listUsersByEmails(emails: readonly string[], options?: LookupOptions): Promise<V2UserList>;
  /** People by user name. Always local: the pod knows only its own user names. */
  listUsersByUsernames(
    usernames: readonly string[],
    options?: Omit<LookupOptions, 'local'>,
  ): Promise<V2UserList>;
};

const SEARCH = route('pod', 'POST', '/v1/user/search', { effect: 'none' });
const LOOK_UP = route('pod', 'GET', '/v3/users');
const LOOK_UP_LIMIT = 100; // per call, as the specification has it
const QUERY_LIMIT = 4000; // characters: servers refuse request lines that are too long, many of them from 8,000 on
const PAGE = 50;

/** Builds the user service. */
export function createUserService(api: ApiClient): UserService {
  const searchUsers: UserService['searchUsers'] = (query, page = {}, options = {}) => {
    const { skip, limit, local } = page;
    return api.call(SEARCH, { ...options, query: { skip, limit, local }, json: query }, (json) =>
      readResults(json, page),
    );
  };

  async function lookUp(
    key: string,
    values: readonly (string | number)[],
    { local, active, ...options }: LookupOptions,
  ) {
    const found: V2UserList = { users: [], errors: [] };
    for (const list of listsOf(values)) {
      const query: Query = { [key]: list, local, active };
      const part = await api.call(LOOK_UP, { ...options, query }, readUserList);
      found.users.push(...part.users);
      found.errors.push(...part.errors);
    }
    return found;
  }

  return {
    searchUsers,
    searchAllUsers: (query, { local } = {}, options) =>
      allPages(PAGE, async (page) => {
        const results = await searchUsers(
          query,
          { ...page, ...(local === undefined ? {} : { local }) },
          options,
        );
        return results.users;
      }),
    listUsersByIds: (ids, options = {}) => lookUp('uid', ids, options),
    listUsersByEmails: (emails, options = {}) => lookUp('email', emails, options),
    listUsersByUsernames: (usernames, options = {}) =>
      lookUp('username', usernames, { ...options, local: true }),
    ...createUserAdministration(api),
    ...createEntitlements(api),
    ...createAuditTrail(api),
  };
}

/** The values as comma lists, each short enough for one call. */
function listsOf(values: readonly (string | number)[]): string[] {
  const lists: string[] = [];
  let part: string[] = [];
  let length = 0;
  for (const value of values.map(String)) {
    const cost = encodeURIComponent(value).length + 3; // a comma takes three
    if (part.length === LOOK_UP_LIMIT || (part.length > 0 && length + cost > QUERY_LIMIT)) {
      lists.push(part.join(','));
      part = [];
      length = 0;
    }
    part.push(value);
    length += cost;
  }
  if (part.length > 0) lists.push(part.join(','));
  return lists;
}

function readResults(json: unknown, page: Page): UserSearchResults {
  if (json === null) return { count: 0, skip: page.skip ?? 0, limit: page.limit ?? PAGE, users: [] };
  const results = object(json, 'user search', 'users', 'count');
  const users = list(results.users, 'users', readUser);
  return {
    count: count(results.count, users.length),
    skip: count(results.skip, page.skip ?? 0),
    limit: count(results.limit, page.limit ?? PAGE),
    users,
  };
}

function readUserList(json: unknown): V2UserList {
  if (json === null) return { users: [], errors: [] };
  const { users, errors } = object(json, 'user list', 'users', 'errors');
  return {
    users: list(users, 'users', readUser),
    errors: list(errors, 'errors', (error) => error as V2Error),
  };
}
