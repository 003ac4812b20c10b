import {
  type EventOf,
  givenFromForm,
  type Person,
  pickPerson,
  pickRoom,
  readUserId,
  toStreamId,
} from '@finos/symphony-bdk-core';
import { acceptConnection, rejectConnection } from '../changes/index.ts';
import { breakGlassReview } from '../commands/break-glass/break-glass-review.ts';
import { connectionAccept } from '../commands/connection/connection-accept.ts';
import { connectionReject } from '../commands/connection/connection-reject.ts';
import { type Command, keepOf, type Services } from '../commands/index.ts';
import { ask } from '../commands/request/ask.ts';
import { UserError } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { CardContent, Cards, Payloads, Purpose, Reply } from '../replies/index.ts';
import { type Phrase, phrase } from '../words/index.ts';
import type { Admission } from './admission.ts';
import type { AskForArguments } from './ask-arguments.ts';
import type { OwnerAsker } from './ask-owners.ts';
import { createDecisionHandler } from './on-decision.ts';
import type { ChangePlanner } from './plan-for-turn.ts';
import type { ReplaceCard } from './replace-card.ts';
import type { CommandRunner } from './run-command.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';
import type { PlanWait } from './wait-for-plans.ts';

type Options = {
  readonly cards: Cards;
  readonly commands: readonly Command[];
  readonly runner: CommandRunner;
  readonly planForTurn: ChangePlanner;
  readonly services: Pick<Services, 'decide' | 'confirmations'>;
  readonly waitForPlans: PlanWait;
  readonly speaker: Speaker;
  readonly askForArguments: AskForArguments;
  readonly replaceCard: ReplaceCard;
  readonly askOwners: OwnerAsker;
};

/** The reply to a card: by its buttons and fields, or in words that say the same. */
export type Submitted = {
  readonly token: string;
  readonly turn: Turn;
  readonly action: string;
  readonly values: Readonly<Record<string, unknown>>;
};

type Handlers = {
  readonly [P in Purpose]: (payload: Payloads[P], submitted: Submitted) => Promise<void>;
};

/** Whoever answers a question has attached what they attached before it. */
const withFiles = (turn: Turn, files: Turn['files'] = []): Turn => ({ ...turn, files });

const answerTo = (user: Person, action: string) =>
  action === 'accept'
    ? { command: connectionAccept, change: acceptConnection({ user }) }
    : { command: connectionReject, change: rejectConnection({ user }) };

const reviewIn = ({ glass }: Payloads['break-glass'], { finding }: Submitted['values']) =>
  givenFromForm(breakGlassReview.args, { glass, finding });

export function commandIn(commands: readonly Command[], name: CommandName): Command {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new UserError({ code: 'card-unknown' });
  return command;
}

/** Does what the reply to a card is for. */
export type CardHandler = <P extends Purpose>(card: CardContent<P>, submitted: Submitted) => Promise<void>;

