import type { Clock } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { IsFree } from '../leases/index.ts';
import type { Signals } from '../signals/index.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';
import { conversationOf, type Draft, type Target } from './message.ts';

/** A message that is to be sent. */
export type OutboxRow = {
  readonly seq: number;
  readonly key: string;
  readonly conversation: string;
  readonly message: string;
  readonly created_at: number;
};

type Options = {
  readonly store: Store;
  readonly signals: Signals;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
};

/** The outbox as it is stored. */
export const createOutboxTable = ({ store, signals, clock, audit }: Options) => ({
  /** The same key again changes nothing. */
  async add(drafts: readonly Draft[], transaction: StoreTransaction): Promise<void> {
    if (drafts.length === 0) return;
    const created_at = clock.now();
    const rows = drafts.map(({ key, message }) => ({
      key,
      conversation: conversationOf(message),
      message: JSON.stringify(message),
      status: 'pending' as const,
      created_at,
      finished_at: null,
    }));
    await transaction
      .insertInto('outbox')
      .values(rows)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(signals.sentWith('outbox', 'conversation').as('sent'))
      .execute();
  },

  /** How many messages conversations were to get since then, of those whose keys have one of the parts in them. */
  async countSince(
    since: number,
    { to, parts }: { readonly to: readonly Target[]; readonly parts: readonly string[] },
    transaction: StoreTransaction,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await transaction
      .selectFrom('outbox')
      .select(['conversation', ({ fn }) => fn.countAll<number>().as('messages')])
      .where(
        'conversation',
        'in',
        to.map((target) => conversationOf({ to: target })),
      )
      .where('created_at', '>', since)
      .where((either) => either.or(parts.map((part) => either('key', 'like', `%${part}%`))))
      .groupBy('conversation')
      .execute();
    return new Map(rows.map(({ conversation, messages }) => [conversation, Number(messages)]));
  },

  /** The number of the newest message, whatever has become of it. */
  async last(): Promise<number> {
    const row = await store
      .selectFrom('outbox')
      .select((build) => build.fn.max('seq').as('seq'))
      .executeTakeFirst();
    return row?.seq ?? 0;
  },

  pendingAfter: (seq: number, limit: number): Promise<OutboxRow[]> =>
    pending(store).where('seq', '>', seq).limit(limit).execute(),

  /** Where something waits to be sent. */
  async waitingConversations(limit: number, isFree: IsFree): Promise<string[]> {
    const found = await store
      .selectFrom('outbox')
      .select('conversation')
      .distinct()
      .where('status', '=', 'pending')
      .where(isFree('outbox.conversation'))
      .limit(limit)
      .execute();
    return found.map(({ conversation }) => conversation);
  },

  waitingIn: (conversation: string): Promise<OutboxRow[]> =>
    pending(store).where('conversation', '=', conversation).execute(),

  async markSent(seqs: readonly number[]): Promise<void> {
    const end = { status: 'sent', finished_at: clock.now() } as const;
    await store
      .updateTable('outbox')
      .set(end)
      .where('seq', 'in', seqs)
      .where('status', '=', 'pending')
      .execute();
  },

  /** Nobody takes it; the record says so. */
  drop: ({ seq, key }: OutboxRow, why: { readonly status?: number }): Promise<void> =>
    inTurn(store, async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('outbox')
        .set({ status: 'dropped', finished_at: clock.now() })
        .where('seq', '=', seq)
        .where('status', '=', 'pending')
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return;
      await audit.append({ type: 'message.dropped', details: { message: key, ...why } }, transaction);
    }),

  async forgetBefore(time: number): Promise<void> {
    await store.deleteFrom('outbox').where('finished_at', '<', time).execute();
  },
});

/** Since when the oldest message waits, in milliseconds since 1970. */
export async function oldestMessage(store: Store): Promise<number | undefined> {
  const row = await store
    .selectFrom('outbox')
    .select(({ fn }) => fn.min('created_at').as('at'))
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** What waits to be sent, in order. */
const pending = (store: Store) =>
  store
    .selectFrom('outbox')
    .select(['seq', 'key', 'conversation', 'message', 'created_at'])
    .where('status', '=', 'pending')
    .orderBy('seq');
