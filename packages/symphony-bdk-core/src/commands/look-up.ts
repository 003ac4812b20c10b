import { toStreamId } from '../ids.ts';
import { withoutCourtesy } from '../messages/courtesy.ts';
import { withoutUnseen } from '../messages/invisible.ts';
import { type Token, textOf } from '../messages/token.ts';
import { ArgumentError } from './argument-error.ts';
import type { ArgumentScope, Person, Room } from './directory.ts';
import { exceptionIn } from './exceptions.ts';
import { isMark, withoutMarks } from './fillers.ts';
import { LONGEST_NAME } from './find-name.ts';
import { findPeople, type People } from './find-people.ts';
import { spellings } from './fold.ts';
import { emailIn } from './people-list.ts';
import { CALLED, DETERMINER, isThisRoom, quotedRoom, ROOM_NOUN } from './room-words.ts';
import { placesToGoOn } from './sentence-words.ts';

/** Where something is said, and what can be found by whoever says it. */
type Place = Pick<ArgumentScope, 'directory' | 'stream'>;

const MOST_PEOPLE = 500;
// Each name that is no mention, address or id is a search of its own.
const MOST_NAMES = 40;

/**
 * Finds the people that the tokens name, each once, in the order given. A name that several people have, or nobody exactly, is
 * never guessed: the error carries the candidates, and the place and number of the tokens to replace. When the command changes
 * something, every word has to be understood; otherwise who matched nobody is told to `scope.notFound`, unless that is everybody.
 */
export async function readUsers(
  about: string,
  tokens: readonly Token[],
  scope: ArgumentScope,
): Promise<readonly Person[]> {
  if (tokens.length > MOST_PEOPLE) throw new ArgumentError({ code: 'too-many', about, most: MOST_PEOPLE });
  if (hasTooManyNames(tokens)) throw new ArgumentError({ code: 'too-many', about, most: MOST_NAMES });
  const { found, missing, ambiguous, isCut } = await findPeople(tokens, scope);
  if (scope.isStrict && missing.length > 0 && (found.length > 0 || ambiguous !== undefined || isCut)) {
    // Somebody who is still to be picked is asked about when the rest is settled.
    const known = ambiguous === undefined ? { found } : { meant: inFront(tokens, missing[0] ?? '') };
    throw new ArgumentError({ code: 'not-understood', texts: missing }, undefined, known);
  }
  if (ambiguous) throw new ArgumentError(ambiguous);
  if (found.length === 0) {
    if (missing.length === 0) throw new ArgumentError({ code: 'missing', about });
    const left = scope.isStrict ? await behindPeople(tokens, scope) : undefined;
    if (left)
      throw new ArgumentError({ code: 'not-understood', texts: [textOf(left.rest)] }, undefined, left);
    throw new ArgumentError({ code: 'people-not-found', texts: missing });
  }
  // "For 2h" is nobody's name.
  const [others, names] = [
    missing.filter((text) => LENGTH.test(text)),
    missing.filter((text) => !LENGTH.test(text)),
  ];
  if (others.length > 0) scope.ignored?.(others);
  if (names.length > 0) scope.notFound?.(names);
  return found;
}

/** What stands in front of a text. */
const inFront = (tokens: readonly Token[], text: string): readonly Token[] => {
  const place = tokens.findIndex((_, index) => textOf(tokens.slice(index)).startsWith(text));
  return tokens.slice(0, Math.max(0, place));
};

/** “Tom title VP”: of the words in front somebody may be meant, where the sentence goes on behind them. */
async function behindPeople(
  tokens: readonly Token[],
  scope: ArgumentScope,
): Promise<{ readonly meant: readonly Token[]; readonly rest: readonly Token[] } | undefined> {
  for (const place of placesToGoOn(tokens).toReversed()) {
    const meant = tokens.slice(0, place);
    const { found, missing, ambiguous } = await findPeople(meant, scope);
    const isSomebody = missing.length === 0 && (found.length > 0 || ambiguous !== undefined);
    if (isSomebody) return { meant, rest: tokens.slice(place) };
  }
  return undefined;
}

const LENGTH = /^(?:for|in|until|till|by|at|since|from|für|bis|seit|pendant|dans|pour) \d+\s?\p{L}*$/u;

const isName = (token: Token): boolean =>
  token.kind === 'word' && !isMark(token) && emailIn(token.text) === undefined && !/^\d+$/u.test(token.text);

export const hasTooManyNames = (tokens: readonly Token[]): boolean =>
  tokens.filter(isName).length > MOST_NAMES;

