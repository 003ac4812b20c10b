import type { Given } from '@finos/symphony-bdk-core';
import type { Cards, Reply } from '../replies/index.ts';
import type { Hint } from './hint.ts';
import type { OpenTurnCard } from './open-turn-card.ts';
import type { ReplaceCard } from './replace-card.ts';
import { fileAlone } from './texts-file.ts';
import type { Turn } from './turn.ts';

/** A card for whoever's turn it is: opened, then shown in the place of the form that was sent, or as a message of its own. */
export type TurnCards = ReturnType<typeof createTurnCards>;

type Options = {
  readonly cards: Cards;
  readonly hint: Hint;
  readonly replaceCard: ReplaceCard;
  readonly openTurnCard: OpenTurnCard;
};

export function createTurnCards({ cards, hint, replaceCard, openTurnCard }: Options) {
  return {
    open: openTurnCard,

    async show(
      turn: Turn,
      reply: Reply,
      { token, form }: { readonly token: string; readonly form: string | undefined },
    ): Promise<void> {
      const replaced = form === undefined ? undefined : await replaceCard(form, reply);
      // A message that is changed takes no files.
      if (replaced !== undefined && reply.attachments?.length) await hint(turn, fileAlone(reply));
      const messageId = replaced ?? (await hint(turn, reply));
      if (messageId !== undefined) await cards.setMessage(token, messageId);
    },
  };
}

/** Is nothing given? */
export const isEmpty = (given: Given): boolean => Object.keys(given).length === 0;
