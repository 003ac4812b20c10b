import { backoffDelay, type Random, type RetryPolicy } from '../http/backoff.ts';
import type { Clock } from '../http/clock.ts';
import { isRepeatable } from '../http/failure.ts';
import type { Logger } from '../logger.ts';
import { AuthError } from './auth-error.ts';
import { LoginError } from './login-error.ts';

type Options = {
  /** How long a rejected login is repeated after one that worked, in milliseconds. */
  patienceMs: number;
  retry: RetryPolicy;
  clock: Clock;
  random: Random;
  logger: Logger;
};

/**
 * What comes of failed logins. A pod that let the bot in a moment ago and rejects it now may only be restarting, so a rejection is final
 * only when it lasts, or when no login has worked yet. After an error status, calls don't log in again at once, however many wait.
 */
export function createLoginPatience({ patienceMs, retry, clock, random, logger }: Options) {
  let hasWorked = false;
  let failures = 0;
  let rejectedSince: number | undefined;
  let last: { error: LoginError; until: number } | undefined;

  return {
    /** Throws the last error while it is too early for another login. */
    check(): void {
      if (last !== undefined && clock.monotonic() < last.until) throw last.error;
    },

    worked(): void {
      hasWorked = true;
      failures = 0;
      rejectedSince = undefined;
      last = undefined;
    },

    /** The error that callers get for one of a login. */
    failed(error: unknown): unknown {
      const now = clock.monotonic();
      let failure = error;
      if (error instanceof AuthError) {
        rejectedSince ??= now;
        if (!hasWorked || now - rejectedSince >= patienceMs) return error;
        const { service, status, traceId } = error;
        const path = service === 'pod' ? '/login' : '/relay';
        failure = new LoginError({
          status,
          code: undefined,
          method: 'POST',
          path,
          traceId,
          ambiguous: false,
        });
      }
      if (!(failure instanceof LoginError) || isLost(failure)) return failure;
      failures += 1;
      const delay = backoffDelay(retry, failures, random);
      last = { error: failure, until: now + delay };
      const { status, traceId } = failure;
      logger.warn('login refused, will repeat', { status, traceId, failures, delay });
      return failure;
    },
  };
}

/** No answer, or one that says to come back later: that was waited for already. */
const isLost = ({ status, code, retryAfter }: LoginError): boolean =>
  status < 300 || isRepeatable({ kind: 'refused', status, code, retryAfter }, 'repeatable');
