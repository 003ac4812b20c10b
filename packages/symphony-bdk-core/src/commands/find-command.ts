import { withoutUnseen } from '../messages/invisible.ts';
import type { Token } from '../messages/token.ts';
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
  token.kind === 'word' && !token.quoted
    ? withoutMarks(withoutUnseen(token.text.normalize('NFKC')).toLowerCase())
    : undefined;

/** Finds the command with the longest name that the tokens begin with (`/room add` before `/room`), whatever the case. */
export function findCommand<C extends CommandDescription>(
  commands: readonly C[],
  tokens: readonly Token[],
): FoundCommand<C> {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.quoted || !/^[/／]\p{L}/u.test(first.text)) return { kind: 'none' };
  const named = commands.map((command) => ({ command, words: nameWords(command) }));
  // Each word is read once, not for every command.
  const typed = tokens.slice(0, Math.max(0, ...named.map(({ words }) => words.length))).map(nameIn);
  const [found] = named
    .filter(({ words }) => words.every((word, index) => typed[index] === word))
    .toSorted((a, b) => b.words.length - a.words.length);
  if (found) return { kind: 'command', command: found.command, tokens: tokens.slice(found.words.length) };
  const text = tokens
    .slice(0, 2)
    .map((token) => (token.kind === 'word' ? token.text.toLowerCase() : ''))
    .join(' ')
    .trim();
  return { kind: 'unknown', text, suggestions: suggestCommands(commands, tokens) };
}

const nameWords = ({ name }: CommandDescription): readonly string[] => `/${name}`.split(' ');
