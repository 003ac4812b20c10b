import type { Clock, Given } from '@finos/symphony-bdk-core';
import type { CardContent, Cards, Reply } from '../replies/index.ts';
import type { Hint } from './hint.ts';
import type { ReplaceCard } from './replace-card.ts';
import { placeOf, type Turn } from './turn.ts';

/** A card for whoever's turn it is: opened, then shown in the place of the form that was sent, or as a message of its own. */
export type TurnCards = ReturnType<typeof createTurnCards>;

type Options = {
  readonly cards: Cards;
  readonly hint: Hint;
  readonly replaceCard: ReplaceCard;
  readonly clock: Pick<Clock, 'now'>;
};

const CARD_LIVES_MS = 24 * 3_600_000;

export function createTurnCards({ cards, hint, replaceCard, clock }: Options) {
  return {
    async open(turn: Turn, content: CardContent): Promise<string> {
      const streamId = placeOf(turn);
      const token = cards.tokenFor(`${turn.key}/${content.purpose}/${streamId}`);
      await cards.open(
        { ...content, token, streamId, messageId: undefined, userId: turn.initiator.id },
        { expiresAt: clock.now() + CARD_LIVES_MS },
      );
      return token;
    },

    async show(
      turn: Turn,
      reply: Reply,
      { token, form }: { readonly token: string; readonly form: string | undefined },
    ): Promise<void> {
      const replaced = form === undefined ? undefined : await replaceCard(form, reply);
      const messageId = replaced ?? (await hint(turn, reply));
      if (messageId !== undefined) await cards.setMessage(token, messageId);
    },
  };
}

/** Is nothing given? */
export const isEmpty = (given: Given): boolean => Object.keys(given).length === 0;
