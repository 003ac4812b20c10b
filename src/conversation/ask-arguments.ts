import { type Given, type Person, type Token, textOf } from '@finos/symphony-bdk-core';
import { type Command, isAmongOthers } from '../commands/index.ts';
import { problemPhrase } from '../replies/index.ts';
import type { FindFormChoices } from '../service/index.ts';
import { type Phrase, phrase } from '../words/index.ts';
import { type Filled, fieldsOf, formReply, keptOf } from './command-form.ts';
import { type Fault, saidInForm, withoutRefused } from './form-problem.ts';
import type { NameGiven } from './name-given.ts';
import { isEmpty, type TurnCards } from './open-card.ts';
import type { Speaker } from './speak.ts';
import { textsFile, textsOf } from './texts-file.ts';
import { callOf, filesOf, type Turn } from './turn.ts';

/** Asks for arguments with the form of the command, filled in with what was given. */
export type AskForArguments = (command: Command, asked: Asked) => Promise<void>;

type Asked = {
  readonly given: Given;
  /** What is wrong; a bare command is no mistake and gets no reproach. */
  readonly fault?: Fault;
  /** The one argument that is missing, or that nothing was found for. */
  readonly wanted?: string | undefined;
  readonly notFound: readonly string[];
  /** What was typed and is not in the form. */
  readonly left?: readonly Token[];
  readonly turn: Turn;
  /** The form that was sent; this one takes its place. */
  readonly form?: string | undefined;
  readonly isWhole?: boolean;
};

type Options = {
  readonly bot: Person;
  readonly turnCards: TurnCards;
  readonly findFormChoices: FindFormChoices;
  readonly nameGiven: NameGiven;
  readonly wordingFor: Speaker['wordingFor'];
};

/** The words are in the sentence about them already. */
function isTold(problem: Fault['problem'] | undefined, left: readonly Token[]): boolean {
  if (problem?.code === 'not-understood') {
    const told = problem.texts.join(' ');
    return left.every(({ text }) => told.includes(text));
  }
  const option = problem !== undefined && 'option' in problem ? problem.option : undefined;
  const [only, another] = left;
  return another === undefined && only !== undefined && nameIn(only.text) === nameIn(option ?? '');
}

/** `—Urgent` is `--urgent`. */
const nameIn = (option: string): string => option.replace(/^[-–—]+/u, '').toLowerCase();

function noteOf(isProposal: boolean, left: readonly Token[]): Phrase | '' {
  if (isProposal) return phrase('form-proposed');
  return left.length === 0 ? '' : phrase('form-left-out', { text: textOf(left) });
}

export function createAskForArguments({
  bot,
  turnCards,
  findFormChoices,
  nameGiven,
  wordingFor,
}: Options): AskForArguments {
  /** In a room Steward has to be mentioned first. */
  const mentionIn = (turn: Turn): string =>
    isAmongOthers(turn) && turn.answersIn === undefined ? `@${bot.displayName} ` : '';

  return async (command, asked) => {
    const { given: asGiven, fault, wanted, notFound, left = [], turn, form, isWhole = false } = asked;
    const known = await nameGiven(command, asGiven, callOf(turn));
    const proposed = command.form?.proposes?.(known) ?? {};
    const given = { ...proposed, ...known };
    const kept = keptOf(command, given);
    const token = await turnCards.open(turn, {
      purpose: 'command',
      payload: {
        command: command.name,
        ...(isEmpty(kept) ? {} : { kept }),
        ...(wanted === undefined ? {} : { asked: { arg: wanted, given: known } }),
        ...filesOf(turn),
      },
    });
    const isProposal = fault?.problem.code === 'missing' && proposed[fault.arg ?? ''] !== undefined;
    const isShown = (arg: string) =>
      fieldsOf(command, { given, errors: { [arg]: fault }, isWhole: true }).includes(arg);
    const said =
      fault && !isProposal ? saidInForm(command, fault, isShown) : { errors: {}, problem: '' as const };
    const isIm = !isAmongOthers(turn) || turn.answersIn !== undefined;
    const first = new Set(fieldsOf(command, { given }));
    const isMore = [...Object.keys(said.errors), ...Object.keys(known)].some(
      (key) => kept[key] === undefined && !first.has(key),
    );
    const texts = [...textsOf(fault?.problem), ...notFound];
    const file = await textsFile(texts, () => wordingFor(turn));
    const filled: Filled = {
      command,
      given,
      ...(fault && !isProposal ? { typed: withoutRefused(given, said, { command, fault }) } : {}),
      token,
      errors: said.errors,
      problem: said.problem,
      note: file?.note ?? noteOf(isProposal, isTold(fault?.problem, left) ? [] : left),
      missing: notFound.length > 0 ? problemPhrase({ code: 'people-not-found', texts: notFound }) : '',
      choices: isIm ? await findFormChoices(command, given, callOf(turn)) : {},
      isWhole: isWhole || isMore,
      mention: mentionIn(turn),
    };
    await turnCards.show(
      turn,
      { ...formReply(filled), attachments: file?.attachments ?? [] },
      { token, form },
    );
  };
}
