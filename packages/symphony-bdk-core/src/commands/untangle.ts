import { isOnAnotherLine, isUnquoted, type Token, textOf } from '../messages/token.ts';
import { type Args, isOnePerson } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import { type Given, LEFT_OVER } from './assign.ts';
import type { ArgumentScope } from './directory.ts';
import { behindRoom, roomsCalled } from './look-up.ts';
import { JOINERS } from './people-list.ts';
import { peopleTokens } from './people-tokens.ts';
import { type Entry, isPeople, isReadable, MOST_PLACES, MOST_WORDS, valueAt } from './readable.ts';
import { type Connectors, connectorsTo, isConnectorWord, isPlainWord } from './take.ts';
import { refuseUnclearTexts } from './unclear-texts.ts';

/**
 * Settles what only names can: in `Duke of York to FX desk`, `to` begins a room when the rest is the name of one, and a room may stand
 * alone behind people. Throws ArgumentError when a text without quotes holds what reads as an argument that was not given, or when
 * a name is that of a person and that of a room.
 */
export async function untangle(args: Args, given: Given, asked: ArgumentScope): Promise<Given> {
  // Where one name ends is seen by names that are spelled rightly.
  const scope = { ...asked, directory: { ...asked.directory, peopleLike: async () => [] } };
  const entries: readonly Entry[] = Object.entries(args);
  const open = entries.filter(([key]) => given[key] === undefined);
  await refuseUnclearTexts(entries, open, { given, scope });
  const opened = await openLists(entries, given, scope);
  let settled = await partWords(entries, await inOrder(entries, opened, scope), scope);
  for (const [key, arg] of entries) {
    const tokens = settled[key];
    const named =
      arg.control.kind === 'room' && tokens
        ? await splitOffRoom(
            tokens,
            open.filter(([each]) => settled[each] === undefined),
            scope,
          )
        : undefined;
    if (named && settled[named.key] === undefined)
      settled = { ...settled, [key]: named.rest, [named.key]: named.value };
    if (arg.control.kind !== 'people' || tokens === undefined) continue;
    const split = await splitOff(
      { tokens, connectors: connectorsTo(key, arg) },
      open.filter(([each]) => settled[each] === undefined),
      scope,
    );
    if (split === undefined) continue;
    const { [key]: _, ...others } = settled;
    settled = {
      ...others,
      [split.key]: split.value,
      ...(split.rest.length > 0 ? { [key]: split.rest } : {}),
    };
  }
  return settled;
}

/** Splits `"Nina Patel, Tom Berg"` into two people, unless somebody has exactly that name. */
async function openLists(entries: readonly Entry[], given: Given, scope: ArgumentScope): Promise<Given> {
  let opened = given;
  for (const [key, { control }] of entries) {
    const tokens = control.kind === 'people' ? given[key] : undefined;
    if (tokens === undefined || !tokens.some(isQuotedList)) continue;
    const parts: Token[] = [];
    for (const token of tokens) {
      const list = isQuotedList(token) && !(await isPeople([token], scope)) ? listIn(token) : [];
      parts.push(...(list.length > 0 && (await isPeople(list, scope)) ? list : [token]));
    }
    opened = { ...opened, [key]: parts };
  }
  return opened;
}

const LONGEST_LIST = 2_000;
const BETWEEN_PEOPLE = new RegExp(`[,;]|\\s(?:${JOINERS})\\s`, 'iu');

const isQuotedList = (token: Token): boolean =>
  token.kind === 'word' &&
  token.quoted &&
  token.text.length <= LONGEST_LIST &&
  BETWEEN_PEOPLE.test(token.text);

/** The people of a list in quotes, each in quotes of their own. */
const listIn = ({ text, ...place }: Token): Token[] =>
  text
    .split(BETWEEN_PEOPLE)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ ...place, kind: 'word', text: name, quoted: true }));

/** `/room transfer "FX desk" Bob Lee`: the room was typed where the person stands, and the person where the room does. */
async function inOrder(entries: readonly Entry[], given: Given, scope: ArgumentScope): Promise<Given> {
  const [person, room] = [
    entries.find(([, arg]) => isOnePerson(arg)),
    entries.find(([, { isBare }]) => isBare),
  ];
  if (person === undefined || room === undefined) return given;
  const [people, place] = [given[person[0]], given[room[0]]];
  if (people === undefined || place === undefined) return given;
  // Where the person stands in their place, which is nearly always, no room is looked for.
  if (await isPeople(people, scope)) return given;
  const isTurned = (await roomsCalled(people, scope)).length > 0 && (await isPeople(place, scope));
  return isTurned ? { ...given, [person[0]]: place, [room[0]]: people } : given;
}

