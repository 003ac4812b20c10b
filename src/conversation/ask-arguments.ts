import type { ArgumentProblem, Given, Person } from '@finos/symphony-bdk-core';
import { type Command, isAmongOthers } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import { problemPhrase } from '../replies/index.ts';
import type { FindFormChoices } from '../service/index.ts';
import { phrase } from '../words/index.ts';
import { type Filled, fieldsOf, formReply, keptOf } from './command-form.ts';
import { saidInForm, withoutRefused } from './form-problem.ts';
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
  readonly fault?: { readonly problem: Problem | ArgumentProblem; readonly arg: string | undefined };
  /** The one argument that is missing, or that nothing was found for. */
  readonly wanted?: string | undefined;
  readonly notFound: readonly string[];
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

  return async (command, { given: asGiven, fault, wanted, notFound, turn, form, isWhole = false }) => {
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
      ...(fault && !isProposal ? { typed: withoutRefused(given, said, fault) } : {}),
      token,
      errors: said.errors,
      problem: said.problem,
      note: file?.note ?? (isProposal ? phrase('form-proposed') : ''),
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
