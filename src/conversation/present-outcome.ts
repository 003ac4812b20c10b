import type { Given } from '@finos/symphony-bdk-core';
import { type Command, usageLine } from '../commands/index.ts';
import { errorReply } from '../replies/index.ts';
import type { Outcome } from '../service/index.ts';
import { dryRunView } from '../views/dry-run-view.ts';
import type { Asker } from './ask-arguments.ts';
import type { Hint } from './hint.ts';
import type { Speaker } from './speak.ts';
import type { Turn } from './turn.ts';
import type { PlanWait } from './wait-for-plans.ts';

/** Says what came of a command. */
export type OutcomePresenter = (outcome: Outcome, asked: Asked) => Promise<void>;

type Asked = {
  readonly command: Command;
  readonly given: Given;
  readonly turn: Turn;
  /** Of the message whose page is turned. */
  readonly token: string | undefined;
};

type Options = {
  readonly speaker: Speaker;
  readonly hint: Hint;
  readonly asker: Asker;
  readonly waitForPlans: PlanWait;
};

export function createOutcomePresenter({ speaker, hint, asker, waitForPlans }: Options): OutcomePresenter {
  return async (outcome, { command, given, turn, token }) => {
    switch (outcome.kind) {
      case 'answer':
        return speaker.answer(command, outcome.answer, {
          turn,
          given,
          notFound: outcome.notFound,
          ignored: outcome.ignored,
          token,
        });
      case 'plans':
        return waitForPlans(outcome.plans);
      case 'accepted':
        return waitForPlans([outcome.plan]);
      case 'preview': {
        const data = dryRunView(command, outcome);
        await speaker.say(turn, 'answer', { template: 'plan/preview', data });
        return;
      }
      case 'refused':
        return hint(turn, errorReply(outcome.problem));
      case 'ask':
        return ask(outcome, { command, given, turn });
    }
  };

  async function ask(
    { problem, arg, given: filled, notFound }: Extract<Outcome, { kind: 'ask' }>,
    { command, given, turn }: Pick<Asked, 'command' | 'given' | 'turn'>,
  ): Promise<void> {
    if (problem.code === 'missing' || problem.code === 'not-understood' || problem.code === 'unclear-text') {
      const isMistake = problem.code !== 'missing' || Object.keys(given).length > 0;
      await asker.askForArguments(command, { given: filled, isMistake, notFound, problem, turn });
    } else if (problem.code === 'ambiguous-person' && arg !== undefined)
      await asker.askWhom(command, { given: filled, arg, problem, turn });
    else if (problem.code === 'similar-room' && arg !== undefined)
      await asker.askWhich(command, { given: filled, arg, problem, turn });
    else await hint(turn, errorReply(problem, usageLine(command)));
  }
}
