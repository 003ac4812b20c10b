import { AuthError } from '../auth/auth-error.ts';
import { abortable } from '../http/abortable.ts';
import { backoffDelay, type Random, type RetryPolicy, retryAfterDelay } from '../http/backoff.ts';
import type { Clock } from '../http/clock.ts';
import { PodError } from '../http/pod-error.ts';
import type { Recovery } from '../http/recovery.ts';
import type { UserId } from '../ids.ts';
import type { Logger } from '../logger.ts';
import type { DatafeedApi } from './datafeed-api.ts';
import { dispatch, readBatch, type Subscription } from './dispatch.ts';
import type { DatafeedListener } from './events.ts';
import { createFeedChoice, type SharedFeed } from './feed-choice.ts';
import { createFeedGaps } from './feed-gaps.ts';

/**
 * How the loop is doing. `lastReadAt` (epoch ms) is the last answered read and `sinceLastRead` how many milliseconds ago that was,
 * which no change of the clock distorts; `lastError` is gone after the next one.
 */
export type DatafeedState = {
  status: 'stopped' | 'starting' | 'reading' | 'backing-off';
  feedId?: string;
  lastReadAt?: number;
  sinceLastRead?: number;
  lastError?: Error;
  /** Failures since the last success. */
  failures: number;
};

/** Reads the datafeed for ever. Nothing but a rejected credential or `stop` ends it. */
export type DatafeedLoop = {
  /** Adds a listener; call the result to remove it. Events that the bot itself caused are dropped unless `includeOwn`. */
  subscribe(listener: DatafeedListener, options?: { includeOwn?: boolean }): () => void;
  /**
   * Starts reading; while it runs, the same promise. Resolves after `stop`, rejects with the AuthError that ended the
   * loop. May be called again at any time after.
   */
  start(): Promise<void>;
  /** Ends the loop at once, a pending poll included. What listeners are at is left to them and delivered again later. */
  stop(): Promise<void>;
  /** Resolves once there is a feed to read: what happens from then on is delivered. */
  connected(): Promise<void>;
  readonly state: DatafeedState;
};

type DatafeedLoopOptions = {
  api: DatafeedApi;
  retry: Omit<RetryPolicy, 'maxAttempts'>;
  clock: Clock;
  random: Random;
  logger: Logger;
  recovery: Pick<Recovery, 'wait'>;
  shared?: SharedFeed;
};

// The agent delivers again what is not acknowledged for this long.
const REDELIVERY_MS = 30_000;

/** Builds the loop; `start` sets it going. */
export function createDatafeedLoop(options: DatafeedLoopOptions): DatafeedLoop {
  const { api, clock, random, logger, recovery, shared } = options;
  const retry = { ...options.retry, maxAttempts: Number.POSITIVE_INFINITY };
  const subscriptions = new Set<Subscription>();
  const state: DatafeedState = { status: 'stopped', failures: 0 };
  const gaps = createFeedGaps({ clock, listeners: subscriptions });
  const feeds = createFeedChoice({ api, logger, shared, onCreated: () => gaps.made(state.lastReadAt) });
  const waiting: (() => void)[] = []; // who wants to know that a feed is there
  let running: { promise: Promise<void>; abort: AbortController } | undefined;
  // the last batch that all listeners took, to be acknowledged by the next read of the same feed, be it after a stop
  let taken = { feedId: '', ackId: '' };
  let own: UserId | undefined;
  let readAt: number | undefined; // the last answered read, monotonic

  async function run(signal: AbortSignal): Promise<void> {
    state.status = 'starting';
    for (;;) {
      try {
        own ??= await api.whoAmI(signal);
        state.feedId ??= await feeds.connect(signal);
        state.status = 'reading';
        for (const tell of waiting.splice(0)) tell();
        await gaps.tell(signal);
        await readOnce(state.feedId, signal);
        state.failures = 0;
        delete state.lastError;
      } catch (error) {
        if (signal.aborted) return;
        state.lastError = error instanceof Error ? error : new Error('a listener threw what is no Error');
        if (error instanceof AuthError) throw error;
        await recover(state.lastError, signal);
        if (signal.aborted) return;
      }
    }
  }

  async function readOnce(feedId: string, signal: AbortSignal): Promise<void> {
    // an empty ackId is what the agent wants on the first read of a feed
    const batch = await api.read(feedId, taken.feedId === feedId ? taken.ackId : '', signal);
    state.lastReadAt = clock.now();
    readAt = clock.monotonic();
    feeds.trustAll();
    if (batch.events.length > 0) {
      const events = readBatch(batch.events, logger);
      await abortable(dispatch(events, [...subscriptions], own, logger), signal);
      const ms = clock.monotonic() - readAt;
      if (ms > REDELIVERY_MS) logger.warn('listeners took so long that the batch comes again', { ms });
    }
    taken = { feedId, ackId: batch.ackId };
  }

  async function recover(error: Error, signal: AbortSignal): Promise<void> {
    state.failures += 1;
    const status = error instanceof PodError ? error.status : undefined;
    const retryAfter = error instanceof PodError ? error.retryAfter : undefined;
    const { feedId } = state;
    const isRefusedRead = feedId !== undefined && retryAfter === undefined && isFeedRead(error);
    try {
      if (isRefusedRead && status === 400) {
        feeds.doubt(feedId);
        taken = { feedId: '', ackId: '' };
        delete state.feedId;
        state.status = 'starting';
        if (state.failures === 1) return; // a feed that expired is nobody's fault: another one at once
      }
      // 403 is "too many feeds", 404 is not documented: see which there are
      if (isRefusedRead && (status === 403 || status === 404)) {
        feeds.lookFor(feedId);
        delete state.feedId;
      }
      const delay =
        retryAfter === undefined
          ? backoffDelay(retry, state.failures, random)
          : retryAfterDelay(retryAfter, random);
      const reason = error instanceof PodError ? error.message : error.name; // other messages may quote anything
      logger.warn('datafeed trouble, will go on', { feedId, failures: state.failures, delay, reason });
      state.status = 'backing-off';
      await (retryAfter === undefined ? recovery.wait(delay, signal) : clock.sleep(delay, signal));
    } catch (interruption) {
      if (!signal.aborted) throw interruption;
    }
  }

  function start(): Promise<void> {
    if (running !== undefined) return running.promise;
    const abort = new AbortController();
    const promise = run(abort.signal)
      .catch((error: Error) => {
        state.lastError = error;
        throw error;
      })
      .finally(() => {
        running = undefined;
        state.status = 'stopped';
      });
    running = { promise, abort };
    return promise;
  }

  return {
    subscribe(listener, { includeOwn = false } = {}) {
      const subscription = { listener, includeOwn };
      subscriptions.add(subscription);
      return () => {
        subscriptions.delete(subscription);
      };
    },
    start,
    async stop() {
      const stopping = running;
      if (stopping === undefined) return;
      stopping.abort.abort();
      await stopping.promise.catch(() => {}); // an AuthError belongs to whoever started
    },
    connected: () =>
      state.status === 'reading' ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    get state() {
      return readAt === undefined ? { ...state } : { ...state, sinceLastRead: clock.monotonic() - readAt };
    },
  };
}

function isFeedRead(error: Error): boolean {
  return error instanceof PodError && error.path.endsWith('/read');
}
