import { abortable } from '../http/abortable.ts';
import type { Endpoint } from '../http/exchange.ts';
import { type LoginOptions, logIn } from './login.ts';
import { createLoginPatience } from './login-patience.ts';
import { type SessionTokens, sessionTokens } from './session-tokens.ts';

export type { SessionTokens } from './session-tokens.ts';

/** The bot's session: one token pair for all calls, one login for all who need a new one. */
export type AuthSession = {
  /** The token pair in use, undefined before the first login and while a new one is fetched. */
  present(): SessionTokens | undefined;
  /** The token pair in use; logs in when there is none. */
  tokens(options?: { signal?: AbortSignal | undefined }): Promise<SessionTokens>;
  /** A pair newer than `stale`: the present one if it is, else by one login that all callers share. */
  refresh(stale: SessionTokens, options?: { signal?: AbortSignal | undefined }): Promise<SessionTokens>;
  /** Puts the pair aside, if it is the one in use: the next call logs in. */
  forget(tokens: SessionTokens): void;
  /** When the bot logged in for the pair in use, epoch ms; undefined while there is none. */
  loggedInAt(): number | undefined;
  /** How long ago that was, in milliseconds, whatever was done to the clock meanwhile. */
  sessionAge(): number | undefined;
  /** What the pod's clock shows more than ours, in milliseconds; 0 until learned from a login's `Date` header. */
  clockSkew(): number;
};

type AuthSessionOptions = Omit<LoginOptions, 'skew'> & {
  /** Where the bot logs in: at the pod and at the key manager. */
  pod: Endpoint;
  keyManager: Endpoint;
  lifetime: AbortSignal;
  /** How long a rejected login is repeated after one that worked, in milliseconds. */
  patienceMs: number;
};

type Flight = { promise: Promise<SessionTokens>; waiting: number; abort: AbortController };

/** Builds the session over its state: the present pair and the login under way. Logs in when first asked for tokens. */
export function createAuthSession({
  pod,
  keyManager,
  lifetime,
  patienceMs,
  ...options
}: AuthSessionOptions): AuthSession {
  const skew = { ms: 0 };
  const patience = createLoginPatience({ patienceMs, ...options });
  let current: SessionTokens | undefined;
  let loggedInAt = { time: 0, monotonic: 0 };
  let flight: Flight | undefined;

  async function logInToBoth(abort: AbortController): Promise<SessionTokens> {
    const signal = AbortSignal.any([abort.signal, lifetime]);
    try {
      // the session first would cost a round trip; the two do not depend on each other
      const [sessionToken, keyManagerToken] = await Promise.all([
        logIn('pod', pod, { ...options, skew }, signal),
        logIn('keyManager', keyManager, { ...options, skew }, signal),
      ]);
      options.logger.info('logged in', { username: options.username });
      return sessionTokens(sessionToken, keyManagerToken);
    } finally {
      abort.abort(); // when one failed, the other has no purpose
    }
  }

  function takeOff(): Flight {
    const abort = new AbortController();
    const own: Flight = { promise: logInToBoth(abort), waiting: 0, abort };
    const land = (tokens?: SessionTokens) => {
      if (flight !== own) return;
      flight = undefined;
      current = tokens;
      loggedInAt = { time: options.clock.now(), monotonic: options.clock.monotonic() };
    };
    own.promise = own.promise.then(
      (tokens) => {
        patience.worked();
        land(tokens);
        return tokens;
      },
      (error: unknown) => {
        land();
        throw patience.failed(error);
      },
    );
    return own;
  }

  async function join(signal: AbortSignal | undefined): Promise<SessionTokens> {
    signal?.throwIfAborted();
    if (flight === undefined) patience.check();
    flight ??= takeOff();
    const own = flight;
    own.waiting += 1;
    try {
      return await abortable(own.promise, signal);
    } finally {
      own.waiting -= 1;
      if (own.waiting === 0 && flight === own) {
        flight = undefined; // everyone gave up: the next caller starts afresh
        own.abort.abort();
      }
    }
  }

  return {
    present: () => current,
    tokens: async ({ signal } = {}) => current ?? join(signal),
    refresh: async (stale, { signal } = {}) => {
      if (current !== undefined && current !== stale) return current;
      current = undefined;
      return join(signal);
    },
    forget: (tokens) => {
      if (current === tokens) current = undefined;
    },
    loggedInAt: () => (current === undefined ? undefined : loggedInAt.time),
    sessionAge: () => (current === undefined ? undefined : options.clock.monotonic() - loggedInAt.monotonic),
    clockSkew: () => skew.ms,
  };
}
