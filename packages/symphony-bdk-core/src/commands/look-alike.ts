import { distance } from '../distance.ts';
import { fold } from './fold.ts';

// Letters of other alphabets, and signs, that look like a letter of ours. Behind each letter what is taken for it, in lower case.
const LOOKS = [
  'a:аαɑａ@4ᴀ',
  'b:ьвβƅЬ8',
  'c:сϲⅽᴄ',
  'd:ԁⅾժ',
  'e:еεҽєё3',
  'f:ғƒ',
  'g:ɡց9',
  'h:һнհη',
  'i:іιıɩíї',
  'j:јϳյ',
  'k:кκ',
  'l:ӏ|1ⅼ!ǀ',
  'm:мμⅿ',
  'n:пոռ',
  'o:оοσ0օ০о',
  'p:рρ',
  'q:ԛզ',
  'r:гᴦ',
  's:ѕ$5ꜱ',
  't:тτ7',
  'u:υսц',
  'v:ѵνⅴ',
  'w:ԝωшѡ',
  'x:хχⅹ',
  'y:уүγ',
  'z:ᴢζ2',
] as const;

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  LOOKS.flatMap((row) => Array.from(row.slice(2)).map((sign) => [sign, row.charAt(0)] as const)),
);

const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Does a word of the text mix letters of ours with letters of another alphabet that look like ours? */
export const mixesAlphabets = (text: string): boolean =>
  (fold(text).match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) =>
      LATIN.test(word) && Array.from(word).some((letter) => FOREIGN.test(letter) && LETTER_OF.has(letter)),
  );

/** A text without case and accents, and with each sign as the letter of ours that it resembles: how to find what it may imitate. */
export const inOurLetters = (text: string): string =>
  Array.from(
    fold(text).normalize('NFD').replaceAll(/\p{M}/gu, ''),
    (sign) => LETTER_OF.get(sign) ?? sign,
  ).join('');

/** What a text looks like at a glance: without case, accents, spaces and punctuation, and each sign as the letter that it resembles. */
const skeleton = (text: string): string => inOurLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Do two names look the same at a glance? */
export const looksTheSame = (name: string, other: string): boolean => {
  const [one, two] = [skeleton(name), skeleton(other)];
  return one !== '' && one === two;
};

const LONG = 8;

/**
 * Could one name be taken for the other? It could when both look the same, when a long one is inside the other in full, in whatever
 * order its words are, and when they are a slip or two apart.
 */
export function looksLike(name: string, other: string): boolean {
  const [one, two] = [skeleton(name), skeleton(other)];
  if (one === '' || two === '') return false;
  if (one === two) return true;
  if (two.length < LONG) return false;
  const words = fold(other).split(' ').map(skeleton).filter(Boolean);
  const isInside = one.includes(two) || (words.length > 1 && words.every((word) => one.includes(word)));
  return isInside || distance(one, two) <= Math.floor(two.length / LONG);
}
