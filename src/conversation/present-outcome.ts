import { type ArgumentProblem, type Given, LEFT_OVER } from '@finos/symphony-bdk-core';
import { type Command, usageLine } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import { errorReply } from '../replies/index.ts';
import type { Outcome } from '../service/index.ts';
import { dryRunView } from '../views/dry-run-view.ts';
import type { AskForArguments } from './ask-arguments.ts';
import type { OwnerAsker } from './ask-owners.ts';
import type { Picker } from './ask-which.ts';
import { fieldsOf } from './command-form.ts';
import { argumentOf } from './form-problem.ts';
import type { Hint } from './hint.ts';
import type { OfferForOneself } from './offer-for-oneself.ts';
import type { Speaker } from './speak.ts';
import type { Turn } from './turn.ts';
import type { PlanWait } from './wait-for-plans.ts';

/** Says what came of a command. Answers whether it has been said: what comes of a plan may follow. */
export type OutcomePresenter = (outcome: Outcome, asked: Asked) => Promise<boolean>;

type Asked = {
  readonly command: Command;
  readonly given: Given;
  readonly turn: Turn;
  /** Of the message whose page is turned. */
  readonly token: string | undefined;
  /** The form that was sent. */
  readonly form: string | undefined;
};

type Options = {
  readonly speaker: Speaker;
  readonly hint: Hint;
  readonly askForArguments: AskForArguments;
  readonly picker: Picker;
  readonly askOwners: Pick<OwnerAsker, 'offer'>;
  readonly offerForOneself: OfferForOneself;
  readonly waitForPlans: PlanWait;
};

/** What is missing or unknown is one line, which the form asks for, often with a list to choose from. */
const REASONS: ReadonlySet<Problem['code']> = new Set([
  'reason-required',
  'rejection-reason-required',
  'several-to-confirm',
  'keywords-unreadable',
  'role-unknown',
  'feature-unknown',
]);

/** What another value for the one argument doesn't put right. */
const NOT_OF_A_VALUE: ReadonlySet<ArgumentProblem['code']> = new Set([
  'not-understood',
  'unclosed-quote',
  'unclear-text',
  'unclear-switch',
  'person-or-room',
]);

export function createOutcomePresenter({
  speaker,
  hint,
  askForArguments,
  askOwners,
  offerForOneself,
  picker,
  waitForPlans,
}: Options): OutcomePresenter {
  return async (outcome, asked) => {
    if (outcome.kind === 'plans') return waitForPlans(outcome.plans);
    if (outcome.kind === 'accepted') return waitForPlans([outcome.plan]);
    await say(outcome, asked);
    return true;
  };

  async function say(
    outcome: Exclude<Outcome, { kind: 'plans' | 'accepted' }>,
    { command, given, turn, token, form }: Asked,
  ): Promise<void> {
    switch (outcome.kind) {
      case 'answer':
        return speaker.answer(command, outcome.answer, {
          turn,
          given,
          notFound: outcome.notFound,
          ignored: outcome.ignored,
          token,
        });
      case 'preview': {
        const data = dryRunView(command, outcome);
        await speaker.say(turn, 'answer', { template: 'plan/preview', data });
        return;
      }
      case 'refused':
        if (outcome.forOneself)
          return offerForOneself(outcome.forOneself, { problem: outcome.problem, turn, form });
        if (outcome.whoCould)
          return askOwners.offer(turn, {
            command,
            given,
            problem: outcome.problem,
            whoCould: outcome.whoCould,
          });
        return refuse(outcome.problem, { command, given, turn, form });
      case 'ask':
        // That such a room can't be looked into is of no interest to whoever can join it.
        if (outcome.forOneself)
          return offerForOneself(outcome.forOneself, { problem: undefined, turn, form });
        return ask(outcome, { command, given, turn, form });
    }
  }

  async function ask(
    { problem, arg, given: filled, left, notFound }: Extract<Outcome, { kind: 'ask' }>,
    { command, given, turn, form }: Pick<Asked, 'command' | 'given' | 'turn' | 'form'>,
  ): Promise<void> {
    const whole = left === undefined ? filled : { ...filled, [LEFT_OVER]: left };
    if (problem.code === 'ambiguous-person' && arg !== undefined)
      return picker.askWhom(command, { given: whole, arg, problem, turn, form });
    const isTyped = form === undefined;
    if (isTyped && problem.code === 'one-person' && arg !== undefined)
      return picker.askWhichOne(command, { given: whole, arg, problem, turn, form });
    if (problem.code === 'similar-room' && arg !== undefined)
      return picker.askWhich(command, { given: whole, arg, problem, turn, form });
    if (fieldsOf(command, { given: filled, isWhole: true }).length === 0) {
      await hint(turn, errorReply(problem, usageLine(command)));
      return;
    }
    // Who types a command without its arguments, or names only what is to be changed, wants the form.
    const isBare = Object.keys(given).every(
      (name) => name === command.form?.subject || command.args[name]?.hidden,
    );
    // Of one thing that there is, it is proposed.
    const isProposed = problem.code === 'missing' && filled[arg ?? ''] !== undefined;
    const isMistake = !isProposed && (form !== undefined || problem.code !== 'missing' || !isBare);
    const fault = { problem, arg };
    await askForArguments(command, {
      given: filled,
      ...(isMistake ? { fault } : {}),
      wanted: NOT_OF_A_VALUE.has(problem.code) ? undefined : arg,
      notFound,
      left: left ?? [],
      turn,
      form,
    });
  }

  async function refuse(
    problem: Problem,
    { command, given, turn, form }: Pick<Asked, 'command' | 'given' | 'turn' | 'form'>,
  ): Promise<void> {
    const arg = argumentOf(problem);
    const isAsked = form !== undefined || REASONS.has(problem.code);
    if (!isAsked || arg === undefined) await hint(turn, errorReply(problem));
    else
      await askForArguments(command, {
        given,
        fault: { problem, arg },
        wanted: arg,
        notFound: [],
        turn,
        form,
      });
  }
}
