import { isUnquoted, type Token, textOf, type Word } from '../messages/token.ts';
import { isSeparator } from './people-list.ts';

const PARTS = /[,;]+|[^,;]+/gu;
const END = /^(.*[^.!?:…])([.!?:…]+)$/su;

/**
 * What was given for people, with commas and semicolons, and punctuation behind a word, as words of their own. Together they
 * are still the text that was typed, without the numbers of a list.
 */
export const peopleTokens = (tokens: readonly Token[]): Token[] =>
  withJoiners(tokens).flatMap((token, index) => {
    if (token.kind !== 'word' || token.quoted || !/[.,;:!?…)]/u.test(token.text)) return [token];
    const isFirst = index === 0 || tokens[index - 1]?.line !== token.line;
    return isFirst && LIST_NUMBER.test(token.text) ? [] : partsOf(token);
  });

const MOST_WORDS_OF_A_JOINER = 3;

/** `as well as` is one word that joins two people. */
function withJoiners(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const joiner = joinerAt(tokens, at);
    const [first] = tokens.slice(at, at + 1);
    if (first !== undefined) joined.push(joiner?.token ?? first);
    at += joiner?.length ?? 1;
  }
  return joined;
}

function joinerAt(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  if (at === 0 || !isUnquoted(tokens[at])) return undefined;
  for (let length = MOST_WORDS_OF_A_JOINER; length > 1; length -= 1) {
    const words = tokens.slice(at, at + length);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || words.length < length || !words.every(isUnquoted)) continue;
    const token: Token = { ...first, kind: 'word', quoted: false, text: textOf(words), end: last?.end };
    if (isSeparator(token)) return { token, length };
  }
  return undefined;
}

const LIST_NUMBER = /^\d{1,2}[.)]$/u;

function partsOf(word: Word): Token[] {
  const texts = (word.text.match(PARTS) ?? []).flatMap((part) => {
    const [, front, marks] = END.exec(part) ?? [];
    return front === undefined || marks === undefined ? [part] : [front, marks];
  });
  if (texts.length === 1) return [word];
  // A mark that nobody sees makes no place wrong: what matters is which pieces touch.
  let start = word.start ?? 0;
  return texts.map((text, index): Token => {
    const end = index === texts.length - 1 ? (word.end ?? start + text.length) : start + text.length;
    const part = { ...word, text, start, end };
    start = end;
    return part;
  });
}
