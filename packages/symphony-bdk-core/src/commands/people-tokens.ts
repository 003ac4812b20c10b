import type { Token, Word } from '../messages/token.ts';

const PARTS = /[,;]+|[^,;]+/gu;
const END = /^(.*[^.!?:…])([.!?:…]+)$/su;

/**
 * What was given for people, with commas and semicolons, and punctuation behind a word, as words of their own. Together they
 * are still the text that was typed.
 */
export const peopleTokens = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) =>
    token.kind === 'word' && !token.quoted && /[.,;:!?…]/u.test(token.text) ? partsOf(token) : [token],
  );

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
