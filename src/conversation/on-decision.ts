import { givenFromForm } from '@finos/symphony-bdk-core';
import { LONGEST_REASON, type Services } from '../commands/index.ts';
import { reject } from '../commands/request/reject.ts';
import { UserError } from '../errors.ts';
import type { AskForArguments } from './ask-arguments.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';
import type { PlanWait } from './wait-for-plans.ts';

type Options = {
  readonly services: Pick<Services, 'decide'>;
  readonly askForArguments: AskForArguments;
  readonly speaker: Pick<Speaker, 'say'>;
  readonly waitForPlans: PlanWait;
};

type Click = {
  readonly action: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly turn: Turn;
};

// The pod does not check what the fields of a form hold.
function reasonIn({ reason }: Click['values']): string | undefined {
  const text = typeof reason === 'string' ? reason.trim().slice(0, LONGEST_REASON) : '';
  return text === '' ? undefined : text;
}

/** Takes a click on the card of a request. Whoever rejects without a word is asked for one line first. */
export const createDecisionHandler =
  ({ services, askForArguments, speaker, waitForPlans }: Options) =>
  async ({ request: id }: { readonly request: string }, { action, values, turn }: Click): Promise<void> => {
    const verdict = action === 'approve' ? 'approve' : 'reject';
    // What becomes of the request is seen on the card itself.
    const decision = { id, verdict, reason: reasonIn(values), answerTo: undefined } as const;
    try {
      const acted = await services.decide(decision, callOf(turn));
      if (acted.kind === 'answer') await speaker.say(turn, 'answer', acted.answer);
      else await waitForPlans([acted.plan]);
    } catch (error) {
      if (!(error instanceof UserError) || error.problem.code !== 'rejection-reason-required') throw error;
      const given = givenFromForm(reject.args, { request: id });
      const fault = { problem: error.problem, arg: 'reason' };
      await askForArguments(reject, { given, fault, notFound: [], turn });
    }
  };
