import type { Clock, Logger, Recovery } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { createSharedLanes, type Leases } from '../leases/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Signals } from '../signals/index.ts';
import type { Store } from '../store/index.ts';
import { backOff } from '../work/back-off.ts';
import { createBatch } from '../work/batch.ts';
import { createPause } from '../work/pause.ts';
import { createWatchers } from '../work/watchers.ts';
import { conversationOf, type Target } from './message.ts';
import { createOutboxTable, type OutboxRow } from './outbox-table.ts';
import { createOwnLanes } from './own-lanes.ts';
import { createSend, type Deliver } from './send.ts';

export type Outbox = ReturnType<typeof createOutbox>;

type Options = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly audit: Pick<Audit, 'append'>;
  readonly random?: () => number;
  readonly recovery?: Pick<Recovery, 'wait'>;
};

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 30_000;
const MAX_READ = 500;
const FLUSH_DELAY_MS = 20;
const KEEP_FINISHED_MS = 24 * 3_600_000;

/**
 * The messages that follow from transitions. Each is stored in the transaction of its transition and sent once, in order with the others
 * of its conversation, and on its own: one that cannot be sent holds up nothing else, and never fails a plan.
 */
export function createOutbox(options: Options) {
  const { clock, logger, leases, random, recovery } = options;
  const table = createOutboxTable(options);
  /** A crash before a message is marked only means that the next run looks for it, and finds it. */
  const sent = createBatch<number>({
    delayMs: FLUSH_DELAY_MS,
    retryMs: FIRST_RETRY_MS,
    write: table.markSent,
    onError: (error) => logger.error('sent messages were not marked', errorFields(error)),
  });
  const { changed, until } = createWatchers();
  const retryIn = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS, random });
  const pause = createPause({ clock, recovery });
  const send = createSend({ table, logger, retryIn, pause, onSent: sent.add });
  let stopping = new AbortController();
  let lastRead = 0;
  /** What an earlier run left may have been sent by it. */
  let lastInDoubt = 0;
  let deliver: Deliver | undefined;
  let reading: Promise<void> | undefined;
  let isStale = false;
  const sendNow = async (row: OutboxRow, signal: AbortSignal, isElsewhere = () => false): Promise<boolean> =>
    deliver !== undefined &&
    (await send(row, { deliver, isInDoubt: () => row.seq <= lastInDoubt || isElsewhere(), signal }));
  const own = createOwnLanes({ send: (row) => sendNow(row, stopping.signal), onRest: changed });
  const shared = createSharedLanes<OutboxRow>({
    ...options,
    topic: 'outbox',
    kind: 'outbox',
    waitingLanes: (isFree) => table.waitingConversations(MAX_READ, isFree),
    waitingIn: table.waitingIn,
    async work(row, { isElsewhere, signal }) {
      await sendNow(row, signal, isElsewhere);
    },
    settle: sent.flush,
    onRest: changed,
  });

  function wake(): void {
    if (deliver === undefined || stopping.signal.aborted) return;
    isStale = true;
    reading ??= read()
      .catch((error: unknown) => {
        logger.error('the outbox could not be read', errorFields(error));
        isStale = true;
        return clock.sleep(FIRST_RETRY_MS, stopping.signal).catch(() => {});
      })
      .finally(() => {
        reading = undefined;
        if (stopping.signal.aborted) isStale = false;
        if (isStale) wake();
        changed();
      });
  }

  /** Takes up what was put here since the last look. Rows are numbered in the order of their commits, because who puts them in has its turn (`inTurn`). */
  async function read(): Promise<void> {
    while (isStale) {
      isStale = false;
      if (leases.isShared) {
        await shared.look();
        continue;
      }
      const rows = await table.pendingAfter(lastRead, MAX_READ);
      for (const row of rows) own.add(row);
      lastRead = rows.at(-1)?.seq ?? lastRead;
      if (rows.length === MAX_READ) isStale = true;
    }
  }

  const isRead = () => reading === undefined && !isStale;
  const isIdle = () => isRead() && own.depth() + shared.depth() === 0;

  return {
    /** Puts messages in; the transaction is that of what they tell. Call `wake` once it is committed. The same key again changes nothing. */
    add: table.add,
    countSince: table.countSince,

    /** Looks for messages that were put in. */
    wake,

    /** Begins to send, with what an earlier run left. */
    async start(handler: Deliver): Promise<void> {
      lastInDoubt = await table.last();
      stopping = new AbortController();
      deliver = handler;
      if (leases.isShared) shared.start();
      wake();
    },

    /** Resolves when nothing that was put in waits to be sent there; or with the signal. */
    sent(to: Target, signal: AbortSignal): Promise<void> {
      const conversation = conversationOf({ to });
      return until(() => isRead() && !own.isBusy(conversation) && !shared.isBusy(conversation), signal);
    },

    /** Resolves when nothing waits to be sent. */
    idle: (): Promise<void> => until(isIdle),

    /** Sends what can be sent at once, and ends waits: what fails now is for the next start. */
    async stop(): Promise<void> {
      wake();
      stopping.abort();
      await shared.stop();
      await until(isIdle);
      await sent.close();
    },

    /** Forgets what was sent a day ago. */
    forget: (): Promise<void> => table.forgetBefore(clock.now() - KEEP_FINISHED_MS),
  };
}
