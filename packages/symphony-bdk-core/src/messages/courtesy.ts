import { withoutTrailing } from './edges.ts';
import { isUnquoted, type Token } from './token.ts';

const PLEASE = [
  'please',
  'pls',
  'plz',
  'kindly',
  'if you please',
  'bitte',
  'bitte schön',
  'bitte sehr',
  'svp',
  'stp',
  "s'il te plaît",
  "s'il te plait",
  "s'il vous plaît",
  "s'il vous plait",
] as const;

const THANKS = [
  'thanks',
  'thanks a lot',
  'thanks a million',
  'thanks so much',
  'thanks very much',
  'thanks in advance',
  'thanks again',
  'many thanks',
  'many thanks in advance',
  'thank you',
  'thank you very much',
  'thank you so much',
  'thank you in advance',
  'thx',
  'ty',
  'ta',
  'cheers',
  'much appreciated',
  'appreciate it',
  'danke',
  'danke schön',
  'danke sehr',
  'danke dir',
  'danke ihnen',
  'danke im voraus',
  'vielen dank',
  'vielen dank im voraus',
  'besten dank',
  'herzlichen dank',
  'merci',
  'merci beaucoup',
  'merci bien',
  "merci d'avance",
] as const;

/** That it should be soon; it is done at once anyway. */
const AT_ONCE = [
  'now',
  'right now',
  'right away',
  'immediately',
  'asap',
  'jetzt',
  'sofort',
  'maintenant',
  'tout de suite',
] as const;

/** What stands above a signature. */
const REGARDS = new Set([
  'regards',
  'best',
  'best regards',
  'best wishes',
  'kind regards',
  'warm regards',
  'many regards',
  'yours',
  'beste grüße',
  'beste grüsse',
  'viele grüße',
  'viele grüsse',
  'liebe grüße',
  'liebe grüsse',
  'freundliche grüße',
  'freundliche grüsse',
  'mit freundlichen grüßen',
  'mit freundlichen grüssen',
  'mfg',
  'vg',
  'lg',
  'cordialement',
  'bien cordialement',
  'bien à vous',
  'bonne journée',
]);

const GREETING = /^(?:hi|hey|hello|hallo|bonjour|salut)$/iu;
const SIGN = /^(?:[:;]-?\)|(?:[🙏👍👌🙂😊😀🤝❤]\p{Emoji_Modifier}?\uFE0F?)+)$/u;

/** `close` is what may follow what has ended: thanks, and that it is urgent. */
export type Courtesy = 'please' | 'close';

const wordsOf = (phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);

/** In words, the longest first. */
const PHRASES: Readonly<Record<Courtesy, readonly (readonly string[])[]>> = {
  please: wordsOf(PLEASE),
  close: wordsOf([...THANKS, ...AT_ONCE]),
};

type Range = { readonly from: number; readonly to: number };

/** How many tokens from a place on are there to be kind. */
export const courtesyFrom = (kind: Courtesy, tokens: readonly Token[], { from, to }: Range): number =>
  lengthOfCourtesy(kind, 'start', (index) => (from + index < to ? wordOf(tokens[from + index]) : undefined));

/** How many tokens in front of a place are there to be kind. */
export const courtesyBefore = (kind: Courtesy, tokens: readonly Token[], { from, to }: Range): number =>
  lengthOfCourtesy(kind, 'end', (index) =>
    to - 1 - index >= from ? wordOf(tokens[to - 1 - index]) : undefined,
  );

/** A text without what was said at its end to be kind, if anything is left. */
export function withoutCourtesy(text: string): string {
  const words = text.split(/\s+/u);
  let to = words.length;
  for (let end = -1; end !== to && to > 0; ) {
    end = to;
    const wordAt = (index: number) => words[end - 1 - index];
    to -= lengthOfCourtesy('please', 'end', wordAt) || lengthOfCourtesy('close', 'end', wordAt);
  }
  return withoutTrailing(words.slice(0, to).join(' ')) || text;
}

const wordOf = (token: Token | undefined): string | undefined => (isUnquoted(token) ? token.text : undefined);

/** The longest phrase of a kind that words begin with, or end with; how many words it has. `wordAt` counts from that edge on. */
function lengthOfCourtesy(
  kind: Courtesy,
  edge: 'start' | 'end',
  wordAt: (index: number) => string | undefined,
): number {
  if (kind === 'please' && SIGN.test(wordAt(0) ?? '')) return 1;
  const found = PHRASES[kind].find((words) =>
    words.every((_, index) => {
      const place = edge === 'start' ? index : words.length - 1 - index;
      return plain(wordAt(index)) === words[place];
    }),
  );
  return found?.length ?? 0;
}

const plain = (word: string | undefined): string | undefined =>
  word === undefined
    ? undefined
    : withoutTrailing(word)
        .replace(/[’‘´`]/gu, "'")
        .toLowerCase();

const isOneWord = (kind: Courtesy, word: string): boolean =>
  lengthOfCourtesy(kind, 'start', (index) => (index === 0 ? word : undefined)) === 1;

/** Whether a word, such as `please!`, is there to be kind and says nothing. */
export const isPlease = (word: string): boolean => isOneWord('please', word);

/** Whether a word, such as `thanks!`, says nothing behind what has ended. */
export const isClosing = (word: string): boolean => isOneWord('close', word);

/** Whether a word, such as `Regards,`, stands above a signature. */
export const isSignOff = (word: string): boolean => REGARDS.has(withoutTrailing(word, '.,!').toLowerCase());

/** How many of the tokens are in front of a signature; all of them when there is none. */
export function lengthToSignature(tokens: readonly Token[]): number {
  for (const [index, { line }] of tokens.entries()) {
    if (index === 0 || line === undefined || line === tokens[index - 1]?.line) continue;
    let end = index;
    while (tokens[end]?.line === line) end += 1;
    const words = tokens
      .slice(index, end)
      .map((token) => withoutTrailing(wordOf(token) ?? '', '.,!').toLowerCase());
    if (REGARDS.has(words.join(' '))) return index;
  }
  return tokens.length;
}

/** Whether a word, such as `Hi,`, greets and says nothing. */
export const isGreeting = (word: string): boolean => GREETING.test(withoutTrailing(word));
