import { neutral } from './neutral.ts';

/** What is odd about how a name is written: Unicode Technical Standard 39 has the reasons. */
export type Oddity =
  /** Characters that nobody sees, or that turn the direction of writing. */
  | 'hidden-characters'
  /** Letters of several alphabets in one word. */
  | 'mixed-scripts'
  /** Letters of another alphabet that all look like Latin ones. */
  | 'lookalike-letters';

// Letters of other alphabets, and of rare corners of the Latin one, after the Latin letter that they look like (from the table
// "confusables" of the standard).
const LOOKALIKES = [
  ['a', 'аɑα'],
  ['b', 'ЬƄ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁժ'],
  ['e', 'еҽ'],
  ['g', 'ɡց'],
  ['h', 'һհ'],
  ['i', 'іıɩιɪ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ӏ'],
  ['n', 'ոռ'],
  ['o', 'оοօσᴏ'],
  ['p', 'рρ'],
  ['q', 'ԛզ'],
  ['r', 'гᴦ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτ'],
  ['u', 'υսᴜʋ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ԝᴡω'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ᴢ'],
  ['A', 'АΑᎪ'],
  ['B', 'ВΒᏴ'],
  ['C', 'СϹᏟ'],
  ['D', 'Ꭰ'],
  ['E', 'ЕΕᎬ'],
  ['G', 'ԌᏀ'],
  ['H', 'НΗᎻ'],
  ['I', 'ІΙӀ'],
  ['J', 'ЈᎫ'],
  ['K', 'КΚᏦ'],
  ['L', 'Ꮮ'],
  ['M', 'МΜᎷ'],
  ['N', 'Ν'],
  ['O', 'ОΟՕ'],
  ['P', 'РΡᏢ'],
  ['Q', 'Ԛ'],
  ['S', 'ЅՏᏚ'],
  ['T', 'ТΤᎢ'],
  ['U', 'Ս'],
  ['V', 'ѴᏙ'],
  ['W', 'ԜᎳ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥҮ'],
  ['Z', 'ΖᏃ'],
] as const;
const LATIN = new Map(LOOKALIKES.flatMap(([latin, others]) => [...others].map((other) => [other, latin])));

// One sign for those that look alike in many fonts: Jane D0e, A1ice, aIice, rnartin.
const SIGNS = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['|', 'l'],
  ['m', 'rn'],
]);

/** With Latin letters in the place of those that look like them. */
export const latinised = (text: string): string =>
  Array.from(neutral(text).normalize('NFKC'), (character) => LATIN.get(character) ?? character).join('');

/** Two texts with the same silhouette look the same to whoever doesn't look twice. */
export const silhouette = (text: string): string =>
  Array.from(latinised(text).toLowerCase(), (character) => SIGNS.get(character) ?? character)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();

// What is written with several scripts: Japanese, Korean, and Chinese with its phonetic signs; each also with Latin letters.
const TOGETHER = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Hang'],
  ['Latn', 'Hani', 'Bopo'],
] as const;
const SCRIPTS = 'Latn Grek Cyrl Armn Hebr Arab Cher Geor Thai Deva Hani Hira Kana Hang Bopo'
  .split(' ')
  .map((script) => [script, new RegExp(`\\p{sc=${script}}`, 'u')] as const);

/** The oddities of a name, none for most. */
export function odditiesOf(name: string): Oddity[] {
  const shown = neutral(name);
  const words = shown.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const isMixed = words.some((word) => !goTogether(scriptsOf(word)));
  const foreign = words.filter((word) => !/\p{sc=Latn}/u.test(word));
  const isLookalike = foreign.length > 0 && foreign.every((word) => /^\p{sc=Latn}+$/u.test(latinised(word)));
  return [
    ...(shown === name ? [] : (['hidden-characters'] as const)),
    ...(isMixed ? (['mixed-scripts'] as const) : []),
    ...(isLookalike ? (['lookalike-letters'] as const) : []),
  ];
}

const scriptsOf = (word: string): string[] =>
  SCRIPTS.flatMap(([script, pattern]) => (pattern.test(word) ? [script] : []));

const goTogether = (scripts: readonly string[]): boolean =>
  scripts.length <= 1 ||
  TOGETHER.some((allowed) => scripts.every((script) => allowed.some((each) => each === script)));
