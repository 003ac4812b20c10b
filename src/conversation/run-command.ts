import type { ArgumentError, Given } from '@finos/symphony-bdk-core';
import { type Command, isAmongOthers } from '../commands/index.ts';
import { isPersonal, type Problem } from '../errors.ts';
import type { Execute, Outcome } from '../service/index.ts';
import type { OutcomePresenter } from './present-outcome.ts';
import type { WithProgress } from './reading-progress.ts';
import type { Speaker } from './speak.ts';
import type { ThisRoomGiven } from './this-room-given.ts';
import { callOf, type Turn, targetOf } from './turn.ts';

/** Runs a command with what was given for its arguments, and says what came of it. */
export type CommandRunner = ReturnType<typeof createCommandRunner>;

type Options = {
  readonly execute: Execute;
  readonly present: OutcomePresenter;
  readonly speaker: Speaker;
  readonly withProgress: WithProgress;
  readonly thisRoomGiven: ThisRoomGiven;
};

/**
 * From the first page unless a page is turned; then the message with the pages is replaced. `form` is the form that was sent: what is
 * wrong is said in it. `fault` is what is wrong with what was typed.
 */
export type RunOptions = {
  readonly page?: number;
  readonly token?: string;
  readonly form?: string;
  readonly fault?: ArgumentError | undefined;
};

/** What came of it is nothing for those who read along, although the command could have had an answer that is. */
const isForAsker = (outcome: Outcome): boolean =>
  (outcome.kind === 'answer' && outcome.answer.isPrivate === true) ||
  (outcome.kind === 'refused' && isPersonal(outcome.problem)) ||
  (outcome.kind === 'preview' && problemsIn(outcome.preview).some(isPersonal));

/** Everything that would keep the changes of a dry run from being made or approved. */
const problemsIn = ({
  plans,
  denied,
}: Extract<Outcome, { kind: 'preview' }>['preview']): readonly Problem[] => [
  ...denied.map(({ problem }) => problem),
  ...plans.flatMap(({ changes, approval }) => [
    ...changes.flatMap(({ problem }) => problem ?? []),
    ...(approval?.problem ? [approval.problem] : []),
  ]),
];

export function createCommandRunner(options: Options) {
  const { execute, present, speaker, withProgress, thisRoomGiven } = options;

  async function isPrivateHere(command: Command, given: Given, turn: Turn): Promise<boolean> {
    if (!isAmongOthers(turn) || turn.answersIn !== undefined) return false;
    return command.isPrivate(await thisRoomGiven(command, given, turn), turn.stream.streamId);
  }

  async function run(
    command: Command,
    given: Given,
    turn: Turn,
    { page = 1, token, form, fault }: RunOptions = {},
  ): Promise<void> {
    const isPrivate = await isPrivateHere(command, given, turn);
    const answerTo = isPrivate ? { im: turn.initiator.id } : targetOf(turn);
    const isTurning = token !== undefined;
    // The room is told once, however often something is said in private.
    let pointing: Promise<void> | undefined;
    const point = (told: Turn, isAnswered: boolean): Promise<void> => {
      pointing ??= speaker.pointToIm(turn, { told, isAnswered });
      return pointing;
    };
    const answered = (isForThem: boolean) => (isForThem ? speaker.inPrivate(turn) : turn);
    const underWay = async () => {
      const told = await answered(isPrivate);
      await point(told, false);
      return told;
    };
    await withProgress({ command, answered: underWay }, async () => {
      const outcome = await execute({ ...callOf(turn), command, given, fault, answerTo, page, isTurning });
      // A form that was sent in the room is asked again in its place.
      const isFormAgain = form !== undefined && outcome.kind === 'ask';
      const told = await answered((isPrivate && !isFormAgain) || isForAsker(outcome));
      const inPlace = told === turn ? form : undefined;
      await point(told, await present(outcome, { command, given, turn: told, token, form: inPlace }));
    });
  }

  return { run };
}
