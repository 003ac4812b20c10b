// Dates, times and patterns as java.time takes them, from its documentation.

const date = String.raw`(?<year>\d{4}|-\d{4,9}|\+\d{5,9})-(?<month>\d\d)-(?<day>\d\d)`;
const time = String.raw`(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{0,9})?)?`;
const offset = String.raw`(?:Z|[+-](?<offsetHour>\d\d)(?::?(?<offsetMinute>\d\d)(?::?(?<offsetSecond>\d\d))?)?)`;

const isoDate = new RegExp(`^${date}${offset}?$`, 'i');
const isoOffsetDateTime = new RegExp(`^${date}T${time}${offset}$`, 'i');

type Groups = Partial<Record<string, string>>;

const number = (text: string | undefined): number => Number(text ?? 0);

function isDay({ year, month, day }: Groups): boolean {
  const [y, m, d] = [number(year), number(month), number(day)];
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return d >= 1 && d <= (lengths[m - 1] ?? 0);
}

const isTimeOfDay = ({ hour, minute, second }: Groups): boolean =>
  number(hour) <= 23 && number(minute) <= 59 && number(second) <= 59;

/** Offsets reach 18 hours either way. */
const isOffset = ({ offsetHour, offsetMinute, offsetSecond }: Groups): boolean =>
  number(offsetMinute) <= 59 &&
  number(offsetSecond) <= 59 &&
  number(offsetHour) * 3600 + number(offsetMinute) * 60 + number(offsetSecond) <= 18 * 3600;

/** `2024-12-31`, with an offset after it or not. */
export function isDate(text: string): boolean {
  const groups = isoDate.exec(text)?.groups;
  return groups !== undefined && isDay(groups) && isOffset(groups);
}

/** `2024-12-31T09:29:47Z`. */
export function isOffsetDateTime(text: string): boolean {
  const groups = isoOffsetDateTime.exec(text)?.groups;
  return groups !== undefined && isDay(groups) && isTimeOfDay(groups) && isOffset(groups);
}

/** `13:51:06`; the end of the day may be written `24:00:00`. */
export function isTime(text: string): boolean {
  const groups = /^(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)$/.exec(text)?.groups;
  return groups !== undefined && (isTimeOfDay(groups) || text === '24:00:00');
}

/** How often each letter may stand in a row; the letters not listed are not for us to judge. */
const longest: Record<string, number> = { M: 5, d: 2, y: 19, h: 2, H: 2, m: 2, s: 2, a: 1 };

/** True when java.time would make a formatter of it: known letters, not too many, quotes closed, nothing reserved. */
export function isPattern(pattern: string): boolean {
  const unquoted = pattern.replace(/'[^']*'/g, ' ');
  if (/['#{}]/.test(unquoted)) return false;
  return [...unquoted.matchAll(/([A-Za-z])\1*/g)].every(
    ([run]) => run.length <= (longest[run.charAt(0)] ?? 0),
  );
}
