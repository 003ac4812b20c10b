import parse from 'parse-duration';
import { ArgumentError } from './argument-error.ts';

const PART = /\d+(?:\.\d+)?\s*\p{L}+/gu;
const PARTS = /^(?:\d+(?:\.\d+)?\s*\p{L}+[\s,]*)+$/u;
const LONGEST = 10 * 365 * 24 * 3_600_000;

/** Reads a length of time such as `90m`, `2h` or `3 days`, in milliseconds; at least a second, at most ten years. */
export function parseDuration(about: string, text: string): number {
  // Part by part: of a whole text the library would skip what it does not know, and it reads `1,5h` as 15 hours.
  const parts = PARTS.test(text.trim()) ? (text.match(PART) ?? []) : [];
  const milliseconds = parts.reduce((sum, part) => sum + (parse(part) ?? Number.NaN), 0);
  if (!(milliseconds >= 1000 && milliseconds <= LONGEST))
    throw new ArgumentError({ code: 'no-duration', about, text });
  return Math.round(milliseconds);
}
