import {
  addDays,
  addMonths,
  type CalendarDate,
  dateIfReal,
  daysBetween,
  lastOfMonth,
  weekdayOf,
} from './calendar.ts';
import type { DayContext } from './day-context.ts';
import { readLength } from './length.ts';
import { readNumericDate } from './numeric-date.ts';
import { coming, modified } from './weekday.ts';
import { COMING, DAYS, LAST, MONTH_ENDS, MONTHS, NEXT, WEEKDAYS, YEAR_ENDS } from './words.ts';

/**
 * The days that a text may mean; none when the calendar has no such day. `isAsked` when even a single one is only likely, `named` the
 * weekday that the text says, 0 for Sunday to 6, when none of them is one, `weekday` what a single one is then.
 */
export type Days = {
  readonly dates: readonly CalendarDate[];
  readonly isAsked?: boolean;
  readonly named?: number;
  readonly weekday?: number;
};

// A day of the last weeks is rather a mistake than a day of next year.
const RECENT_DAYS = 31;
// 29 February may be eight years away.
const MAX_YEARS = 8;

// End of November 2026, Ende November, fin novembre
const END_OF = /^(?:end-of|ende|fin(?:-de)?)-([a-z]+)(?:-(\d{4}))?$/u;
const FILLERS = new Set('the of on le les den dem der das des am zum im du de au'.split(' '));
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/u;
// Am 24., le 24
const WITH_ARTICLE = /^(?:(?:am|zum|der|den|dem) (\d{1,2})\.|le (\d{1,2}))$/u;
const LATER =
  /^(?:(?<day>\S+) (?:week|(?:in|dans) (?<length>.+))|(?<before>.+?) (?:from )?(?<from>today|tomorrow))$/u;
const DIGITS = /^\d{1,4}([-/.])\d{1,2}(?:\1\d{1,4})?\.?$/u;
const NUMBER = /^(\d{1,4})(?:st|nd|rd|th|er|e|te|ten)?\.?$/u;

/** Reads a day in folded words: `fri`, `next friday`, `24. dezember 2026`, `31/12`, or nothing for the nearest day of the time. */
export function readDay(text: string, context: DayContext): Days | undefined {
  if (text === '') return context.hasTime ? { dates: [nearestDay(context)] } : undefined;
  const [today] = context.todays;
  const named = DAYS.get(text);
  if (named !== undefined) return { dates: context.todays.map((day) => addDays(day, named)) };
  const joined = text.replace(/^(?:the|zum|am|le|la) /u, '').replaceAll(' ', '-');
  if (MONTH_ENDS.has(joined)) return { dates: [lastOfMonth(today)] };
  if (YEAR_ENDS.has(joined)) return { dates: [{ ...today, month: 12, day: 31 }] };
  const [, month, year] = END_OF.exec(joined) ?? [];
  if (month !== undefined) return endOfMonth(month, year, context);
  const later = laterDays(text, context);
  if (later) return later;
  const words = wordsOf(text.replace(WITH_ARTICLE, '$1$2th'));
  const all = rolesOf(words).flatMap((roles) => daysOf(roles, context) ?? []);
  if (all.length === 0) return undefined;
  // "Di" is a Tuesday or a Sunday: the one that the date is.
  const agreeing = all.filter(({ named: weekday }) => weekday === undefined);
  if (agreeing.length === 0) return all[0];
  return {
    dates: agreeing.flatMap((reading) => reading.dates),
    isAsked: agreeing.some(({ isAsked }) => isAsked === true),
  };
}

/** So many days or weeks after a day: `monday week`, `heute in einer Woche`, `two weeks from tomorrow`. */
function laterDays(text: string, context: DayContext): Days | undefined {
  const { day, length, before, from } = LATER.exec(text)?.groups ?? {};
  const start = day ?? from ?? '';
  const isKnown = DAYS.has(start) || WEEKDAYS.has(start);
  const after = readLength(length ?? before ?? '1 week');
  if (context.direction === 'back' || !isKnown || typeof after !== 'object') return undefined;
  // "Friday in three days" is no Friday.
  const isWhole =
    after.milliseconds === 0 && (DAYS.has(start) || (after.months === 0 && after.days % 7 === 0));
  const found = isWhole ? readDay(start, context) : undefined;
  return found && { dates: found.dates.map((date) => addDays(addMonths(date, after.months), after.days)) };
}

