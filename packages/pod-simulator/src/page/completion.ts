// What the composer offers to complete: people after `@`, the bot's commands after `/`.

import { matches } from './people.ts';
import type { BotCommand, Person } from './types.ts';

/** The half-written word before the caret: where it starts in the text, and what was written after its mark. */
export type Fragment = { kind: 'person' | 'command'; start: number; query: string };

const longestName = 60;

/** The fragment that ends at the caret, if any. Names have spaces, so a person's may go back several words. */
export function fragmentAt(text: string, caret: number, botName: string | undefined): Fragment | undefined {
  const before = text.slice(0, caret);
  const command = /^(?<mention>@.+? )?(?<slash>\/[^\n@]*)$/.exec(before);
  if (command?.groups?.slash !== undefined) {
    const mention = command.groups.mention?.trim();
    if (mention === undefined || mention.toLowerCase() === `@${botName?.toLowerCase() ?? ''}`) {
      return {
        kind: 'command',
        start: before.length - command.groups.slash.length,
        query: command.groups.slash.slice(1),
      };
    }
  }
  const at = before.lastIndexOf('@');
  const query = before.slice(at + 1);
  const startsWord = at >= 0 && (at === 0 || /\s/.test(before[at - 1] ?? ''));
  if (!startsWord || query.length > longestName || /\n|^\s/.test(query)) return undefined;
  return { kind: 'person', start: at, query };
}

export type Suggestion = { label: string; detail: string; insert: string; person?: Person };

export type Vocabulary = {
  people: readonly Person[];
  commands: readonly BotCommand[] /** Goes before a command in a room. */;
  mention: string;
};

const shownAtMost = 8;

/** What could be meant. Nothing once a name or command is complete and something follows it. */
export function suggestions(fragment: Fragment, { people, commands, mention }: Vocabulary): Suggestion[] {
  if (fragment.kind === 'person') {
    return people
      .filter((person) => matches(person, fragment.query))
      .slice(0, shownAtMost)
      .map((person) => ({
        label: person.displayName,
        detail: [person.desk, person.company].filter(Boolean).join(', '),
        insert: `@${person.displayName} `,
        person,
      }));
  }
  const typed = `/${fragment.query.trimStart().toLowerCase()}`;
  return commands
    .filter(({ name }) => name.toLowerCase().startsWith(typed) && name.length + 1 > typed.length)
    .slice(0, shownAtMost)
    .map(({ name, description }) => ({
      label: name,
      detail: description,
      insert: `${fragment.start === 0 ? mention : ''}${name} `,
    }));
}

/** Puts a suggestion in place of the fragment. */
export function complete(
  text: string,
  caret: number,
  fragment: Fragment,
  insert: string,
): { text: string; caret: number } {
  const start = text.slice(0, fragment.start) + insert;
  return { text: start + text.slice(caret).replace(/^ /, ''), caret: start.length };
}
