import { type FluentFunction, FluentNumber, FluentType } from '@fluent/bundle';
import { BOLD_MARKS } from './marks.ts';

type Look = {
  /** Joined by "and", or by "or". */
  readonly type: 'conjunction' | 'disjunction';
  /** What stands around all of them. */
  readonly wrap: readonly [before: string, after: string];
  readonly locale: string;
};

/** Several texts that a sentence joins as its language does, or counts. */
export class ListOfTexts extends FluentType<readonly string[]> {
  readonly #look: Look;

  constructor(texts: readonly string[], look: Look) {
    super(texts);
    this.#look = look;
  }

  alternatives(): ListOfTexts {
    return new ListOfTexts(this.value, { ...this.#look, type: 'disjunction' });
  }

  override toString(): string {
    const { type, wrap, locale } = this.#look;
    const joined = new Intl.ListFormat(locale, { type }).format(this.value);
    return wrap.join(joined);
  }
}

const MAX_QUOTED = 80;

/** Not longer than so many characters, as people count them. */
export function shortText(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(
    new Intl.Segmenter().segment(text.slice(0, most * 20)),
    ({ segment }) => segment,
  );
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}

/** What sentences can call besides Fluent's own NUMBER. */
export const wordFunctions: Record<string, FluentFunction> = {
  /** How many there are in a list. */
  COUNT: ([list]) => new FluentNumber(list instanceof ListOfTexts ? list.value.length : 1),
  /** A list of alternatives. */
  OR: ([list = '']) => (list instanceof ListOfTexts ? list.alternatives() : list),
  /** What somebody typed, short enough to be repeated. */
  SHORT: ([text = '']) => (typeof text === 'string' ? shortText(text, MAX_QUOTED) : text),
  /** What people type, such as a command with its arguments. */
  TYPED: (parts) => BOLD_MARKS.join(parts.map(String).join(' ')),
};
