import { type EventOf, type Given, givenFromForm, pickPerson, readUserId } from '@finos/symphony-bdk-core';
import { acceptConnection, rejectConnection } from '../changes/index.ts';
import type { Command, Turn } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import { loadPlan } from '../plans/index.ts';
import type { Card, Cards } from '../replies/index.ts';
import type { Store } from '../store/index.ts';
import type { Planner } from './carry-out.ts';
import type { Decider } from './decide-request.ts';
import type { CommandRunner } from './run-command.ts';
import type { Speaker } from './speak.ts';
import type { Welcome } from './welcome.ts';

type Options = {
  readonly store: Store;
  readonly cards: Cards;
  readonly commands: readonly Command[];
  readonly runner: CommandRunner;
  readonly planner: Planner;
  readonly decider: Decider;
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
  const { store, cards, commands, runner, planner, decider, speaker, isWelcome } = options;
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
      const plan = await loadPlan(store, String(card.payload.plan));
      if (plan === undefined) throw new UserError({ code: 'card-unknown' });
      await takeOnlyUse(submitted);
      await planner.confirmed(plan, { turn, card, isConfirmed: action === 'confirm' });
    },

    async decide({ card, action, values, turn }) {
      const reason =
        typeof values.reason === 'string' && values.reason.trim() !== ''
          ? values.reason.trim().slice(0, LONGEST_REASON)
          : undefined;
      const verdict = action === 'approve' ? 'approve' : 'reject';
      const reply = await decider.decide({ id: String(card.payload.request), verdict, reason }, turn);
      // A closed request is seen on the card itself.
      if (reply.template !== 'request/closed') await speaker.say(turn, 'answer', reply);
    },

    async connection({ card, action, turn }) {
      const { user } = card.payload as { user: Parameters<typeof acceptConnection>[0]['user'] };
      const isAccept = action === 'accept';
      const change = isAccept ? acceptConnection({ user }) : rejectConnection({ user });
      const command = { name: isAccept ? 'connection accept' : 'connection reject' };
      await planner.carryOut({ command, changes: [change], reason: undefined, notFound: [] }, turn);
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
