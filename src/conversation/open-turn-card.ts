import type { Clock } from '@finos/symphony-bdk-core';
import { messageOf } from '../commands/index.ts';
import type { CardContent, Cards } from '../replies/index.ts';
import { placeOf, type Turn } from './turn.ts';

/** Opens a card for whoever's turn it is, where the turn is answered; answers with its token. */
export type OpenTurnCard = (
  turn: Turn,
  content: CardContent,
  options?: { readonly livesMs: number },
) => Promise<string>;

type Options = { readonly cards: Cards; readonly clock: Pick<Clock, 'now'> };

const CARD_LIVES_MS = 24 * 3_600_000;

export const createOpenTurnCard =
  ({ cards, clock }: Options): OpenTurnCard =>
  async (turn, content, { livesMs } = { livesMs: CARD_LIVES_MS }) => {
    const streamId = placeOf(turn);
    const token = cards.tokenFor(`${turn.key}/${content.purpose}/${streamId}`);
    await cards.open(
      { ...content, token, streamId, messageId: undefined, userId: turn.initiator.id },
      { expiresAt: clock.now() + livesMs, askedIn: messageOf(turn.key) },
    );
    return token;
  };
