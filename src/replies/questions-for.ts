import type { Clock, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Store } from '../store/index.ts';
import type { Purpose } from './card-content.ts';
import { type Card, cardFromRow } from './cards.ts';

/** Who is asked; where, unless it is anywhere; `event` is what is handled now. */
type Asked = { readonly userId: UserId; readonly streamId?: StreamId; readonly event: string };

/** A card with a question to a person. */
export type AskedCard = { readonly card: Card; readonly createdAt: number; readonly isAnswered: boolean };

/** What somebody is asked, the oldest first; handled again, an event finds only what it has answered. */
export type QuestionsFor = (asked: Asked) => Promise<readonly AskedCard[]>;

/** The cards with a question that one person was asked, and those that ask for more than a word. */
const QUESTIONS = [
  'confirm',
  'pick',
  'offer',
  'command',
  'asked',
  'decide',
  'break-glass',
  'connection',
  'shortcuts',
] as const satisfies readonly Purpose[];

export const createQuestionsFor =
  ({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }): QuestionsFor =>
  async ({ userId, streamId, event }) => {
    const now = clock.now();
    const query = store
      .selectFrom('cards')
      .selectAll()
      .where('user_id', '=', userId)
      .where('purpose', 'in', QUESTIONS)
      .where('message_id', 'is not', null)
      .where('expires_at', '>', now)
      .orderBy('seq');
    const rows = await (streamId === undefined ? query : query.where('stream_id', '=', streamId)).execute();
    const answered = rows.filter(({ used_in }) => used_in === event);
    const asked = answered.length > 0 ? answered : rows.filter(({ status }) => status === 'open');
    return asked.flatMap((row) => {
      const card = cardFromRow(row);
      return card === undefined ? [] : [{ card, createdAt: row.created_at, isAnswered: answered.length > 0 }];
    });
  };
