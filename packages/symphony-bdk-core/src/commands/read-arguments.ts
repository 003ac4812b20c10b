import type { StreamId, UserId } from '../ids.ts';
import type { Token } from '../messages/token.ts';
import { type Args, type ArgValues, isOnePerson } from './arg.ts';
import { ArgumentError, type ArgumentProblem } from './argument-error.ts';
import { type Given, LEFT_OVER } from './assign.ts';
import { type ArgumentScope, type Person, type Room, rememberingDirectory } from './directory.ts';
import { findPeople } from './find-people.ts';
import { areAllFound } from './look-up.ts';
import { isSeparator } from './people-list.ts';
import { leftOver, untangle } from './untangle.ts';

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
    return scope.isStrict && problem.code === 'missing' ? { code: 'not-understood', texts: left } : problem;
  };
  for (const [key, arg] of Object.entries(args)) {
    const tokens = settled[key];
    try {
      if (tokens !== undefined && (tokens.length > 0 || arg.arity === 'flag' || arg.hidden))
        values[key] = await arg.read(tokens, asked);
      else if (arg.fallback) values[key] = await arg.fallback(asked);
      else throw new ArgumentError({ code: 'missing', about: arg.about });
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      const { problem, found } = error;
      const known = found === undefined ? values : { ...values, [key]: found };
      throw new ArgumentError(tell(problem), error.arg ?? key, { values: known, given: settled });
    }
  }
  if (left.length > 0) {
    await refuseFurtherPeople(args, { values, settled }, asked);
    if (scope.isStrict)
      throw new ArgumentError({ code: 'not-understood', texts: left }, undefined, { values, given: settled });
    scope.ignored?.(left);
  }
  return { values: values as ArgValues<A>, settled };
}

type Read = { readonly values: Readonly<Record<string, unknown>>; readonly settled: Given };

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
  throw new ArgumentError({ code: 'one-person', about, people }, key, { values, given: settled });
}

/** The people and rooms among what was given, each argument read by itself; those that can't be read are left out. */
export async function findEach(
  args: Args,
  given: Given,
  scope: ArgumentScope,
): Promise<Readonly<Record<string, unknown>>> {
  const asked = { ...scope, directory: rememberingDirectory(scope.directory) };
  const found: Record<string, unknown> = {};
  for (const [key, arg] of Object.entries(args)) {
    const tokens = given[key] ?? [];
    if (tokens.length === 0 || (arg.control.kind !== 'people' && arg.control.kind !== 'room')) continue;
    try {
      found[key] = await arg.read(tokens, asked);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
    }
  }
  return found;
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
