import type { Clock, RealTimeEvent } from '@finos/symphony-bdk-core';
import type { IsFree } from '../leases/index.ts';
import type { Signals } from '../signals/index.ts';
import { fromJson, type Store } from '../store/index.ts';
import { gather } from '../work/gather.ts';
import { storedEvent } from './stored-event.ts';

type Options = { readonly store: Store; readonly signals: Signals; readonly clock: Pick<Clock, 'now'> };

const KEEP_FINISHED = 24 * 3_600_000;
const KEEP_SET_ASIDE = 7 * KEEP_FINISHED;

/** An event that waits, or is being handled. */
export type PendingRow = { readonly seq: number; readonly key: string; readonly attempts: number };

const MOST_CONVERSATIONS = 200;

/** The events of the inbox as they are stored. */
export function createInboxRows({ store, signals, clock }: Options) {
  return {
    add: createAdding({ store, signals, clock }),

    async read(seq: number): Promise<RealTimeEvent | undefined> {
      const row = await store.selectFrom('inbox').select('body').where('seq', '=', seq).executeTakeFirst();
      return row?.body ? fromJson(storedEvent, row.body) : undefined;
    },

    /** When the last event came that is not forgotten yet, in milliseconds since 1970. */
    async lastReceivedAt(): Promise<number | undefined> {
      const row = await store
        .selectFrom('inbox')
        .select('received_at')
        .orderBy('received_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.received_at;
    },

    async setAttempts(seq: number, attempts: number): Promise<void> {
      await store.updateTable('inbox').set({ attempts }).where('seq', '=', seq).execute();
    },

    /** Those that wait in a conversation, in the order in which they happened. */
    pendingIn: createPendingIn(store),

    /** Where something waits. */
    async pendingConversations(isFree: IsFree): Promise<string[]> {
      const found = await store
        .selectFrom('inbox')
        .select('conversation')
        .distinct()
        .where('status', '=', 'pending')
        .where(isFree('inbox.conversation'))
        .limit(MOST_CONVERSATIONS)
        .execute();
      return found.map(({ conversation }) => conversation);
    },

    /** Whoever was at it was killed, perhaps by it. Only the first can have been begun. */
    async countAttemptIn(conversation: string): Promise<void> {
      const first = store
        .selectFrom('inbox')
        .select('seq')
        .where('status', '=', 'pending')
        .where('conversation', '=', conversation)
        .orderBy('at')
        .orderBy('seq')
        .limit(1);
      await store
        .updateTable('inbox')
        .set((row) => ({ attempts: row('attempts', '+', 1) }))
        .where('seq', 'in', first)
        .execute();
    },

    /** Counts an attempt for each pending event, and answers with them, the oldest first. */
    async countAttempt() {
      await store
        .updateTable('inbox')
        .set((row) => ({ attempts: row('attempts', '+', 1) }))
        .where('status', '=', 'pending')
        .execute();
      return store
        .selectFrom('inbox')
        .select(['seq', 'key', 'conversation', 'attempts'])
        .where('status', '=', 'pending')
        .orderBy('seq')
        .execute();
    },

    /**
     * Forgets finished events after a day, long enough for every repeated delivery, and those that were set aside, which still
     * hold what a person typed, after a week.
     */
    async forget(): Promise<void> {
      const forgetOlder = (status: 'done' | 'dead', age: number) =>
        store
          .deleteFrom('inbox')
          .where('status', '=', status)
          .where('finished_at', '<', clock.now() - age)
          .execute();
      await forgetOlder('done', KEEP_FINISHED);
      await forgetOlder('dead', KEEP_SET_ASIDE);
    },
  };
}

/** Stores events; answers with the numbers of those that were not there yet, by key. */
const createAdding =
  ({ store, signals, clock }: Options) =>
  async (events: readonly RealTimeEvent[]): Promise<Map<string, number>> => {
    const rows = events.map((event) => ({
      key: keyOf(event),
      conversation: conversationOf(event),
      type: event.type,
      body: JSON.stringify(event),
      status: 'pending' as const,
      attempts: 0,
      at: event.timestamp,
      received_at: clock.now(),
    }));
    const stored = await store
      .insertInto('inbox')
      .values(rows)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(['seq', 'key', signals.sentWith('inbox', 'conversation').as('sent')])
      .execute();
    return new Map(stored.map(({ seq, key }) => [key, seq]));
  };

/** Many conversations are looked at in one go. */
const createPendingIn = (store: Store) =>
  gather(async (conversations: readonly string[]): Promise<PendingRow[][]> => {
    const rows = await store
      .selectFrom('inbox')
      .select(['seq', 'key', 'attempts', 'conversation'])
      .where('status', '=', 'pending')
      .where('conversation', 'in', [...new Set(conversations)])
      .orderBy('at')
      .orderBy('seq')
      .execute();
    const byConversation = Map.groupBy(rows, ({ conversation }) => conversation);
    return conversations.map((conversation) => byConversation.get(conversation) ?? []);
  });

/**
 * Ids of events may repeat (Symphony developer docs, datafeed), so the message id belongs to the key. A message has the same key however it
 * came: when it is fetched from its stream, there is no event.
 */
export const keyOf = (event: RealTimeEvent): string =>
  event.type === 'MESSAGESENT' ? `${event.type}:${event.payload.message.messageId}` : eventKey(event);

const eventKey = (event: RealTimeEvent): string =>
  `${event.type}:${event.id}:${event.messageId ?? event.timestamp}`;

export const conversationOf = (event: RealTimeEvent): string =>
  event.stream?.streamId ?? `person:${event.initiator.userId}`;

/** Since when the oldest event waits, in milliseconds since 1970. */
export async function oldestEvent(store: Store): Promise<number | undefined> {
  const row = await store
    .selectFrom('inbox')
    .select(({ fn }) => fn.min('received_at').as('at'))
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return row?.at ?? undefined;
}