/**
 * Where a person ends and a value of several words begins, or the other way round: `Tom Berg compliance officer`, `L1 support @Tom Berg`.
 */
async function partWords(entries: readonly Entry[], given: Given, scope: ArgumentScope): Promise<Given> {
  const person = entries.find(([, arg]) => isOnePerson(arg) && arg.place === 'positional');
  const wordy = entries.find(([, { isWordy, place }]) => isWordy === true && place === 'positional');
  if (person === undefined || wordy === undefined) return given;
  const [who, what] = [given[person[0]] ?? [], given[wordy[0]] ?? []];
  const isOneText = who.length > 0 && (what.length === 0 || areNeighbours(who.at(-1), what[0]));
  if (!isOneText || (await isPeople(who, scope))) return given;
  const all = [...who, ...what];
  for (let end = Math.min(all.length - 1, MOST_WORDS); end > 0; end -= 1) {
    const [front, behind] = [all.slice(0, end), all.slice(end)];
    if (behind.every(isPlainWord) && (await isPeople(front, scope)))
      return { ...given, [person[0]]: front, [wordy[0]]: withoutLead(behind, wordy) };
    if (!front.every(isPlainWord) || !(await isPeople(behind, scope))) continue;
    const isLed = end > 1 && isConnectorWord(front.at(-1), connectorsTo(...person));
    return { ...given, [person[0]]: behind, [wordy[0]]: isLed ? front.slice(0, -1) : front };
  }
  return given;
}

/** Does nothing stand between them, such as the name of an option? */
const areNeighbours = (one: Token | undefined, other: Token | undefined): boolean =>
  one?.end !== undefined && other?.start !== undefined && other.start - one.end <= 1;

const withoutLead = (tokens: readonly Token[], [key, arg]: Entry): readonly Token[] =>
  isConnectorWord(tokens[0], connectorsTo(key, arg)) ? tokens.slice(1) : tokens;

type Split = { readonly key: string; readonly value: readonly Token[]; readonly rest: readonly Token[] };

/** The argument that begins among people, and those in front of it. */
async function splitOff(
  people: People,
  open: readonly Entry[],
  scope: ArgumentScope,
): Promise<Split | undefined> {
  const { tokens } = people;
  const hasConnectors = open.some(([, { connectors }]) => connectors.length > 0);
  const bare = open.find(([, { isBare }]) => isBare);
  if (!hasConnectors && bare === undefined) return undefined;
  const connected =
    (await splitAtConnector(tokens, open, scope)) ?? (await splitOffTime(tokens, open, scope));
  if (connected || bare === undefined) return connected;
  return (await splitOffBare(tokens, bare, scope)) ?? splitOffInFront(people, bare, scope);
}

/** What was given for people, and the words that may lead to them. */
type People = { readonly tokens: readonly Token[]; readonly connectors: Connectors };

async function splitAtConnector(
  tokens: readonly Token[],
  open: readonly Entry[],
  scope: ArgumentScope,
): Promise<Split | undefined> {
  const places = open.flatMap(([key, arg]) =>
    tokens.flatMap((token, place) =>
      place > 0 && place < tokens.length - 1 && isConnectorWord(token, connectorsTo(key, arg))
        ? [{ key, arg, place }]
        : [],
    ),
  );
  if (places.length === 0 || (await isPeople(tokens, scope))) return undefined;
  const splits = places.slice(-MOST_PLACES).map(({ key, arg, place }) => ({
    key,
    arg,
    value: tokens.slice(valueAt(arg, place)),
    rest: tokens.slice(0, place),
  }));
  for (const split of splits) if (await isReadable(split.arg, split.value, scope)) return split;
  // A slip in the room's name is told as one, not as a stranger.
  for (const split of splits.toReversed()) if (await isPeople(split.rest, scope)) return split;
  // “Nina to FX desk tomorrow”: the room is sure, and what stands in front of it and behind it is asked about.
  for (const split of splits.toReversed())
    if (split.arg.control.kind === 'room' && (await behindRoom(split.value, scope))) return split;
  return undefined;
}

/** A time that stands alone behind people: `@Lucy Chen fri`, `Lucy Chen 2h`. */
async function splitOffTime(
  tokens: readonly Token[],
  open: readonly Entry[],
  scope: ArgumentScope,
): Promise<Split | undefined> {
  const [key, arg] = open.find(([, { readsConnector }]) => readsConnector === true) ?? [];
  if (key === undefined || arg === undefined || (await isPeople(tokens, scope))) return undefined;
  for (let from = Math.max(1, tokens.length - MOST_WORDS); from < tokens.length; from += 1) {
    const [value, rest] = [tokens.slice(from), tokens.slice(0, from)];
    const isTime = value.every(isPlainWord) && (await isReadable(arg, value, scope));
    if (isTime && (await isPeople(rest, scope))) return { key, value, rest };
  }
  return undefined;
}