/** `24-dec-2026` has three words, `24.` and `dez.` one each. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/(\d)[-./]?(?=[a-z]{3})/gu, '$1 ')
    .replaceAll(/([a-z]{3})[-./]?(?=\d)/gu, '$1 ')
    .split(' ')
    .map((word) => word.replace(/(?<=[a-z])\.$/u, ''))
    .filter((word) => word !== '' && !FILLERS.has(word));

type Roles = {
  modifiers: string[];
  weekdays: number[];
  months: number[];
  numbers: string[];
  days: number[];
  dates: string[];
};

const MAX_WORDS = 6;

/** What each word may be. Some words are a weekday in one language, and a month or another weekday in another one. */
function rolesOf(words: readonly string[]): Roles[] {
  if (words.length > MAX_WORDS) return [];
  let all: Roles[] = [{ modifiers: [], weekdays: [], months: [], numbers: [], days: [], dates: [] }];
  for (const word of words) {
    const roles: Partial<Roles>[] = [
      ...(WEEKDAYS.get(word) ?? []).map((weekday) => ({ weekdays: [weekday] })),
      ...(MONTHS.get(word) ?? []).map((month) => ({ months: [month] })),
      ...[DAYS.get(word)].flatMap((day) => (day === undefined ? [] : [{ days: [day] }])),
      ...(NUMBER.test(word) ? [{ numbers: [word] }] : []),
      ...(NEXT.has(word) || LAST.has(word) || COMING.has(word) ? [{ modifiers: [word] }] : []),
      ...(/^\d+[-./]\d/u.test(word) ? [{ dates: [word] }] : []),
    ];
    all = all.flatMap((before) => roles.map((role) => joined(before, role)));
  }
  return all;
}

const joined = (roles: Roles, more: Partial<Roles>): Roles => ({
  modifiers: [...roles.modifiers, ...(more.modifiers ?? [])],
  weekdays: [...roles.weekdays, ...(more.weekdays ?? [])],
  months: [...roles.months, ...(more.months ?? [])],
  numbers: [...roles.numbers, ...(more.numbers ?? [])],
  days: [...roles.days, ...(more.days ?? [])],
  dates: [...roles.dates, ...(more.dates ?? [])],
});

function daysOf(roles: Roles, context: DayContext): Days | undefined {
  const { modifiers, weekdays, months, numbers, days, dates } = roles;
  const [weekday, secondWeekday] = weekdays;
  if (secondWeekday !== undefined) return undefined;
  const counts = [modifiers, months, days, dates].map(({ length }) => length).join('');
  const isPlain = numbers.length === 0;
  if (weekday !== undefined && isPlain && counts === '0000') return { dates: coming(weekday, context) };
  if (weekday !== undefined && isPlain && modifiers.length === 1) {
    const those = modified(modifiers[0] ?? '', weekday, context);
    if (counts === '1000') return { dates: those };
    const dated = daysOf({ ...roles, modifiers: [] }, context);
    return dated && (dated.dates.some((date) => isAmong(date, those)) ? dated : { ...dated, isAsked: true });
  }
  if (isPlain && weekday === undefined && counts === '0011')
    return onDay(days[0] ?? 0, dates[0] ?? '', context);
  const found =
    counts === '0100'
      ? monthDays(months[0] ?? 0, numbers, context)
      : isPlain && counts === '0010'
        ? { dates: context.todays.map((today) => addDays(today, days[0] ?? 0)) }
        : isPlain && counts === '0001'
          ? numericDays(dates[0] ?? '', context, weekday !== undefined)
          : counts === '0000' && numbers.length === 1 && ORDINAL.test(numbers[0] ?? '')
            ? { dates: ofAnyMonth(Number.parseInt(numbers[0] ?? '', 10), context) }
            : undefined;
  return found && weekday !== undefined ? onWeekday(found, weekday) : found;
}

/** `fri 24 dec` is asked about when 24 December is no Friday. */
function onWeekday(found: Days, weekday: number): Days {
  const dates = found.dates.filter((date) => weekdayOf(date) === weekday);
  if (dates.length > 0 || found.dates.length === 0) return { dates };
  const [date, another] = found.dates;
  const actual = date !== undefined && another === undefined ? { weekday: weekdayOf(date) } : {};
  return { ...found, isAsked: true, named: weekday, ...actual };
}

const isAmong = (date: CalendarDate, dates: readonly CalendarDate[]): boolean =>
  dates.some((other) => daysBetween(date, other) === 0);

/** `tomorrow 1.12.`, when that is the date of tomorrow. */
function onDay(days: number, text: string, context: DayContext): Days | undefined {
  const those = context.todays.map((today) => addDays(today, days));
  const dates = numericDays(text, context, true)?.dates.filter((date) => isAmong(date, those)) ?? [];
  return dates.length > 0 ? { dates } : undefined;
}

