// Days as "yyyy-MM-dd", and how they are written and read. All in UTC: a day has no time zone.

export type DayRule =
  | { type: 'date'; day: string }
  | { type: 'range'; from: string; to: string }
  | { type: 'weekdays'; daysOfWeek: number[] };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function followsRule(day: string, rules: readonly DayRule[]): boolean {
  return rules.some((rule) => {
    if (rule.type === 'date') return rule.day.slice(0, 10) === day;
    if (rule.type === 'range') return rule.from.slice(0, 10) <= day && day <= rule.to.slice(0, 10);
    return rule.daysOfWeek.includes(new Date(day).getUTCDay());
  });
}

/** Writes a day in a format of d, M and y (Symphony developer docs, date picker). */
export function formatDay(day: string, format: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  return format.replace(/d+|M+|y+/g, (token) => {
    if (token.startsWith('y')) return token.length === 2 ? year.slice(-2) : year.padStart(token.length, '0');
    if (token.startsWith('d')) return String(Number(date)).padStart(token.length, '0');
    if (token.length < 3) return String(Number(month)).padStart(token.length, '0');
    return { 3: name.slice(0, 3), 5: name.slice(0, 1) }[token.length] ?? name;
  });
}

/** Reads what `formatDay` writes, and "yyyy-MM-dd". Undefined when it is no day. */
export function readDay(text: string, format: string): string | undefined {
  const tokens = format.match(/d+|M+|y+/g) ?? [];
  const parts = text.match(/\d+|\p{L}+/gu) ?? [];
  const [order, read] = /^\d{4}-\d\d-\d\d$/.test(text)
    ? [['y', 'M', 'd'], text.split('-')]
    : [tokens.map((token) => token[0]), parts];
  if (read.length !== order.length) return undefined;
  const found = Object.fromEntries(order.map((token, index) => [token, read[index] ?? '']));
  const year = found.y?.length === 2 ? `20${found.y}` : found.y;
  const month = /^\d+$/.test(found.M ?? '')
    ? Number(found.M)
    : months.findIndex(
        (name) => (found.M ?? '').length > 2 && name.toLowerCase().startsWith((found.M ?? '').toLowerCase()),
      ) + 1;
  const day = [year?.padStart(4, '0'), String(month).padStart(2, '0'), found.d?.padStart(2, '0')].join('-');
  return isDay(day) ? day : undefined;
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

export function addDays(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Six weeks, Sunday first, that hold the month of `day`. */
export function monthGrid(day: string): string[] {
  const first = `${day.slice(0, 7)}-01`;
  const start = addDays(first, -new Date(first).getUTCDay());
  return Array.from({ length: 42 }, (_, index) => addDays(start, index));
}

/** "March 2026". */
export function monthTitle(day: string): string {
  return `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}
