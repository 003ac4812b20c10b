import { withoutUnseen } from '../messages/invisible.ts';

const APOSTROPHES = /[’‘‚‛ʼʹ´`′＇]/gu;
const DASHES = /[‐‑‒–—―−﹘﹣－]/gu;
const DOUBLE_QUOTES = /[“”„‟«»″＂]/gu;

/**
 * A name as it is compared: composed, without marks that nobody sees, without regard to case and to how many blanks there are, and with
 * one apostrophe, one dash and one quote for all that keyboards and clients make of them.
 */
export const fold = (text: string): string =>
  plainly(withoutUnseen(text.normalize('NFKC')))
    .toUpperCase() // ß becomes SS, and both forms of sigma one
    .toLowerCase()
    .replaceAll(/-{2,}/gu, '-')
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .trim();

const plainly = (text: string): string =>
  text.replaceAll(APOSTROPHES, "'").replaceAll(DASHES, '-').replaceAll(DOUBLE_QUOTES, '"');

/** `Patel, Nina` is `Nina Patel`; undefined when there is nothing to turn. */
export function turned(name: string): string | undefined {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/u.exec(name) ?? [];
  return last === undefined || first === undefined ? undefined : `${first.trim()} ${last.trim()}`;
}

/**
 * In which spellings a name is searched for, the one that was typed first: nobody knows with which apostrophe or dash it was
 * entered, nor whether with composed letters. The last has no marks at all.
 */
export function spellings(text: string): string[] {
  const typed = withoutUnseen(text)
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .trim();
  const plain = plainly(typed.normalize('NFKC'));
  const typographic = plain.replaceAll("'", '’').replaceAll(/ -+ /gu, ' – ');
  const words = plain.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
  const all = [
    typed,
    plain,
    typographic,
    typographic.replaceAll(' – ', ' — '),
    plain.normalize('NFD'),
    turned(plain) ?? '',
    words.join(' '),
  ];
  return [...new Set(all)].filter((each) => isSearchable(each));
}

const LETTERS = /[\p{L}\p{N}]/gu;
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
export const MIN_LETTERS = 3;

/** Fewer letters fit half of the firm. One of a script that writes syllables or words says as much as several of others. */
export const isSearchable = (text: string): boolean =>
  SYLLABLES.test(text) || (text.match(LETTERS)?.length ?? 0) >= MIN_LETTERS;
