import { addDays, type CalendarDate } from './calendar.ts';
import { type ClockTime, clockTimeAlone, type SplitTime, splitClockTime } from './clock-time.ts';
import { type Days, readDay } from './day.ts';
import type { Direction } from './day-context.ts';
import { type Introduced, introducedBy } from './introductions.ts';
import { type Length, readLength, shifted } from './length.ts';
import { spokenTimes } from './spoken-time.ts';
import { isVague, MONTHS, plain } from './words.ts';
import { instantOf, localTimeAt, type Zone } from './zone.ts';
import { perhapsZones, splitZone } from './zone-in-text.ts';

export type TimeContext = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the person is. */
  readonly zone: Zone;
  readonly direction: Direction;
};

/** What a text says of a point in time, in milliseconds since 1970; or why it cannot be read. */
export type TimeRead =
  | { readonly kind: 'at'; readonly at: number }
  | { readonly kind: 'several'; readonly readings: readonly number[] }
  | { readonly kind: 'zone'; readonly name: string; readonly choices: readonly string[] }
  /** The day that was named is another one, 0 for Sunday to 6 for Saturday. */
  | { readonly kind: 'weekday'; readonly at: number; readonly weekday: number }
  /** Of the days that a date may be, none is the weekday that was named. */
  | { readonly kind: 'no-such-weekday'; readonly weekday: number }
  /** `impossible` is a day that the calendar hasn't, or an hour of no day; `zero` a length that is none. */
  | { readonly kind: 'minutes-or-months' | 'vague' | 'impossible' | 'zero' | 'far' | 'none' };

const MAX_LENGTH = 100;
const NOBODYS_YEAR = /\b(?:1[0-8]\d\d|19[0-6]\d|2[2-9]\d\d|[3-9]\d{3})\b/u;
const MINUTE = 60_000;
const DAY = 86_400_000;
// Of small numbers, as in 2h, few would think as hours of the day.
const AFTERNOON = /^(?:1[3-9]|2[0-3]) ?h(?:eures)?$/u;
const LAST_MINUTE = DAY - MINUTE;
const LIKE_CLOCK = /\d{1,3}:\d{1,3}(?::\d{1,3})?(?: ?[ap]m)?|\d{1,3}(?:\.\d\d)? ?(?:[ap]m|uhr)/u;

/**
 * Reads a point in time, or a length of time from now, in English, German or French. A day without an hour ends with its last
 * minute, and begins with its first one. What may mean several things is never guessed.
 */
export function readTime(text: string, context: TimeContext): TimeRead {
  if (text.length > MAX_LENGTH) return { kind: 'none' };
  const introduced = introducedBy(plain(text).replace(/[!?;:]+$|(?<=[a-z]|:\d\d|\d{4})\.$/iu, ''));
  const { rest, isLength, mayBeHour } = introduced;
  const words = cleared(rest.toLowerCase());
  const length = readLength(rest);
  if (length === 'unclear') return { kind: 'minutes-or-months' };
  if (length === 'far') return { kind: 'far' };
  const isHour = !isLength && clockTimeAlone(words) !== undefined && (mayBeHour || AFTERNOON.test(words));
  if (length && !isHour && isNothing(length)) return { kind: 'zero' };
  if (length && !isHour)
    return readingOf({ instants: [lengthFromNow(length, introduced, context)] }, context);
  // "in December" is no length.
  if (isLength && !MONTHS.has(words.split(' ')[0] ?? '')) return { kind: 'none' };
  const { rest: withoutZone, zone, unclear } = splitZone(words);
  const found = instantsIn(withoutZone, zone === undefined ? context : { ...context, named: zone });
  if (found && found.instants.length === 0) return { kind: NOBODYS_YEAR.test(words) ? 'far' : 'impossible' };
  if (found && unclear) return { kind: 'zone', ...unclear };
  // 17h is half a day and more, or five o'clock.
  if (found && length) found.instants.push(toTheMinute(lengthFromNow(length, introduced, context)));
  return found ? readingOf(found, context) : unread(words, context);
}

