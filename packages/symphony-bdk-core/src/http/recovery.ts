import { AsyncResource } from 'node:async_hooks';
import type { Random } from './backoff.ts';
import type { Clock } from './clock.ts';

/** When what was away is back. */
export type Recovery = {
  /** To be told of each attempt: whether the service answered, be it with a refusal, or is away. */
  tried(service: string, isAnswered: boolean): void;
  /** Waits between two attempts, at most until a service that was away answers again. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Calls the listener whenever a service that was away answers again; call the result to end that. */
  onReturn(listener: () => void): () => void;
};

type Options = { clock: Pick<Clock, 'monotonic' | 'sleep'>; random: Random };

// A service that answers others in between is not away, however long one of its calls fails.
const AWAY_AFTER_MS = 2_000;
// So that not everybody calls at the same moment.
const SPREAD_MS = 250;

/** Builds it over its state: since when each service has answered nobody. */
export function createRecovery({ clock, random }: Options): Recovery {
  const silentSince = new Map<string, number>();
  const listeners = new Set<() => void>();
  let waiting = new AbortController();

  return {
    tried(service, isAnswered) {
      const since = silentSince.get(service);
      if (!isAnswered) {
        if (since === undefined) silentSince.set(service, clock.monotonic());
        return;
      }
      if (since === undefined) return;
      silentSince.delete(service);
      if (clock.monotonic() - since < AWAY_AFTER_MS) return;
      const ended = waiting;
      waiting = new AbortController();
      ended.abort();
      for (const listener of listeners) listener();
    },

    async wait(milliseconds, signal) {
      const back = waiting.signal;
      try {
        await clock.sleep(milliseconds, signal ? AbortSignal.any([back, signal]) : back);
      } catch (reason) {
        if (signal?.aborted || !back.aborted) throw reason;
        await clock.sleep(Math.floor(random() * SPREAD_MS), signal);
      }
    },

    onReturn(listener) {
      // Whoever happens to be the first to get an answer isn't who asked to hear of it.
      const own = AsyncResource.bind(listener);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
