import { isBlank, isSpace } from './chars.ts';
import type { MessageText } from './read-text.ts';

/**
 * A quoted text: what is between `open` and `close`, and the place behind it. For a mark that is never closed, `open` and `close` are the
 * same place.
 */
export type Quote = { readonly open: number; readonly close: number; readonly next: number };

type Family = {
  readonly closing: ReadonlySet<string>;
  /** A letter unless it is closed: the apostrophe of `O’Brien`, and marks that a word may begin with. */
  readonly mustClose: boolean;
  /** Closes only where an apostrophe would not stand: behind a letter, and in front of a space or a mark. */
  readonly isApostrophe: boolean;
  readonly isOneLine: boolean;
};

const DOUBLE = { mustClose: false, isApostrophe: false, isOneLine: false, closing: new Set('"”“‟＂') };
const TURNED = { ...DOUBLE, mustClose: true };
const SINGLE = { mustClose: true, isApostrophe: true, isOneLine: true, closing: new Set("'’‘＇") };
const pair = (closing: string): Family => ({ ...TURNED, closing: new Set(closing) });

// English, German, French, Swiss, Swedish, Polish, Japanese …
const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...Array.from('"“„＂').map((open) => [open, DOUBLE] as const),
  ...Array.from('”‟').map((open) => [open, TURNED] as const),
  ...Array.from("'‘‚’‛＇").map((open) => [open, SINGLE] as const),
  ['«', pair('»')],
  ['»', pair('«»')],
  ['‹', pair('›')],
  ['›', pair('‹›')],
  ['`', { ...pair('`'), isOneLine: true }],
  ['「', pair('」')],
  ['『', pair('』')],
]);

const BEHIND_QUOTE = /[.,;:!?…)>\]]/u;

/** Finds the quoted texts of a message, in order. A quote opens where a word may begin, and the first that fits closes it. */
export function findQuotes({ text, entities }: MessageText): Quote[] {
  const quotes: Quote[] = [];
  const closingOf = createCloser({ text, entities });
  let wordStart = 0;
  let nextEntity = 0;
  for (let at = 0; at < text.length; ) {
    const placed = entities[nextEntity];
    if (placed !== undefined && placed.start <= at) {
      nextEntity += 1;
      at = Math.max(at, placed.end);
      wordStart = at;
      continue;
    }
    const char = text[at] ?? '';
    const family = FAMILIES.get(char);
    const quote = family && mayOpen(text, at, wordStart) ? quoteAt(at, family) : undefined;
    if (quote) {
      quotes.push(quote);
      at = quote.next;
      wordStart = at;
      continue;
    }
    at += 1;
    if (isSpace(char)) wordStart = at;
  }
  return quotes;

  function quoteAt(open: number, family: Family): Quote | undefined {
    const close = closingOf(open, family);
    if (close !== undefined) return { open, close, next: close + 1 };
    return family.mustClose ? undefined : { open, close: open, next: open + 1 };
  }
}

/** At the beginning of a word, behind the `=` of an option, and behind a bracket or a comma at the beginning. */
function mayOpen(text: string, at: number, wordStart: number): boolean {
  if (at === wordStart || text[at - 1] === '=') return true;
  for (let before = wordStart; before < at; before += 1) {
    if (before - wordStart > 4) return false;
    const char = text[before] ?? '';
    if (!isBlank(char) && !'(<,;'.includes(char)) return false;
  }
  return true;
}

function createCloser({ text, entities }: MessageText) {
  // Up to which place each family has no closing quote, so that no part of the text is searched twice in vain.
  const searched = new Map<Family, number>();
  let entityAt = 0;

  const isOpening = (at: number): boolean =>
    isSpace(text[at - 1] ?? ' ') && !isSpace(text[at + 1] ?? ' ') && FAMILIES.has(text[at] ?? '');
  const closesWord = (at: number, open: number): boolean =>
    at > open + 1 &&
    !isSpace(text[at - 1] ?? ' ') &&
    (isBlank(text[at + 1] ?? ' ') || BEHIND_QUOTE.test(text[at + 1] ?? ''));

  return (open: number, family: Family): number | undefined => {
    if (open < (searched.get(family) ?? -1)) return undefined;
    while ((entities[entityAt]?.end ?? Number.POSITIVE_INFINITY) <= open) entityAt += 1;
    let nextEntity = entityAt;
    let isOtherLine = false;
    let at = open + 1;
    for (; at < text.length; at += 1) {
      const placed = entities[nextEntity];
      if (placed?.start === at) {
        nextEntity += 1;
        at = Math.max(at, placed.end - 1);
        continue;
      }
      const char = text[at] ?? '';
      if (char === '\n') {
        if (family.isOneLine) break;
        isOtherLine = true;
      } else if (isOtherLine && family.closing.has(char) && isOpening(at)) {
        break; // one that opens: the quote before was never closed
      } else if (family.closing.has(char) && (!family.isApostrophe || closesWord(at, open))) return at;
    }
    searched.set(family, at);
    return undefined;
  };
}
