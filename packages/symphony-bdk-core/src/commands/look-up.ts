import { readUserId, toStreamId, type UserId } from '../ids.ts';
import type { Token } from '../messages/tokens.ts';
import { ArgumentError } from './argument-error.ts';
import type { ArgumentScope, Directory, Person, Room } from './directory.ts';

const EMAIL = /^[^\s@]+@[^\s@]+$/u;
// Longer texts name nobody and no room, and are not asked for. An e-mail address is shorter by RFC 5321.
const LONGEST_NAME = 256;
const LONGEST_NAME_IN_WORDS = 4;
const MOST_CANDIDATES = 10;
const MOST_PEOPLE = 500;
// Each name that is no mention, address or id is a search of its own.
const MOST_NAMES = 40;

type Span = { readonly person: Person | undefined; readonly length: number };

/**
 * Finds the people that the tokens name, each once, in the order given. People who match nobody are told to
 * `scope.notFound`; when nobody at all is found, that is an error. A name that fits several people, or none exactly, is never
 * guessed: the error carries the candidates, and the place and number of the tokens to replace.
 */
export async function readUsers(
  about: string,
  tokens: readonly Token[],
  scope: ArgumentScope,
): Promise<readonly Person[]> {
  if (tokens.length > MOST_PEOPLE) throw new ArgumentError({ code: 'too-many', about, most: MOST_PEOPLE });
  if (tokens.filter(isName).length > MOST_NAMES)
    throw new ArgumentError({ code: 'too-many', about, most: MOST_NAMES });
  const known = await prefetch(tokens, scope.directory);
  const found = new Map<UserId, Person>();
  const missing: string[] = [];
  let missed = -1; // the place behind the last word that named nobody
  for (let index = 0; index < tokens.length; ) {
    const { person, length } = await readSpan(tokens, index, { known, directory: scope.directory });
    const token = tokens[index];
    if (person) found.set(person.id, person);
    else if (missed === index && joinsName(token)) missing.push(`${missing.pop()} ${token?.text}`);
    else missing.push(token?.text ?? '');
    index += length;
    if (!person && joinsName(token)) missed = index;
  }
  if (found.size === 0) {
    if (missing.length === 0) throw new ArgumentError({ code: 'missing', about });
    throw new ArgumentError({ code: 'people-not-found', texts: missing });
  }
  if (missing.length > 0) scope.notFound?.(missing);
  return [...found.values()];
}

type Known = { readonly byId: Map<UserId, Person>; readonly byEmail: Map<string, Person> };

/** Ids and e-mail addresses are looked up together, so that fifty people cost two calls. */
async function prefetch(tokens: readonly Token[], directory: Directory): Promise<Known> {
  const ids = new Set<UserId>();
  const emails = new Set<string>();
  for (const token of tokens) {
    const id = idOf(token);
    if (id !== undefined) ids.add(id);
    else if (EMAIL.test(token.text) && token.text.length <= LONGEST_NAME)
      emails.add(token.text.toLowerCase());
  }
  const [byIds, byEmails] = await Promise.all([
    ids.size > 0 ? directory.peopleByIds([...ids]) : [],
    emails.size > 0 ? directory.peopleByEmails([...emails]) : [],
  ]);
  return {
    byId: new Map(byIds.map((person) => [person.id, person])),
    byEmail: new Map(byEmails.map((person) => [person.emailAddress?.toLowerCase() ?? '', person])),
  };
}

function idOf(token: Token): UserId | undefined {
  if (token.kind === 'mention') return token.userId;
  return token.kind === 'word' ? readUserId(token.text) : undefined;
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !EMAIL.test(token.text) && readUserId(token.text) === undefined;

/** A word that may belong to a name of several words. */
const joinsName = (token: Token | undefined): boolean =>
  isName(token) && token?.kind === 'word' && !token.quoted && !token.text.startsWith('@');

async function readSpan(
  tokens: readonly Token[],
  index: number,
  { known, directory }: { known: Known; directory: Directory },
): Promise<Span> {
  const token = tokens[index];
  if (token === undefined) return { person: undefined, length: 1 };
  const id = idOf(token);
  if (id !== undefined) return { person: known.byId.get(id), length: 1 };
  if (EMAIL.test(token.text)) return { person: known.byEmail.get(token.text.toLowerCase()), length: 1 };
  if (!isName(token)) return { person: undefined, length: 1 };
  return readName(tokens, index, directory);
}

/** A name may run over several words: `Jane Doe` is tried before `Jane`. */
async function readName(tokens: readonly Token[], index: number, directory: Directory): Promise<Span> {
  let longest = 1;
  const first = tokens[index];
  if (first?.kind === 'word' && !first.quoted)
    while (longest < LONGEST_NAME_IN_WORDS && joinsName(tokens[index + longest])) longest += 1;

  let fuzzy: readonly Person[] = [];
  let fuzzyLength = 1;
  for (let length = longest; length >= 1; length -= 1) {
    const text = nameOf(tokens.slice(index, index + length));
    if (text === '' || text.length > LONGEST_NAME) continue;
    const matches = await directory.searchPeople(text);
    const exact = matches.filter((person) => isCalled(person, text));
    if (exact.length === 1) return { person: exact[0], length };
    if (exact.length > 1) throw ambiguous(text, { index, length }, exact);
    if (length === 1) {
      const [byUsername] = await directory.peopleByUsernames([text.toLowerCase()]);
      if (byUsername) return { person: byUsername, length };
    }
    if (fuzzy.length === 0 && matches.length > 0) {
      fuzzy = matches;
      fuzzyLength = length;
    }
  }
  if (fuzzy.length > 0)
    throw ambiguous(nameOf(tokens.slice(index, index + fuzzyLength)), { index, length: fuzzyLength }, fuzzy);
  // Only this word: the next ones may name somebody.
  return { person: undefined, length: 1 };
}

const nameOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/^@/u, '')
    .trim();

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const isCalled = (person: Person, text: string): boolean =>
  folded(person.displayName) === folded(text) || person.username?.toLowerCase() === text.toLowerCase();

function ambiguous(
  text: string,
  place: { index: number; length: number },
  candidates: readonly Person[],
): ArgumentError {
  return new ArgumentError({
    code: 'ambiguous-person',
    ...place,
    text,
    candidates: candidates.slice(0, MOST_CANDIDATES),
  });
}

// 25 bytes in base64, with or without padding, url-safe or not.
const STREAM_ID = /^[A-Za-z0-9+/_-]{34}(?:==)?$/u;

/** Finds the one room with this stream id or name, among those that the person may see. */
export async function readRoom(text: string, { directory }: ArgumentScope): Promise<Room> {
  const name = text.trim();
  const byId = STREAM_ID.test(name) ? await directory.roomById(toStreamId(name)) : undefined;
  if (byId) return byId;
  const named = name === '' || name.length > LONGEST_NAME ? [] : await directory.roomsNamed(name);
  const [room] = named;
  if (room === undefined) throw new ArgumentError({ code: 'room-not-found', text: name });
  if (named.some(({ id }) => id !== room.id)) throw new ArgumentError({ code: 'ambiguous-room', text: name });
  return room;
}
