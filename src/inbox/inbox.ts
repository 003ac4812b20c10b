import type { Clock, Logger, RealTimeEvent } from '@finos/symphony-bdk-core';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { fromJson, type Store } from '../store/index.ts';
import { aborted } from '../work/aborted.ts';
import { backOff, type Random } from '../work/back-off.ts';
import { createConversations } from './conversations.ts';
import { createFinisher } from './finisher.ts';
import { storedEvent } from './stored-event.ts';

/** How an event is to be handled: `replayed` when it may have been handled, in part, before. */
export type Delivery = { readonly key: string; readonly replayed: boolean };

/** Does the work for an event. What it throws is looked at by the inbox: temporary trouble is tried again, all else set aside. */
export type EventHandler = (event: RealTimeEvent, delivery: Delivery) => Promise<void>;

type Options = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly handle: EventHandler;
  /** Called when an event has been handled or set aside; milliseconds since it was received. */
  readonly observe?: (result: 'done' | 'dead', type: string, milliseconds: number) => void;
  readonly random?: Random;
};

const MOST_ATTEMPTS = 20;
// The average wait is half of these: seven minutes in all before an event is set aside.
const BACK_OFF = { firstMs: 1_000, maxMs: 60_000 };
const KEEP_FINISHED = 24 * 3_600_000;
const KEEP_SET_ASIDE = 7 * KEEP_FINISHED;
// Bodies of waiting events are kept in memory up to this many; the others are read again when their turn comes.
const BODIES_IN_MEMORY = 2_000;
const BUSY = 24;
const LONGEST_BREATH = 250;

type Waiting = {
  readonly seq: number;
  readonly key: string;
  event: RealTimeEvent | undefined;
  attempts: number;
};

/**
 * Stores each event before it is acknowledged, drops what it has seen already, and has the events of one conversation handled in
 * order, those of different conversations side by side.
 */
export function createInbox({ store, clock, logger, handle, observe, random }: Options) {
  const waitAfter = backOff({ ...BACK_OFF, random });
  const stopping = new AbortController();
  const conversations = createConversations();
  const finisher = createFinisher({ store, clock, logger });

  async function receive(events: readonly RealTimeEvent[]): Promise<void> {
    const rows = events.map((event) => ({
      key: keyOf(event),
      conversation: conversationOf(event),
      type: event.type,
      body: JSON.stringify(event),
      status: 'pending' as const,
      attempts: 0,
      received_at: clock.now(),
    }));
    if (rows.length === 0) return;
    const stored = await store
      .insertInto('inbox')
      .values(rows)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(['seq', 'key'])
      .execute();
    const seqs = new Map(stored.map(({ seq, key }) => [key, seq]));
    for (const event of events) {
      const key = keyOf(event);
      const seq = seqs.get(key);
      if (seq === undefined) continue; // delivered before
      seqs.delete(key);
      enqueue({ seq, key, event, attempts: 0 }, conversationOf(event));
    }
    await catchBreath();
  }

  /** While there is more work than hands, the events behind it are better fetched many at a time: fewer calls, fewer commits. */
  async function catchBreath(): Promise<void> {
    if (conversations.depth() <= BUSY) return;
    const done = new AbortController();
    await Promise.race([
      conversations.downTo(BUSY),
      clock.sleep(LONGEST_BREATH, done.signal).catch(() => {}),
    ]);
    done.abort();
  }

  function enqueue(waiting: Waiting, conversation: string): void {
    if (conversations.depth() > BODIES_IN_MEMORY) waiting.event = undefined;
    const received = clock.now();
    conversations.run(conversation, () =>
      work(waiting, received).catch((error: unknown) =>
        // The store is away. The event is in it as it was, and the next start takes it up.
        logger.error('event left for the next start', { event: waiting.key, ...errorFields(error) }),
      ),
    );
  }

  async function work(waiting: Waiting, received: number): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const event = waiting.event ?? (await readEvent(waiting.seq));
        if (event) await handle(event, { key: waiting.key, replayed: waiting.attempts > 0 });
        finisher.finish(waiting.seq, 'done');
        observe?.('done', event?.type ?? '', clock.now() - received);
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        waiting.attempts += 1;
        await store
          .updateTable('inbox')
          .set({ attempts: waiting.attempts })
          .where('seq', '=', waiting.seq)
          .execute();
        if (!isTemporary(error) || waiting.attempts >= MOST_ATTEMPTS) {
          logger.error('event set aside', {
            event: waiting.key,
            attempts: waiting.attempts,
            ...errorFields(error),
          });
          finisher.finish(waiting.seq, 'dead', waiting.key);
          observe?.('dead', waiting.event?.type ?? '', clock.now() - received);
          return;
        }
        logger.warn('event will be tried again', {
          event: waiting.key,
          attempt: waiting.attempts,
          ...errorFields(error),
        });
        await clock.sleep(waitAfter(waiting.attempts, error), stopping.signal).catch(() => {});
      }
    }
  }

  async function readEvent(seq: number): Promise<RealTimeEvent | undefined> {
    const row = await store.selectFrom('inbox').select('body').where('seq', '=', seq).executeTakeFirst();
    return row?.body ? fromJson(storedEvent, row.body) : undefined;
  }

  return {
    receive,

    /** Takes up what an earlier run left: each such event may have been handled in part. */
    async resume(): Promise<number> {
      // Counted before they are begun: an event that ends the process each time is set aside like any other in the end.
      await store
        .updateTable('inbox')
        .set((row) => ({ attempts: row('attempts', '+', 1) }))
        .where('status', '=', 'pending')
        .execute();
      const rows = await store
        .selectFrom('inbox')
        .select(['seq', 'key', 'conversation', 'attempts'])
        .where('status', '=', 'pending')
        .orderBy('seq')
        .execute();
      const [poison, rest] = [rows.filter(isPoison), rows.filter((row) => !isPoison(row))];
      for (const { seq, key, attempts } of poison) {
        logger.error('event set aside', { event: key, attempts });
        finisher.finish(seq, 'dead', key);
      }
      for (const { seq, key, conversation, attempts } of rest)
        enqueue({ seq, key, event: undefined, attempts }, conversation);
      return rest.length;
    },

    /** How many events wait or are being worked on. */
    depth: () => conversations.depth(),

    /** Resolves when nothing waits. */
    idle: () => conversations.downTo(0),

    /** Ends waits; lets running work finish as long as `grace` lasts. What is left is taken up by the next run. */
    async stop(grace: AbortSignal): Promise<void> {
      conversations.close();
      stopping.abort();
      await Promise.race([conversations.downTo(0), aborted(grace)]);
      await finisher.flush();
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

const isPoison = ({ attempts }: { attempts: number }): boolean => attempts > MOST_ATTEMPTS;

/** Ids of events may repeat (Symphony developer docs, datafeed), so the message id belongs to the key. */
const keyOf = (event: RealTimeEvent): string =>
  `${event.type}:${event.id}:${event.messageId ?? event.timestamp}`;

const conversationOf = (event: RealTimeEvent): string =>
  event.stream?.streamId ?? `person:${event.initiator.userId}`;
