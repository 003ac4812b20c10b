import type { AuthSession, SessionTokens } from '../auth/auth-session.ts';
import type { Logger } from '../logger.ts';
import { eitherSignal } from './abortable.ts';
import type { NodeChoice } from './agent-nodes.ts';
import { jsonOf, refusal, UnreadableAnswer } from './answer.ts';
import { backoffDelay, patienceOf, type Random, type RetryPolicy, retryAfterDelay } from './backoff.ts';
import type { CallObserver } from './call-observer.ts';
import type { Clock } from './clock.ts';
import { type Answer, type Endpoint, exchange, type Guard, HeldBack } from './exchange.ts';
import {
  type Failure,
  isAmbiguous,
  isOfService,
  isRepeatable,
  isThrottled,
  networkFailure,
} from './failure.ts';
import { PodError } from './pod-error.ts';
import type { Recovery } from './recovery.ts';
import { pathOf, type Query, type Route, type ServiceName } from './route.ts';
import { cleanTraceId, newTraceId } from './trace-id.ts';
import { createUnderWay } from './under-way.ts';

/** Last parameter of every service method: how to abort it, and the trace id to send (made up otherwise). */
export type CallOptions = { signal?: AbortSignal | undefined; traceId?: string | undefined };

export type CallInput = CallOptions & {
  params?: readonly (string | number)[];
  query?: Query;
  json?: unknown;
  /** A body that is not JSON; kept in memory so that a retry can send it again. */
  body?: { type: string; bytes: string | readonly Uint8Array[] };
  /** Sent in place of the session's own, and not renewed on a 401. */
  tokens?: SessionTokens;
  /** Called right before each attempt goes out; holds it back by what it throws. */
  guard?: Guard | undefined;
  /** One attempt only (besides a refreshed session): the caller repeats by itself. */
  single?: boolean;
};

/** Sends calls with tokens, trace id, retries. `read` checks and shapes the JSON (or text); `null` is an empty answer. */
export type ApiClient = {
  call<T>(route: Route, input: CallInput, read: (json: unknown) => T): Promise<T>;
  /** Resolves when no call is under way. */
  idle(): Promise<void>;
};

type ApiClientOptions = {
  endpoints: Record<ServiceName, Endpoint>;
  /** Of several agents. */
  agents?: NodeChoice | undefined;
  auth: AuthSession;
  retry: RetryPolicy;
  clock: Clock;
  random: Random;
  logger: Logger;
  observer?: CallObserver | undefined;
  /** Gives each call that changes something its guard. */
  guardOf?: (() => Guard | undefined) | undefined;
  recovery: Recovery;
  /** Aborts when the kit is closed. */
  lifetime: AbortSignal;
};

// A session that expires again while the call is repeated deserves a second login; a third means something else.
const MAX_REFRESHES = 2;

