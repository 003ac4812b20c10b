import type { CommandDescription } from '@finos/symphony-bdk-core';
import { plainPhrase, type Value, type Wording } from '../words/index.ts';
import type { Command } from './command.ts';

/** What a command or an argument says of itself is the id of a sentence; the kit itself knows texts only. */
export const wordsOf = (id: string): Value => plainPhrase(id) ?? id;

/** What a command does, in a word or two: what its button says. */
export const actionOf = ({ summary }: Pick<Command, 'summary'>): Value =>
  plainPhrase(`${summary}.action`) ?? wordsOf(summary);

/** What a command does, as its form is headed: the buttons of two forms may say the same, but not what stands above them. */
export const titleOf = (command: Pick<Command, 'summary'>): Value =>
  plainPhrase(`${command.summary}.title`) ?? actionOf(command);

/** What leaves the form of a command that itself cancels something: “Cancel” could be either. */
export const keepOf = ({ summary }: Pick<Command, 'summary'>): Value | undefined =>
  plainPhrase(`${summary}.keep`);

/** A command with what it and its arguments say of themselves as text, for front ends of their own and the manifest. */
export const inWords = (command: Command, wording: Wording): CommandDescription => ({
  ...command,
  summary: wording.text(wordsOf(command.summary)),
  args: Object.fromEntries(
    Object.entries(command.args).map(([key, each]) => [
      key,
      { ...each, about: wording.text(wordsOf(each.about)) },
    ]),
  ),
});
