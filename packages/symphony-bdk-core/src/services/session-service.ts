import type { AuthSession } from '../auth/auth-session.ts';
import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { PodError } from '../http/pod-error.ts';
import { route } from '../http/route.ts';
import { success } from './read.ts';
import { readUser } from './read-user.ts';
import type { UserV2 } from './types/index.ts';

/** The bot itself. */
export type SessionService = {
  /** The service account that is logged in, with its roles (`GET /v2/sessioninfo`). */
  getSession(options?: CallOptions): Promise<UserV2>;
  /**
   * Ends the bot's session at the pod (`POST /sessionauth/v1/logout`), if there is one. The next call logs in again, a
   * running datafeed at once: stop it first.
   */
  logout(options?: CallOptions): Promise<void>;
};

const GET = route('pod', 'GET', '/v2/sessioninfo');
const LOG_OUT = route('sessionauth', 'POST', '/v1/logout', { effect: 'repeatable' });

/** Builds the session service. */
export function createSessionService(
  api: ApiClient,
  auth: Pick<AuthSession, 'present' | 'forget'>,
): SessionService {
  return {
    getSession: (options = {}) => api.call(GET, options, readUser),
    async logout(options = {}) {
      const tokens = auth.present();
      if (tokens === undefined) return;
      auth.forget(tokens);
      try {
        await api.call(LOG_OUT, { ...options, tokens }, success);
      } catch (error) {
        // 401: the session was over already
        if (!(error instanceof PodError && error.status === 401)) throw error;
      }
    },
  };
}
