import type { Clock } from '@finos/symphony-bdk-core';
import { isStoreTrouble } from '../errors.ts';
import type { BackOff } from '../work/back-off.ts';
import type { Pause } from '../work/pause.ts';
import { createWatchers } from '../work/watchers.ts';

/** An event whose handling keeps failing. `since` is when it began, on the monotonic clock. */
type Late = { readonly attempts: number; readonly since: number };

type Options<E extends Late> = {
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly waitAfter: BackOff;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** Answers with the transient error, if there is one again. Does not throw. */
  readonly attempt: (event: E) => Promise<unknown>;
  /** Tells the person that it takes longer. May throw; then it is tried again. */
  readonly tell: (event: E) => Promise<void>;
  readonly giveUp: (event: E) => Promise<void>;
};

const GIVE_UP_AFTER_MS = 3_600_000;

type Lane<E> = { readonly events: Set<E>; readonly leaving: AbortController; error: unknown };

/**
 * The events that no longer hold up their conversation: they are tried again beside what came later, those of a conversation in their
 * order, for an hour. The store has them as pending, so the next start takes them up.
 */
export function createLateEvents<E extends Late>(options: Options<E>) {
  const { clock, waitAfter, pause, signal, attempt, tell, giveUp } = options;
  const lanes = new Map<string, Lane<E>>();
  const untold = new Set<E>();
  const { changed, until } = createWatchers();

  const depth = () => [...lanes.values()].reduce((sum, { events }) => sum + events.size, 0);

  async function tellAll({ events }: Lane<E>): Promise<void> {
    for (const event of events)
      if (untold.has(event))
        await tell(event).then(
          () => untold.delete(event),
          () => {},
        );
  }

  async function tryAll(lane: Lane<E>): Promise<void> {
    for (const event of lane.events) {
      if (signal.aborted || lane.leaving.signal.aborted) return;
      const error = await attempt(event);
      const isOver =
        error !== undefined && !isStoreTrouble(error) && clock.monotonic() - event.since >= GIVE_UP_AFTER_MS;
      if (isOver) await giveUp(event);
      if (error === undefined || isOver) {
        lane.events.delete(event);
        untold.delete(event);
        changed();
      } else lane.error = error;
    }
  }

  async function work(conversation: string, lane: Lane<E>): Promise<void> {
    const ending = AbortSignal.any([signal, lane.leaving.signal]);
    while (lane.events.size > 0 && !ending.aborted) {
      await tellAll(lane);
      const attempts = Math.max(...[...lane.events].map((event) => event.attempts));
      await pause(waitAfter(attempts, lane.error), lane.error, ending).catch(() => {});
      await tryAll(lane);
    }
    for (const event of lane.events) untold.delete(event);
    lanes.delete(conversation);
    changed();
  }

  return {
    /** Tries an event again until it is done. */
    add(conversation: string, event: E, error: unknown): void {
      untold.add(event);
      const lane = lanes.get(conversation);
      if (lane) {
        lane.events.add(event);
        return;
      }
      const fresh: Lane<E> = { events: new Set([event]), leaving: new AbortController(), error };
      lanes.set(conversation, fresh);
      void work(conversation, fresh);
    },

    depth,

    /** Those of a conversation at this moment, if there are any. */
    in(
      conversation: string,
    ): { readonly events: readonly E[]; readonly ended: () => Promise<void> } | undefined {
      const lane = lanes.get(conversation);
      return lane && { events: [...lane.events], ended: () => until(() => lanes.get(conversation) !== lane) };
    },

    /** They are for another process now. Resolves when none is tried here any more. */
    async leave(conversation: string): Promise<void> {
      const lane = lanes.get(conversation);
      lane?.leaving.abort();
      await until(() => lane === undefined || lanes.get(conversation) !== lane);
    },

    /** Resolves when there are none. */
    none: (): Promise<void> => until(() => lanes.size === 0),
  };
}
