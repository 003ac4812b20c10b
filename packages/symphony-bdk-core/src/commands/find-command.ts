import { withoutUnseen } from '../messages/invisible.ts';
import { isUnquoted, type Token } from '../messages/token.ts';
import type { CommandDescription } from './command.ts';
import { withoutMarks } from './fillers.ts';
import { type Suggestion, suggestCommands } from './suggest.ts';

/** What a line of tokens is: a command with the tokens behind its name, an unknown command with those that may be meant, or none. */
export type FoundCommand<C extends CommandDescription> =
  | { readonly kind: 'command'; readonly command: C; readonly tokens: readonly Token[] }
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestions: readonly Suggestion<C>[] }
  | { readonly kind: 'none' };

/** Full-width letters, marks that nobody sees, and a comma behind the name make no other command of it. */
const nameIn = (token: Token): string | undefined =>
  isUnquoted(token) && token.opensQuote === undefined
    ? withoutMarks(withoutUnseen(token.text.normalize('NFKC')).toLowerCase())
    : undefined;

/** Finds the command with the longest name that the tokens begin with (`/room add` before `/room`), whatever the case. */
export function findCommand<C extends CommandDescription>(
  commands: readonly C[],
  tokens: readonly Token[],
): FoundCommand<C> {
  const first = tokens[0];
  const isName = isUnquoted(first) && first.opensQuote === undefined && /^[/／]\p{L}/u.test(first.text);
  if (!isName) return { kind: 'none' };
  const found = longestNamed(commands, tokens);
  if (found) return { kind: 'command', ...found };
  const suggestions = suggestCommands(commands, tokens);
  // Behind the name of a group there is one of its commands; behind anything else, what was given to it.
  const [group = ''] = tokens.slice(0, 1).map(nameIn);
  const isGroup = commands.some(({ name }) => `/${name}`.startsWith(`${group} `));
  const used = Math.max(1, suggestions[0]?.inFront ?? 1);
  const words = tokens.slice(0, isGroup ? Math.max(2, used) : used).flatMap((token) => nameIn(token) ?? []);
  return { kind: 'unknown', text: words.join(' '), suggestions };
}

/** Do the tokens begin with the name of a command? */
export const beginsWithCommand = (
  commands: readonly CommandDescription[],
  tokens: readonly Token[],
): boolean => longestNamed(commands, tokens) !== undefined;

/** Where the commands are in their list, by the words of their names. */
type Names = { readonly places: ReadonlyMap<string, number>; readonly mostWords: number };

/** Lists of commands don't change, and each line is looked up in one: their names are put together once. */
const namesOf = new WeakMap<readonly CommandDescription[], Names>();

function namesIn(commands: readonly CommandDescription[]): Names {
  const known = namesOf.get(commands);
  if (known) return known;
  const names = commands.map(({ name }) => `/${name}`.split(' '));
  const found = {
    // Of two with the same name the first is found.
    places: new Map(names.map((words, place) => [words.join(BETWEEN), place] as const).toReversed()),
    mostWords: Math.max(0, ...names.map((words) => words.length)),
  };
  namesOf.set(commands, found);
  return found;
}

// What no word can have in it.
const BETWEEN = '\n';

function longestNamed<C extends CommandDescription>(commands: readonly C[], tokens: readonly Token[]) {
  const { places, mostWords } = namesIn(commands);
  const typed: string[] = [];
  for (const token of tokens.slice(0, mostWords)) {
    const word = nameIn(token);
    if (word === undefined) break;
    typed.push(word);
  }
  for (; typed.length > 0; typed.pop()) {
    const command = commands[places.get(typed.join(BETWEEN)) ?? -1];
    if (command) return { command, tokens: tokens.slice(typed.length) };
  }
  return undefined;
}
