import type { Clock } from './clock.ts';

/** How often and how long to wait between attempts; times in milliseconds. */
export type RetryPolicy = {
  maxAttempts: number;
  initialIntervalMillis: number;
  multiplier: number;
  maxIntervalMillis: number;
  /** No further attempt begins later than this after the first one, unless the pod said how long to wait. */
  maxTotalMillis?: number;
};

/** Number in [0, 1), like Math.random. */
export type Random = () => number;

/**
 * Full jitter: anything between nothing and `initial × multiplier^(failures − 1)`, capped. Spreads the clients of a
 * pod that comes back over the whole interval ("Exponential Backoff And Jitter", AWS Architecture Blog).
 */
export function backoffDelay(policy: RetryPolicy, failures: number, random: Random): number {
  const ceiling = Math.min(
    policy.maxIntervalMillis,
    policy.initialIntervalMillis * policy.multiplier ** Math.max(0, failures - 1),
  );
  return Math.floor(random() * ceiling);
}

/** Whether another attempt may still begin after a wait, counted from now. */
export function patienceOf(
  { maxTotalMillis = Number.POSITIVE_INFINITY }: RetryPolicy,
  clock: Pick<Clock, 'monotonic'>,
) {
  const begun = clock.monotonic();
  return (delay: number): boolean => clock.monotonic() - begun + delay <= maxTotalMillis;
}

/** Longest `Retry-After` that is obeyed to the letter; a longer one is cut to this. */
const RETRY_AFTER_CAP_MS = 300_000;
const RETRY_AFTER_SPREAD_MS = 250;

/** Wait asked for by `Retry-After` (seconds), plus a little so that clients do not come back in one instant. */
export function retryAfterDelay(seconds: number, random: Random): number {
  return Math.min(seconds * 1000, RETRY_AFTER_CAP_MS) + Math.floor(random() * RETRY_AFTER_SPREAD_MS);
}

/**
 * Seconds of a `Retry-After` header: a number, or an HTTP date read against the answer's own `Date` (else `now`, epoch
 * ms) so that a wrong clock does not matter. Undefined when there is none or it cannot be read.
 */
export function parseRetryAfter(header: unknown, date: unknown, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const until = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN; // every HTTP date starts with the day
  if (Number.isNaN(until)) return undefined;
  const sent = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return Math.max(0, Math.ceil((until - (Number.isNaN(sent) ? now : sent)) / 1000));
}