export function createCardHandler(options: Options): CardHandler {
  const { cards, commands, runner, planForTurn, services, waitForPlans } = options;
  const { speaker, askForArguments, replaceCard, askOwners } = options;
  const onDecision = createDecisionHandler(options);
  const commandNamed = (name: CommandName) => commandIn(commands, name);
  const takeOnlyUse = ({ token, turn }: Submitted) =>
    cards.use(token, { by: turn.initiator, event: turn.key });

  /** Nothing can be clicked any more; where the card cannot be changed, it is said below it. */
  async function close({ token, turn }: Submitted, sentence: Phrase): Promise<void> {
    const reply: Reply = { template: 'command/closed', data: { sentence } };
    if ((await replaceCard(token, reply)) === undefined) await speaker.say(turn, 'closed', reply);
  }

  const handlers: Handlers = {
    async command({ command: name, kept = {}, files }, submitted) {
      const command = commandNamed(name);
      await takeOnlyUse(submitted);
      const { action, token: form } = submitted;
      const turn = withFiles(submitted.turn, files);
      if (action === 'cancel')
        return close(submitted, phrase(keepOf(command) ? 'form-kept' : 'form-cancelled'));
      const given = { ...givenFromForm(command.args, submitted.values), ...kept };
      if (action === 'more')
        await askForArguments(command, { given, notFound: [], turn, form, isWhole: true });
      else await runner.run(command, given, turn, { form });
    },

    async offer({ offers, files }, submitted) {
      const chosen = offers[Number(/^offer-(\d)$/u.exec(submitted.action)?.[1] ?? Number.NaN)];
      if (chosen === undefined) throw new UserError({ code: 'card-unknown' });
      await takeOnlyUse(submitted);
      await runner.run(commandNamed(chosen.command), chosen.given, withFiles(submitted.turn, files));
    },

    async shortcuts({ shortcuts }, { action, turn }) {
      const chosen = shortcuts[Number(/^run-(\d)$/u.exec(action)?.[1] ?? Number.NaN)];
      if (chosen === undefined) throw new UserError({ code: 'card-unknown' });
      await runner.run(commandNamed(chosen.command), chosen.given, turn);
    },

    async pick({ command, given, arg, index, length, choices, files }, submitted) {
      const { action, turn } = submitted;
      const room = /^room-([\w-]+)$/u.exec(action)?.[1];
      const userId = readUserId(/^user-(\d+)$/u.exec(action)?.[1] ?? '');
      if (room === undefined && userId === undefined && action !== 'none')
        throw new UserError({ code: 'card-unknown' });
      await takeOnlyUse(submitted);
      if (action === 'none') return close(submitted, phrase('picked-none'));
      const choice = choices?.[action];
      if (choice !== undefined) await close(submitted, phrase('picked', { choice }));
      const picked =
        room === undefined
          ? userId && pickPerson(given, arg, { index, length, userId })
          : pickRoom(given, arg, toStreamId(room));
      if (picked) await runner.run(commandNamed(command), picked, withFiles(turn, files));
    },

    async page({ command: name, given }, { token, action, turn }) {
      const command = commandNamed(name);
      const button = command.rowButton(action);
      if (button !== undefined) await runner.run(commandNamed(button.command), button.given, turn);
      const page = button ? button.page : Number(/^page-(\d{1,6})$/u.exec(action)?.[1] ?? 1);
      if (page !== undefined) await runner.run(command, given, turn, { page, token });
    },

    async confirm({ plan: id }, { token, action, turn }) {
      const verdict = action === 'confirm' ? 'confirm' : 'cancel';
      const plan = await services.confirmations.answer({ token, plan: id }, verdict, callOf(turn));
      // Nothing when the same click was handled before.
      if (plan) await waitForPlans([plan]);
    },

    async plan({ plan }, submitted) {
      const { action, turn } = submitted;
      const command = commands.find(({ name }) => name === `plan ${action}`);
      if (command === undefined) throw new UserError({ code: 'card-unknown' });
      await takeOnlyUse(submitted);
      await runner.run(command, givenFromForm(command.args, { plan }), turn);
    },

    async decide(payload, submitted) {
      if (submitted.action !== 'ask-requester') return onDecision(payload, submitted);
      // The field of the card is for a word to the requester, whatever it is.
      const given = { request: payload.request, question: submitted.values.reason };
      await runner.run(ask, givenFromForm(ask.args, given), submitted.turn);
    },

    'break-glass': (card, { values, turn }) => runner.run(breakGlassReview, reviewIn(card, values), turn),

    'ask-owner': (payload, submitted) => askOwners.ask(payload, submitted),

    // The reason and the ticket are those of the person who asked.
    asked: ({ command, by, reason, ticket, ...payload }, submitted) =>
      askOwners.answer({ command, by, ...payload }, submitted, (changes) =>
        planForTurn(commandNamed(command), changes, submitted.turn, { askedBy: by, reason, ticket }),
      ),

    async connection({ user }, { action, turn }) {
      const { command, change } = answerTo(user, action);
      await planForTurn(command, [change], turn);
    },
  };

  return ({ purpose, payload }, submitted) => handlers[purpose](payload, submitted);
}

type Listening = {
  readonly cards: Pick<Cards, 'read'>;
  readonly admits: Admission;
  readonly handleCard: CardHandler;
};

/** Takes the replies to forms and buttons. */
export const createFormListener =
  ({ cards, admits, handleCard }: Listening) =>
  async (event: EventOf<'SYMPHONYELEMENTSACTION'>, turn: Turn): Promise<void> => {
    if (!(await admits(turn))) return;
    const { formId, formValues } = event.payload;
    const { streamId } = turn.stream;
    const card = await cards.read({ formId, streamId, userId: turn.initiator.id, event: turn.key });
    const action = typeof formValues.action === 'string' ? formValues.action : '';
    await handleCard(card, { token: card.token, turn, action, values: formValues });
  };
