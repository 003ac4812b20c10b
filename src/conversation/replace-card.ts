import type { Logger, MessageId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Cards, Replier, Reply } from '../replies/index.ts';

type Options = {
  readonly cards: Pick<Cards, 'find' | 'setMessage'>;
  readonly replier: Pick<Replier, 'update'>;
  readonly logger: Logger;
};

/** Puts a reply in the place of a card. Answers with its message, or `undefined` when the card cannot be changed any more. */
export type ReplaceCard = (token: string, reply: Reply) => Promise<MessageId | undefined>;

export const createReplaceCard =
  ({ cards, replier, logger }: Options): ReplaceCard =>
  async (token, reply) => {
    const card = await cards.find(token);
    if (card?.messageId === undefined) return undefined;
    try {
      const place = { streamId: card.streamId, messageId: card.messageId };
      const messageId = await replier.update(place, reply);
      await cards.setMessage(token, messageId);
      return messageId;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('a card could not be changed', { card: card.purpose, ...errorFields(error) });
      return undefined;
    }
  };
