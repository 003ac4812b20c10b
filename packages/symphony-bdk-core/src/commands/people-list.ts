import { readUserId, type UserId } from '../ids.ts';
import { isSignOff } from '../messages/courtesy.ts';
import { withoutTrailing } from '../messages/edges.ts';
import { withoutUnseen } from '../messages/invisible.ts';
import { isUnquoted, type Token } from '../messages/token.ts';
import { isFiller, isMark } from './fillers.ts';

/**
 * A part of what was given for people: what names one person by itself, or `words` in which names have to be found. `index` and
 * `length` say which tokens it is.
 */
export type Part = { readonly index: number; readonly length: number; readonly text: string } & (
  | { readonly kind: 'id'; readonly id: UserId }
  /** `isLabelled` when a name may stand in front: `Bob Lee <bob@acme.example>`. */
  | { readonly kind: 'email'; readonly email: string; readonly isLabelled: boolean }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'words' }
);

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/u;
const BEFORE_EMAIL = /^(?:<|mailto:|\(|\[|smtp:)+/iu;
const LINKED = /^[^\s<[]*[<[][^\s]*?(?:\]\()?mailto:([^\s>)]+)[>)][.,;:!?]*$/iu;
const BEHIND_EMAIL = '>)].,;:!?';
// No address is longer, with what mail programs put around it.
const LONGEST_EMAIL = 1_000;
// A number as short as this may belong to a name.
const LONG_NUMBER = /^\d{9,}$/u;

/** The e-mail address that a word is, without what mail programs put around it. */
export function emailIn(text: string): string | undefined {
  if (text.length > LONGEST_EMAIL) return undefined;
  const plain = withoutUnseen(text.normalize('NFKC'));
  // `bob@x.example<mailto:bob@x.example>` and `[Bob](mailto:bob@x.example)`, as programs paste it.
  const [, linked] = LINKED.exec(plain) ?? [];
  const email = withoutTrailing(
    (linked ?? plain).replace(BEFORE_EMAIL, '').replace(/\?.*$/u, ''),
    BEHIND_EMAIL,
  );
  return EMAIL.test(email) && !email.startsWith('@') ? email.toLowerCase() : undefined;
}

/** The numeric id that a word is. Between plain words a short number belongs to a name. */
function idAt(tokens: readonly Token[], index: number): UserId | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return undefined;
  const text = withoutUnseen(token.text);
  if (!/^\d+$/u.test(text)) return undefined;
  const isAmongWords = !token.quoted && [tokens[index - 1], tokens[index + 1]].some(isPlain);
  return LONG_NUMBER.test(text) || !isAmongWords ? readUserId(text) : undefined;
}

const isPlain = (token: Token | undefined): boolean =>
  isUnquoted(token) && !isMark(token) && /\p{L}/u.test(token.text) && emailIn(token.text) === undefined;

/** Divides what was given for people. */
export function partsOf(tokens: readonly Token[], isUsername: (word: string) => boolean): Part[] {
  const parts: Part[] = [];
  let wordsFrom = -1;
  const endWords = (to: number) => {
    if (wordsFrom >= 0) parts.push({ kind: 'words', index: wordsFrom, length: to - wordsFrom, text: '' });
    wordsFrom = -1;
  };
  for (const [index, token] of tokens.entries()) {
    const part = partAt(tokens, index);
    const isWord = part === undefined && !isUsername(token.text);
    if (isWord) {
      if (wordsFrom < 0) wordsFrom = index;
      continue;
    }
    endWords(index);
    parts.push(part ?? { kind: 'quoted', index, length: 1, text: token.text });
  }
  endWords(tokens.length);
  return parts;
}

function partAt(tokens: readonly Token[], index: number): Part | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const place = { index, length: 1, text: token.text };
  if (token.kind === 'mention') return { ...place, kind: 'id', id: token.userId };
  if (token.kind !== 'word') return { ...place, kind: 'tag' };
  const email = emailIn(token.text);
  if (email !== undefined) return { ...place, kind: 'email', email, isLabelled: token.text.includes('<') };
  const id = idAt(tokens, index);
  if (id !== undefined) return { ...place, kind: 'id', id };
  return token.quoted ? { ...place, kind: 'quoted' } : undefined;
}

/** Words and signs that join two people of a list, as alternatives of a regular expression. */
export const JOINERS = [
  'and',
  'plus',
  'as well as',
  'along with',
  'together with',
  'und',
  'sowie',
  'zusammen mit',
  'et',
  'ainsi que',
  'y',
  '&',
  '\\+',
].join('|');

const SEPARATOR = new RegExp(`^(?:[,;&]+|${JOINERS})$`, 'iu');

/** What stands between the people of a list. */
export const isSeparator = (token: Token | undefined): boolean =>
  isUnquoted(token) && SEPARATOR.test(token.text);

/** A mention or an e-mail address, which can be nothing else. */
export const isSurelyPerson = (token: Token | undefined): boolean =>
  token?.kind === 'mention' || (token?.kind === 'word' && emailIn(token.text) !== undefined);

/** A word that may be a user name and is no part of a name: `jane.doe`. */
export const looksLikeUsername = (token: Token): boolean =>
  isUnquoted(token) && /^@?[\p{L}\d]+[._][\p{L}\d._-]*[\p{L}\d]$/u.test(token.text);

/**
 * The places at which a list of people may end although more follows. People are parted by commas, `and`, blanks and line breaks: behind
 * anything else somebody signs, or is spoken to, unless it is a part of a name.
 */
export function endsOfList(tokens: readonly Token[]): number[] {
  const last = tokens.findLastIndex((token) => !saysNothing(token));
  return [...tokens.entries()].flatMap(([index, token]) =>
    index > 0 && index <= last && endsList(tokens[index - 1], token) && !isOfLabel(tokens, index)
      ? [index]
      : [],
  );
}

/** `Bob Lee (FX) <bob@acme.example>` */
function isOfLabel(tokens: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index, index + MOST_WORDS_IN_BRACKETS);
  const address = behind.findIndex((token) => isUnquoted(token) && /^<\S+@/u.test(token.text));
  return address > 0 && !behind.slice(0, address).some(isSeparator);
}

const MOST_WORDS_IN_BRACKETS = 6;

const saysNothing = (token: Token): boolean =>
  isUnquoted(token) && (isMark(token) || isFiller(token.text) || /^[\p{P}\p{S}]+$/u.test(token.text));

function endsList(before: Token | undefined, token: Token): boolean {
  const lines = before?.line === undefined || token.line === undefined ? undefined : token.line - before.line;
  // A paragraph of its own.
  if (lines !== undefined && lines > 1 && !isSeparator(before)) return true;
  if (!isUnquoted(token)) return false;
  const { text } = token;
  if (/^(?:--+|[–—]{2,})$/u.test(text)) return true;
  // A dash begins an item of a list only where a line begins.
  if (/^[-–—]$/u.test(text)) return lines === 0;
  return /^[.?!…:|/]+$/u.test(text) || /^[([{]/u.test(text) || isFiller(text) || isSignOff(text);
}
