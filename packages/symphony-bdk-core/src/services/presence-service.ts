import { UnreadableAnswer } from '../http/answer.ts';
import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { inTurns } from './pages.ts';
import { list, object, success, userId } from './read.ts';
import type { PresenceCategory, V2Presence } from './types/index.ts';

/** Presence of the bot and of others. Setting it needs the User Provisioning role, even for the bot's own. */
export type PresenceService = {
  /** The bot's own (`GET /v2/user/presence`). */
  getPresence(options?: CallOptions): Promise<V2Presence>;
  /** Anyone's (`GET /v3/user/{uid}/presence`). `local`: people of other pods come back OFFLINE. */
  getUserPresence(userId: UserId, filter?: { local?: boolean }, options?: CallOptions): Promise<V2Presence>;
  /**
   * One page of everyone's, ascending by user id (`GET /v2/users/presence`); 1000 unless `limit` says otherwise, 5000 at
   * most. Starts at `lastUserId` itself, so that this user comes twice.
   */
  getAllUsersPresence(
    page?: { lastUserId?: UserId; limit?: number },
    options?: CallOptions,
  ): Promise<V2Presence[]>;
  /**
   * Everyone's, page after page, each user once. Expensive for the pod; from its cache, so that people who were not there
   * for long may be missing.
   */
  listAllUsersPresence(options?: CallOptions): AsyncIterable<V2Presence>;
  /**
   * Says that the bot wants to know about these people of other pods (`POST /v1/user/presence/register`). Holds for an
   * hour; then register again. Their presence may be asked for once in five minutes.
   */
  externalPresenceInterest(userIds: readonly UserId[], options?: CallOptions): Promise<void>;
  /** A feed of changes (`POST /v1/presence/feed/create`). Deprecated since SBE 24.1: a pod may refuse. */
  createPresenceFeed(options?: CallOptions): Promise<{ id: string }>;
  /**
   * What changed since the last read, 500 at most (`GET /v1/presence/feed/{feedId}/read`). Never repeated when the answer
   * is lost, for the changes in it are, too: the error is `ambiguous`, and `getUserPresence` tells how things stand.
   */
  readPresenceFeed(feedId: string, options?: CallOptions): Promise<V2Presence[]>;
  /** Ends a feed (`POST /v1/presence/feed/{feedId}/delete`). */
  deletePresenceFeed(feedId: string, options?: CallOptions): Promise<void>;
  /** Sets the bot's own. `soft`: offline stays offline, idle becomes AWAY. */
  setPresence(
    category: PresenceCategory,
    how?: { soft?: boolean },
    options?: CallOptions,
  ): Promise<V2Presence>;
  /** Sets another user's (`POST /v3/user/presence`). */
  setUserPresence(
    userId: UserId,
    category: PresenceCategory,
    how?: { soft?: boolean },
    options?: CallOptions,
  ): Promise<V2Presence>;
};

const GET_OWN = route('pod', 'GET', '/v2/user/presence');
const GET = route('pod', 'GET', '/v3/user/{uid}/presence');
const ALL = route('pod', 'GET', '/v2/users/presence');
const REGISTER = route('pod', 'POST', '/v1/user/presence/register', { effect: 'repeatable' });
const CREATE_FEED = route('pod', 'POST', '/v1/presence/feed/create');
const READ_FEED = route('pod', 'GET', '/v1/presence/feed/{feedId}/read', { effect: 'once' });
const DELETE_FEED = route('pod', 'POST', '/v1/presence/feed/{feedId}/delete', { effect: 'repeatable' });
const SET_OWN = route('pod', 'POST', '/v2/user/presence', { effect: 'repeatable' });
const SET = route('pod', 'POST', '/v3/user/presence', { effect: 'repeatable' });

const PAGE = 5000; // the most that the specification allows
const readPresences = (json: unknown) => list(json, 'presences', readPresence);

/** Builds the presence service. */
export function createPresenceService(api: ApiClient): PresenceService {
  const getAllUsersPresence: PresenceService['getAllUsersPresence'] = (page = {}, options = {}) => {
    const { lastUserId, limit } = page;
    return api.call(ALL, { ...options, query: { lastUserId, limit } }, readPresences);
  };
  return {
    getAllUsersPresence,
    async *listAllUsersPresence(options) {
      let last: UserId | undefined;
      for (;;) {
        const from = last;
        const page = await getAllUsersPresence(
          { limit: PAGE, ...(from === undefined ? {} : { lastUserId: from }) },
          options,
        );
        for await (const presence of inTurns(page)) {
          if (from !== undefined && presence.userId <= from) continue;
          if (last === undefined || presence.userId > last) last = presence.userId;
          yield presence;
        }
        // not when a page is short: the pod may leave users of a page out
        if (last === from) return;
      }
    },
    externalPresenceInterest: (userIds, options = {}) =>
      api.call(REGISTER, { ...options, json: userIds }, success),
    createPresenceFeed: (options = {}) =>
      api.call(CREATE_FEED, options, (json) => ({ id: feedId(object(json, 'presence feed').id) })),
    readPresenceFeed: (feed, options = {}) =>
      api.call(READ_FEED, { ...options, params: [feed] }, readPresences),
    deletePresenceFeed: (feed, options = {}) =>
      api.call(DELETE_FEED, { ...options, params: [feed] }, (json) => {
        feedId(object(json, 'presence feed').id);
      }),
    getPresence: (options = {}) => api.call(GET_OWN, options, readPresence),
    getUserPresence: (user, { local } = {}, options = {}) =>
      api.call(GET, { ...options, params: [user], query: { local } }, readPresence),
    setPresence: (category, { soft } = {}, options = {}) =>
      api.call(SET_OWN, { ...options, query: { soft }, json: { category } }, readPresence),
    setUserPresence: (user, category, { soft } = {}, options = {}) =>
      api.call(SET, { ...options, query: { soft }, json: { userId: user, category } }, readPresence),
  };
}

function feedId(json: unknown): string {
  if (typeof json === 'string' && json !== '') return json;
  throw new UnreadableAnswer('the presence feed has no id');
}

function readPresence(json: unknown): V2Presence {
  const presence = object(json, 'presence');
  presence.userId = userId(presence.userId, 'presence');
  presence.category = typeof presence.category === 'string' ? presence.category : 'UNDEFINED';
  return presence as V2Presence;
}
