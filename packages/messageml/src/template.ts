// biome-ignore lint/suspicious/noShadowRestrictedNames: the global function of this name is long out of use
import { escape } from './escape.ts';

const brand: unique symbol = Symbol('markup');

/** Text that is MessageML already and is not escaped again. Only `raw` and `messageml` make it. */
export type Markup = { readonly [brand]: true; toString(): string };

/** Takes text as markup, unchecked: for constants of the program, never for what somebody typed. */
export function raw(xml: string): Markup {
  return Object.freeze({ [brand]: true as const, toString: () => xml });
}

export const isMarkup = (value: unknown): value is Markup =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, brand);

/** Markup in one line of pieces. */
type Joined = { xml: string; lastCharacter: string };

/** Two pieces that are harmless alone can be a template together: the sign in one, its brace in the next. */
function join(joined: Joined, piece: string): void {
  if (piece === '') return;
  const opensTemplate =
    piece.startsWith('{') && (joined.lastCharacter === '$' || joined.lastCharacter === '#');
  joined.xml += opensTemplate ? `&#123;${piece.slice(1)}` : piece;
  joined.lastCharacter = piece.charAt(piece.length - 1);
}

/** Markup stays, lists are joined, false is nothing, all else is text. */
function joinValue(joined: Joined, value: unknown): void {
  if (isMarkup(value)) join(joined, value.toString());
  else if (Array.isArray(value)) for (const item of value) joinValue(joined, item);
  else if (value !== false) join(joined, escape(value));
}

/**
 * `messageml\`<b>${name}</b>\`` escapes what is put in. Markup goes in as it is, lists are joined; null, undefined and
 * false leave nothing.
 */
export function messageml(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const joined: Joined = { xml: '', lastCharacter: '' };
  strings.forEach((constant, index) => {
    join(joined, constant);
    if (index < values.length) joinValue(joined, values[index]);
  });
  return raw(joined.xml);
}
