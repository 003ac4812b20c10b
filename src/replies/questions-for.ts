import type { Clock, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import type { Store, Tables } from '../store/index.ts';
import { gather } from '../work/gather.ts';
import type { Purpose } from './card-content.ts';
import { type Card, cardFromRow } from './cards.ts';

/**
 * Who is asked; where, unless it is anywhere. `event` is what is handled now, and `message` the whole of which it is a line: what that
 * has led to itself, before it was handled again, is no question that it could answer.
 */
type Asked = {
  readonly userId: UserId;
  readonly streamId?: StreamId;
  readonly event: string;
  readonly message: string;
};

/** A card with a question to a person. */
export type AskedCard = {
  readonly card: Card;
  readonly createdAt: number;
  readonly isAnswered: boolean;
  /** Something else was typed there since, whichever process heard it. */
  readonly isLeft: boolean;
};

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
  async ({ userId, streamId, event, message }) => {
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
    const asked =
      answered.length > 0
        ? answered
        : rows.filter(({ status, asked_in }) => status === 'open' && asked_in !== message);
    return asked.flatMap((row) => {
      const card = cardFromRow(row);
      if (card === undefined) return [];
      const isAnswered = answered.length > 0;
      return [{ card, createdAt: row.created_at, isAnswered, isLeft: row.left_at !== null && !isAnswered }];
    });
  };

export type LeaveQuestions = (asked: Left) => Promise<void>;

type Left = { readonly userId: UserId; readonly streamId: StreamId; readonly message: string };

/**
 * Puts down that somebody typed something else than answers: what they were asked there by other messages is left. Most of what is typed
 * leaves nothing, and writes nothing; what is typed at the same time is looked up in one go.
 */
export const createLeaveQuestions = ({
  store,
  clock,
}: {
  store: Store;
  clock: Pick<Clock, 'now'>;
}): LeaveQuestions => {
  const find = gather(async (typed: readonly Left[]) => {
    const open = await store
      .selectFrom('cards')
      .select(['seq', 'stream_id', 'user_id', 'asked_in'])
      .where('stream_id', 'in', [...new Set(typed.map(({ streamId }) => streamId))])
      .where('user_id', 'in', [...new Set(typed.map(({ userId }) => userId))])
      .where('purpose', 'in', QUESTIONS)
      .where('status', '=', 'open')
      .where('left_at', 'is', null)
      .execute();
    return typed.map((each) => open.filter((card) => leaves(each, card)).map(({ seq }) => seq));
  });
  return async (typed) => {
    const left = await find(typed);
    if (left.length > 0)
      await store.updateTable('cards').set({ left_at: clock.now() }).where('seq', 'in', left).execute();
  };
};

type AskedOf = Pick<Selectable<Tables['cards']>, 'stream_id' | 'user_id' | 'asked_in'>;

const leaves = ({ userId, streamId, message }: Left, card: AskedOf): boolean =>
  card.stream_id === streamId && card.user_id === userId && card.asked_in !== message;
