import type { Token } from '../messages/token.ts';
import type { Arg } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import type { ArgumentScope } from './directory.ts';
import { findPeople } from './find-people.ts';
import { areAllFound, hasTooManyNames, roomsCalled } from './look-up.ts';

/** The name of an argument, and the argument. */
export type Entry = readonly [string, Arg<unknown>];

// A room's name or a time has no more words than these, where it stands in a text.
export const MOST_WORDS = 5;
// Each is a search or more. What was meant as an argument stands at the end most often.
export const MOST_PLACES = 4;

/** Where the value begins: at the word that leads to it, or behind it. */
export const valueAt = ({ readsConnector }: Arg<unknown>, place: number): number =>
  readsConnector ? place : place + 1;

/** Are they people, each named in full? */
export const isPeople = async (tokens: readonly Token[], scope: ArgumentScope): Promise<boolean> =>
  !hasTooManyNames(tokens) && areAllFound(await findPeople(tokens, scope));

/** Do the tokens read as a value of the argument? */
export async function isReadable(
  arg: Arg<unknown>,
  tokens: readonly Token[],
  scope: ArgumentScope,
): Promise<boolean> {
  if (arg.control.kind === 'people') return isPeople(tokens, scope);
  if (arg.isBare) return (await roomsCalled(tokens, scope)).length > 0;
  try {
    await arg.read(tokens, scope);
    return true;
  } catch (error) {
    // A time that is over, or that may mean two, is one all the same.
    if (error instanceof ArgumentError) return !error.problem.code.startsWith('no-');
    throw error;
  }
}
