import type { Clock, Logger, RealTimeEvent, Recovery } from '@finos/symphony-bdk-core';
import { isStoreTrouble } from '../errors.ts';
import type { Leases } from '../leases/index.ts';
import type { Signals } from '../signals/index.ts';
import type { Store } from '../store/index.ts';
import { aborted } from '../work/aborted.ts';
import { backOff, type Random, retryAfterMs } from '../work/back-off.ts';
import { createPause } from '../work/pause.ts';
import { createAttempts, type Handling, type Waiting } from './attempts.ts';
import { createBreath } from './breath.ts';
import { createConversations } from './conversations.ts';
import { createFinisher } from './finisher.ts';
import { conversationOf, createInboxRows } from './inbox-rows.ts';
import { createLateEvents } from './late-events.ts';
import { createReceivedEvents } from './received-events.ts';
import { createSharedConversations } from './shared-conversations.ts';
import { createStoring } from './store-events.ts';

type Stored = Omit<Waiting, 'received' | 'since'>;

type Options = Handling & {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly random?: Random;
  readonly recovery?: Pick<Recovery, 'wait'>;
  /** Whether an event may be for Steward at all: others are not stored. */
  readonly isWanted?: (event: RealTimeEvent) => boolean;
};

// As often as this a start may take up an event that ends the process.
const MOST_STARTS = 20;
// The average wait is half of these.
const BACK_OFF = { firstMs: 1_000, maxMs: 60_000 };
// The store is near: it is looked for often, so that work goes on soon after it is back.
const STORE_BACK_OFF = { firstMs: 500, maxMs: 5_000 };
// Bodies of waiting events are kept in memory up to this many; the others are read again when their turn comes.
const BODIES_IN_MEMORY = 2_000;
// With the attempts that the kit makes by itself the last one ends within ten seconds.
const MAX_HOLD_MS = 7_000;

/**
 * Stores each event before it is acknowledged, drops what it has seen already, and has the events of one conversation handled in
 * order, those of different conversations side by side. Processes that share the store share the conversations.
 */
export function createInbox(options: Options) {
  const { store, clock, logger, leases, signals, random, recovery, isWanted = () => true } = options;
  const pause = createPause({ clock, recovery });
  const waitAfter = backOff({ ...BACK_OFF, random });
  const waitForStore = backOff({ ...STORE_BACK_OFF, random });
  const stopping = new AbortController();
  const rows = createInboxRows({ store, signals, clock });
  const conversations = createConversations();
  const finisher = createFinisher({ store, clock, logger });
  const { signal } = stopping;
  const received = createReceivedEvents(BODIES_IN_MEMORY);
  const storeEvents = createStoring({ rows, clock, logger, waitForStore, signal });
  const attempts = createAttempts({ ...options, rows, finisher, signal });
  const late = createLateEvents<Waiting>({ clock, waitAfter, pause, signal, ...attempts });
  const shared = createSharedConversations({
    leases,
    signals,
    clock,
    logger,
    rows,
    finisher,
    late,
    work: async (row, { lane, lease }) => {
      if (isPoison(row)) finisher.setAside(row);
      else await work(begunAt(clock.monotonic(), { ...row, event: received.take(row.seq), lease }), lane);
    },
  });
  const busy = leases.isShared ? shared : conversations;
  const catchBreath = createBreath({ busy, isShared: leases.isShared, clock });

  async function receive(batch: readonly RealTimeEvent[]): Promise<void> {
    const events = batch.filter(isWanted);
    if (events.length === 0) return;
    if (leases.isShared) await shared.claiming(events.map(conversationOf), () => take(events));
    else await take(events);
    await catchBreath();
  }

  async function take(events: readonly RealTimeEvent[]): Promise<void> {
    for (const { seq, key, event } of await storeEvents(events)) {
      const conversation = conversationOf(event);
      if (leases.isShared) {
        received.keep(seq, event);
        shared.poke(conversation);
      } else enqueue({ seq, key, event, attempts: 0 }, conversation);
    }
  }

  function enqueue(stored: Stored, conversation: string): void {
    const waiting = begunAt(clock.monotonic(), stored);
    if (conversations.depth() > BODIES_IN_MEMORY) waiting.event = undefined;
    conversations.run(conversation, () => work(waiting, conversation));
  }

  /** Holds up the conversation until the event is done, or has failed for so long that what came later goes first. */
  async function work(waiting: Waiting, conversation: string): Promise<void> {
    waiting.since = clock.monotonic();
    for (;;) {
      const error = await attempts.attempt(waiting);
      if (error === undefined) return;
      if (isStoreTrouble(error)) {
        // Nothing else can go first.
        await clock.sleep(waitForStore(waiting.attempts), stopping.signal).catch(() => {});
        waiting.since = clock.monotonic();
        continue;
      }
      const left = waiting.since + MAX_HOLD_MS - clock.monotonic();
      const wait = waitAfter(waiting.attempts, error);
      if (left <= 0 || retryAfterMs(error) > left) {
        late.add(conversation, waiting, error);
        return;
      }
      await pause(Math.min(wait, left), error, signal).catch(() => {});
    }
  }

  return {
    receive,

    /** Takes up what an earlier run left: each such event may have been handled in part. */
    async resume(): Promise<number> {
      if (leases.isShared) {
        shared.start();
        return 0;
      }
      // Counted before they are begun: an event that ends the process each time is set aside like any other in the end.
      const pending = await rows.countAttempt();
      const [poison, rest] = [pending.filter(isPoison), pending.filter((row) => !isPoison(row))];
      for (const row of poison) finisher.setAside(row);
      for (const { seq, key, conversation, attempts } of rest)
        enqueue({ seq, key, event: undefined, attempts }, conversation);
      return rest.length;
    },

    /** How many events wait or are being worked on. */
    depth: () => busy.depth() + late.depth(),

    /** Resolves when nothing waits. */
    async idle(): Promise<void> {
      await busy.downTo(0);
      await late.none();
    },

    /** Ends waits; lets running work finish as long as `grace` lasts. What is left is taken up by the next run. */
    async stop(grace: AbortSignal): Promise<void> {
      conversations.close();
      stopping.abort();
      const ended = Promise.all([shared.stop(), conversations.downTo(0), late.none()]);
      await Promise.race([ended, aborted(grace)]);
      await finisher.close();
    },

    /** When the last event came that is not forgotten yet, in milliseconds since 1970. */
    lastReceivedAt: rows.lastReceivedAt,

    forget: rows.forget,
  };
}

const isPoison = ({ attempts }: { attempts: number }): boolean => attempts > MOST_STARTS;

const begunAt = (now: number, stored: Stored): Waiting => ({ ...stored, received: now, since: now });
