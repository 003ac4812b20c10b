import { distance } from '../distance.ts';
import type { Token } from '../messages/token.ts';
import { GIVEN, takeAround } from './around.ts';
import type { CommandDescription } from './command.ts';
import { withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';

/**
 * A command that may have been meant, with the tokens besides the words for it, of which `inFront` are at the beginning. `isExact` when
 * one of its names was typed.
 */
export type Suggestion<C extends CommandDescription> = {
  readonly command: C;
  readonly tokens: readonly Token[];
  readonly inFront: number;
  readonly isExact: boolean;
};

/** A word of a line, in lower case, and how many tokens are used up with it. */
type Typed = { readonly word: string; readonly used: number };
/** `used` are the words that were found, of which so many are in front of what is `given`. */
type Match = {
  readonly likeness: number;
  readonly isExact: boolean;
  readonly used: number;
  readonly inFront?: number;
  readonly given?: readonly Token[];
};

const MAX_WORDS = 7;
// Each word that is alike counts for up to 1, so `/rom ad` is nearer to `/room add` than to `/room`.
const MISSING_WORD = -0.5;
const SHORTENED_WORD = 0.8;
const SYNONYM = -0.1;
// Those that are much less alike than the best aren't worth reading.
const MAX_DISTANCE_TO_BEST = 0.25;

/**
 * The commands that a line may have meant, the nearest first: by each word of their names and synonyms, typing slips forgiven, or
 * shortened, or run together (`/roomadd`). The slash may be missing.
 */
export function suggestCommands<C extends CommandDescription>(
  commands: readonly C[],
  tokens: readonly Token[],
): Suggestion<C>[] {
  const typed = typedWords(tokens);
  const first = typed[0]?.word ?? '';
  // `/room` is never a slip of `/rooms`.
  const isGroup = commands.some(({ name }) => name.startsWith(`${first} `));
  const near = commands
    .flatMap((command) => {
      const spelled = typed.length === 0 ? [] : spellings(command);
      const matches = spelled.flatMap(({ words, handicap, longerThan = '' }) => {
        if (longerThan.startsWith(first) || (isGroup && words[0] !== first)) return [];
        const match = compare(words, typed);
        return match ? [{ ...match, likeness: match.likeness + handicap }] : [];
      });
      const around = matchAround(command, tokens);
      const all = [...(around ? [around] : []), ...matches];
      // `add Meier` is no slip of `add member`.
      const exact = all.filter(({ isExact }) => isExact);
      const [best] = (exact.length > 0 ? exact : all).toSorted((a, b) => b.likeness - a.likeness);
      return best ? [{ command, best }] : [];
    })
    .toSorted((a, b) => b.best.likeness - a.best.likeness);
  const least = (near[0]?.best.likeness ?? 0) - MAX_DISTANCE_TO_BEST;
  // `invite` is another command's word, and no slip of `evict`.
  const exact = Math.max(0, ...near.map(({ best }) => (best.isExact ? best.used : 0)));
  return near
    .filter(({ best }) => best.likeness >= least && (best.isExact || best.used > exact))
    .map(({ command, best: { used, inFront = used, isExact, given = tokens.slice(used) } }) => ({
      command,
      tokens: given,
      inFront,
      isExact,
    }));
}

/** A synonym whose words stand around what is given: all of them have to be there as they are. */
function matchAround({ synonyms = [] }: CommandDescription, tokens: readonly Token[]): Match | undefined {
  for (const synonym of synonyms) {
    const given = synonym.includes(GIVEN) ? takeAround(synonym, tokens) : undefined;
    if (given === undefined) continue;
    const words = synonym.split(' ');
    const used = words.length - 1;
    return { likeness: used + SYNONYM, isExact: true, used, inFront: words.indexOf(GIVEN), given };
  }
  return undefined;
}

function typedWords(tokens: readonly Token[]): Typed[] {
  const typed: Typed[] = [];
  for (const [index, token] of tokens.slice(0, MAX_WORDS).entries()) {
    if (token.kind !== 'word' || token.quoted) break;
    const text = withoutMarks(fold(token.text));
    // `/room-add` and `/room_add` are two words.
    const words = index === 0 ? text.replace(/^\/+/u, '').split(/[-_]+/u) : [text];
    for (const word of words) if (word !== '') typed.push({ word, used: index + 1 });
  }
  return typed;
}

type Spelling = {
  readonly words: readonly string[];
  readonly handicap: number;
  /** A beginning that says too little. */
  readonly longerThan?: string;
};

/** A synonym stands for the whole name, or for what follows its first word: `/kick` and `/room kick`. */
function spellings({ name, synonyms = [] }: CommandDescription): Spelling[] {
  const words = name.split(' ');
  const [group = '', ...others] = words;
  // `/roomadd`, though not `/room` alone.
  const joined = others.length > 0 ? [{ words: [words.join('')], handicap: SYNONYM, longerThan: group }] : [];
  const inFront = synonyms.filter((synonym) => !synonym.includes(GIVEN));
  const meant = inFront.flatMap((synonym) => {
    const alone = synonym.split(' ');
    const grouped = others.length > 0 && alone[0] !== group ? [[group, ...alone]] : [];
    const together = alone.length > 1 ? [[alone.join('')]] : [];
    return [alone, ...grouped, ...together].map((each) => ({ words: each, handicap: SYNONYM }));
  });
  return [{ words, handicap: 0 }, ...joined, ...meant];
}

function compare(words: readonly string[], typed: readonly Typed[]): Match | undefined {
  let likeness = 0;
  let isExact = true;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const given = typed[index]?.word;
    const likenessOfWord = given === undefined ? MISSING_WORD : likenessOf(given, word);
    if (likenessOfWord === undefined) return undefined;
    if (given !== undefined && !word.startsWith(given)) slips += 1;
    // Behind one slip another one is rather a word of its own: `addd Meier` isn't `add member`.
    if (slips > 1) return undefined;
    likeness += likenessOfWord;
    isExact &&= given === word;
  }
  const used = typed[Math.min(words.length, typed.length) - 1]?.used;
  return used === undefined ? undefined : { likeness, isExact, used };
}

/** How much a typed word is like another, up to 1; `undefined` when they are too different. */
function likenessOf(typed: string, word: string): number | undefined {
  if (typed === word) return 1;
  if (typed.length > 1 && word.startsWith(typed)) return SHORTENED_WORD;
  // Nobody mistypes how a word begins, and more of it besides: `move` is no `remove`.
  const allowed = typed[0] === word[0] ? allowedSlips(word) : Math.min(1, allowedSlips(word));
  if (Math.abs(typed.length - word.length) > allowed) return undefined;
  const slips = distance(typed, word);
  return slips <= allowed ? 1 - slips / word.length : undefined;
}

const allowedSlips = ({ length }: string): number => (length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);
