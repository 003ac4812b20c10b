import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import { readUser } from './read-user.ts';
import type { UserV2 } from './types/index.ts';

/** The bot itself. */
export type SessionService = {
  /** The service account that is logged in, with its roles (`GET /v2/sessioninfo`). */
  getSession(options?: CallOptions): Promise<UserV2>;
};

const GET = route('pod', 'GET', '/v2/sessioninfo');

/** Builds the session service. */
export function createSessionService(api: ApiClient): SessionService {
  return { getSession: (options = {}) => api.call(GET, options, readUser) };
}
