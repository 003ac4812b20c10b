import { distance } from 'fastest-levenshtein';
import { withoutUnseen } from '../messages/invisible.ts';
import type { Token } from '../messages/token.ts';
import type { CommandDescription } from './command.ts';
import { withoutMarks } from './fillers.ts';

/** What a line of tokens is: a command with the tokens behind its name, an unknown command with the nearest one, or no command. */
export type FoundCommand<C extends CommandDescription> =
  | { readonly kind: 'command'; readonly command: C; readonly tokens: readonly Token[] }
  | { readonly kind: 'unknown'; readonly text: string; readonly nearest: readonly C[] }
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
  return { kind: 'unknown', ...nearestTo(commands, tokens) };
}

const nameWords = (command: CommandDescription): string[] => {
  const [first = '', ...others] = command.name.split(' ');
  return [`/${first}`, ...others];
};

/** Commands whose name is a typing slip away, or that continue what was typed (`/room` for `/room add`). */
function nearestTo<C extends CommandDescription>(commands: readonly C[], tokens: readonly Token[]) {
  const words = tokens.slice(0, 3).map((token) => (token.kind === 'word' ? token.text.toLowerCase() : ''));
  const scored = commands.map((command) => {
    const name = nameWords(command);
    const typed = words.slice(0, name.length).join(' ').trim();
    const score =
      name[0] === words[0] ? Math.min(1, distance(name.join(' '), typed)) : distance(name.join(' '), typed);
    return {
      command,
      score,
      compared: Math.min(name.length, words.length),
      allowed: Math.max(2, Math.floor(name.join(' ').length / 4)),
    };
  });
  const close = scored
    .filter(({ score, allowed }) => score <= allowed)
    .toSorted((a, b) => a.score - b.score || b.compared - a.compared);
  const text = words.slice(0, 2).join(' ').trim();
  return { text, nearest: close.map(({ command }) => command) };
}
