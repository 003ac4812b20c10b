/** What a clock shows: milliseconds since midnight, 24 hours at most. `midnight` is at the beginning of a day, or at its end. */
export type ClockTime = number | 'midnight';

const HOUR = 3_600_000;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

const WORDS = new Map<string, ClockTime>([
  ...['noon', '12 noon', 'midi'].map((word) => [word, NOON] as const),
  ...['midnight', '12 midnight', 'mitternacht', 'minuit'].map((word) => [word, 'midnight'] as const),
]);

const WORD = /(noon|12 noon|midi|midnight|12 midnight|mitternacht|minuit)/u;
// 17:00, 17:00:30.5, 5:30 pm, 17:00 Uhr, 17:00h
const COLON = /(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?: ?(am|pm|uhr|h|hrs?))?/u;
// 5pm, 5.30 pm
const HALF_DAY = /(\d{1,2})(?:\.(\d\d))? ?(am|pm)/u;
// 17 Uhr, 17.30 Uhr, 17 Uhr 30
const UHR = /(\d{1,2})(?:\.(\d\d))? ?uhr(?: (\d\d))?/u;
// 2:30h, 2:30 hrs: a length, unless a day goes before it
const SMALL = /(\d):(\d\d) ?h(?:rs?)?/u;
// 17h, 17 h 30, 17 heures: a length, unless a day goes before it
const FRENCH = /(\d{1,2}) ?h(?:eures?)?(?: ?(\d\d))?/u;
// 17.30: with a day it's an hour or a date, with `at` an hour
const DOTTED = /(\d{1,2})\.(\d\d)/u;

type Form = {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => ClockTime | undefined;
};

const certain: readonly Form[] = [
  { pattern: WORD, read: ([word = '']) => WORDS.get(word) },
  {
    pattern: COLON,
    read: ([hours = '', minutes, seconds, fraction, half = '']) =>
      half.startsWith('h') && hours.length === 1
        ? undefined
        : clock({ hours, minutes, seconds, fraction, half }),
  },
  { pattern: HALF_DAY, read: ([hours, minutes, half]) => clock({ hours, minutes, half }) },
  {
    pattern: UHR,
    read: ([hours, minutes, after]) =>
      minutes && after ? undefined : clock({ hours, minutes: minutes ?? after }),
  },
];
const withDay: readonly Form[] = [
  { pattern: SMALL, read: ([hours, minutes]) => clock({ hours, minutes }) },
  { pattern: FRENCH, read: ([hours, minutes]) => clock({ hours, minutes }) },
];
const dotted: Form = { pattern: DOTTED, read: ([hours, minutes]) => clock({ hours, minutes }) };

const AT = '(?:(?:at|um|a|@) ?)';

type Matcher = {
  readonly pattern: RegExp;
  readonly read: Form['read'];
  readonly day: 'first' | 'last';
  readonly mayBeDate?: true;
};

/** A day before the time, and a day behind it; `at` may introduce the time. */
const around = ({ pattern: { source }, read }: Form): Matcher[] => [
  { pattern: new RegExp(`^(?:(.+?) )??${AT}?${source}$`, 'u'), read, day: 'first' },
  { pattern: new RegExp(`^${AT}?${source} (.+)$`, 'u'), read, day: 'last' },
];
const after = ({ pattern: { source }, read }: Form): Matcher[] => [
  { pattern: new RegExp(`^(?:${AT}|(.+?) ${AT}?)${source}$`, 'u'), read, day: 'first' },
];

/** `fri at 17.30`, `at 17.30 on fri`; without `at`, `thu 10.12` and `10.12 thu` may be dates. */
const withDots = ({ pattern: { source }, read }: Form): Matcher[] => [
  { pattern: new RegExp(`^(?:(.+?) )??${AT}${source}$`, 'u'), read, day: 'first' },
  { pattern: new RegExp(`^${AT}${source} (.+)$`, 'u'), read, day: 'last' },
  { pattern: new RegExp(`^(.+?) ${source}$`, 'u'), read, day: 'first', mayBeDate: true },
  { pattern: new RegExp(`^${source} (.+)$`, 'u'), read, day: 'last', mayBeDate: true },
];

const MATCHERS: readonly Matcher[] = [
  ...certain.flatMap(around),
  ...withDay.flatMap(after),
  ...withDots(dotted),
];

// Most texts have none, and are not tried with each pattern.
const LIKE_CLOCK = /:|\d ?(?:h|am|pm|uhr)|\.\d\d|noon|mid|min|mit/u;

export type SplitTime = {
  readonly day: string;
  readonly time: ClockTime;
  /** The number in front of the dot, where `10.12` may be a date as well. */
  readonly dayIfDate?: number;
};

/** A text without the time of day that it begins or ends with. Undefined when it has none. */
export function splitClockTime(text: string): SplitTime | undefined {
  if (!LIKE_CLOCK.test(text)) return undefined;
  for (const { pattern, read, day, mayBeDate } of MATCHERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const parts: (string | undefined)[] = found.slice(1);
    const rest = (day === 'first' ? parts.shift() : parts.pop()) ?? '';
    const time = read(parts);
    if (time !== undefined) return { day: rest, time, ...(mayBeDate ? { dayIfDate: Number(parts[0]) } : {}) };
  }
  return undefined;
}

/** What `17.30` and `17h30` mean as times of day, when nothing goes before them. */
export function clockTimeAlone(text: string): ClockTime | undefined {
  for (const { pattern, read } of [...withDay, dotted]) {
    const [whole, ...parts] = pattern.exec(text) ?? [];
    if (whole === text) return read(parts);
  }
  return undefined;
}

type Parts = {
  readonly hours: string | undefined;
  readonly minutes?: string | undefined;
  readonly seconds?: string | undefined;
  readonly fraction?: string | undefined;
  readonly half?: string | undefined;
};

function clock({ hours, minutes = '0', seconds = '0', fraction = '', half }: Parts): ClockTime | undefined {
  const hour = Number(hours);
  const [minute, second] = [Number(minutes), Number(seconds)];
  const isHalf = half === 'am' || half === 'pm';
  if (minute > 59 || second > 59 || (isHalf && hour > 12) || (half === 'pm' && hour === 0)) return undefined;
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const past = (minute * 60 + second) * 1000 + millisecond;
  // Half of those who write 12 am mean the end of a day, but at 12:30 am it has begun.
  if (half === 'am' && hour === 12) return past === 0 ? 'midnight' : past;
  const time = (half === 'pm' && hour < 12 ? hour + 12 : hour) * HOUR + past;
  return time > DAY ? undefined : time;
}
