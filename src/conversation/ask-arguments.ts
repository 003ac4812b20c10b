import {
  type ArgumentProblem,
  type Clock,
  commandForm,
  type Given,
  type Person,
} from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import { type Command, usageLine } from '../commands/index.ts';
import { type CardContent, type Cards, formIdOf, problemPhrase, type Reply } from '../replies/index.ts';
import { neutral, type Phrase } from '../words/index.ts';
import type { Hint } from './hint.ts';
import { placeOf, type Turn } from './turn.ts';

/** Asks for what is missing: a form for arguments, a row of buttons when a name fits several people. */
export type Asker = ReturnType<typeof createAsker>;

type Options = { readonly cards: Cards; readonly hint: Hint; readonly clock: Pick<Clock, 'now'> };

type Asked = {
  readonly given: Given;
  /** Something was given, but not enough; a bare command is no mistake and gets no reproach. */
  readonly isMistake: boolean;
  readonly notFound: readonly string[];
  readonly problem: ArgumentProblem;
  readonly turn: Turn;
};

type Ambiguity = Extract<ArgumentProblem, { code: 'ambiguous-person' }>;

const FORM_LIVES = 24 * 3_600_000;

export function createAsker({ cards, hint, clock }: Options) {
  async function open(turn: Turn, content: CardContent): Promise<string> {
    const streamId = placeOf(turn);
    const token = cards.tokenFor(`${turn.key}/${content.purpose}/${streamId}`);
    await cards.open(
      { ...content, token, streamId, messageId: undefined, userId: turn.initiator.id },
      { expiresAt: clock.now() + FORM_LIVES },
    );
    return token;
  }

  return {
    /** The form of the command, filled in with what was given. */
    async askForArguments(
      command: Command,
      { given, isMistake, notFound, problem, turn }: Asked,
    ): Promise<void> {
      const token = await open(turn, { purpose: 'command', payload: { command: command.name } });
      const missing: Phrase | '' =
        notFound.length > 0 ? problemPhrase({ code: 'people-not-found', texts: notFound }) : '';
      const reproach = isMistake ? problemPhrase(problem) : '';
      await hint(turn, formReply({ command, given, token, problem: reproach, missing }));
    },

    async askWhom(
      command: Command,
      { given, arg, problem, turn }: { given: Given; arg: string; problem: Ambiguity; turn: Turn },
    ): Promise<void> {
      const { index, length, candidates } = problem;
      const payload = { command: command.name, given, arg, index, length };
      const token = await open(turn, { purpose: 'pick', payload });
      const buttons = candidates.map(
        (person) =>
          messageml`<button type="action" name="user-${person.id}" class="secondary">${label(person)}</button>`,
      );
      const form = messageml`<form id="${formIdOf(token)}">${buttons}</form>`;
      await hint(turn, {
        template: 'command/pick',
        data: { sentence: problemPhrase(problem), form },
      });
    },
  };
}

type Filled = {
  readonly command: Command;
  readonly given: Given;
  readonly token: string;
  readonly problem: Phrase | '';
  readonly missing: Phrase | '';
};

/** A command as a form, filled in with what was given. */
export const formReply = ({ command, given, token, problem, missing }: Filled): Reply => ({
  template: 'command/form',
  data: {
    title: command.summary,
    problem,
    missing,
    form: commandForm(command.args, { formId: formIdOf(token), submit: 'Send', given }),
    ...usageLine(command),
    example: command.example,
  },
});

const label = ({ displayName, emailAddress, username, company }: Person): string =>
  neutral([displayName, emailAddress ?? username ?? company].filter(Boolean).join(' – '));
