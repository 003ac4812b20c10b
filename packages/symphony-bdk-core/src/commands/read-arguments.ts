import type { StreamId, UserId } from '../ids.ts';
import { type Token, textOf } from '../messages/token.ts';
import { type Args, type ArgValues, isOnePerson } from './arg.ts';
import { ArgumentError, type ArgumentProblem } from './argument-error.ts';
import { type Given, LEFT_OVER, withoutFlags } from './assign.ts';
import { type ArgumentScope, type Person, type Room, rememberingDirectory } from './directory.ts';
import { takesOut } from './exceptions.ts';
import { findPeople } from './find-people.ts';
import { areAllFound } from './look-up.ts';
import { isSeparator } from './people-list.ts';
import { leftOver, untangle } from './untangle.ts';

const TO_CHOOSE: ReadonlySet<ArgumentProblem['code']> = new Set([
  'ambiguous-person',
  'one-person',
  'similar-room',
]);

/**
 * Turns what was given into typed values: looks people and rooms up, fills in defaults. Throws ArgumentError. Words that no argument
 * takes are told to `scope.ignored`; when the command changes something they are a problem, too.
 */
export const readArguments = async <A extends Args>(
  args: A,
  given: Given,
  scope: ArgumentScope,
): Promise<ArgValues<A>> => (await readSettled(args, given, scope)).values;

/** The same, with what was given shared out among the arguments as it was understood. */
export async function readSettled<A extends Args>(
  args: A,
  given: Given,
  scope: ArgumentScope,
): Promise<{ readonly values: ArgValues<A>; readonly settled: Given }> {
  const values: Record<string, unknown> = {};
  const asked = { ...scope, directory: rememberingDirectory(scope.directory) };
  const settled = await untangle(args, given, asked);
  const left = leftOver(settled);
  const tell = (problem: ArgumentProblem): ArgumentProblem => {
    if (left.length === 0) return problem;
    // Of `do not disturb` the first word alone is what nobody meant.
    if (problem.code === 'not-a-choice') return { ...problem, text: [problem.text, ...left].join(' ') };
    // Who is asked to choose keeps the words, and is asked about them afterwards.
    return !scope.isStrict || TO_CHOOSE.has(problem.code)
      ? problem
      : {
          code: 'not-understood',
          texts: [...(problem.code === 'not-understood' ? problem.texts : []), ...left],
        };
  };
  const ofPeople = await scopeOfPeople(args, settled, asked);
  for (const [key, arg] of Object.entries(args)) {
    const tokens = settled[key];
    try {
      if (tokens !== undefined && (tokens.length > 0 || arg.arity === 'flag' || arg.hidden))
        values[key] = await arg.read(tokens, arg.control.kind === 'people' ? ofPeople : asked);
      else if (arg.fallback) values[key] = await arg.fallback(asked);
      else throw new ArgumentError({ code: 'missing', about: arg.about });
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      const { problem, found, meant } = error;
      const known = found === undefined ? values : { ...values, [key]: found };
      const told = tell(problem);
      const understood = meant === undefined ? settled : withLeft(settled, key, meant);
      const within = await inFrontOf(told, { args, values: known, settled: understood }, asked);
      throw new ArgumentError(told, error.arg ?? key, within);
    }
  }
  if (left.length > 0) {
    await refuseFurtherPeople(args, { values, settled }, asked);
    if (scope.isStrict) {
      const problem = { code: 'not-understood', texts: left } as const;
      throw new ArgumentError(problem, undefined, await inFrontOf(problem, { args, values, settled }, asked));
    }
    scope.ignored?.(left);
  }
  return { values: values as ArgValues<A>, settled };
}

/** Where people are looked for by their names: where a room is named, or meant, other people may be called so, too. */
async function scopeOfPeople(args: Args, settled: Given, scope: ArgumentScope): Promise<ArgumentScope> {
  const { directoryIn } = scope;
  const entries = Object.entries(args);
  const isNamed = entries.some(
    ([key, { control }]) => control.kind === 'people' && settled[key]?.some(isPlainName) === true,
  );
  const [key, arg] = entries.find(([, { control }]) => control.kind === 'room') ?? [];
  if (directoryIn === undefined || !isNamed || key === undefined || arg === undefined) return scope;
  const tokens = settled[key];
  try {
    const room = (await (tokens === undefined ? arg.fallback?.(scope) : arg.read(tokens, scope))) as
      | Room
      | undefined;
    if (room === undefined) return scope;
    return { ...scope, directory: rememberingDirectory(await directoryIn(room)) };
  } catch (error) {
    // What is wrong with it is told when it is read in its turn.
    if (error instanceof ArgumentError) return scope;
    throw error;
  }
}

const isPlainName = (token: Token): boolean => token.kind === 'word' && /\p{L}/u.test(token.text);

/** Keeps the first words of an argument; the others become left over. */
const withLeft = (given: Given, key: string, meant: readonly Token[]): Given => ({
  ...given,
  [key]: meant,
  [LEFT_OVER]: [...(given[LEFT_OVER] ?? []), ...(given[key] ?? []).slice(meant.length)],
});

type Read = { readonly values: Readonly<Record<string, unknown>>; readonly settled: Given };

/**
 * What is known, without the people who are named behind words that aren't understood: `to FX desk instead of @Tom Berg`. Nobody knows what is
 * meant with them.
 */
