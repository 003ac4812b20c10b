import type { Given, Person } from '@finos/symphony-bdk-core';
import type { Change } from '../changes/index.ts';
import type { Command } from '../commands/index.ts';
import { isPersonal, UserError } from '../errors.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Outcome, PlanChanges } from '../service/index.ts';
import type { OutcomePresenter } from './present-outcome.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn, targetOf } from './turn.ts';

type Asked = {
  /** Who asked for it, when that is somebody else. */
  readonly askedBy?: Person;
  /** Why it was asked for, and the ticket for it. */
  readonly reason?: string | undefined;
  readonly ticket?: string | undefined;
  /** What the click says of the command's arguments: what is missing is asked for. */
  readonly given?: Given;
};

/** Takes a click as the command that it stands for, when its changes are known already. */
export type ChangePlanner = (
  command: Command,
  changes: readonly Change[],
  turn: Turn,
  asked?: Asked,
) => Promise<Outcome>;

type Options = {
  readonly planChanges: PlanChanges;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly present: OutcomePresenter;
  readonly speaker: Pick<Speaker, 'inPrivate' | 'pointToIm'>;
};

export const createChangePlanner =
  ({ planChanges, factsSource, present, speaker }: Options): ChangePlanner =>
  async (command, changes, turn, { given = {}, ...asked } = {}) => {
    const wish = {
      ...callOf(turn),
      command: command.name,
      changes: () => changes,
      answerTo: targetOf(turn),
      ...asked,
    };
    const outcome = await planChanges(wish, factsSource.now()).catch((error: unknown): Outcome => {
      if (error instanceof UserError) return { kind: 'refused', problem: error.problem };
      throw error;
    });
    const isForThem = outcome.kind === 'refused' && isPersonal(outcome.problem);
    const told = isForThem ? await speaker.inPrivate(turn) : turn;
    await present(outcome, { command, given, turn: told, token: undefined, form: undefined });
    await speaker.pointToIm(turn, { told, isAnswered: true });
    return outcome;
  };
