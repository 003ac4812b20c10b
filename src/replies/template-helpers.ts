import type { Markup } from 'symphony-messageml';
import { messageml } from 'symphony-messageml';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A point in time (milliseconds since 1970) that each client shows in its own time zone. */
const time = (at: number): Markup =>
  messageml`<dateTime value="${new Date(at).toISOString()}" format="date_time"/>`;

const date = (at: number): Markup =>
  messageml`<dateTime value="${new Date(at).toISOString()}" format="date"/>`;

/** A length of time in milliseconds, in words: `8 hours`. */
function inWords(milliseconds: number): string {
  const [count, unit] =
    milliseconds >= 2 * DAY
      ? [Math.round(milliseconds / DAY), 'day']
      : milliseconds >= HOUR
        ? [Math.round(milliseconds / HOUR), 'hour']
        : [Math.max(1, Math.round(milliseconds / MINUTE)), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** `Dave Kim, Bob Lee and Eve Fox`. */
export function inList(names: readonly string[], word = 'and'): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** Names of people, as a list in words. */
const people = (persons: readonly { displayName: string }[]): string =>
  inList(persons.map(({ displayName }) => displayName));

/** `IN_A_MEETING` as a person would write it: `In a meeting`. */
function inProse(constant: string): string {
  const words = constant.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const eq = (a: unknown, b: unknown): boolean => a === b;
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = (names: readonly string[]): string => inList(names);
const yesNo = (value: unknown): string => (value ? 'yes' : 'no');
const isMany = (values: readonly unknown[]): boolean => values.length > 1;

/** What templates can call. */
export const templateHelpers = {
  time,
  date,
  inWords,
  people,
  prose: inProse,
  eq,
  plural,
  list,
  yesNo,
  isMany,
};
