type Options = {
  readonly firstMs: number;
  readonly maxMs: number;
  /** By how much each wait is longer than the one before it. */
  readonly factor?: number;
  /** From 0 up to 1, for the jitter. */
  readonly random?: (() => number) | undefined;
};

/**
 * How long to wait before the next attempt, in milliseconds: exponential, with full jitter in its upper half so that a wait is never
 * next to nothing. `attempt` counts from 1; `retryAfter` (seconds) is what the server asked for, and the least that is waited.
 */
export const createBackOff =
  ({ firstMs, maxMs, factor = 2, random = Math.random }: Options) =>
  (attempt: number, retryAfter = 0): number => {
    const most = Math.min(maxMs, firstMs * factor ** Math.min(attempt - 1, 30));
    return Math.max(retryAfter * 1000, most / 2 + (random() * most) / 2);
  };
