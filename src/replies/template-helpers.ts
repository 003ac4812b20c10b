import type { HelperOptions } from 'handlebars';
import type { Markup } from 'symphony-messageml';
import { inProse } from '../in-prose.ts';
import type { Showable, Wording } from '../words/index.ts';

/** A point in time (milliseconds since 1970) that each client shows in its own time zone. */
const time = (at: number): Showable => ({ time: at });

const date = (at: number): Showable => ({ date: at });

/** In bold, in a sentence or on its own. */
const b = (value: Showable) => ({ bold: value });

/** `Dave Kim, Bob Lee and Eve Fox`. */
export function inList(names: readonly string[], word = 'and'): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

const people = (persons: readonly { displayName: string }[]): Showable => persons;

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
const list = (names: readonly Showable[]): Showable => names;
const or = (names: readonly string[]): string => inList(names, 'or');
const yesNo = (value: unknown): string => (value ? 'yes' : 'no');
const isMany = (values: readonly unknown[]): boolean => values.length > 1;

/** What templates can call. What they make is a value, so each can stand in a sentence. */
export const templateHelpers = {
  b,
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

type Options = HelperOptions & { readonly data: { readonly wording: Wording } };

/** What makes MessageML, in the language that it is asked for in. */
export const outputHelpers = {
  /** `{{t "room-added" people=(b added) room=(b room.name)}}` is a sentence of the catalogue. */
  t: (id: string, { hash, data: { wording } }: Options): Markup => wording.sentence(id, hash),
  /** Is put around every `{{value}}`. */
  show: (value: Showable | null | undefined, { data: { wording } }: Options): string =>
    value === null || value === undefined ? '' : wording.markup(value).toString(),
};
