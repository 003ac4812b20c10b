import { ArgumentError } from './argument-error.ts';
import { parseDuration } from './duration.ts';

/** Now, in milliseconds since 1970, and the IANA name of the time zone in which days are meant. */
export type Moment = { readonly now: number; readonly timeZone: string };

type LocalTime = { year: number; month: number; day: number; hour: number; minute: number };

const FARTHEST = 10 * 366 * 24 * 3_600_000;
// 12/11 is in December for some and in November for others.
const TWO_MEANINGS = /\d\s*\/\s*\d/u;

/**
 * Reads a point in time that lies ahead: a weekday, `tomorrow`, `24 Dec`, `2026-12-24`, any of them with an hour such as
 * `17:00`, or a length of time from now such as `3 days`. A day without an hour means its last minute. Answers in
 * milliseconds since 1970. Throws ArgumentError `no-time` or `past-time`.
 */
export async function parsePointInTime(about: string, text: string, moment: Moment): Promise<number> {
  const wanted = text.trim();
  const at = durationFrom(about, wanted, moment) ?? (await dateFrom(wanted, moment));
  if (at === undefined || at - moment.now > FARTHEST)
    throw new ArgumentError({ code: 'no-time', about, text });
  if (at <= moment.now) throw new ArgumentError({ code: 'past-time', about, text });
  return at;
}

function durationFrom(about: string, text: string, { now }: Moment): number | undefined {
  try {
    return now + parseDuration(about, text.replace(/^in /iu, ''));
  } catch {
    return undefined;
  }
}

async function dateFrom(text: string, { now, timeZone }: Moment): Promise<number | undefined> {
  if (TWO_MEANINGS.test(text)) return undefined;
  const chrono = await import('chrono-node/en'); // 15 MB that few need
  const reference = { instant: new Date(now), timezone: offsetAt(now, timeZone) / 60_000 };
  const [found] = chrono.parse(text, reference, { forwardDate: true });
  // Of "fri or so" only a part would be understood.
  if (found === undefined || found.text.length !== text.length || found.end !== null) return undefined;
  const { start } = found;
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(name) ?? 0;
  const isDay = !start.isCertain('hour');
  return instantOf(
    {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: isDay ? 23 : part('hour'),
      minute: isDay ? 59 : part('minute'),
    },
    timeZone,
  );
}

/** The instant at which clocks of the time zone show this. */
function instantOf({ year, month, day, hour, minute }: LocalTime, timeZone: string): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone); // the offset on that day, not today's
}

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
