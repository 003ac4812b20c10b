import type { StreamId } from '../ids.ts';
import type { Entity } from './read-text.ts';

/**
 * Where a token stands: its place in the text of the message, quotes included, and its line, from 0. `opensQuote` when the quotation mark
 * in front of it is never closed.
 */
type Place = {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly line?: number | undefined;
  readonly opensQuote?: string | undefined;
};

/** A word; quotes are taken off already. */
export type Word = Place & { readonly kind: 'word'; readonly text: string; readonly quoted: boolean };

/** A room that was looked up already; `text` is its name. */
export type RoomToken = Place & { readonly kind: 'room'; readonly text: string; readonly streamId: StreamId };

/** One piece of what a person typed: a word, a mention, a hashtag or a cashtag; or a room that words were found to name. */
export type Token = Word | RoomToken | (Place & Entity);

/** A word that stands in no quotes. */
export const isUnquoted = (token: Token | undefined): token is Word =>
  token?.kind === 'word' && !token.quoted;

/** Did what comes behind another token begin on a line of its own? */
export const isOnAnotherLine = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.line !== undefined && before?.line !== undefined && token.line !== before.line;

/** What was typed, as one text: pieces that were not apart are not, and what was in quotes is in quotes if others are there. */
export function textOf(tokens: readonly Token[]): string {
  const [first] = tokens;
  if (tokens.length === 1 && first) return first.text;
  let text = '';
  let end: number | undefined;
  for (const token of tokens) {
    const isApart = text !== '' && (token.start === undefined || token.start !== end);
    text += `${isApart ? ' ' : ''}${token.kind === 'word' && token.quoted ? `"${token.text}"` : token.text}`;
    end = token.end;
  }
  return text;
}
