import { isSpace } from './chars.ts';
import { withoutUnseenEdges } from './invisible.ts';
import type { Quote } from './quotes.ts';
import type { MessageText } from './read-text.ts';
import type { Token } from './token.ts';

/** A message whose quotes are known. */
export type QuotedText = MessageText & { readonly quotes: readonly Quote[] };

/** Takes the tokens of a message one part after the other, in order. */
export function createTokenizer({ text, entities, quotes }: QuotedText) {
  let nextEntity = 0;
  let nextQuote = 0;

  /** The tokens from one place to another; `line` is that of the first. */
  return (from: number, to: number, line: number): Token[] => {
    const tokens: Token[] = [];
    let wordStart = from;
    let opened: string | undefined;
    const add = (token: Token) => {
      tokens.push(opened === undefined ? token : { ...token, opensQuote: opened });
      opened = undefined;
    };
    const endWord = (end: number) => {
      const word = end > wordStart ? withoutUnseenEdges(text.slice(wordStart, end)) : '';
      if (word !== '') add({ kind: 'word', text: word, quoted: false, start: wordStart, end, line });
    };
    while ((entities[nextEntity]?.start ?? to) < from) nextEntity += 1;
    while ((quotes[nextQuote]?.open ?? to) < from) nextQuote += 1;
    for (let at = from; at < to; ) {
      const placed = entities[nextEntity];
      if (placed?.start === at) {
        endWord(at);
        if (placed.end > at) add({ ...placed.entity, start: at, end: placed.end, line });
        nextEntity += 1;
        at = placed.end;
        wordStart = at;
        continue;
      }
      const quote = quotes[nextQuote];
      if (quote?.open === at) {
        endWord(at);
        nextQuote += 1;
        at = quote.next;
        wordStart = at;
        if (quote.close === quote.open) {
          opened = text[quote.open];
          continue;
        }
        const inner = innerOf(text, quote);
        add({ kind: 'word', text: inner, quoted: true, start: quote.open, end: quote.next, line });
        while ((entities[nextEntity]?.start ?? at) < at) nextEntity += 1;
        if (inner.includes('\n')) line += inner.split('\n').length - 1;
        continue;
      }
      const char = text[at] ?? '';
      if (isSpace(char)) {
        endWord(at);
        wordStart = at + 1;
        if (char === '\n') line += 1;
      }
      at += 1;
    }
    endWord(to);
    return tokens;
  };
}

/** French quotes have a space inside. */
function innerOf(text: string, { open, close }: Quote): string {
  const inner = text.slice(open + 1, close);
  return /[«»‹›]/u.test(text[open] ?? '') ? inner.trim() : inner;
}
