// What completion offers in the laboratory beyond what a client can: arguments, options and rooms.

import type { Fragment, Suggestion } from './completion.ts';
import type { BotCommand } from './types.ts';

export type LaboratoryFragment = { kind: 'room' | 'option'; start: number; query: string };

/** The command that a line begins with, once its name is complete; the longest of those that fit. */
export function commandOf(text: string, commands: readonly BotCommand[]): BotCommand | undefined {
  const line = text.replace(/^@[^/]*(?=\/)/, '').toLowerCase();
  return commands
    .filter(({ name }) => line.startsWith(`${name.toLowerCase()} `))
    .sort((one, other) => other.name.length - one.name.length)[0];
}

const optionAtEnd = /(?<=\s)--[\w-]*$/;
const roomAtEnd = /(?<=\s(?:--room|to|in|from)\s+)(?:"[^"\n]*|[^\s"@-][^"@\n]*)$/;
const roomNext = /(?<=\s--room\s+)$/;

/** An option or the name of a room that ends at the caret, behind a command. */
export function laboratoryFragment(
  text: string,
  caret: number,
  commands: readonly BotCommand[],
): LaboratoryFragment | undefined {
  const before = text.slice(0, caret);
  if (!commandOf(before, commands)) return undefined;
  const option = optionAtEnd.exec(before);
  if (option) return { kind: 'option', start: option.index, query: option[0] };
  const room = roomNext.exec(before) ?? roomAtEnd.exec(before);
  return room ? { kind: 'room', start: room.index, query: room[0].replace(/^"/, '') } : undefined;
}

/** What could be meant; nothing once it is complete, so that Enter sends. */
export function laboratorySuggestions(
  { kind, query }: LaboratoryFragment,
  command: BotCommand | undefined,
  rooms: readonly string[],
): Suggestion[] {
  const wanted = query.trim().toLowerCase();
  const found = kind === 'room' ? rooms.map(roomSuggestion) : (command?.args ?? []).flatMap(optionSuggestion);
  const fitting = found.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  return fitting.some(({ label }) => label.split(' ')[0] === wanted || label.toLowerCase() === wanted)
    ? []
    : fitting;
}

const roomSuggestion = (name: string): Suggestion => ({
  label: name,
  detail: 'Room',
  insert: `${/^[\w-]+$/.test(name) ? name : `"${name}"`} `,
});

const optionSuggestion = ({ name, about }: NonNullable<BotCommand['args']>[number]): Suggestion[] =>
  name.startsWith('--') ? [{ label: name, detail: about, insert: `${name.split(' ')[0]} ` }] : [];

export type AnyFragment = Fragment | LaboratoryFragment;

export const isOfLaboratory = (fragment: AnyFragment): fragment is LaboratoryFragment =>
  fragment.kind === 'room' || fragment.kind === 'option';
