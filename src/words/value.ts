import type { Markup } from 'symphony-messageml';
import type { WordId, WordVariables } from './word-variables.ts';

/**
 * What can be put into a sentence, as plain data. A list is written as the language writes lists; a number is only taken where the
 * sentence counts, so an id is given as text.
 */
export type Value =
  | string
  | { readonly displayName: string }
  /** A point in time (milliseconds since 1970) that each client shows in its reader's own zone. */
  | { readonly time: number }
  | { readonly date: number }
  | { readonly bold: Value }
  /** At most so many characters of its text. */
  | { readonly short: Value; readonly most: number }
  | Phrase
  | readonly Value[];

/** A sentence as data: which one, and what is put into it. It is stored and carried like this, and becomes text when it is read. */
export type Phrase = PhraseOf<WordId>;

type PhraseOf<I extends WordId> = {
  [Id in I]: { readonly id: Id; readonly vars?: WordVariables<Value>[Id] | undefined };
}[I];

/** What a template may put into a sentence: markup, too. */
export type Showable = Value | number | boolean | Markup | readonly Showable[];

type VarsOf<Id extends WordId> = WordVariables<Value>[Id];

/** A sentence of the catalogue with what is put into it. */
export function phrase<Id extends WordId>(
  id: Id,
  ...[vars]: undefined extends VarsOf<Id> ? [] : [VarsOf<Id>]
): PhraseOf<Id> {
  return { id, vars };
}