async function inFrontOf(
  problem: ArgumentProblem,
  { args, values, settled }: Read & { readonly args: Args },
  scope: ArgumentScope,
): Promise<{ readonly values: Read['values']; readonly given: Given }> {
  const texts = problem.code === 'not-understood' ? problem.texts : [];
  // Of a list of people it is known already who is meant.
  const others = Object.entries(settled).filter(([key]) => args[key]?.control.kind !== 'people');
  const places = others.flatMap(([, tokens]) => texts.flatMap((text) => placeIn(tokens, text) ?? []));
  const from = Math.min(...places);
  // “Not” in front of a flag, or behind it, may mean it.
  const safe = <T>(known: Readonly<Record<string, T>>): Record<string, T> =>
    takesOut(texts) ? withoutFlags(args, known) : { ...known };
  const [kept, given] = [safe(values), safe(settled)];
  if (!Number.isFinite(from)) return { values: kept, given };
  for (const [key, { control, arity }] of Object.entries(args)) {
    const tokens = settled[key];
    const meant = tokens?.filter(({ start = -1 }) => start < from);
    if (
      control.kind !== 'people' ||
      tokens === undefined ||
      meant === undefined ||
      meant.length === tokens.length
    )
      continue;
    const { found } = await findPeople(meant, scope);
    const [first] = found;
    given[key] = meant;
    if (arity === 'many' && first !== undefined) kept[key] = found;
    else if (first !== undefined) kept[key] = first;
    else {
      delete kept[key];
      delete given[key];
    }
  }
  return { values: kept, given };
}

/** Where the words of a text begin in the message. */
function placeIn(tokens: readonly Token[], text: string): number | undefined {
  for (let index = 0; index < tokens.length; index += 1)
    if (textOf(tokens.slice(index)).startsWith(text)) return tokens[index]?.start;
  return undefined;
}

/** Are the words left over other people, where one is wanted? */
async function refuseFurtherPeople(
  args: Args,
  { values, settled }: Read,
  scope: ArgumentScope,
): Promise<void> {
  const [one, another] = Object.entries(args).filter(
    ([key, arg]) => isOnePerson(arg) && settled[key] !== undefined,
  );
  if (one === undefined || another !== undefined) return;
  const left = settled[LEFT_OVER] ?? [];
  const begin = left.findIndex((token) => !isSeparator(token));
  const directory = { ...scope.directory, peopleLike: async () => [] };
  const others = await findPeople(begin < 0 ? [] : left.slice(begin), { ...scope, directory });
  if (!areAllFound(others)) return;
  const [key, { about }] = one;
  const { found } = await findPeople(settled[key] ?? [], { ...scope, directory });
  const people = [...found, ...others.found];
  // Whoever is picked is picked of all of them.
  const { [LEFT_OVER]: _, ...given } = settled;
  throw new ArgumentError({ code: 'one-person', about, people }, key, { values, given });
}

/**
 * The people and rooms among what was given, each argument read by itself, and what was given as it was understood; what can't be read
 * is left as it is.
 */
export async function findEach(
  args: Args,
  given: Given,
  scope: ArgumentScope,
): Promise<{ readonly values: Readonly<Record<string, unknown>>; readonly settled: Given }> {
  const asked = { ...scope, directory: rememberingDirectory(scope.directory) };
  let settled = await untangle(args, given, asked).catch((error: unknown) => {
    if (error instanceof ArgumentError) return given;
    throw error;
  });
  const ofPeople = await scopeOfPeople(args, settled, asked);
  const values: Record<string, unknown> = {};
  for (const [key, arg] of Object.entries(args)) {
    const tokens = settled[key] ?? [];
    if (tokens.length === 0 || (arg.control.kind !== 'people' && arg.control.kind !== 'room')) continue;
    try {
      values[key] = await arg.read(tokens, arg.control.kind === 'people' ? ofPeople : asked);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      const { found, meant } = error;
      if (found === undefined || meant === undefined) continue;
      settled = withLeft(settled, key, meant);
      values[key] = found;
    }
  }
  return { values, settled };
}

/** The given tokens, with the people and rooms that were found already in the place of the words for them. */
export function withFound(args: Args, given: Given, values: Readonly<Record<string, unknown>>): Given {
  const found = Object.entries(args).flatMap(([key, { control }]): [string, readonly Token[]][] => {
    const value = values[key];
    if (value === undefined || given[key] === undefined) return [];
    if (control.kind === 'people') {
      const people = (Array.isArray(value) ? value : [value]) as readonly Person[];
      return [[key, people.map(mentionOf)]];
    }
    return control.kind === 'room' ? [[key, [roomToken(value as Room)]]] : [];
  });
  return { ...given, ...Object.fromEntries(found) };
}

const mentionOf = ({ id, displayName }: Person): Token => ({
  kind: 'mention',
  text: `@${displayName}`,
  userId: id,
});

const roomToken = ({ id, name }: Room): Token => ({ kind: 'room', text: name, streamId: id });

/** The given tokens with the room that was picked. */
export const pickRoom = (given: Given, arg: string, id: StreamId): Given => ({
  ...given,
  [arg]: [{ kind: 'room', text: id, streamId: id }],
});

/** The given tokens with an ambiguous name replaced by the person who was picked for it. */
export function pickPerson(
  given: Given,
  arg: string,
  pick: { index: number; length: number; userId: UserId },
): Given {
  const tokens: Token[] = [...(given[arg] ?? [])];
  tokens.splice(pick.index, pick.length, { kind: 'mention', text: String(pick.userId), userId: pick.userId });
  return { ...given, [arg]: tokens };
}
