import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { object, userId } from './read.ts';
import type { PresenceCategory, V2Presence } from './types/index.ts';

/** Presence of the bot and of others. Setting it needs the User Provisioning role, even for the bot's own. */
export type PresenceService = {
  /** The bot's own (`GET /v2/user/presence`). */
  getPresence(options?: CallOptions): Promise<V2Presence>;
  /** Anyone's (`GET /v3/user/{uid}/presence`). `local`: people of other pods come back OFFLINE. */
  getUserPresence(userId: UserId, filter?: { local?: boolean }, options?: CallOptions): Promise<V2Presence>;
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
const SET_OWN = route('pod', 'POST', '/v2/user/presence', { effect: 'repeatable' });
const SET = route('pod', 'POST', '/v3/user/presence', { effect: 'repeatable' });

/** Builds the presence service. */
export function createPresenceService(api: ApiClient): PresenceService {
  return {
    getPresence: (options = {}) => api.call(GET_OWN, options, readPresence),
    getUserPresence: (user, { local } = {}, options = {}) =>
      api.call(GET, { ...options, params: [user], query: { local } }, readPresence),
    setPresence: (category, { soft } = {}, options = {}) =>
      api.call(SET_OWN, { ...options, query: { soft }, json: { category } }, readPresence),
    setUserPresence: (user, category, { soft } = {}, options = {}) =>
      api.call(SET, { ...options, query: { soft }, json: { userId: user, category } }, readPresence),
  };
}

function readPresence(json: unknown): V2Presence {
  const presence = object(json, 'presence');
  presence.userId = userId(presence.userId, 'presence');
  presence.category = typeof presence.category === 'string' ? presence.category : 'UNDEFINED';
  return presence as V2Presence;
}
