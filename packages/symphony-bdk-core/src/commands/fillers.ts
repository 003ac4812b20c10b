import {
  courtesyBefore,
  courtesyFrom,
  isClosing,
  isPlease,
  lengthToSignature,
} from '../messages/courtesy.ts';
import { SENTENCE_MARKS, withoutTrailing } from '../messages/edges.ts';
import { isUnquoted, type Token } from '../messages/token.ts';

const MARKS = /^[.,;:!?…]+$/u;

const isWord = (token: Token | undefined, is: (word: string) => boolean): boolean =>
  isUnquoted(token) && is(token.text);

export const isMark = (token: Token | undefined): boolean => isWord(token, (word) => MARKS.test(word));

/** Politeness, which means nothing to a command. */
export const isPolite = (token: Token | undefined): boolean => isWord(token, isPlease);

/** Would this word mean nothing, or the end, at the edge of a line? */
export const isFiller = (word: string): boolean => isPlease(word) || isClosing(word);

/** A text without the punctuation that ends a sentence; what is nothing else stays. */
export const withoutMarks = (text: string): string => withoutTrailing(text).trimEnd() || text;

/** The tokens without fillers at the edges; punctuation that stands alone at the end belongs to the word before it, and is nothing behind anything else. */
export function withoutFillers(tokens: readonly Token[]): Token[] {
  let from = 0;
  let to = lengthToSignature(tokens);
  for (let start = -1; from < to && start !== from; ) {
    start = from;
    from +=
      isMark(tokens[from]) && !touchesNext(tokens, from) ? 1 : courtesyFrom('please', tokens, { from, to });
  }
  for (let end = -1; from < to && end !== to; ) {
    end = to;
    to -= isMark(tokens[to - 1]) ? 1 : courtesyBefore('please', tokens, { from, to });
    if (to === end) to = beforeThanks(tokens, from, to);
  }
  const kept = tokens.slice(from, to);
  const [last, mark] = [kept.at(-1), tokens[to]];
  if (mark?.kind !== 'word' || !isMark(mark) || !isWord(last, isOfText)) return kept;
  return last?.kind === 'word' ? [...kept.slice(0, -1), { ...last, text: last.text + mark.text }] : kept;
}

/** `!@Bob` may say that he isn't meant. */
const touchesNext = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.end !== undefined && tokens[index]?.end === tokens[index + 1]?.start;

/** A word that isn't the name of an option. */
const isOfText = (word: string): boolean => !/^[-—–]/u.test(word);

/** Where thanks begin at the end, if they can't be a part of a text: on a line of their own, or behind what ended already. */
function beforeThanks(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  for (let end = -1; start > from && end !== start; ) {
    end = start;
    start -= courtesyBefore('close', tokens, { from, to: start });
  }
  if (start === to || start === from) return to;
  const [before, first] = [tokens[start - 1], tokens[start]];
  const hasEnded =
    before?.kind !== 'word' ||
    before.quoted ||
    SENTENCE_MARKS.includes(before.text.slice(-1)) ||
    (before.line !== undefined && before.line !== first?.line);
  return hasEnded ? start : to;
}
