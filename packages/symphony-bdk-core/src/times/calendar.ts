/** A day of the calendar, in no time zone. Months are counted from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MS = 86_400_000;
const MIN_YEAR = 1970;
const MAX_YEAR = 2199;

const utcOf = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);

export function dateOf(utc: number): CalendarDate {
  const date = new Date(utc);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOf(utcOf(date) + days * DAY_MS);

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day of another month, or that month's last day when it is shorter. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const counted = year * 12 + (month - 1) + months;
  const there = { year: Math.floor(counted / 12), month: (((counted % 12) + 12) % 12) + 1 };
  return { ...there, day: Math.min(day, lastDayOf(there.year, there.month)) };
}

export const lastOfMonth = (date: CalendarDate): CalendarDate => ({
  ...date,
  day: lastDayOf(date.year, date.month),
});

/** The date, unless the calendar has none such: 31 February, or a year that nobody means. */
export function dateIfReal(date: CalendarDate): CalendarDate | undefined {
  const { year, month, day } = date;
  const isReal =
    year >= MIN_YEAR &&
    year <= MAX_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDayOf(year, month);
  return isReal ? date : undefined;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CalendarDate): number => new Date(utcOf(date)).getUTCDay();

/** From one day to another, in days. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (utcOf(to) - utcOf(from)) / DAY_MS;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2026-12-24` */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;
