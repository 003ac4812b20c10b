import type { UserId } from '../ids.ts';
import type { Token } from '../messages/tokens.ts';
import type { Args, ArgValues } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import type { Given } from './assign.ts';
import type { ArgumentScope, Person } from './directory.ts';

/** Turns what was given into typed values: looks people and rooms up, fills in defaults. Throws ArgumentError. */
export async function readArguments<A extends Args>(
  args: A,
  given: Given,
  scope: ArgumentScope,
): Promise<ArgValues<A>> {
  const values: Record<string, unknown> = {};
  for (const [key, arg] of Object.entries(args)) {
    const tokens = given[key];
    try {
      if (tokens !== undefined && (tokens.length > 0 || arg.arity === 'flag' || arg.hidden))
        values[key] = await arg.read(tokens, scope);
      else if (arg.fallback) values[key] = await arg.fallback(scope);
      else throw new ArgumentError({ code: 'missing', about: arg.about });
    } catch (error) {
      if (error instanceof ArgumentError && error.arg === undefined)
        throw new ArgumentError(error.problem, key, values);
      throw error;
    }
  }
  return values as ArgValues<A>;
}

/** The given tokens, with the people that were found already in the place of the words for them. */
export function withPeople(args: Args, given: Given, values: Readonly<Record<string, unknown>>): Given {
  const found = Object.entries(args).flatMap(([key, { control }]) => {
    const value = values[key];
    if (control.kind !== 'people' || value === undefined || given[key] === undefined) return [];
    const people = (Array.isArray(value) ? value : [value]) as readonly Person[];
    const mentions = people.map(
      ({ id, displayName }): Token => ({ kind: 'mention', text: `@${displayName}`, userId: id }),
    );
    return [[key, mentions] as const];
  });
  return { ...given, ...Object.fromEntries(found) };
}

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
