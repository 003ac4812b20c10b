import { PodError } from '@finos/symphony-bdk-core';

/** A number from 0 up to, but not including, 1, like Math.random. */
export type Random = () => number;

export type BackOff = (attempt: number, error?: unknown) => number;

type Options = {
  /** The longest wait after the first attempt; it grows by `factor` with each further one. */
  readonly firstMs: number;
  readonly factor?: number;
  readonly maxMs: number;
  readonly random?: Random | undefined;
};

/**
 * Exponential back-off with full jitter: how many milliseconds to wait after a failed attempt; attempts count from 1. The jitter
 * spreads everything that waits for the pod over the whole interval ("Exponential Backoff And Jitter", AWS Architecture Blog).
 * When the pod said how long to wait (Retry-After), the wait is never shorter than that, not even where `maxMs` is.
 */
export function backOff({ firstMs, maxMs, factor = 2, random = Math.random }: Options): BackOff {
  return (attempt, error) => {
    const ceiling = Math.min(maxMs, firstMs * factor ** Math.max(0, attempt - 1));
    return retryAfterMs(error) + Math.floor(random() * ceiling);
  };
}

/** How long the pod said to wait; 0 when it didn't say. */
export const retryAfterMs = (error: unknown): number =>
  error instanceof PodError && error.retryAfter !== undefined ? error.retryAfter * 1000 : 0;
