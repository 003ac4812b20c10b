import {
  type ArgumentProblem,
  type Clock,
  commandForm,
  type Given,
  type Person,
} from '@finos/symphony-bdk-core';
import { type Markup, messageml } from 'symphony-messageml';
import { type Command, usageLine, wordsOf } from '../commands/index.ts';
import {
  type CardContent,
  type Cards,
  formIdOf,
  type Payloads,
  problemPhrase,
  type Reply,
} from '../replies/index.ts';
import { neutral, type Phrase, phrase, plainPhrase, type Worded, type Wording } from '../words/index.ts';
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

type Ambiguity<C extends ArgumentProblem['code']> = {
  readonly given: Given;
  readonly arg: string;
  readonly problem: Extract<ArgumentProblem, { code: C }>;
  readonly turn: Turn;
};

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

  type Picking = {
    readonly payload: Payloads['pick'];
    readonly choices: readonly { readonly name: string; readonly text: string }[];
    readonly sentence: Phrase;
  };

  async function pick(turn: Turn, { payload, choices, sentence }: Picking): Promise<void> {
    const token = await open(turn, { purpose: 'pick', payload });
    const buttons = choices.map(
      ({ name, text }) => messageml`<button type="action" name="${name}" class="secondary">${text}</button>`,
    );
    const form = messageml`<form id="${formIdOf(token)}">${buttons}</form>`;
    await hint(turn, { template: 'command/pick', data: { sentence, form } });
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
      { given, arg, problem, turn }: Ambiguity<'ambiguous-person'>,
    ): Promise<void> {
      const { index, length, candidates } = problem;
      const payload = { command: command.name, given, arg, index, length };
      const choices = candidates.map((person) => ({ name: `user-${person.id}`, text: label(person) }));
      await pick(turn, { payload, choices, sentence: problemPhrase(problem) });
    },

    async askWhich(
      command: Command,
      { given, arg, problem, turn }: Ambiguity<'similar-room'>,
    ): Promise<void> {
      const payload = { command: command.name, given, arg, index: 0, length: given[arg]?.length ?? 0 };
      const choices = problem.candidates.map(({ id, name }) => ({ name: `room-${id}`, text: name }));
      await pick(turn, { payload, choices, sentence: problemPhrase(problem) });
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
    title: wordsOf(command.summary),
    problem,
    missing,
    form: { inWords: (wording) => formOf(command, { given, token, wording }) } satisfies Worded,
    ...usageLine(command),
    example: command.example,
  },
});

function formOf(
  { args }: Command,
  { given, token, wording }: Pick<Filled, 'given' | 'token'> & { readonly wording: Wording },
): Markup {
  return commandForm(args, {
    formId: formIdOf(token),
    submit: wording.text(phrase('button-send')),
    given,
    words: {
      about: (id) => wording.text(wordsOf(id)),
      choice: (value) => wording.text(plainPhrase(`choice-${value}`) ?? value),
      choose: wording.text(phrase('choose')),
    },
  });
}

const label = ({ displayName, emailAddress, username, company }: Person): string =>
  neutral([displayName, emailAddress ?? username ?? company].filter(Boolean).join(' – '));
