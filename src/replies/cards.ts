import { createHmac, randomBytes } from 'node:crypto';
import {
  type Clock,
  type MessageId,
  type Person,
  type StreamId,
  toMessageId,
  toStreamId,
  toUserId,
  type UserId,
} from '@finos/symphony-bdk-core';
import type { NotNull, Selectable } from 'kysely';
import { UserError } from '../errors.ts';
import { keepMetaValue, type Store, type StoreTransaction, type Tables } from '../store/index.ts';
import { type CardContent, type Purpose, readContent } from './card-content.ts';

/** A form or a set of buttons that was sent. `userId` is the only person who may use it, if there is one. */
export type Card = CardDraft & { readonly streamId: StreamId; readonly messageId: MessageId | undefined };

/** A card that has not been sent anywhere. */
export type CardDraft = CardContent & { readonly token: string; readonly userId: UserId | undefined };

export type Cards = Awaited<ReturnType<typeof createCards>>;

const FORM_PREFIX = 'steward-';
const SECRET = 'cards.secret';

/** What a form's id must be for its reply to find the card again. */
export const formIdOf = (token: string): string => `${FORM_PREFIX}${token}`;

/** Keeps what Steward asked whom, so that a reply is taken once, from the right person, also after a restart. */
export async function createCards({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }) {
  const secret = await keepMetaValue(store, SECRET, randomBytes(32).toString('base64url'));
  const load = (token: string, transaction: Store | StoreTransaction = store) =>
    transaction.selectFrom('cards').selectAll().where('token', '=', token).executeTakeFirst();

  return {
    /** A token that nobody can guess, and the same each time for the same occasion. */
    tokenFor: (key: string): string =>
      createHmac('sha256', secret).update(key).digest('base64url').slice(0, 27),

    /** `askedIn` is the message that led to it: handled again, it neither answers its own question nor leaves it. */
    async open(card: Card, { expiresAt, askedIn }: { expiresAt: number; askedIn?: string }): Promise<void> {
      await store
        .insertInto('cards')
        .values({
          token: card.token,
          purpose: card.purpose,
          payload: JSON.stringify(card.payload),
          about: 'about' in card.payload ? card.payload.about : null,
          stream_id: card.streamId,
          message_id: card.messageId ?? null,
          user_id: card.userId ?? null,
          status: 'open',
          used_by: null,
          used_in: null,
          used_at: null,
          asked_in: askedIn ?? null,
          created_at: clock.now(),
          expires_at: expiresAt,
        })
        // Until it is sent, it may turn out that it goes elsewhere.
        .onConflict((conflict) =>
          conflict
            .column('token')
            .doUpdateSet({ stream_id: card.streamId })
            .where('cards.message_id', 'is', null),
        )
        .execute();
    },

    async setMessage(token: string, messageId: MessageId): Promise<void> {
      await store.updateTable('cards').set({ message_id: messageId }).where('token', '=', token).execute();
    },

    /** The card of a submitted form, when this person may use it, here and now. Throws UserError. */
    async read({ formId, streamId, userId, event }: Submission): Promise<Card> {
      const row = formId.startsWith(FORM_PREFIX) ? await load(formId.slice(FORM_PREFIX.length)) : undefined;
      if (row === undefined || row.stream_id !== streamId) throw new UserError({ code: 'card-unknown' });
      if (row.user_id !== null && row.user_id !== userId) throw new UserError({ code: 'card-of-another' });
      if (row.status === 'used' && row.used_in !== event) throw alreadyUsed(row, clock.now());
      if (row.expires_at <= clock.now()) throw new UserError({ code: 'card-expired' });
      const card = cardFromRow(row);
      if (card === undefined) throw new UserError({ code: 'card-unknown' });
      return card;
    },

    async find(token: string): Promise<Card | undefined> {
      const row = await load(token);
      return row && cardFromRow(row);
    },

    /**
     * Takes the card's only use. `event` is the occasion: the same event again is not a second use. Throws UserError when it
     * has been used.
     */
    async use(
      token: string,
      { by, event }: { by: Person; event: string },
      transaction: Store | StoreTransaction = store,
    ): Promise<void> {
      const taken = await transaction
        .updateTable('cards')
        .set({ status: 'used', used_by: by.displayName, used_in: event, used_at: clock.now() })
        .where('token', '=', token)
        .where('status', '=', 'open')
        .executeTakeFirst();
      if (taken.numUpdatedRows > 0n) return;
      const row = await load(token, transaction);
      if (row?.used_in !== event) throw alreadyUsed(row, clock.now());
    },

    /** Cards of one purpose that are about whoever or whatever has this id, newest last. */
    async about(
      purpose: Purpose,
      id: string,
      transaction: Store | StoreTransaction = store,
    ): Promise<{ token: string; streamId: StreamId; messageId: MessageId }[]> {
      const rows = await transaction
        .selectFrom('cards')
        .selectAll()
        .where('purpose', '=', purpose)
        .where('about', '=', id)
        .where('message_id', 'is not', null)
        .orderBy('seq')
        .execute();
      return rows.flatMap((row) => {
        const card = cardFromRow(row);
        if (card?.messageId === undefined) return [];
        return [{ token: card.token, streamId: card.streamId, messageId: card.messageId }];
      });
    },
  };
}

