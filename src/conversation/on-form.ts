import { type EventOf, type Given, givenFromForm, pickPerson, readUserId } from '@finos/symphony-bdk-core';
import { acceptConnection, rejectConnection } from '../changes/index.ts';
import { connectionAccept } from '../commands/connection/connection-accept.ts';
import { connectionReject } from '../commands/connection/connection-reject.ts';
import type { Command, Services } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { Lifecycle } from '../plans/index.ts';
import type { Card, Cards } from '../replies/index.ts';
import type { ChangePlanner } from './plan-for-turn.ts';
import type { CommandRunner } from './run-command.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';
import type { PlanWait } from './wait-for-plans.ts';
import type { Welcome } from './welcome.ts';

type Options = {
  readonly lifecycle: Pick<Lifecycle, 'transact' | 'send'>;
  readonly cards: Cards;
  readonly commands: readonly Command[];
  readonly runner: CommandRunner;
  readonly planForTurn: ChangePlanner;
  readonly services: Pick<Services, 'decide'>;
  readonly waitForPlans: PlanWait;
  readonly speaker: Speaker;
  readonly isWelcome: Welcome;
};

type Submitted = {
  readonly card: Card;
  readonly turn: Turn;
  readonly action: string;
  readonly values: Readonly<Record<string, unknown>>;
};

// The pod does not check what the fields of a form hold.
const LONGEST_REASON = 250;

/** Takes the replies to forms and buttons: each is what the card behind it is for. */
export function createFormListener(options: Options) {
  const { lifecycle, cards, commands, runner, planForTurn, services, waitForPlans, speaker, isWelcome } =
    options;
  const commandNamed = (name: unknown): Command => {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new UserError({ code: 'card-unknown' });
    return command;
  };
  const takeOnlyUse = ({ card, turn }: Submitted) =>
    cards.use(card.token, { by: turn.initiator, event: turn.key });

  const purposes: Readonly<Record<string, (submitted: Submitted) => Promise<void>>> = {
    async command(submitted) {
      const command = commandNamed(submitted.card.payload.command);
      await takeOnlyUse(submitted);
      await runner.run(command, givenFromForm(command.args, submitted.values), submitted.turn);
    },

    async pick(submitted) {
      const { card, action, turn } = submitted;
      const { given, arg, index, length } = card.payload as {
        given: Given;
        arg: string;
        index: number;
        length: number;
      };
      const userId = readUserId(/^user-(\d+)$/u.exec(action)?.[1] ?? '');
      if (userId === undefined) throw new UserError({ code: 'card-unknown' });
      await takeOnlyUse(submitted);
      await runner.run(
        commandNamed(card.payload.command),
        pickPerson(given, arg, { index, length, userId }),
        turn,
      );
    },

    async page({ card, action, turn }) {
      const page = Number(/^page-(\d{1,6})$/u.exec(action)?.[1] ?? 1);
      const given = card.payload.given as Given;
      await runner.run(commandNamed(card.payload.command), given, turn, { page, token: card.token });
    },

    async confirm(submitted) {
      const { card, action, turn } = submitted;
      const type = action === 'confirm' ? 'confirm' : 'cancel';
      const plan = await lifecycle.transact(async (transaction) => {
        await cards.use(card.token, { by: turn.initiator, event: turn.key }, transaction);
        return lifecycle.send(String(card.payload.plan), { type, by: turn.initiator }, transaction);
      });
      // Nothing when the same click was handled before.
      if (plan) await waitForPlans([plan]);
    },

    async plan(submitted) {
      const command = commandNamed(`plan ${submitted.action}`);
      await takeOnlyUse(submitted);
      const given = givenFromForm(command.args, { plan: submitted.card.payload.plan });
      await runner.run(command, given, submitted.turn);
    },

    async decide({ card, action, values, turn }) {
      const reason =
        typeof values.reason === 'string' && values.reason.trim() !== ''
          ? values.reason.trim().slice(0, LONGEST_REASON)
          : undefined;
      const verdict = action === 'approve' ? 'approve' : 'reject';
      // What becomes of the request is seen on the card itself.
      const decision = { id: String(card.payload.request), verdict, reason, answerTo: undefined } as const;
      const acted = await services.decide(decision, callOf(turn));
      if (acted.kind === 'answer') await speaker.say(turn, 'answer', acted.answer);
      else await waitForPlans([acted.plan]);
    },

    async connection({ card, action, turn }) {
      const { user } = card.payload as { user: Parameters<typeof acceptConnection>[0]['user'] };
      const isAccept = action === 'accept';
      const change = isAccept ? acceptConnection({ user }) : rejectConnection({ user });
      await planForTurn(isAccept ? connectionAccept : connectionReject, [change], turn);
    },
  };

  return async (event: EventOf<'SYMPHONYELEMENTSACTION'>, turn: Turn): Promise<void> => {
    if (!(await isWelcome(turn))) return;
    const { formId, formValues } = event.payload;
    const { streamId } = turn.stream;
    const card = await cards.read({ formId, streamId, userId: turn.initiator.id, event: turn.key });
    const handler = purposes[card.purpose];
    if (handler === undefined) throw new UserError({ code: 'card-unknown' });
    await handler({
      card,
      turn,
      action: typeof formValues.action === 'string' ? formValues.action : '',
      values: formValues,
    });
  };
}