/** Builds the one client that all services share. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { endpoints, agents, auth, retry, clock, random, logger, observer, recovery, lifetime } = options;
  const observe = observing(options);

  const underWay = createUnderWay();

  async function repeat<T>(route: Route, input: CallInput, read: (json: unknown) => T): Promise<T> {
    const { signal } = input;
    const traceId = input.traceId === undefined ? newTraceId(random) : cleanTraceId(input.traceId);
    const path = pathOf(route, input.params ?? [], input.query);
    const maxAttempts = input.single ? 1 : retry.maxAttempts;
    const isPatient = patienceOf(retry, clock);
    let failures = 0;
    let refreshes = 0;
    let ambiguous = false;
    for (;;) {
      const tokens =
        input.tokens ??
        (route.authenticated ? (auth.present() ?? (await auth.tokens({ signal }))) : undefined);
      const outcome = await attempt(route, path, traceId, tokens, input, read);
      if (!('failure' in outcome)) return outcome.value;
      const { failure } = outcome;
      const isRenewable = tokens !== undefined && input.tokens === undefined && refreshes < MAX_REFRESHES;
      if (failure.status === 401 && isRenewable) {
        refreshes += 1;
        await auth.refresh(tokens, { signal });
        continue; // at once: waiting helps nobody
      }
      failures += 1;
      ambiguous ||= isAmbiguous(failure, route.effect);
      const error = podError(route, traceId, failure, ambiguous, tokens);
      if (failures >= maxAttempts || !isRepeatable(failure, route.effect)) throw error;
      const retryAfter = isThrottled(failure) ? failure.retryAfter : undefined;
      // another agent need not be waited for
      const backoff = outcome.hasOther ? 0 : backoffDelay(retry, failures, random);
      const delay = retryAfter === undefined ? backoff : retryAfterDelay(retryAfter, random);
      if (retryAfter === undefined && !isPatient(delay)) throw error;
      observer?.repeated({ method: route.method, path: route.name, status: failure.status });
      if (outcome.hasOther) continue;
      logger.warn('pod call failed, will repeat', {
        ...lineOf(route, traceId),
        status: failure.status,
        delay,
      });
      const either = eitherSignal(lifetime, signal);
      await (retryAfter === undefined ? recovery.wait(delay, either) : clock.sleep(delay, either));
    }
  }

  async function attempt<T>(
    route: Route,
    path: string,
    traceId: string,
    tokens: SessionTokens | undefined,
    input: CallInput,
    read: (json: unknown) => T,
  ): Promise<{ value: T } | { failure: Failure; hasOther?: boolean }> {
    const choice = route.service === 'agent' ? agents : undefined;
    const endpoint = (await choice?.next(route.staysPut, input.signal)) ?? endpoints[route.service];
    const outcome = await exchangeWith(endpoint, route, path, traceId, tokens, input, read);
    recovery.tried(route.service, !('failure' in outcome && isOfService(outcome.failure)));
    if (!('failure' in outcome) || choice === undefined || !isOfService(outcome.failure)) return outcome;
    return { ...outcome, hasOther: choice.failed(endpoint) };
  }

  async function exchangeWith<T>(
    endpoint: Endpoint,
    route: Route,
    path: string,
    traceId: string,
    tokens: SessionTokens | undefined,
    input: CallInput,
    read: (json: unknown) => T,
  ): Promise<{ value: T } | { failure: Failure }> {
    const headers = endpoint.headers.slice();
    headers.push('X-Trace-Id', traceId);
    if (route.answer === 'text') headers.push('Accept', 'application/octet-stream');
    if (tokens !== undefined) headers.push(...tokens.headers(route.service));
    const { type, bytes } = bodyOf(input);
    if (type !== undefined) headers.push('Content-Type', type);
    const started = clock.monotonic();
    let answer: Answer;
    try {
      const { signal, guard } = input;
      answer = await exchange(endpoint, { method: route.method, path, headers, body: bytes, signal, guard });
    } catch (error) {
      if (error instanceof HeldBack) throw error.cause;
      if (input.signal?.aborted) throw input.signal.reason;
      const failure = networkFailure(error);
      observe(route, 0, started);
      if (failure.code === 'UND_ERR_INVALID_ARG') throw error; // a bug, not the network
      logger.debug('pod call without answer', { ...lineOf(route, traceId), code: failure.code });
      return { failure };
    }
    const { status } = answer;
    observe(route, status, started);
    logger.debug('pod call', { ...lineOf(route, traceId), status, ms: clock.monotonic() - started });
    if (status < 200 || status >= 300) return { failure: refusal(answer, clock.now()) };
    try {
      return { value: read(route.answer === 'text' ? answer.text : jsonOf(answer)) };
    } catch (error) {
      if (!(error instanceof UnreadableAnswer)) throw error;
      return { failure: { kind: 'unreadable', status, code: 'UNREADABLE_ANSWER', detail: error.message } };
    }
  }

  return {
    call: (route, input, read) => underWay.during(() => repeat(route, guarded(route, input, options), read)),
    idle: underWay.idle,
  };
}

const bodyOf = ({ body, json }: CallInput): Partial<NonNullable<CallInput['body']>> =>
  body ?? (json === undefined ? {} : { type: 'application/json', bytes: JSON.stringify(json) });

const guarded = (
  { effect }: Route,
  input: CallInput,
  { guardOf }: Pick<ApiClientOptions, 'guardOf'>,
): CallInput => (effect === 'none' || guardOf === undefined ? input : { ...input, guard: guardOf() });

/** Tells whoever counts what an attempt was answered with. */
const observing =
  ({ observer, clock }: Pick<ApiClientOptions, 'observer' | 'clock'>) =>
  ({ method, name }: Route, status: number, started: number) =>
    observer?.called({ method, path: name, status, milliseconds: clock.monotonic() - started });

function lineOf(route: Route, traceId: string): Record<string, unknown> {
  return { method: route.method, path: route.name, traceId };
}

function podError(
  { method, name, confidential }: Route,
  traceId: string,
  { status, code, retryAfter, detail }: Failure,
  ambiguous: boolean,
  tokens: SessionTokens | undefined,
): PodError {
  return new PodError({
    status,
    code,
    method,
    path: name,
    traceId,
    retryAfter,
    ambiguous,
    detail: detail === undefined ? undefined : (tokens?.redact(detail) ?? detail),
    confidential,
  });
}