type Row = Selectable<Tables['cards']>;

/** A form as it comes back: which, where, from whom, by which event. */
type Submission = {
  readonly formId: string;
  readonly streamId: StreamId;
  readonly userId: UserId;
  readonly event: string;
};

/** `undefined` for a card of another version of Steward. */
export function cardFromRow(row: Row): Card | undefined {
  const content = readContent(row.purpose, row.payload);
  return (
    content && {
      ...content,
      token: row.token,
      streamId: toStreamId(row.stream_id),
      messageId: row.message_id === null ? undefined : toMessageId(row.message_id),
      userId: row.user_id === null ? undefined : toUserId(row.user_id),
    }
  );
}

const alreadyUsed = (row: Row | undefined, now: number): UserError =>
  new UserError({ code: 'card-used', by: row?.used_by ?? '', at: row?.used_at ?? now });

/** A card of one purpose: whom or what it is about, and whether nobody has answered it. */
export type SentCard = {
  readonly token: string;
  readonly about: string;
  readonly isOpen: boolean;
  readonly at: number;
};

/** The cards of one purpose about somebody or something that were opened since then, whether they are sent by now or not. */
export const createCardsSince =
  ({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }) =>
  async (purpose: Purpose, since: number): Promise<SentCard[]> => {
    const rows = await store
      .selectFrom('cards')
      .select(['token', 'about', 'status', 'created_at', 'expires_at'])
      .where('purpose', '=', purpose)
      // The index has no others.
      .where('about', 'is not', null)
      .where('created_at', '>', since)
      .$narrowType<{ about: NotNull }>()
      .execute();
    return rows.map(({ token, about, status, created_at, expires_at }) => ({
      token,
      about,
      isOpen: status === 'open' && expires_at > clock.now(),
      at: created_at,
    }));
  };

/** Whom a plan was asked of, and where; `event` is what is handled now. */
type Asked = { readonly streamId: StreamId; readonly userId: UserId; readonly event: string };

/** The plans that somebody is asked in a conversation to confirm, oldest first; and those that they answered by this event. */
export const createConfirmationsFor =
  ({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }) =>
  async ({ streamId, userId, event }: Asked): Promise<{ token: string; plan: string; isUsed: boolean }[]> => {
    const rows = await store
      .selectFrom('cards')
      .selectAll()
      .where('purpose', '=', 'confirm')
      .where('stream_id', '=', streamId)
      .where('user_id', '=', userId)
      .where('message_id', 'is not', null)
      .orderBy('seq')
      .execute();
    return rows.flatMap(({ token, purpose, payload, used_in, status, expires_at }) => {
      const card = readContent(purpose, payload);
      const isUsed = used_in === event;
      const isOpen = status === 'open' && expires_at > clock.now();
      if (card?.purpose !== 'confirm' || !(isUsed || isOpen)) return [];
      return [{ token, plan: card.payload.plan, isUsed }];
    });
  };

/** Finds cards of these purposes that were there before a time and that nobody has answered yet, oldest first. */
export const createUnansweredCards =
  ({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }) =>
  async (purposes: readonly Purpose[], { before }: { before: number }): Promise<Card[]> => {
    const rows = await store
      .selectFrom('cards')
      .selectAll()
      .where('purpose', 'in', purposes)
      .where('status', '=', 'open')
      .where('message_id', 'is not', null)
      .where('created_at', '<', before)
      .where('expires_at', '>', clock.now())
      .orderBy('created_at')
      .execute();
    return rows.flatMap((row) => cardFromRow(row) ?? []);
  };
