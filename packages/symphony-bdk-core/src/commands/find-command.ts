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
const isWord = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'word' && !token.quoted && nameIn(token.text) === text;

const nameIn = (text: string): string => withoutMarks(withoutUnseen(text.normalize('NFKC')).toLowerCase());

/** Finds the command with the longest name that the tokens begin with (`/room add` before `/room`), whatever the case. */
export function findCommand<C extends CommandDescription>(
  commands: readonly C[],
  tokens: readonly Token[],
): FoundCommand<C> {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.quoted || !/^[/／]\p{L}/u.test(first.text)) return { kind: 'none' };
  const matching = commands
    .filter((command) => nameWords(command).every((word, index) => isWord(tokens[index], word)))
    .toSorted((a, b) => nameWords(b).length - nameWords(a).length);
  const command = matching[0];
  if (command) return { kind: 'command', command, tokens: tokens.slice(nameWords(command).length) };
  const text = tokens
    .slice(0, 2)
    .map((token) => (token.kind === 'word' ? token.text.toLowerCase() : ''))
    .join(' ')
    .trim();
  return { kind: 'unknown', text, suggestions: suggestCommands(commands, tokens) };
}

const nameWords = (command: CommandDescription): string[] => {
  const [first = '', ...others] = command.name.split(' ');
  return [`/${first}`, ...others];
};
