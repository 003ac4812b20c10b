import type { Person } from '@finos/symphony-bdk-core';
import type { HelperOptions } from 'handlebars';
import type { Markup } from 'symphony-messageml';
import { featureQuoted, type Phrase, phrase, type Showable, type Wording } from '../words/index.ts';

/** A point in time (milliseconds since 1970) that each client shows in its own time zone. */
const time = (at: number): Showable => ({ time: at });

const date = (at: number): Showable => ({ date: at });

/** In bold, in a sentence or on its own; several texts are put together, as in `(b "/approve " id)`. */
const b = (...given: readonly unknown[]) => {
  // The last is Handlebars' own.
  const parts = given.slice(0, -1);
  return { bold: parts.length === 1 ? parts[0] : parts.join('') };
};

const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1000],
] as const;

/** How somebody is named in a command that can be typed: by what people know of them, and by the id only when there is nothing else. */
export const typed = ({
  emailAddress,
  username,
  id,
}: Pick<Person, 'emailAddress' | 'username' | 'id'>): string => emailAddress || username || String(id);

/** A length of time (milliseconds) in its largest unit: `3 days`. */
function span(length: number): Phrase {
  const found = UNITS.find(([, size]) => length >= size);
  if (found === undefined) return phrase('span-moments');
  const [unit, size] = found;
  return phrase(`span-${unit}`, { count: Math.floor(length / size) });
}

const eq = (a: unknown, b: unknown): boolean => a === b;
const list = (values: readonly Showable[]): Showable => values;
const yesNo = (value: unknown): Phrase => phrase(value ? 'yes' : 'no');
const isMany = (values: readonly unknown[]): boolean => values.length > 1;

/** What templates can call. What they make is a value, so each can stand in a sentence. */
export const templateHelpers = { b, time, date, typed, span, list, eq, yesNo, isMany, featureQuoted };

type Options = HelperOptions & { readonly data: { readonly wording: Wording } };

/** What makes MessageML, in the language that it is asked for in. */
export const outputHelpers = {
  /** `{{t "room-added" people=(b added) room=(b room.name)}}` is a sentence of the catalogue. */
  t: (id: string, { hash, data: { wording } }: Options): Markup => wording.sentence(id, hash),
  /** Is put around what every `{{#each}}` goes through: what is left out for its readers makes no empty line. */
  readable: (values: unknown, { data: { wording } }: Options): unknown =>
    Array.isArray(values) ? values.filter((each: Showable) => !wording.isLeftOut(each)) : values,
  /** Is put around every `{{value}}`. */
  show: (value: Showable | null | undefined, { data: { wording } }: Options): string =>
    value === null || value === undefined ? '' : wording.markup(value).toString(),
};
