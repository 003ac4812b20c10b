import { jsonOf, refusal, UnreadableAnswer } from '../http/answer.ts';
import { backoffDelay, patienceOf, type Random, type RetryPolicy, retryAfterDelay } from '../http/backoff.ts';
import type { Clock } from '../http/clock.ts';
import { type Answer, type Endpoint, exchange } from '../http/exchange.ts';
import { type Failure, isOfService, isRepeatable, isThrottled, networkFailure } from '../http/failure.ts';
import type { Recovery } from '../http/recovery.ts';
import { newTraceId } from '../http/trace-id.ts';
import type { Logger } from '../logger.ts';
import { AuthError } from './auth-error.ts';
import { LoginError } from './login-error.ts';
import type { LoginMethod } from './login-method.ts';

export type LoginOptions = {
  username: string;
  method: LoginMethod;
  retry: RetryPolicy;
  clock: Clock;
  random: Random;
  logger: Logger;
  recovery: Recovery;
  /** What the pod's clock shows more than ours, in milliseconds; shared by both logins. */
  skew: { ms: number };
};

// The Date header has whole seconds and took some time to arrive; less than this is no skew.
const SKEW_TOLERANCE_MS = 5_000;

/**
 * Logs in at the pod or the key manager and returns the token. Network failures, 429 and 5xx are repeated with jitter. A
 * rejected credential is an AuthError, unless the answer's date shows that our clock is wrong: then one more token is
 * signed with the pod's time.
 */
export async function logIn(
  service: 'pod' | 'keyManager',
  endpoint: Endpoint,
  options: LoginOptions,
  signal: AbortSignal,
): Promise<string> {
  const { username, method, retry, clock, random, logger, recovery, skew } = options;
  const name = method.names[service];
  const traceId = newTraceId(random);
  const isPatient = patienceOf(retry, clock);
  let failures = 0;
  let corrected = false;
  for (;;) {
    signal.throwIfAborted();
    const usedSkew = skew.ms;
    const body = await method.sign?.(clock.now() + usedSkew);
    const outcome = await attempt(endpoint, method.path, body, traceId, signal, clock, skew);
    recovery.tried(name, !('failure' in outcome && isOfService(outcome.failure)));
    if ('token' in outcome) return outcome.token;
    const { failure } = outcome;
    if (method.rejections.includes(failure.status)) {
      const isOurClock = body !== undefined && Math.abs(skew.ms - usedSkew) >= SKEW_TOLERANCE_MS;
      if (corrected || !isOurClock) {
        throw new AuthError(service, username, traceId, {
          status: failure.status,
          advice: method.advice,
          address: endpoint.origin,
        });
      }
      corrected = true;
      logger.warn('the clock differs from the pod’s; signing in again with its time', {
        skewSeconds: Math.round(skew.ms / 1000),
      });
      continue;
    }
    failures += 1;
    const retryAfter = isThrottled(failure) ? failure.retryAfter : undefined;
    const delay =
      retryAfter === undefined ? backoffDelay(retry, failures, random) : retryAfterDelay(retryAfter, random);
    const isTooLate = retryAfter === undefined && !isPatient(delay);
    if (failures >= retry.maxAttempts || isTooLate || !isRepeatable(failure, 'repeatable')) {
      const { status, code, detail } = failure;
      const fields = {
        status,
        code,
        retryAfter: failure.retryAfter,
        detail,
        method: 'POST',
        path: name,
        traceId,
      };
      throw new LoginError({ ...fields, ambiguous: false, confidential: true });
    }
    logger.warn('login failed, will repeat', {
      path: name,
      status: failure.status,
      code: failure.code,
      traceId,
      delay,
    });
    await (retryAfter === undefined ? recovery.wait(delay, signal) : clock.sleep(delay, signal));
  }
}

async function attempt(
  endpoint: Endpoint,
  path: string,
  body: string | undefined,
  traceId: string,
  signal: AbortSignal,
  clock: Clock,
  skew: { ms: number },
): Promise<{ token: string } | { failure: Failure }> {
  const headers = [...endpoint.headers, 'X-Trace-Id', traceId];
  if (body !== undefined) headers.push('Content-Type', 'application/json');
  let answer: Answer;
  try {
    answer = await exchange(endpoint, { method: 'POST', path, headers, body, signal });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return { failure: networkFailure(error) };
  }
  learnSkew(answer, clock, skew);
  if (answer.status < 200 || answer.status >= 300) return { failure: refusal(answer, clock.now()) };
  try {
    return { token: readToken(jsonOf(answer)) };
  } catch (error) {
    if (!(error instanceof UnreadableAnswer)) throw error;
    const { status } = answer;
    return { failure: { kind: 'unreadable', status, code: 'UNREADABLE_ANSWER', detail: error.message } };
  }
}

function learnSkew(answer: Answer, clock: Clock, skew: { ms: number }): void {
  const { date } = answer.headers;
  const sent = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(sent)) return;
  const difference = sent - clock.now();
  skew.ms = Math.abs(difference) < SKEW_TOLERANCE_MS ? 0 : difference;
}

function readToken(json: unknown): string {
  const token = (json as { token?: unknown } | null)?.token;
  // anything else could not be sent as a header
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new UnreadableAnswer('no token in the answer');
}
