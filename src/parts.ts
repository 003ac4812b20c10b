import type { Clock } from '@finos/symphony-bdk-core';
import { aborted } from './work/aborted.ts';

/** A part of the app that has a life. `grace` ends when there is no more time to finish anything. */
export type Part = {
  readonly name: string;
  readonly start?: () => unknown;
  readonly stop?: (grace: AbortSignal) => unknown;
};

const GRACE_MS = 10_000;

/** Starts parts in order, and stops them in reverse: no part outlives one that it uses. */
export function createParts({ clock }: { readonly clock: Clock }) {
  const started: Part[] = [];
  const lifetime = new AbortController();

  return {
    /** Ends when everything has stopped, or the grace is over: nothing waits any longer. */
    lifetime: lifetime.signal,

    async start(part: Part): Promise<void> {
      // What breaks half-way has something to stop.
      started.unshift(part);
      await part.start?.();
    },

    /** Takes ten seconds at most, whatever the parts wait for. The first failure is thrown in the end. */
    async stop(): Promise<void> {
      const grace = lifetime.signal;
      const stopped = new AbortController();
      const timer = clock.sleep(GRACE_MS, stopped.signal).then(
        () => lifetime.abort(),
        () => {},
      );
      const failures: unknown[] = [];
      for (const part of started.splice(0)) {
        const stopping = (async () => part.stop?.(grace))().catch((error: unknown) => failures.push(error));
        await Promise.race([stopping, aborted(grace)]);
      }
      stopped.abort();
      await timer;
      lifetime.abort();
      if (failures.length > 0) throw failures[0];
    },
  };
}
