import { type Direction, isoTimeIn, readTime, zoneNamed } from '../times/index.ts';
import { ArgumentError, type ArgumentProblem } from './argument-error.ts';

/** Now, in milliseconds since 1970, and the IANA name of the time zone in which days are meant. */
export type Moment = { readonly now: number; readonly timeZone: string };

const MAX_AHEAD_MS = 10 * 366 * 24 * 3_600_000;

/**
 * Reads a point in time that lies ahead: a weekday, `tomorrow`, `24 Dec`, `2026-12-24`, any of them with an hour such as
 * `17:00` or `5pm ET`, or a length of time from now such as `3 days`. A day without an hour means its last minute. Answers in
 * milliseconds since 1970. Throws ArgumentError: `ambiguous-time`, `wrong-weekday`, `no-such-weekday`, `unclear-zone`,
 * `vague-time`, `impossible-time`, `zero-time`, `far-time`, `no-time` or `past-time`.
 */
export function parsePointInTime(about: string, text: string, moment: Moment): number {
  const at = readInstant(about, text, { ...moment, direction: 'ahead' });
  if (at <= moment.now) throw new ArgumentError({ code: 'past-time', about, text });
  if (!(at - moment.now <= MAX_AHEAD_MS)) throw new ArgumentError({ code: 'far-time', about, text });
  return at;
}

/**
 * Reads a point in time that is over: `yesterday`, `last monday`, `2026-11-01`, or a length of time before now such as `2h`.
 * A day without an hour means its first minute. Throws ArgumentError, as `parsePointInTime` does, but `future-time`.
 */
export function parsePointInPast(about: string, text: string, moment: Moment): number {
  const at = readInstant(about, text, { ...moment, direction: 'back' });
  if (at > moment.now) throw new ArgumentError({ code: 'future-time', about, text });
  if (!(at >= 0)) throw new ArgumentError({ code: 'far-time', about, text });
  return at;
}

type Directed = Moment & { readonly direction: Direction };

function readInstant(about: string, text: string, { now, timeZone, direction }: Directed): number {
  const zone = zoneNamed(timeZone);
  const reading = readTime(text, { now, zone, direction });
  const fail = (problem: ArgumentProblem) => new ArgumentError(problem);
  const told = (at: number) => ({ at, text: shortest(isoTimeIn(at, zone), direction) });
  switch (reading.kind) {
    case 'at':
      return reading.at;
    case 'several':
      throw fail({
        code: 'ambiguous-time',
        about,
        text,
        readings: reading.readings.map(told),
      });
    case 'weekday':
      throw fail({
        code: 'wrong-weekday',
        about,
        text,
        reading: told(reading.at),
        weekday: reading.weekday,
      });
    case 'no-such-weekday':
      throw fail({ code: 'no-such-weekday', about, text, weekday: reading.weekday });
    case 'zone':
      throw fail({ code: 'unclear-zone', about, text, zone: reading.name, choices: reading.choices });
    case 'minutes-or-months':
      throw fail({ code: 'minutes-or-months', about, text });
    case 'impossible':
      throw fail({ code: 'impossible-time', about, text });
    case 'zero':
      throw fail({ code: 'zero-time', about, text });
    case 'far':
      throw fail({ code: 'far-time', about, text });
    case 'vague':
      throw fail({ code: 'vague-time', about, text });
    case 'none':
      throw fail({ code: 'no-time', about, text });
  }
}

/** The hour that a day without one has is left out. */
const shortest = (text: string, direction: Direction): string =>
  text.replace(direction === 'ahead' ? / 23:59$/u : / 00:00$/u, '');
