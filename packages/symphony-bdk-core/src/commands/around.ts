import { isUnquoted, type Token } from '../messages/token.ts';
import { isFiller, withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';
import { goesOn } from './sentence-words.ts';

/** What stands in a synonym for what is given. */
export const GIVEN = '…';

// What leads to a word: `an owner`, `as owner`, `zum Inhaber`.
const LINKS = new Set(['a', 'an', 'the', 'as', 'ein', 'eine', 'als', 'zum', 'zur', 'un', 'une', 'comme']);

/**
 * The tokens around the words of a synonym such as `make … owner` or `… hinzufügen`, in their order. `undefined` when the line isn't
 * made of these words, or when nothing was given where it should be.
 */
export function takeAround(synonym: string, tokens: readonly Token[]): readonly Token[] | undefined {
  const [head = [], tail = []] = synonym.split(GIVEN).map((part) => part.trim().split(' ').filter(Boolean));
  const from = head.length;
  if (!areWords(tokens, 0, head)) return undefined;
  // Where nothing is in front of what is given, the line ends with the words: they could stand anywhere.
  const first = from === 0 ? tokens.length - tail.length : from + 1;
  for (let place = Math.max(first, from + 1); place + tail.length <= tokens.length; place += 1) {
    if (!areWords(tokens, place, tail) || !mayFollow(tokens[place + tail.length])) continue;
    const isLinked = place - 1 > from && LINKS.has(wordOf(tokens[place - 1]) ?? '');
    return [...tokens.slice(from, isLinked ? place - 1 : place), ...tokens.slice(place + tail.length)];
  }
  return undefined;
}

const LEADS = new Set(['of', 'von', 'vom', 'aus', 'de', 'du', 'dans', 'on']);

/** What stands on both sides of a word is no one name. */
const mayFollow = (token: Token | undefined): boolean =>
  !isUnquoted(token) ||
  goesOn(token) ||
  isFiller(token.text) ||
  LEADS.has(fold(token.text)) ||
  !/[\p{L}\p{N}]/u.test(token.text);

const areWords = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => {
    const given = wordOf(tokens[at + index]);
    return given === word || (at + index === 0 && given === `/${word}`);
  });

const wordOf = (token: Token | undefined): string | undefined =>
  isUnquoted(token) ? withoutMarks(fold(token.text)) : undefined;
