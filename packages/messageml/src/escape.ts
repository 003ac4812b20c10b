import { controlCharacters } from './control-characters.ts';

/** What XML 1.0 cannot hold in any spelling: most control characters, half surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = new RegExp(`[${controlCharacters}\\ufffe\\uffff]|\\p{Surrogate}`, 'gu');

/**
 * Markup, line breaks that an attribute would lose, and the `${` and `#{` that start a template in the agent. A brace
 * or sign at either end is written as a reference too, because what it will stand beside is not known here.
 */
const special = /[&<>"'\t\n\r]|[$#](?=\{|$)|^\{/g;

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Any value as text of a MessageML element or attribute: parsed, it is the same text again, less the characters that
 * XML forbids. null and undefined are no text.
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the global function of this name is long out of use
export function escape(text: unknown): string {
  if (text === null || text === undefined) return '';
  // oxlint-disable-next-line typescript/no-base-to-string -- a value's own text is what is asked for
  return String(text)
    .replace(forbidden, '')
    .replace(special, (char) => references[char] ?? `&#${char.charCodeAt(0)};`);
}
