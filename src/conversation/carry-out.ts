import type { Clock, Logger, MessageId, Person, StreamId } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import type { Audit } from '../audit/index.ts';
import type { Change } from '../changes/index.ts';
import { type Command, isInRoom, placeOf, type Turn } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Applier, Consent, Plan, Proposer } from '../plans/index.ts';
import { type Card, type Cards, formIdOf, type Replier, type Reply } from '../replies/index.ts';
import type { Store } from '../store/index.ts';
import type { Asker } from './ask-arguments.ts';
import type { ConnectionCards } from './connection-cards.ts';
import { type PlanReply, stepsOf } from './plan-reply.ts';
import type { RequestCards } from './request-cards.ts';
import type { Speaker } from './speak.ts';

/** Brings plans to their end: applied at once, after the requester's confirmation, or after somebody's approval. */
export type Planner = ReturnType<typeof createPlanner>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly audit: Audit;
  readonly proposer: Proposer;
  readonly applier: Applier;
  readonly replier: Replier;
  readonly cards: Cards;
  readonly commands: readonly Command[];
  readonly asker: Asker;
  readonly speaker: Speaker;
  readonly planReply: PlanReply;
  readonly requestCards: RequestCards;
  readonly connectionCards: ConnectionCards;
  readonly forgetRoom: (id: StreamId) => void;
};

type Wish = {
  readonly command: Pick<Command, 'name'>;
  readonly changes: readonly Change[];
  readonly reason: string | undefined;
  readonly notFound: readonly string[];
};

const CONFIRMATION_LIVES = 15 * 60_000;

export function createPlanner(options: Options) {
  const {
    store,
    clock,
    logger,
    audit,
    proposer,
    applier,
    replier,
    cards,
    commands,
    asker,
    speaker,
    planReply,
    requestCards,
    connectionCards,
    forgetRoom,
  } = options;

  /** Proposes the changes and does what policy says comes next. Throws UserError when they are refused. */
  async function carryOut({ command, changes, reason, notFound }: Wish, turn: Turn): Promise<void> {
    const proposed = await proposer.propose({
      occasion: turn.key,
      command: command.name,
      requester: turn.initiator,
      streamId: turn.stream.streamId,
      inRoom: isInRoom(turn),
      reason,
      notFound,
      changes,
    });
    // What can be done at once is done, whatever becomes of the rest.
    const order = ['apply', 'confirm', 'approve'];
    const ordered = proposed.toSorted((a, b) => order.indexOf(a.next.kind) - order.indexOf(b.next.kind));
    for (const { plan, next } of ordered) {
      if (next.kind === 'confirm') await askToConfirm(plan, turn);
      else if (next.kind === 'approve') await requestCards.ask(plan, next.rule, turn);
      else await tell(await applyAndTell(plan, turn), turn);
    }
  }

  async function tell(applied: Plan, turn: Turn): Promise<void> {
    await speaker.say(turn, applied.id, planReply(applied));
    await offerInstead(applied, turn);
  }

  /** What could not be done may be done in another way. */
  async function offerInstead(applied: Plan, turn: Turn): Promise<void> {
    const offer = commands.find(({ name }) => name === applied.command)?.instead?.(applied);
    const other = offer && commands.find(({ name }) => name === offer.command);
    if (other) await asker.offer(other, offer.given, turn);
  }

  /** Applies a plan and tells those whom it concerns; the requester's own answer is the caller's. */
  async function applyAndTell(plan: Plan, turn: Turn, consent?: Consent): Promise<Plan> {
    const applied = await applier.apply(plan.id, consent);
    const people = { requester: applied.requester, approver: consent?.approver };
    for (const { change, status, position } of applied.steps) {
      if (status !== 'applied') continue;
      if (change.resource.type === 'Room') forgetRoom(change.resource.id);
      for (const { to, template, data } of change.notices(people)) {
        try {
          const streamId = await replier.imWith(to);
          await speaker.say(turn, `${plan.id}/${position}/notice`, { template, data }, streamId);
        } catch (error) {
          // What was done is done, also when somebody cannot be told.
          if (!isRefusal(error)) throw error;
          logger.warn('somebody could not be told', { plan: plan.id, ...errorFields(error) });
        }
      }
    }
    await connectionCards.close(applied);
    return applied;
  }

  async function askToConfirm(plan: Plan, turn: Turn): Promise<void> {
    const streamId = placeOf(turn);
    const token = cards.tokenFor(`${turn.key}/${plan.id}/${streamId}`);
    const card: Card = {
      token,
      purpose: 'confirm',
      payload: { plan: plan.id },
      streamId,
      messageId: undefined,
      userId: turn.initiator.id,
    };
    await cards.open(card, { expiresAt: clock.now() + CONFIRMATION_LIVES });
    const form = messageml`<form id="${formIdOf(token)}"><button type="action" name="confirm" class="destructive">Confirm</button><button type="action" name="cancel" class="secondary">Cancel</button></form>`;
    await cards.setMessage(
      token,
      await speaker.say(turn, plan.id, {
        template: 'plan/confirm',
        data: { steps: stepsOf(plan), notFound: plan.notFound, form },
      }),
    );
  }

  /** The requester confirmed or cancelled. The card shows what came of it. */
  async function confirmed(
    plan: Plan,
    { turn, card, isConfirmed }: { turn: Turn; card: Card; isConfirmed: boolean },
  ) {
    await record(plan, turn.initiator, isConfirmed);
    const applied = isConfirmed ? await applyAndTell(plan, turn) : undefined;
    const reply = applied
      ? planReply(applied)
      : {
          template: 'plan/cancelled',
          data: { descriptions: plan.steps.map(({ change }) => change.description) },
        };
    if (card.messageId === undefined) await speaker.say(turn, 'outcome', reply);
    else await replace({ ...card, messageId: card.messageId }, reply, turn);
    if (applied) await offerInstead(applied, turn);
  }

  /** A card that cannot be changed any more changes nothing else: then the outcome is said. */
  async function replace(card: Card & { messageId: MessageId }, reply: Reply, turn: Turn): Promise<void> {
    try {
      await cards.setMessage(card.token, await replier.update(card, reply));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('a card could not be changed', { card: card.purpose, ...errorFields(error) });
      await speaker.say(turn, 'outcome', reply);
    }
  }

  function record(plan: Plan, actor: Person, isConfirmed: boolean): Promise<void> {
    return store.transaction().execute(async (transaction) => {
      const taken = await transaction
        .updateTable('plans')
        .set(isConfirmed ? { status: 'applying' } : { status: 'cancelled', finished_at: clock.now() })
        .where('id', '=', plan.id)
        .where('status', '=', 'proposed')
        .executeTakeFirst();
      if (taken.numUpdatedRows === 0n) return; // handled before, in part
      const type = isConfirmed ? 'plan.confirmed' : 'plan.cancelled';
      await audit.append({ type, actor, details: { plan: plan.id } }, transaction);
    });
  }

  return { carryOut, applyAndTell, confirmed };
}
