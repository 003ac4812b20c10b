import { createHmac, randomBytes } from 'node:crypto';
import type { Clock, MessageId, Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import { UserError } from '../errors.ts';
import type { Store, Tables } from '../store/index.ts';

/** A form or a set of buttons that was sent. `userId` is the only person who may use it, if there is one. */
export type Card = {
  readonly token: string;
  readonly purpose: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly streamId: StreamId;
  readonly messageId: MessageId | undefined;
  readonly userId: UserId | undefined;
};

export type Cards = Awaited<ReturnType<typeof createCards>>;

const FORM_PREFIX = 'steward-';
const SECRET = 'cards.secret';
const KEEP_EXPIRED = 7 * 24 * 3_600_000;

/** What a form's id must be for its reply to find the card again. */
export const formIdOf = (token: string): string => `${FORM_PREFIX}${token}`;

/** Keeps what Steward asked whom, so that a reply is taken once, from the right person, also after a restart. */
export async function createCards({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }) {
  const secret = await keptSecret(store);
  const load = (token: string) =>
    store.selectFrom('cards').selectAll().where('token', '=', token).executeTakeFirst();

  return {
    /** A token that nobody can guess, and the same each time for the same occasion. */
    tokenFor: (key: string): string =>
      createHmac('sha256', secret).update(key).digest('base64url').slice(0, 27),

    async open(card: Card, { expiresAt }: { expiresAt: number }): Promise<void> {
      await store
        .insertInto('cards')
        .values({
          token: card.token,
          purpose: card.purpose,
          payload: JSON.stringify(card.payload),
          stream_id: card.streamId,
          message_id: card.messageId ?? null,
          user_id: card.userId ?? null,
          status: 'open',
          used_by: null,
          used_in: null,
          used_at: null,
          created_at: clock.now(),
          expires_at: expiresAt,
        })
        .onConflict((conflict) => conflict.column('token').doNothing())
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
      return fromRow(row);
    },

    async find(token: string): Promise<Card | undefined> {
      const row = await load(token);
      return row && fromRow(row);
    },

    /**
     * Takes the card's only use. `event` is the occasion: the same event again is not a second use. Throws UserError when it
     * has been used.
     */
    async use(token: string, { by, event }: { by: Person; event: string }): Promise<void> {
      const taken = await store
        .updateTable('cards')
        .set({ status: 'used', used_by: by.displayName, used_in: event, used_at: clock.now() })
        .where('token', '=', token)
        .where('status', '=', 'open')
        .executeTakeFirst();
      if (taken.numUpdatedRows > 0n) return;
      const row = await load(token);
      if (row?.used_in !== event) throw alreadyUsed(row, clock.now());
    },

    /** Cards of one purpose whose payload holds this id, newest last. */
    async about(
      purpose: string,
      id: string,
    ): Promise<{ token: string; streamId: StreamId; messageId: MessageId }[]> {
      const rows = await store
        .selectFrom('cards')
        .select(['token', 'stream_id', 'message_id', 'payload'])
        .where('purpose', '=', purpose)
        .where('message_id', 'is not', null)
        .where('payload', 'like', `%"${id}"%`)
        .orderBy('created_at')
        .execute();
      return rows
        .filter(({ payload }) => Object.values(JSON.parse(payload) as object).includes(id))
        .map(({ token, stream_id, message_id }) => ({
          token,
          streamId: stream_id as StreamId,
          messageId: message_id as MessageId,
        }));
    },

    /** Forgets cards some time after they expired: until then a reply is told that it came too late. */
    async forgetExpired(): Promise<void> {
      await store
        .deleteFrom('cards')
        .where('expires_at', '<', clock.now() - KEEP_EXPIRED)
        .execute();
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

const fromRow = (row: Row): Card => ({
  token: row.token,
  purpose: row.purpose,
  payload: JSON.parse(row.payload) as Card['payload'],
  streamId: row.stream_id as StreamId,
  messageId: (row.message_id ?? undefined) as MessageId | undefined,
  userId: (row.user_id ?? undefined) as UserId | undefined,
});

const alreadyUsed = (row: Row | undefined, now: number): UserError =>
  new UserError({ code: 'card-used', by: row?.used_by ?? '', at: row?.used_at ?? now });

async function keptSecret(store: Store): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await store
    .insertInto('meta')
    .values({ key: SECRET, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await store
    .selectFrom('meta')
    .select('value')
    .where('key', '=', SECRET)
    .executeTakeFirstOrThrow();
  return row.value;
}
