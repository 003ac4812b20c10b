import { abortable } from '../http/abortable.ts';
import type { Clock } from '../http/clock.ts';

/** Time that stands still until a test moves it on. */
export type ManualClock = Clock & {
  /** How long each sleeper still has to sleep, in milliseconds, soonest first. */
  readonly sleeping: readonly number[];
  /** How long each wait so far was meant to be, in milliseconds. */
  readonly waits: readonly number[];
  /** Resolves when somebody falls asleep, or at once when somebody sleeps. */
  asleep(): Promise<void>;
  /** Moves on from one sleeper to the next, each of whom does what it can before time goes on. */
  moveOn(milliseconds: number): Promise<void>;
  /** Moves on at once: everybody who has slept long enough by then wakes together. */
  jump(milliseconds: number): Promise<void>;
  /** Sets the wall clock forward or, if negative, back: only `now` changes, and nobody wakes. */
  setForward(milliseconds: number): void;
};

type Options = {
  /** What `now` shows at first. */
  readonly start?: number;
  /** Time moves on by itself whenever somebody sleeps, so that no wait takes any real time. */
  readonly skipsWaits?: boolean;
  /** Whether something is under way that time has to wait for, such as a call to a server. */
  readonly isBusy?: () => boolean;
};

type Sleeper = { readonly until: number; wake(): void };

const oneTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Turns of the event loop in which whoever has woken does what needs no more time. */
async function settledWhen(isBusy: () => boolean): Promise<void> {
  for (let idle = 0; idle < 5; idle += 1) {
    await oneTurn();
    if (isBusy()) idle = 0;
  }
}

/** A clock for tests. */
export function manualClock({
  start = 1_786_000_000_000,
  skipsWaits = false,
  isBusy = () => false,
}: Options = {}): ManualClock {
  const settled = () => settledWhen(isBusy);
  let elapsed = 0;
  let begin = start;
  const waits: number[] = [];
  const sleepers = new Set<Sleeper>();
  const watchers: (() => void)[] = [];
  const next = () => [...sleepers].toSorted((a, b) => a.until - b.until)[0];

  async function skip(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    elapsed += milliseconds;
    // So that a loop of failures does not starve the sockets.
    await oneTurn();
    signal?.throwIfAborted();
  }

  async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = () => {
      sleepers.delete(sleeper);
      resolve();
    };
    const sleeper: Sleeper = { until: elapsed + Math.max(0, milliseconds), wake };
    sleepers.add(sleeper);
    for (const notify of watchers.splice(0)) notify();
    try {
      await abortable(promise, signal);
    } finally {
      sleepers.delete(sleeper);
    }
  }

  return {
    now: () => begin + elapsed,
    monotonic: () => elapsed,
    waits,
    get sleeping() {
      return [...sleepers].map(({ until }) => until - elapsed).toSorted((a, b) => a - b);
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      await (skipsWaits ? skip(milliseconds, signal) : sleep(milliseconds, signal));
    },
    asleep: () => (sleepers.size > 0 ? Promise.resolve() : new Promise((resolve) => watchers.push(resolve))),
    async moveOn(milliseconds) {
      const end = elapsed + milliseconds;
      await settled();
      for (let sleeper = next(); sleeper && sleeper.until <= end; sleeper = next()) {
        elapsed = Math.max(elapsed, sleeper.until);
        sleeper.wake();
        await settled();
      }
      elapsed = end;
    },
    async jump(milliseconds) {
      elapsed += milliseconds;
      for (const { until, wake } of [...sleepers].toSorted((a, b) => a.until - b.until))
        if (until <= elapsed) wake();
      await settled();
    },
    setForward(milliseconds) {
      begin += milliseconds;
    },
  };
}
