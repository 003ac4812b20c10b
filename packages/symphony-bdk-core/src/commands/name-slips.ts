import { distance } from '../distance.ts';
import { fold, turned } from './fold.ts';

// One slip in a short name, two in a long one: more, and it is another name.
const LETTERS_OF_A_SLIP = 6;
const SHORTEST = 4;

/** How many typing slips a text is away from a person's name, or one of its words; `undefined` when that is another name. */
export function slipsIn(text: string, displayName: string): number | undefined {
  const typed = fold(text);
  if (typed.length < SHORTEST) return undefined;
  const name = fold(displayName);
  const names = typed.includes(' ') ? [name, turned(name) ?? name] : name.split(/[ ,]+/u);
  const slips = Math.min(
    ...[typed, turned(typed) ?? typed].flatMap((each) => names.map((other) => distance(each, other))),
  );
  return slips <= Math.min(2, Math.max(1, Math.floor(typed.length / LETTERS_OF_A_SLIP))) ? slips : undefined;
}

const MOST_WORDS = 3;

/** What to search for in order to find a name that may be misspelled: its words as they are, or the beginnings of the longer ones. */
export function partsOfName(text: string, isWhole: boolean): string[] {
  const words = (fold(text).match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []).slice(0, MOST_WORDS);
  if (isWhole) return [...new Set(words)];
  const beginnings = words.map((word) => Array.from(word)).filter(({ length }) => length >= SHORTEST);
  return [
    ...new Set(beginnings.map((letters) => letters.slice(0, Math.max(3, letters.length - 3)).join(''))),
  ];
}
