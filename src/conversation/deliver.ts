import { randomBytes } from 'node:crypto';
import { type Logger, PodError, type StreamId } from '@finos/symphony-bdk-core';
import { messageOf } from '../commands/index.ts';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Deliver, Delivery, Target } from '../outbox/index.ts';
import { type Plan, requirePlan } from '../plans/index.ts';
import type { Cards, Replier } from '../replies/index.ts';
import type { Store } from '../store/index.ts';
import { isUnsaid } from './refusals.ts';
import type { RenderMessage } from './render-message.ts';
import type { Rendered } from './rendered.ts';
import type { ReplaceCard } from './replace-card.ts';

type Options = {
  readonly store: Store;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly render: RenderMessage;
  readonly replaceCard: ReplaceCard;
  readonly logger: Logger;
};

/** Makes words of the messages in the outbox, and sends them. */
export function createDeliver({ store, cards, replier, render, replaceCard, logger }: Options): Deliver {
  type Said = { readonly rendered: Rendered; readonly plan: Plan };

  async function send(delivery: Delivery, said: Said): Promise<void> {
    const { to } = delivery.message;
    const otherwise = 'otherwise' in to ? to.otherwise : undefined;
    try {
      await sendIn(await streamOf(to), delivery, said);
    } catch (error) {
      // There are rooms in which only owners write.
      if (otherwise === undefined || !isUnsaid(error)) throw error;
      logger.warn('the answer goes to the IM', { message: delivery.key, ...errorFields(error) });
      await sendIn(await replier.imWith(otherwise), delivery, said);
    }
  }

  const streamOf = async (to: Target): Promise<StreamId> => ('im' in to ? replier.imWith(to.im) : to.stream);

  async function sendIn(streamId: StreamId, delivery: Delivery, { rendered, plan }: Said): Promise<void> {
    const { reply, card } = rendered;
    if (card) {
      const { expiresAt } = card;
      const askedIn = messageOf(plan.occasion);
      await cards.open({ ...card, streamId, messageId: undefined }, { expiresAt, askedIn });
    }
    const { key, since } = delivery;
    const sending = {
      streamId,
      key,
      since,
      get replayed() {
        return delivery.isInDoubt;
      },
    };
    const messageId = await replier.send(sending, reply);
    if (card) await cards.setMessage(card.token, messageId);
  }

  const isSent = async (token: string): Promise<boolean> =>
    (await cards.find(token))?.messageId !== undefined;

  /** Something broke: the person gets a reference, under which the log has the cause. */
  function apology(error: unknown, key: string): Rendered {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    logger.error('a message could not be made', { reference, message: key, ...errorFields(error) });
    return { reply: { template: 'error/reference', data: { reference } } };
  }
  return async (delivery) => {
    const { message, key } = delivery;
    const plan = await requirePlan(store, message.plan);
    const rendered = await render(delivery, plan).catch((error: unknown) => {
      // What passes by itself, such as a store that is away, is tried again.
      if (error instanceof PodError || isTemporary(error)) throw error;
      return apology(error, key);
    });
    if (rendered === undefined) return 'sent';
    if (rendered.replaces && (await replaceCard(rendered.replaces, rendered.reply)) !== undefined)
      return 'sent';
    // What was never sent shows how things are once it is.
    if (rendered.isOnlyReplacing) return (await isSent(rendered.replaces)) ? 'dropped' : 'sent';
    await send(delivery, { rendered, plan });
    return 'sent';
  };
}
