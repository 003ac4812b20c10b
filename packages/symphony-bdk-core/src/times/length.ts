import { addDays, addMonths } from './calendar.ts';
import { plain } from './words.ts';
import { instantOf, localTimeAt, type Repeated, type Zone } from './zone.ts';

/** A length of time. Months are as long as the calendar has them, and a day lasts until the clocks show the same again. */
export type Length = { readonly months: number; readonly days: number; readonly milliseconds: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Unit = { readonly of: keyof Length; readonly size: number };

const units = (of: keyof Length, size: number, words: string) =>
  words.split(' ').map((word) => [word, { of, size }] as const);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('milliseconds', SECOND, 's sec secs second seconds sek sekunde sekunden seconde secondes'),
  ...units('milliseconds', MINUTE, 'm min mins minute minutes minuten mn'),
  ...units('milliseconds', HOUR, 'h hr hrs hour hours std stunde stunden heure heures'),
  ...units('days', 1, 'd day days tag tage tagen j jour jours'),
  ...units('days', 7, 'w wk wks week weeks woche wochen sem semaine semaines'),
  ...units('days', 14, 'fortnight fortnights'),
  ...units('months', 1, 'mo mos mth mths month months monat monate monaten mois'),
  ...units('months', 12, 'y yr yrs year years jahr jahre jahren an ans annee annees'),
]);

const ONE = 'a an one ein eine einen einem einer un une'.split(' ');
// "In acht Tagen" and "dans huit jours" are in a week: eight is left out.
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONE.map((word) => [word, 1] as const),
  ...'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
  ...'zwei drei vier funf sechs sieben - neun zehn elf zwolf'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
  ...'deux trois quatre cinq six sept - neuf dix onze douze'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
]);

const MAX_LENGTH = 100;
// More than ten years, of any unit.
const MAX_COUNT = 999_999_999;
const MAX_DAYS = 100 * 366;

const HALF_HOUR = /^(?:half an hour|(?:eine )?halbe stunde|(?:une )?demi-heure)$/iu;
// An hour and a half, deux heures et demie; two and a half hours; zweieinhalb Tage
const AND_A_HALF =
  /^(?:(?<one>\S+) (?<unitOf>[a-z]+) (?:and a half|et demie?)|(?<two>\S+) and a half (?<unit>[a-z]+)|(?<drei>[a-z]+)einhalb (?<einheit>[a-z]+))$/iu;
const PART = /(?:(\d+(?:\.\d+)?) ?|\b([a-z]+) )([a-z]+)\.?(?: (?:and|und|et)\b)? ?/giuy;

/** In digits: `an hour and a half` is `1.5 hour`, `1,5 Stunden` are `1.5 Stunden`. */
function inDigits(text: string): string {
  const given = text.replace(HALF_HOUR, '30 min').replaceAll(/(?<=\d),(?=\d{1,2}(?!\d))/gu, '.');
  const { one, two, drei, unitOf, unit, einheit } =
    AND_A_HALF.exec(given.replace(/^anderthalb /iu, 'eineinhalb '))?.groups ?? {};
  const number = (one ?? two ?? drei)?.toLowerCase() ?? '';
  const count = NUMBERS.get(number) ?? Number(number || Number.NaN);
  return Number.isInteger(count) ? `${count + 0.5} ${unitOf ?? unit ?? einheit}` : given;
}

/**
 * A length; `unclear` when minutes may be meant, or months, `far` when it is longer than anybody means. Undefined for what is no
 * length of time.
 */
export function readLength(text: string): Length | 'unclear' | 'far' | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const given = inDigits(plain(text));
  const sum = { months: 0, days: 0, milliseconds: 0 };
  PART.lastIndex = 0;
  let isUnclear = false;
  let isFar = false;
  let end = 0;
  while (end < given.length) {
    const [part, digits, word, name = ''] = PART.exec(given) ?? [];
    const count = digits === undefined ? NUMBERS.get(word?.toLowerCase() ?? '') : Number(digits);
    const unit = UNITS.get(name.toLowerCase());
    if (part === undefined || count === undefined || unit === undefined) return undefined;
    // "a m" is a half of "5 a m".
    if (digits === undefined && name.length === 1) return undefined;
    isFar ||= count > MAX_COUNT;
    // Parts of days and weeks are hours; there is no such thing for months.
    if (Number.isInteger(count)) sum[unit.of] += count * unit.size;
    else if (unit.of === 'months') return undefined;
    else sum.milliseconds += Math.round(count * unit.size * (unit.of === 'days' ? 24 * HOUR : 1));
    isUnclear ||= name === 'M';
    end += part.length;
  }
  if (end === 0) return undefined;
  if (isFar || sum.days + sum.months * 31 + sum.milliseconds / (24 * HOUR) > MAX_DAYS) return 'far';
  return isUnclear ? 'unclear' : sum;
}

/** The instant that is a length later, or earlier with `sign` -1: first the months, then the days, then the hours. */
export function shifted(
  instant: number,
  { months, days, milliseconds }: Length,
  options: ShiftOptions,
): number {
  const { sign, zone, repeated } = options;
  if (months === 0 && days === 0) return instant + sign * milliseconds;
  const { date, time } = localTimeAt(instant, zone);
  const day = addDays(addMonths(date, sign * months), sign * days);
  return instantOf({ date: day, time }, zone, repeated) + sign * milliseconds;
}

type ShiftOptions = { readonly sign: 1 | -1; readonly zone: Zone; readonly repeated: Repeated };
