/** Time as the pod sees it. `sleep` ends early, without an error, when the signal aborts. */
export type Clock = {
  /** ms */
  now: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      // Between looking at the clock and waiting, the moment may have come.
      const timer = setTimeout(done, Math.max(0, ms));
      function done() {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      if (signal?.aborted) done();
      else signal?.addEventListener('abort', done, { once: true });
    }),
};

type Timer = { at: number; resolve: () => void };

/** Time that stands still until `advance`. */
export type ManualClock = Clock & {
  advance: (ms: number) => void;
  /** Resolves as soon as somebody sleeps: then is the moment to advance. */
  asleep: () => Promise<void>;
};

/** A clock for tests: stands still until `advance`, which wakes the sleepers in the order of their time. */
export function manualClock(start = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = start;
  const timers = new Set<Timer>();
  const watchers = new Set<() => void>();
  return {
    now: () => now,
    asleep: () =>
      new Promise((resolve) => {
        if (timers.size > 0) resolve();
        else watchers.add(resolve);
      }),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer: Timer = {
          at: now + ms,
          resolve: () => {
            timers.delete(timer);
            signal?.removeEventListener('abort', timer.resolve);
            resolve();
          },
        };
        timers.add(timer);
        if (ms <= 0 || signal?.aborted) timer.resolve();
        else signal?.addEventListener('abort', timer.resolve, { once: true });
        if (timers.size === 0) return;
        for (const watcher of watchers) watcher();
        watchers.clear();
      }),
    advance(ms) {
      const end = now + ms;
      for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
        if (timer.at > end) break;
        now = Math.max(now, timer.at);
        timer.resolve();
      }
      now = end;
    },
  };
}
