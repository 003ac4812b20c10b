import type { Markup } from 'symphony-messageml';
import { messageml } from 'symphony-messageml';
import { inProse } from '../in-prose.ts';

/** A point in time (milliseconds since 1970) that each client shows in its own time zone. */
const time = (at: number): Markup =>
  messageml`<dateTime value="${new Date(at).toISOString()}" format="date_time"/>`;

const date = (at: number): Markup =>
  messageml`<dateTime value="${new Date(at).toISOString()}" format="date"/>`;

/** `Dave Kim, Bob Lee and Eve Fox`. */
export function inList(names: readonly string[], word = 'and'): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** Names of people, as a list in words. */
const people = (persons: readonly { displayName: string }[]): string =>
  inList(persons.map(({ displayName }) => displayName));

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A length of time (milliseconds) in its largest unit: `3 days`; `moments` when it is less than a second. */
function span(length: number): string {
  const found = UNITS.find(([, size]) => length >= size);
  if (found === undefined) return 'moments';
  const [unit, size] = found;
  const count = Math.floor(length / size);
  return plural(count, unit, `${unit}s`);
}

const eq = (a: unknown, b: unknown): boolean => a === b;
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = (names: readonly string[]): string => inList(names);
const or = (names: readonly string[]): string => inList(names, 'or');
const yesNo = (value: unknown): string => (value ? 'yes' : 'no');
const isMany = (values: readonly unknown[]): boolean => values.length > 1;

/** What templates can call. */
export const templateHelpers = {
  time,
  date,
  span,
  people,
  prose: inProse,
  eq,
  plural,
  list,
  or,
  yesNo,
  isMany,
};
