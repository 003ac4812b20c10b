import { type Length, readLength, shifted, zoneNamed } from '../times/index.ts';
import { ArgumentError } from './argument-error.ts';
import type { Moment } from './point-in-time.ts';

const DAY = 24 * 3_600_000;
const MAX_MS = 10 * 365 * DAY;
const INTRODUCTION = /^(?:for|für|fuer|pendant|during) /iu;

/**
 * Reads a length of time such as `90m`, `2h` or `3 days`, in milliseconds; at least a second, at most ten years. Months, and days in
 * which clocks are changed, are as long as they are from the moment on; without a moment a day has 24 hours, and months are none.
 */
export function parseDuration(about: string, text: string, moment?: Moment): number {
  const length = readLength(text.trim().replace(INTRODUCTION, ''));
  if (length === 'unclear') throw new ArgumentError({ code: 'minutes-or-months', about, text });
  if (length === 'far') throw new ArgumentError({ code: 'no-duration', about, text });
  const milliseconds =
    length === undefined || (length.months > 0 && !moment) ? Number.NaN : lastingFrom(moment, length);
  if (!(milliseconds >= 1000 && milliseconds <= MAX_MS))
    throw new ArgumentError({ code: 'no-duration', about, text });
  return milliseconds;
}

function lastingFrom(moment: Moment | undefined, length: Length): number {
  if (!moment) return length.days * DAY + length.milliseconds;
  const { now, timeZone } = moment;
  return shifted(now, length, { sign: 1, zone: zoneNamed(timeZone), repeated: 'last' }) - now;
}
