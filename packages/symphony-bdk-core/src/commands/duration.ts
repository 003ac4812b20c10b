import parse from 'parse-duration';
import { ArgumentError } from './argument-error.ts';

const LONGEST = 10 * 365 * 24 * 3_600_000;

/** Reads a length of time such as `90m`, `2h` or `3 days`, in milliseconds; at least a second, at most ten years. */
export function parseDuration(about: string, text: string): number {
  // A bare number has no unit, and the library would read it as milliseconds.
  const milliseconds = /^[\d.\s]*$/u.test(text) ? null : parse(text);
  if (milliseconds === null || !(milliseconds >= 1000 && milliseconds <= LONGEST))
    throw new ArgumentError({ code: 'no-duration', about, text });
  return Math.round(milliseconds);
}