/** As a clock shows it, so that it can be typed again. */
const toTheMinute = (instant: number): number => instant - (instant % MINUTE);

const isNothing = ({ months, days, milliseconds }: Length): boolean => months + days + milliseconds === 0;

/** Words as the patterns want them: `5 p.m.` as `5 pm`, an ISO time without its T, blanks before a zone. */
const cleared = (words: string): string =>
  words
    .replace(/ (?:(?:local|my) time|ortszeit|heure locale)$/u, '')
    .replace(/^(20\d\d)([01]\d)([0-3]\d)(?![\d:.,-])/u, '$1-$2-$3')
    .replace(/^(\d{4}-\d\d-\d\d)t(?=\d)/u, '$1 ')
    .replace(/\((.+)\)$/u, '$1')
    .replaceAll(/(\d ?)([ap])\.? ?m\b\.?/gu, '$1$2m')
    // "24. 12. 2026" is one word, "24.12. 17 Uhr" and "24.12. 8.30" are two.
    .replaceAll(
      /(?<=\d) ?([./-]) ?(?=\d{1,4}(?![\d:]))(?!(?<=\d\. ?\d\d?\. )\d\d?(?: ?(?:uhr|h|[ap]m)|\.\d\d(?!\d)))/gu,
      '$1',
    )
    .replace(/\b((?:1[3-9]|2[0-4]):\d\d) am (?=\S)/u, '$1 ') // "17:00 am 24. Dezember" is German
    .replace(/\b(utc|gmt) (?=[+-]\d)/u, '$1')
    .replace(/(?<=\b(?:[ecmp]t|eastern|central|mountain|pacific)) time\b/u, '')
    .replace(/(:\d\d(?:\.\d+)?|\d[ap]m)(?=[+-]\d|[a-z])/u, '$1 ');

function unread(words: string, context: TimeContext): TimeRead {
  for (const { rest, name, choices } of perhapsZones(words))
    if (!isVague(name) && splitClockTime(rest) && isSome(instantsIn(rest, context)))
      return { kind: 'zone', name, choices };
  // 17:60 is meant as an hour.
  const clock = LIKE_CLOCK.exec(words)?.[0] ?? '';
  const withHour = splitClockTime(clock)?.day === '' ? words : words.replace(LIKE_CLOCK, '12:00');
  if (withHour !== words && isSome(instantsIn(splitZone(withHour).rest, context)))
    return { kind: 'impossible' };
  return { kind: words.split(' ').some(isVague) ? 'vague' : 'none' };
}

const isSome = (found: Instants | undefined): boolean => found !== undefined && found.instants.length > 0;

function lengthFromNow(length: Length, { sign }: Introduced, { now, zone, direction }: TimeContext): number {
  const isAhead = direction === 'ahead';
  return shifted(now, length, {
    sign: sign || (isAhead ? 1 : -1),
    zone,
    repeated: isAhead ? 'last' : 'first',
  });
}

/** With the time zone that was named, if one was. */
type NamedContext = TimeContext & { readonly named?: Zone };

type Instants = { readonly instants: number[] } & Pick<Days, 'isAsked' | 'named' | 'weekday'>;

