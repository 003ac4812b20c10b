import { type Clock, systemClock } from '../http/clock.ts';

/** The machine's time, which a test can move on, set, or hurry. */
export type MovableClock = Clock & {
  /** How many sleep. */
  readonly sleeping: number;
  /** Moves time on: whoever sleeps until a time that has thus come wakes at once. */
  moveOn(milliseconds: number): void;
  /** Sets the wall clock forward or, if negative, back: only `now` changes, and nobody wakes. */
  setForward(milliseconds: number): void;
};

type Options = {
  /** How much later than the machine's clock it shows, in milliseconds. */
  readonly ahead?: number;
  /** How many times as fast as the machine's it goes: at 200, ten seconds are over in 50 ms. */
  readonly speed?: number;
  /** The longest that any wait really takes, in milliseconds: what would be tried again later is tried again soon. */
  readonly maxSleep?: number;
};

/** A clock for tests of what runs for real. */
export function movableClock({
  ahead = 0,
  speed = 1,
  maxSleep = Number.POSITIVE_INFINITY,
}: Options = {}): MovableClock {
  const begun = systemClock.monotonic();
  const sleepers = new Map<AbortController, number>();
  let begin = systemClock.now() + ahead;
  let moved = 0;
  const monotonic = () => Math.round((systemClock.monotonic() - begun) * speed) + moved;

  return {
    now: () => begin + monotonic(),
    monotonic,
    get sleeping() {
      return sleepers.size;
    },
    async sleep(milliseconds, signal) {
      const woken = new AbortController();
      sleepers.set(woken, monotonic() + milliseconds);
      const either = signal ? AbortSignal.any([woken.signal, signal]) : woken.signal;
      try {
        await systemClock.sleep(Math.min(milliseconds / speed, maxSleep), either);
      } catch (reason) {
        if (!woken.signal.aborted) throw reason;
      } finally {
        sleepers.delete(woken);
      }
    },
    moveOn(milliseconds) {
      moved += milliseconds;
      for (const [woken, until] of sleepers) if (until <= monotonic()) woken.abort();
    },
    setForward(milliseconds) {
      begin += milliseconds;
    },
  };
}
