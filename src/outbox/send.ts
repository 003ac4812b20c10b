import { type Logger, PodError } from '@finos/symphony-bdk-core';
import { isStoreTrouble, isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { BackOff } from '../work/back-off.ts';
import type { Pause } from '../work/pause.ts';
import { type Message, readMessage } from './message.ts';
import type { createOutboxTable, OutboxRow } from './outbox-table.ts';

/**
 * One attempt at a message. `isInDoubt` when an earlier one, or another process, may have got through, so that it has to be looked for: as it is
 * at the moment in which it is read. `since` is when it was put here, in milliseconds since 1970.
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

type Options = {
  readonly table: ReturnType<typeof createOutboxTable>;
  readonly logger: Logger;
  readonly retryIn: BackOff;
  readonly pause: Pause;
  readonly onSent: (seq: number) => void;
};

type Sending = {
  readonly deliver: Deliver;
  /** An earlier run, or another process, may have sent it. */
  readonly isInDoubt: () => boolean;
  readonly signal: AbortSignal;
};

/** Sends one message: as often as it takes, unless nobody takes it. Answers false when Steward stops before that. */
export function createSend({ table, logger, retryIn, pause, onSent }: Options) {
  /** Nobody takes it; the store hears of it, however long that takes. */
  async function drop(row: OutboxRow, error: unknown, signal: AbortSignal): Promise<void> {
    const why = error instanceof PodError ? { status: error.status } : {};
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        return await table.drop(row, why);
      } catch (again) {
        logger.error('a dropped message was not marked', { message: row.key, ...errorFields(again) });
        if (!isStoreTrouble(again)) return;
        await pause(retryIn(attempt, again), again, signal).catch(() => {});
      }
    }
  }

  return async (row: OutboxRow, { deliver, isInDoubt, signal }: Sending): Promise<boolean> => {
    const { key, message, created_at: since } = row;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const delivery = {
          key,
          message: readMessage(message),
          get isInDoubt() {
            return attempt > 1 || isInDoubt();
          },
          since,
        };
        if ((await deliver(delivery)) === 'sent') onSent(row.seq);
        else await table.drop(row, {});
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        const fields = { message: key, attempt, ...errorFields(error) };
        if (!isTemporary(error)) {
          logger.error('message dropped', fields);
          await drop(row, error, signal);
          return true;
        }
        logger.warn('message will be tried again', fields);
        await pause(retryIn(attempt, error), error, signal).catch(() => {});
        if (signal.aborted) return false;
      }
    }
  };
}
