import { type CalendarDate, dateIfReal } from './calendar.ts';

/** The days that a date in digits may mean, each once. Without a year, `year` is left out. */
export type NumericDate = {
  readonly hasYear: boolean;
  readonly dates: readonly (Pick<CalendarDate, 'month' | 'day'> & { readonly year?: number })[];
};

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;
const SHORT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/u;
const NO_YEAR = /^(\d{1,2})[-/.](\d{1,2})\.?$/u;
const CENTURY = 2000;
const LEAP_YEAR = 2000;

/**
 * Reads `2026-12-24`, `24.12.2026`, `31/12`. Day and month may change places, and with a year of two digits it may be in front or
 * behind: all that the calendar allows are answered. Undefined for what is no such date.
 */
export function readNumericDate(text: string): NumericDate | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return ofYear([[first[1], first[3], first[4]]]);
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, one, , two, year] = last;
    return ofYear([
      [year, two, one],
      [year, one, two],
    ]);
  }
  const short = SHORT_YEAR.exec(text);
  if (short) {
    const [, one, , two, three] = short;
    return ofYear(
      [
        [three, two, one],
        [three, one, two],
        [one, two, three],
      ].map(([year, month, day]) => [CENTURY + Number(year), month, day]),
    );
  }
  const [, one, two] = NO_YEAR.exec(text) ?? [];
  if (one === undefined || two === undefined) return undefined;
  const [a, b] = [Number(one), Number(two)];
  const orders =
    a === b
      ? [{ month: a, day: b }]
      : [
          { month: b, day: a },
          { month: a, day: b },
        ];
  const dates = orders.filter((date) => dateIfReal({ ...date, year: LEAP_YEAR }));
  return dates.length > 0 ? { hasYear: false, dates } : undefined;
}

type Parts = readonly (string | number | undefined)[];

function ofYear(readings: readonly Parts[]): NumericDate | undefined {
  const dates = new Map<string, CalendarDate>();
  for (const parts of readings) {
    const [year = 0, month = 0, day = 0] = parts.map(Number);
    const date = dateIfReal({ year, month, day });
    if (date) dates.set(`${year}-${month}-${day}`, date);
  }
  return dates.size > 0 ? { hasYear: true, dates: [...dates.values()] } : undefined;
}
