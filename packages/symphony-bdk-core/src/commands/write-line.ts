import type { Token } from '../messages/token.ts';
import type { Given } from './assign.ts';
import { type CommandDescription, optionName } from './command.ts';

/** A command as it is typed, with what was given for its arguments: `/room add @Nina Patel --room "FX desk"`. */
export function writeLine({ name, args }: CommandDescription, given: Given): string {
  const parts = Object.entries(args).flatMap(([key, { place, hidden }]) => {
    const tokens = given[key];
    if (tokens === undefined || hidden) return [];
    const values = tokens.map(written);
    if (place === 'positional') return values;
    return [place === 'keyword' ? key : optionName(key), ...values];
  });
  return [`/${name}`, ...parts].join(' ');
}

const NEEDS_QUOTES = /[\s'"“”„«»‘’]|^-|^$/u;

/** Text that would be read as something else needs quotes. */
const written = (token: Token): string =>
  (token.kind === 'room' || (token.kind === 'word' && token.quoted)) && NEEDS_QUOTES.test(token.text)
    ? `"${token.text}"`
    : token.text;
