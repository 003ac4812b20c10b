import type { Markup } from 'symphony-messageml';
import type { Language } from './language.ts';
import type { Reader } from './times.ts';
import type { PlainWordId, WordId, WordVariables } from './word-variables.ts';

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
  /** In a colour, for those who see it: the words say it, too. */
  | { readonly colour: Colour; readonly text: Value }
  /** Only where nobody of another company reads it; everywhere else it is left out (`Reader.isShared`). */
  | { readonly internalOnly: Value }
  /** At most so many characters of its text. */
  | { readonly short: Value; readonly most: number }
  | Phrase
  | readonly Value[];

/** What a colour stands for: it went well, it did not, it is over, it is to be minded. */
export type Colour = 'good' | 'bad' | 'over' | 'warning';

/** A sentence as data: which one, and what is put into it. It is stored and carried like this, and becomes text when it is read. */
export type Phrase =
  // One kind, as there are hundreds of them.
  { readonly id: PlainWordId; readonly vars?: undefined } | PhraseOf<Exclude<WordId, PlainWordId>>;

type PhraseOf<I extends WordId> = {
  [Id in I]: { readonly id: Id; readonly vars?: WordVariables<Value>[Id] | undefined };
}[I];

/** Puts sentences and values into words of one language. */
export type Wording = {
  readonly language: Language;
  /**
   * The same words, with times as its readers have them, and with what is `internalOnly` when none of them is of another company. Until it is
   * known who reads it, that is left out.
   */
  forReader(reader: Omit<Reader, 'language'>): Wording;
  /** Is all of it left out for these readers? */
  isLeftOut(value: Showable): boolean;
  /** Plain text, not escaped: for labels and the command line. */
  text(value: Value): string;
  /** MessageML. */
  markup(value: Showable): Markup;
  /** A sentence of the catalogue as MessageML. */
  sentence(id: string, vars: Readonly<Record<string, Showable>>): Markup;
};

/** Markup that has words in it, such as a form: made when it is known for whom. */
export type Worded = { readonly inWords: (wording: Wording) => Markup };

/** What a template may put into a sentence: markup, too. */
export type Showable = Value | number | boolean | Markup | Worded | readonly Showable[];

type VarsOf<Id extends WordId> = WordVariables<Value>[Id];

/** A sentence of the catalogue with what is put into it. */
export function phrase<Id extends WordId>(
  id: Id,
  ...[vars]: undefined extends VarsOf<Id> ? [] : [VarsOf<Id>]
): PhraseOf<Id> {
  return { id, vars };
}
