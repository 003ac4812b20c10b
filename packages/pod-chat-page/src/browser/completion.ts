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

const shownAtMost = 20;

/** What could be meant; nothing once a name or command is complete. */
export function suggestions(fragment: Fragment, vocabulary: Vocabulary): Suggestion[] {
  const found =
    fragment.kind === 'person' ? peopleFor(fragment, vocabulary) : commandsFor(fragment, vocabulary);
  // Enter must send what is complete already.
  const typed = `${fragment.kind === 'person' ? '' : '/'}${fragment.query}`.trim().toLowerCase();
  if (fragment.kind === 'command' && found.some(({ label }) => label.toLowerCase() === typed)) return [];
  return found.every(({ label }) => label.toLowerCase() === typed) ? [] : found.slice(0, shownAtMost);
}

function peopleFor({ query }: Fragment, { people }: Vocabulary): Suggestion[] {
  return people
    .filter((person) => matches(person, query))
    .map((person) => ({
      label: person.displayName,
      detail: [person.desk, person.company].filter(Boolean).join(', '),
      insert: `@${person.displayName} `,
      person,
    }));
}

function commandsFor({ query, start }: Fragment, { commands, mention }: Vocabulary): Suggestion[] {
  const typed = `/${query.trim().toLowerCase()}`;
  return commands
    .filter(({ name }) => name.toLowerCase().startsWith(typed))
    .map(({ name, description }) => ({
      label: name,
      detail: description,
      insert: `${start === 0 ? mention : ''}${name} `,
    }));
}

/** Puts a suggestion in place of the fragment. */
export function complete(
  text: string,
  caret: number,
  { start: from }: { start: number },
  insert: string,
): { text: string; caret: number } {
  const start = text.slice(0, from) + insert;
  return { text: start + text.slice(caret).replace(/^ /, ''), caret: start.length };
}
