import { type Clock, type Logger, PodError } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import { backOff } from '../work/back-off.ts';
import { createBatch } from '../work/batch.ts';
import { conversationOf, type Draft, type Message, readMessage, type Target } from './message.ts';

/**
 * One attempt at a message. `isInDoubt` when an earlier one may have got through, so that it has to be looked for; `since` is when it was
 * put here, in milliseconds since 1970.
 */
export type Delivery = {
  readonly key: string;
  readonly message: Message;
  readonly isInDoubt: boolean;
  readonly since: number;
};

/**
 * Sends a message, or finds it sent. Resolves with why it is dropped, if nobody takes it. Throws transient errors, which are retried
 * for as long as it takes; any other error drops the message.
 */
export type Deliver = (delivery: Delivery) => Promise<'sent' | 'dropped'>;

export type Outbox = ReturnType<typeof createOutbox>;

type Options = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'append'>;
  readonly random?: () => number;
};

type Row = {
  readonly seq: number;
  readonly key: string;
  readonly message: string;
  readonly created_at: number;
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
export function createOutbox({ store, clock, logger, audit, random }: Options) {
  const retryIn = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS, random });
  /** A crash before a message is marked only means that the next run looks for it, and finds it. */
  const sent = createBatch<number>({
    delayMs: FLUSH_DELAY_MS,
    async write(seqs) {
      const end = { status: 'sent', finished_at: clock.now() } as const;
      await store.updateTable('outbox').set(end).where('seq', 'in', seqs).execute();
    },
    onError: (error) => logger.error('sent messages were not marked', errorFields(error)),
  });
  const watchers = new Set<() => void>();
  /** The messages that are known to this run and not yet sent, by conversation. */
  const lanes = new Map<string, Row[]>();
  let stopping = new AbortController();
  let lastRead = 0;
  /** What an earlier run left may have been sent by it. */
  let lastInDoubt = 0;
  let deliver: Deliver | undefined;
  let reading: Promise<void> | undefined;
  let isStale = false;

  function wake(): void {
    if (deliver === undefined || stopping.signal.aborted) return;
    isStale = true;
    reading ??= read()
      .catch((error: unknown) => {
        logger.error('the outbox could not be read', errorFields(error));
        return clock.sleep(FIRST_RETRY_MS, stopping.signal).catch(() => {});
      })
      .finally(() => {
        reading = undefined;
        if (stopping.signal.aborted) isStale = false;
        if (isStale) wake();
        changed();
      });
  }

  /** Takes up what was put here since the last look. Rows are numbered in the order of their commits: there is one writer at a time. */
  async function read(): Promise<void> {
    while (isStale) {
      isStale = false;
      const rows = await store
        .selectFrom('outbox')
        .select(['seq', 'key', 'conversation', 'message', 'created_at'])
        .where('status', '=', 'pending')
        .where('seq', '>', lastRead)
        .orderBy('seq')
        .limit(MAX_READ)
        .execute();
      for (const { conversation, ...row } of rows) enqueue(conversation, row);
      lastRead = rows.at(-1)?.seq ?? lastRead;
      if (rows.length === MAX_READ) isStale = true;
    }
  }

  function enqueue(conversation: string, row: Row): void {
    const lane = lanes.get(conversation);
    if (lane) {
      lane.push(row);
      return;
    }
    lanes.set(conversation, [row]);
    void work(conversation);
  }

  async function work(conversation: string): Promise<void> {
    const lane = lanes.get(conversation) ?? [];
    for (let row = lane[0]; row && (await send(row)); row = lane[0]) lane.shift();
    lanes.delete(conversation);
    changed();
  }

  /** False when Steward stops before it is sent. */
  async function send(row: Row): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const delivery = {
          key: row.key,
          message: readMessage(row.message),
          isInDoubt: attempt > 1 || row.seq <= lastInDoubt,
          since: row.created_at,
        };
        const result = await deliver?.(delivery);
        if (result === 'dropped') await drop(row, {});
        else sent.add(row.seq);
        return true;
      } catch (error) {
        if (stopping.signal.aborted) return false;
        const fields = { message: row.key, attempt, ...errorFields(error) };
        if (isTemporary(error)) {
          logger.warn('message will be tried again', fields);
          await clock.sleep(retryIn(attempt, error), stopping.signal).catch(() => {});
          if (stopping.signal.aborted) return false;
          continue;
        }
        logger.error('message dropped', fields);
        await drop(row, error instanceof PodError ? { status: error.status } : {}).catch((again: unknown) =>
          logger.error('a dropped message was not marked', { message: row.key, ...errorFields(again) }),
        );
        return true;
      }
    }
  }

  function drop({ seq, key }: Row, why: { readonly status?: number }): Promise<void> {
    return store.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('outbox')
        .set({ status: 'dropped', finished_at: clock.now() })
        .where('seq', '=', seq)
        .execute();
      await audit.append({ type: 'message.dropped', details: { message: key, ...why } }, transaction);
    });
  }

  const isRead = () => reading === undefined && !isStale;
  const isIdle = () => isRead() && lanes.size === 0;

  function changed(): void {
    for (const look of watchers) look();
  }

  /** Resolves once it is so, or with the signal. */
  function until(isSo: () => boolean, signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => {
      if (!isSo() && !signal?.aborted) return;
      watchers.delete(look);
      signal?.removeEventListener('abort', look);
      resolve();
    };
    watchers.add(look);
    signal?.addEventListener('abort', look, { once: true });
    look();
    return promise;
  }

  return {
    /** Puts messages in; the transaction is that of what they tell. Call `wake` once it is committed. The same key again changes nothing. */
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
        .execute();
    },

    /** Looks for messages that were put in. */
    wake,

    /** Begins to send, with what an earlier run left. */
    async start(handler: Deliver): Promise<void> {
      const last = await store
        .selectFrom('outbox')
        .select((build) => build.fn.max('seq').as('seq'))
        .executeTakeFirst();
      lastInDoubt = last?.seq ?? 0;
      stopping = new AbortController();
      deliver = handler;
      wake();
    },

    /** Resolves when nothing that was put in waits to be sent there; or with the signal. */
    sent(to: Target, signal: AbortSignal): Promise<void> {
      const conversation = conversationOf({ to });
      return until(() => isRead() && !lanes.has(conversation), signal);
    },

    /** Resolves when nothing waits to be sent. */
    idle: (): Promise<void> => until(isIdle),

    /** Sends what can be sent at once, and ends waits: what fails now is for the next start. */
    async stop(): Promise<void> {
      wake();
      stopping.abort();
      await until(isIdle);
      await sent.flush();
    },

    /** Forgets what was sent a day ago. */
    async forget(): Promise<void> {
      await store
        .deleteFrom('outbox')
        .where('finished_at', '<', clock.now() - KEEP_FINISHED_MS)
        .execute();
    },
  };
}
