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

/** Markup stays, lists are joined, false is nothing, all else is text. */
function part(value: unknown): string {
  if (isMarkup(value)) return value.toString();
  if (Array.isArray(value)) return value.map(part).join('');
  return value === false ? '' : escape(value);
}

/**
 * `messageml\`<b>${name}</b>\`` escapes what is put in. Markup goes in as it is, lists are joined; null, undefined and
 * false leave nothing.
 */
export function messageml(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  let xml = strings[0] ?? '';
  values.forEach((value, index) => {
    xml += part(value) + (strings[index + 1] ?? '');
  });
  return raw(xml);
}