/** Does every word belong to the full name of somebody? */
export const areAllFound = ({ found, missing, ambiguous }: People): boolean =>
  found.length > 0 && missing.length === 0 && ambiguous === undefined;

// 25 bytes in base64, with or without padding, url-safe or not.
const STREAM_ID = /^[A-Za-z0-9+/_-]{34}(?:==)?$/u;

/** Finds the one room with this stream id or name, among those that the person may see. */
export async function readRoom(tokens: readonly Token[], scope: ArgumentScope): Promise<Room> {
  const { directory } = scope;
  const name = withoutUnseen(textOf(quotedRoom(tokens))).trim();
  const named = await roomsCalled(tokens, scope);
  const [room] = named;
  if (room === undefined) {
    const exception = exceptionIn(tokens);
    if (exception === 0 && (await roomsCalled(tokens.slice(1), scope)).length > 0)
      throw new ArgumentError({ code: 'not-understood', texts: [textOf(tokens)] });
    const [named, another] = exception > 0 ? await roomsCalled(tokens.slice(0, exception), scope) : [];
    if (named !== undefined && another === undefined)
      throw new ArgumentError(
        { code: 'not-understood', texts: [textOf(tokens.slice(exception))] },
        undefined,
        { found: named, meant: tokens.slice(0, exception) },
      );
    const text = bareName(withoutMarks(name));
    // Behind `not`, a room is the one that isn't meant.
    const isSought = text !== '' && text.length <= LONGEST_NAME && exception !== 0;
    const candidates = isSought ? await directory.roomsLike(text) : [];
    if (candidates.length > 0) throw new ArgumentError({ code: 'similar-room', text, candidates });
    const behind = await behindRoom(tokens, scope);
    if (behind)
      throw new ArgumentError({ code: 'not-understood', texts: [textOf(behind.left)] }, undefined, {
        found: behind.room,
        meant: tokens.slice(0, tokens.length - behind.left.length),
      });
    throw new ArgumentError({ code: 'room-not-found', text });
  }
  if (named.some(({ id }) => id !== room.id)) throw new ArgumentError({ code: 'ambiguous-room', text: name });
  return room;
}

/** The room that the first words name, where the sentence goes on behind it: `FX desk tomorrow`. A part of a longer name names nothing. */
export async function behindRoom(
  tokens: readonly Token[],
  scope: Place,
): Promise<{ readonly room: Room; readonly left: readonly Token[] } | undefined> {
  for (const place of placesToGoOn(tokens).toReversed()) {
    const [room, another] = await roomsCalled(tokens.slice(0, place), scope);
    if (room !== undefined && another === undefined) return { room, left: tokens.slice(place) };
  }
  return undefined;
}

const AROUND_ROOM = new RegExp(
  `^(?:${DETERMINER}\\s+)?(?:${ROOM_NOUN}\\s+)?(?:${CALLED}\\s+)?(.+?)(?:\\s+${ROOM_NOUN})?$`,
  'isu',
);

/** `FX desk` of `the FX desk room`: what is said around a name and is no part of it. */
const bareName = (text: string): string => AROUND_ROOM.exec(text)?.[1] ?? text;

/**
 * The rooms that are called exactly so; first with the punctuation behind the name, then without, then, unless it is in quotes, without what
 * is said around a name. In a room `here` and `this room` are that one.
 */
export async function roomsCalled(
  given: readonly Token[],
  { directory, stream }: Place,
): Promise<readonly Room[]> {
  const tokens = quotedRoom(given);
  const [first] = tokens;
  if (first?.kind === 'room' && tokens.length === 1) {
    const room = await directory.roomById(first.streamId);
    return room === undefined ? [] : [room];
  }
  const name = withoutUnseen(textOf(tokens)).trim();
  const byId = STREAM_ID.test(name) ? await directory.roomById(toStreamId(name)) : undefined;
  if (byId) return [byId];
  const plain = withoutMarks(name);
  const isQuoted = first?.kind === 'word' && first.quoted;
  const texts = [name, plain];
  if (!isQuoted) texts.push(bareName(plain), bareName(withoutCourtesy(plain)));
  for (const text of new Set(texts)) {
    if (text === '' || text.length > LONGEST_NAME) continue;
    // The whole name may have fewer letters than a search for a part of one needs: `M&A`.
    for (const spelling of new Set([...(text.length > 1 ? [text] : []), ...spellings(text)])) {
      const rooms = await directory.roomsNamed(spelling, text);
      if (rooms.length > 0) return rooms;
    }
  }
  if (stream.streamType !== 'ROOM' || !isThisRoom(tokens)) return [];
  const here = await directory.roomById(stream.streamId);
  return here === undefined ? [] : [here];
}
