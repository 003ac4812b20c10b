import type { Token, Word } from '../messages/token.ts';

const PARTS = /[,;]+|[^,;]+/gu;
const END = /^(.*[^.!?:…])([.!?:…]+)$/su;

/**
 * What was given for people, with commas and semicolons, and punctuation behind a word, as words of their own. Together they
 * are still the text that was typed, without the numbers of a list.
 */
export const peopleTokens = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || token.quoted || !/[.,;:!?…)]/u.test(token.text)) return [token];
    const isFirst = index === 0 || tokens[index - 1]?.line !== token.line;
    return isFirst && LIST_NUMBER.test(token.text) ? [] : partsOf(token);
  });

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