function instantsIn(text: string, context: NamedContext): Instants | undefined {
  const spoken = spokenTimes(text);
  if (spoken.length > 0) {
    const found = spoken.map((each) => instantsIn(each, context));
    if (found.some((each) => each === undefined)) return undefined;
    return { instants: found.flatMap((each) => each?.instants ?? []), isAsked: spoken.length > 1 };
  }
  const split = splitClockTime(text);
  if (split)
    return split.dayIfDate === undefined
      ? instantsAt(split.day, split.time, context)
      : hourOrDate(text, split, context);
  const found = instantsAt(text, undefined, context);
  // 12.11 may be an hour, too, and 17h30 an hour or a length.
  const alone = clockTimeAlone(text);
  if (alone === undefined) return found;
  const instants = [...(found?.instants ?? []), ...(instantsAt('', alone, context)?.instants ?? [])];
  const [, hours, minutes] = /^(\d+) ?h ?(\d\d)$/u.exec(text) ?? [];
  if (hours !== undefined && !context.named) {
    const milliseconds = (Number(hours) * 60 + Number(minutes)) * MINUTE;
    instants.push(toTheMinute(context.now + (context.direction === 'ahead' ? milliseconds : -milliseconds)));
  }
  return { instants };
}

/** `thu 10.12` is the tenth of December when that is a Thursday, or ten in the morning: which of them isn't guessed. */
function hourOrDate(
  text: string,
  { day, time, dayIfDate }: SplitTime,
  context: NamedContext,
): Instants | undefined {
  const asHour = instantsAt(day, time, context);
  const found = daysIn(text, context);
  const dayFirst = found?.dates.filter((date) => date.day === dayIfDate) ?? [];
  const dates = found?.isAsked ? dayFirst : (found?.dates ?? []);
  if (dates.length === 0) return asHour;
  const asDate = { instants: dates.map((date) => instantOn(date, undefined, context)) };
  const isDate = !found?.isAsked && dates.length === 1 && dayFirst.length === 1;
  return asHour === undefined || isDate
    ? asDate
    : { instants: [...asHour.instants, ...asDate.instants], isAsked: true };
}

function instantsAt(day: string, clock: ClockTime | undefined, context: NamedContext): Instants | undefined {
  const times = clock === 'midnight' ? (day === '' ? [0] : [0, DAY]) : [clock];
  const instants: number[] = [];
  let last: Days | undefined;
  for (const time of times) {
    const found = daysIn(day, context, time);
    if (found === undefined) return undefined;
    instants.push(...found.dates.map((date) => instantOn(date, time, context)));
    last = found;
  }
  return { ...last, instants };
}

/** The days that a text may mean, of those on which it is the time. */
function daysIn(text: string, context: NamedContext, time?: number): Days | undefined {
  const { now, direction, zone: home, named } = context;
  return readDay(text, {
    todays: [localTimeAt(now, named ?? home).date, ...(named ? [localTimeAt(now, home).date] : [])],
    direction,
    hasTime: time !== undefined,
    isThere: (date) => (direction === 'ahead') === instantOn(date, time, context) > now,
  });
}

/** A time on a day, in milliseconds after midnight; of a day without one its last minute, or its first one. */
function instantOn(
  date: CalendarDate,
  time: number | undefined,
  { direction, zone, named }: NamedContext,
): number {
  const isAhead = direction === 'ahead';
  const at = time ?? (isAhead ? LAST_MINUTE : 0);
  return instantOf(
    at === DAY ? { date: addDays(date, 1), time: 0 } : { date, time: at },
    named ?? zone,
    isAhead ? 'last' : 'first',
  );
}

/** Of several instants, those that lie in the direction are worth a question. */
function readingOf(
  { instants, isAsked = false, weekday, named }: Instants,
  { now, direction }: TimeContext,
): TimeRead {
  const [one = Number.NaN, ...more] = [...new Set(instants)].sort((a, b) => a - b);
  if (more.length === 0 && !isAsked) return { kind: 'at', at: one };
  const readings = [one, ...more].filter((instant) => (direction === 'ahead') === instant > now);
  const [reading, another] = readings;
  if (weekday !== undefined && reading !== undefined && another === undefined)
    return { kind: 'weekday', at: reading, weekday };
  if (named !== undefined && another !== undefined) return { kind: 'no-such-weekday', weekday: named };
  return readings.length > 0 ? { kind: 'several', readings } : { kind: 'at', at: one };
}
