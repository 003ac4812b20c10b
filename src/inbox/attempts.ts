import type { Clock, Logger, RealTimeEvent } from '@finos/symphony-bdk-core';
import { isTemporary } from '../errors.ts';
import type { Lease, Leases } from '../leases/index.ts';
import { errorFields } from '../log-fields.ts';
import type { createFinisher } from './finisher.ts';
import type { createInboxRows } from './inbox-rows.ts';

/** How an event is to be handled. */
export type Delivery = {
  readonly key: string;
  /** It may have been handled, in part, before, or is by another process now. */
  readonly isReplayed: () => boolean;
  /** Another process has it now: nothing more is to be said here. */
  readonly isLost: () => boolean;
};

/** Does the work for an event. What it throws is looked at by the inbox: temporary trouble is tried again, all else set aside. */
export type EventHandler = (event: RealTimeEvent, delivery: Delivery) => Promise<void>;

/** Tells whoever caused an event that handling it takes longer, and that it was given up after an hour. */
export type Lateness = { readonly tellLate: EventHandler; readonly tellGivenUp: EventHandler };

/** What is done with events. */
export type Handling = {
  readonly handle: EventHandler;
  /** Called when an event has been handled or set aside; milliseconds since it was received. */
  readonly observe?: (result: 'done' | 'dead', type: string, milliseconds: number) => void;
  readonly lateness?: Lateness;
};

/** An event that waits to be handled. */
export type Waiting = {
  readonly seq: number;
  readonly key: string;
  event: RealTimeEvent | undefined;
  attempts: number;
  /** Where several processes share the conversations. */
  readonly lease?: Lease;
  /** When it came, and when its handling began, on the monotonic clock. */
  readonly received: number;
  since: number;
};

type Options = Handling & {
  readonly rows: Pick<ReturnType<typeof createInboxRows>, 'read' | 'setAttempts'>;
  readonly finisher: Pick<ReturnType<typeof createFinisher>, 'finish'>;
  readonly leases: Pick<Leases, 'lapse'>;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly logger: Logger;
  readonly signal: AbortSignal;
};

/** One attempt at an event at a time, and what its end is. */
export function createAttempts({
  rows,
  finisher,
  leases,
  clock,
  logger,
  signal,
  handle,
  observe,
  lateness,
}: Options) {
  function isLost({ lease }: Waiting): boolean {
    leases.lapse();
    return lease?.lost.aborted === true;
  }

  /** It is for the next run, or for whoever has the conversation now. */
  const isLeft = (waiting: Waiting): boolean => signal.aborted || isLost(waiting);

  const deliveryOf = (waiting: Waiting): Delivery => ({
    key: waiting.key,
    isReplayed: () => waiting.attempts > 0 || waiting.lease?.isTakenOver === true || isLost(waiting),
    isLost: () => isLost(waiting),
  });

  /** Handles an event; answers with the error if that is to be tried again. Does not throw. */
  async function attempt(waiting: Waiting): Promise<unknown> {
    if (isLeft(waiting)) return undefined;
    try {
      const event = waiting.event ?? (await rows.read(waiting.seq));
      if (event) await handle(event, deliveryOf(waiting));
      if (isLost(waiting)) return undefined;
      finisher.finish(waiting.seq, 'done');
      observe?.('done', event?.type ?? '', clock.monotonic() - waiting.received);
      return undefined;
    } catch (error) {
      if (isLeft(waiting)) return undefined;
      waiting.attempts += 1;
      // Enough to know that it was begun; a restart counts as well, so many failures must not look like many crashes.
      if (waiting.attempts === 1) await countAttempt(waiting);
      if (isLeft(waiting)) return undefined;
      if (!isTemporary(error)) {
        setAside(waiting, error);
        return undefined;
      }
      const { key, attempts } = waiting;
      logger.warn('event will be tried again', { event: key, attempt: attempts, ...errorFields(error) });
      return error;
    }
  }

  /** What the store doesn't take is counted by the next start at the latest. */
  async function countAttempt({ seq, key }: Waiting): Promise<void> {
    await rows
      .setAttempts(seq, 1)
      .catch((error: unknown) =>
        logger.warn('an attempt was not counted', { event: key, ...errorFields(error) }),
      );
  }

  function setAside({ seq, key, attempts, event, received }: Waiting, error: unknown): void {
    logger.error('event set aside', { event: key, attempts, ...errorFields(error) });
    finisher.finish(seq, 'dead', key);
    observe?.('dead', event?.type ?? '', clock.monotonic() - received);
  }

  async function tell(waiting: Waiting, say: EventHandler | undefined): Promise<void> {
    if (isLeft(waiting)) return;
    const about = waiting.event ?? (await rows.read(waiting.seq));
    if (about) await say?.(about, { ...deliveryOf(waiting), isReplayed: () => true });
  }

  return {
    attempt,

    tell: (waiting: Waiting) => tell(waiting, lateness?.tellLate),

    async giveUp(waiting: Waiting): Promise<void> {
      await tell(waiting, lateness?.tellGivenUp).catch((error: unknown) =>
        logger.warn('nobody was told that an event was given up', errorFields(error)),
      );
      if (!isLeft(waiting)) setAside(waiting, new Error('failed for too long'));
    },
  };
}