// The full stop of an ordinal number: 10.12. is the tenth of the twelfth.
const ORDINAL_DATE = /^\d{1,2}\.\d{1,2}\.$/u;

function numericDays(text: string, context: DayContext, hasDayName: boolean): Days | undefined {
  const found = readNumericDate(text);
  const isDayFirst = hasDayName && ORDINAL_DATE.test(text);
  const dates = found?.dates
    .slice(0, isDayFirst ? 1 : undefined)
    .flatMap(({ year, month, day }) =>
      year === undefined ? (ofAnyYear({ month, day }, context) ?? []) : [{ year, month, day }],
    );
  if (dates && dates.length > 0) return { dates };
  return DIGITS.test(text) ? { dates: [] } : undefined;
}

function monthDays(month: number, numbers: readonly string[], context: DayContext): Days | undefined {
  const given = numbers.map((number) => NUMBER.exec(number)?.[1] ?? '');
  const years = given.filter((digits) => digits.length === 4).map(Number);
  const short = given.filter((digits) => digits.length < 3).map(Number);
  if (given.length > years.length + short.length || years.length > 1) return undefined;
  const [year] = years;
  const [one, two, three] = short;
  if (three !== undefined) return undefined;
  if (one === undefined) return wholeMonth(month, year, context);
  if (two === undefined) {
    const date =
      year === undefined ? ofAnyYear({ month, day: one }, context) : dateIfReal({ year, month, day: one });
    return { dates: date ? [date] : [] };
  }
  // 24 Dec 26: a year of two digits.
  if (year !== undefined) return undefined;
  const dates = [
    { year: 2000 + two, month, day: one },
    { year: 2000 + one, month, day: two },
  ].flatMap((date) => dateIfReal(date) ?? []);
  return { dates, isAsked: true };
}

/** Since December is since its first day; until December may be until its first day or its last one. */
function wholeMonth(
  month: number,
  given: number | undefined,
  { todays, direction, hasTime }: DayContext,
): Days | undefined {
  if (hasTime) return undefined;
  const [today] = todays;
  const year =
    given ??
    today.year +
      (direction === 'ahead' && month < today.month
        ? 1
        : direction === 'back' && month > today.month
          ? -1
          : 0);
  const first = dateIfReal({ year, month, day: 1 });
  if (first === undefined) return undefined;
  return direction === 'back' ? { dates: [first] } : { dates: [first, lastOfMonth(first)], isAsked: true };
}

function endOfMonth(name: string, year: string | undefined, context: DayContext): Days | undefined {
  const [month] = MONTHS.get(name) ?? [];
  const ahead = { ...context, hasTime: false, direction: 'ahead' } as const;
  const found = month === undefined ? undefined : wholeMonth(month, year ? Number(year) : undefined, ahead);
  const last = found?.dates.at(-1);
  return last && { dates: [last] };
}

/** Without a day, a time is meant on the nearest one. */
function nearestDay({ todays: [today], direction, isThere }: DayContext): CalendarDate {
  const step = direction === 'ahead' ? 1 : -1;
  return [today, addDays(today, step)].find(isThere) ?? addDays(today, 2 * step);
}

/** The nearest month that has the day; when that is today, it may be today's or the next one. */
function ofAnyMonth(day: number, { todays: [today], direction, isThere }: DayContext): CalendarDate[] {
  const step = direction === 'ahead' ? 1 : -1;
  const found = [0, 1, 2, 3].flatMap((away) => {
    const { year, month } = addMonths({ ...today, day: 1 }, step * away);
    return dateIfReal({ year, month, day }) ?? [];
  });
  const [near, ...others] = found.filter(isThere);
  if (near === undefined) return [];
  return daysBetween(today, near) === 0 ? [near, ...others.slice(0, 1)] : [near];
}

/** The next such day, or the last one; a year that is not said is not guessed when the day has only just been. */
function ofAnyYear(date: Pick<CalendarDate, 'month' | 'day'>, context: DayContext): CalendarDate | undefined {
  const { todays, direction, isThere } = context;
  const [today] = todays;
  const step = direction === 'ahead' ? 1 : -1;
  let missed: CalendarDate | undefined;
  for (let away = -1; away <= MAX_YEARS; away += 1) {
    const there = dateIfReal({ ...date, year: today.year + step * away });
    if (there === undefined) continue;
    if (!isThere(there)) missed = there;
    else if (missed && Math.abs(daysBetween(missed, today)) <= RECENT_DAYS) return missed;
    else return there;
  }
  return undefined;
}
