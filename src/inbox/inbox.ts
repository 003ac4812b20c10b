import type { Clock, Logger, RealTimeEvent, Recovery } from '@finos/symphony-bdk-core';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Store } from '../store/index.ts';
import { aborted } from '../work/aborted.ts';
import { backOff, type Random } from '../work/back-off.ts';
import { createPause } from '../work/pause.ts';
import { createConversations } from './conversations.ts';
import { createFinisher } from './finisher.ts';
import { conversationOf, createInboxRows, keyOf } from './inbox-rows.ts';

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
  readonly recovery?: Pick<Recovery, 'wait'>;
};

const MOST_ATTEMPTS = 20;
// The average wait is half of these: seven minutes in all before an event is set aside.
const BACK_OFF = { firstMs: 1_000, maxMs: 60_000 };
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
export function createInbox({ store, clock, logger, handle, observe, random, recovery }: Options) {
  const pause = createPause({ clock, recovery });
  const waitAfter = backOff({ ...BACK_OFF, random });
  const stopping = new AbortController();
  const rows = createInboxRows({ store, clock });
  const conversations = createConversations();
  const finisher = createFinisher({ store, clock, logger });

  async function receive(events: readonly RealTimeEvent[]): Promise<void> {
    if (events.length === 0) return;
    const seqs = await rows.add(events);
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
    const received = clock.monotonic();
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
        const event = waiting.event ?? (await rows.read(waiting.seq));
        if (event) await handle(event, { key: waiting.key, replayed: waiting.attempts > 0 });
        finisher.finish(waiting.seq, 'done');
        observe?.('done', event?.type ?? '', clock.monotonic() - received);
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        waiting.attempts += 1;
        await rows.setAttempts(waiting.seq, waiting.attempts);
        if (!isTemporary(error) || waiting.attempts >= MOST_ATTEMPTS) {
          logger.error('event set aside', {
            event: waiting.key,
            attempts: waiting.attempts,
            ...errorFields(error),
          });
          finisher.finish(waiting.seq, 'dead', waiting.key);
          observe?.('dead', waiting.event?.type ?? '', clock.monotonic() - received);
          return;
        }
        logger.warn('event will be tried again', {
          event: waiting.key,
          attempt: waiting.attempts,
          ...errorFields(error),
        });
        await pause(waitAfter(waiting.attempts, error), error, stopping.signal).catch(() => {});
      }
    }
  }

  return {
    receive,

    /** Takes up what an earlier run left: each such event may have been handled in part. */
    async resume(): Promise<number> {
      // Counted before they are begun: an event that ends the process each time is set aside like any other in the end.
      const pending = await rows.countAttempt();
      const [poison, rest] = [pending.filter(isPoison), pending.filter((row) => !isPoison(row))];
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

    forget: rows.forget,
  };
}

const isPoison = ({ attempts }: { attempts: number }): boolean => attempts > MOST_ATTEMPTS;
