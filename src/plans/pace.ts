import type { Clock } from '@finos/symphony-bdk-core';

const BIG_ROOM = 500;
const SECONDS_PER_CHANGE_IN_BIG_ROOM = 3;

export type Pace = {
  /**
   * Resolves when a change may go; rejects with the signal's reason when aborted first. Its turn is lost then: those behind it
   * have theirs already.
   */
  wait(roomSize: number, signal: AbortSignal): Promise<void>;
};

/** Milliseconds from one change to the next. */
export const intervalFor = (roomSize: number, perSecond: number): number =>
  roomSize > BIG_ROOM ? SECONDS_PER_CHANGE_IN_BIG_ROOM * 1000 : 1000 / perSecond;

type Options = { readonly clock: Pick<Clock, 'monotonic' | 'sleep'>; readonly perSecond: number };

/**
 * Membership is changed at the rate that Symphony asks for: 3 people a second, 1 person every 3 seconds in rooms of more than 500
 * (Symphony developer docs, bots best practices; REST API, add member). A few at once are let through.
 */
export function createPace({ clock, perSecond }: Options): Pace {
  const burst = perSecond;
  // When the next change may go, had nothing been saved up for a burst; monotonic.
  let free = Number.NEGATIVE_INFINITY;

  return {
    async wait(roomSize, signal) {
      signal.throwIfAborted();
      const interval = intervalFor(roomSize, perSecond);
      const now = clock.monotonic();
      free = Math.max(free, now - burst * interval) + interval;
      if (free > now) await clock.sleep(free - now, signal);
    },
  };
}
