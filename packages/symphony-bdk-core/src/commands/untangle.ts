import { type Token, textOf } from '../messages/token.ts';
import type { Arg, Args } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import { type Given, LEFT_OVER } from './assign.ts';
import type { ArgumentScope } from './directory.ts';
import { findPeople } from './find-people.ts';
import { areAllFound, roomsCalled } from './look-up.ts';
import { isConnectorWord, isPlainWord, isProse } from './take.ts';

type Entry = readonly [string, Arg<unknown>];

// A room's name or a time has no more words than these, where it stands in a text.
const MOST_WORDS = 5;
// Each is a search or more. What was meant as an argument stands at the end most often.
const MOST_PLACES = 4;

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
  let settled = given;
  for (const [key, { control }] of entries) {
    const tokens = settled[key];
    if (control.kind !== 'people' || tokens === undefined) continue;
    const split = await splitOff(
      tokens,
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

type Split = { readonly key: string; readonly value: readonly Token[]; readonly rest: readonly Token[] };

/** The argument that begins among people, and those in front of it. */
async function splitOff(
  tokens: readonly Token[],
  open: readonly Entry[],
  scope: ArgumentScope,
): Promise<Split | undefined> {
  const hasConnectors = open.some(([, { connectors }]) => connectors.length > 0);
  const bare = open.find(([, { isBare }]) => isBare);
  if (!hasConnectors && bare === undefined) return undefined;
  const isPeople = async (some: readonly Token[]) => areAllFound(await findPeople(some, scope));
  const connected = await splitAtConnector(tokens, open, { scope, isPeople });
  if (connected) return connected;
  return bare && splitOffBare(tokens, bare, { scope, isPeople });
}

type Tools = {
  readonly scope: ArgumentScope;
  readonly isPeople: (tokens: readonly Token[]) => Promise<boolean>;
};

/** Where the value begins: at the word that leads to it, or behind it. */
const valueAt = ({ readsConnector }: Arg<unknown>, place: number): number =>
  readsConnector ? place : place + 1;

async function splitAtConnector(
  tokens: readonly Token[],
  open: readonly Entry[],
  { scope, isPeople }: Tools,
): Promise<Split | undefined> {
  const places = open.flatMap(([key, arg]) =>
    tokens.flatMap((token, place) =>
      place > 0 &&
      place < tokens.length - 1 &&
      isConnectorWord(token, new Map(arg.connectors.map((word) => [word, key])))
        ? [{ key, arg, place }]
        : [],
    ),
  );
  if (places.length === 0 || (await isPeople(tokens))) return undefined;
  const splits = places.slice(-MOST_PLACES).map(({ key, arg, place }) => ({
    key,
    arg,
    value: tokens.slice(valueAt(arg, place)),
    rest: tokens.slice(0, place),
  }));
  for (const split of splits) if (await isReadable(split.arg, split.value, scope)) return split;
  // A slip in the room's name is told as one, not as a stranger.
  for (const split of splits.toReversed()) if (await isPeople(split.rest)) return split;
  return undefined;
}

/** A room that stands alone: in quotes, or as the last words. */
async function splitOffBare(
  tokens: readonly Token[],
  [key]: Entry,
  { scope, isPeople }: Tools,
): Promise<Split | undefined> {
  const isRoom = async (some: readonly Token[]) => (await roomsCalled(some, scope.directory)).length > 0;
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.quoted || !(await isRoom([token]))) continue;
    if (await isPeople([token])) throw new ArgumentError({ code: 'person-or-room', text: token.text });
    return { key, value: [token], rest: tokens.filter((_, index) => index !== place) };
  }
  let from = tokens.length;
  while (from > 0 && isPlainWord(tokens[from - 1])) from -= 1;
  const words = tokens.length - from;
  if (words === 0 || words > 2 * MOST_WORDS) return undefined;
  const isAllPeople = await isPeople(tokens.slice(from));
  for (let start = from; start < tokens.length; start += 1) {
    const value = tokens.slice(start);
    const rest = tokens.slice(0, start);
    if (rest.length === 0 || !(await isRoom(value))) continue;
    if (isAllPeople) throw new ArgumentError({ code: 'person-or-room', text: textOf(value) });
    if (start === from || (await isPeople(rest))) return { key, value, rest };
  }
  return undefined;
}

async function isReadable(
  arg: Arg<unknown>,
  tokens: readonly Token[],
  scope: ArgumentScope,
): Promise<boolean> {
  if (arg.control.kind === 'people') return areAllFound(await findPeople(tokens, scope));
  if (arg.isBare) return (await roomsCalled(tokens, scope.directory)).length > 0;
  try {
    await arg.read(tokens, scope);
    return true;
  } catch (error) {
    // A time that is over, or that may mean two, is one all the same.
    if (error instanceof ArgumentError) return !error.problem.code.startsWith('no-');
    throw error;
  }
}

/** `--reason needs access to FX desk`: is that the room? */
async function refuseUnclearTexts(
  entries: readonly Entry[],
  open: readonly Entry[],
  { given, scope }: { readonly given: Given; readonly scope: ArgumentScope },
): Promise<void> {
  for (const [key, text] of entries) {
    const tokens = given[key];
    if (tokens === undefined || tokens.length < 2 || !isProse(text) || text.arity !== 'phrase') continue;
    for (const [, arg] of open) {
      if (arg.connectors.length === 0 || arg.control.kind === 'people') continue;
      const connectors = new Map(arg.connectors.map((word) => [word, key]));
      const places = [...tokens.keys()].filter((place) => isConnectorWord(tokens[place], connectors));
      for (const place of places.slice(-MOST_PLACES)) {
        const found = await readableBehind(tokens, place, arg, scope);
        if (found)
          throw new ArgumentError(
            { code: 'unclear-text', about: text.about, text: textOf(found), other: arg.about },
            key,
          );
      }
    }
  }
}

/** The words from a place on that read as this argument. */
async function readableBehind(
  tokens: readonly Token[],
  place: number,
  arg: Arg<unknown>,
  scope: ArgumentScope,
): Promise<readonly Token[] | undefined> {
  const most = Math.min(tokens.length, place + 1 + MOST_WORDS);
  for (let end = place + 2; end <= most; end += 1)
    if (await isReadable(arg, tokens.slice(valueAt(arg, place), end), scope)) return tokens.slice(place, end);
  return undefined;
}

/** The words that no argument takes. */
export const leftOver = (given: Given): string[] => {
  const left = given[LEFT_OVER] ?? [];
  return left.length === 0 ? [] : [textOf(left)];
};