/** A room that stands alone: in quotes, or as the last words. */
async function splitOffBare(
  tokens: readonly Token[],
  [key]: Entry,
  scope: ArgumentScope,
): Promise<Split | undefined> {
  const isRoom = async (some: readonly Token[]) => (await roomsCalled(some, scope)).length > 0;
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.quoted || !(await isRoom([token]))) continue;
    if (await isPeople([token], scope)) throw new ArgumentError({ code: 'person-or-room', text: token.text });
    return { key, value: [token], rest: tokens.filter((_, index) => index !== place) };
  }
  let from = tokens.length;
  while (from > 0 && isPlainWord(tokens[from - 1])) from -= 1;
  const words = tokens.length - from;
  if (words === 0 || words > 2 * MOST_WORDS) return undefined;
  const isAllPeople = await isPeople(tokens.slice(from), scope);
  for (let start = from; start < tokens.length; start += 1) {
    const value = tokens.slice(start);
    const rest = tokens.slice(0, start);
    if (rest.length === 0 || !(await isRoom(value))) continue;
    if (isAllPeople) throw new ArgumentError({ code: 'person-or-room', text: textOf(value) });
    if (start === from || (await isPeople(rest, scope))) return { key, value, rest };
  }
  return undefined;
}

/** A room in front of the people: `FX desk Bob Lee`, `FX desk to Bob Lee`. */
async function splitOffInFront(
  { tokens, connectors }: People,
  [key]: Entry,
  scope: ArgumentScope,
): Promise<Split | undefined> {
  let words = 0;
  while (words < Math.min(MOST_WORDS, tokens.length - 1) && isPlainWord(tokens[words])) words += 1;
  if (words === 0 || (await isPeople(tokens, scope))) return undefined;
  for (let end = words; end > 0; end -= 1) {
    const value = tokens.slice(0, end);
    const rest = tokens.slice(isConnectorWord(tokens[end], connectors) ? end + 1 : end);
    const isSure = (await roomsCalled(value, scope)).length > 0 && (await isPeople(rest, scope));
    if (isSure) return { key, value, rest };
  }
  return undefined;
}

/** What is said of a room behind its name: `FX desk to FX options`. */
async function splitOffRoom(
  tokens: readonly Token[],
  open: readonly Entry[],
  scope: ArgumentScope,
): Promise<Split | undefined> {
  const others = open.filter(
    ([, arg]) => arg.connectors.length > 0 && (arg.control.kind === 'text' || isOnePerson(arg)),
  );
  const places = others.flatMap(([key, arg]) =>
    [...tokens.keys()].flatMap((place) =>
      place > 0 && isConnectorWord(tokens[place], connectorsTo(key, arg))
        ? [{ key, arg, value: tokens.slice(valueAt(arg, place)), rest: tokens.slice(0, place) }]
        : [],
    ),
  );
  places.push(...placesBehindColon(tokens, open));
  if (places.length === 0 || (await roomsCalled(tokens, scope)).length > 0) return undefined;
  for (const { arg, ...split } of places.slice(-MOST_PLACES)) {
    const isRoom = split.value.length > 0 && (await roomsCalled(split.rest, scope)).length > 0;
    if (isRoom && (arg.control.kind === 'text' || (await isPeople(split.value, scope)))) return split;
  }
  return undefined;
}

/** People behind a room, as it is written above a list: `to FX desk: Nina Patel, Tom Berg`. */
function placesBehindColon(tokens: readonly Token[], open: readonly Entry[]) {
  const [key, arg] = open.find(([, { control }]) => control.kind === 'people') ?? [];
  if (key === undefined || arg === undefined) return [];
  return [...tokens.keys()]
    .filter((place) => place > 0 && endsHeading(tokens[place - 1], tokens[place]))
    .slice(0, 1)
    .map((place) => ({ key, arg, value: peopleTokens(tokens.slice(place)), rest: tokens.slice(0, place) }));
}

const endsHeading = (before: Token | undefined, token: Token | undefined): boolean =>
  (isUnquoted(before) && before.text.endsWith(':')) || isOnAnotherLine(token, before);

/** The words that no argument takes. */
export const leftOver = (given: Given): string[] => {
  const left = given[LEFT_OVER] ?? [];
  return left.length === 0 ? [] : [textOf(left)];
};
