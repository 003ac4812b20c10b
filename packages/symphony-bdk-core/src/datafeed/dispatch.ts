import type { UserId } from '../ids.ts';
import type { Logger } from '../logger.ts';
import { type DatafeedListener, PAYLOAD_KEYS, type RealTimeEvent } from './events.ts';
import { isKnownType, readEvent } from './read-event.ts';

export type Subscription = { listener: DatafeedListener; includeOwn: boolean };

/** Reads a batch as the agent sent it. What is unknown or broken is skipped with a line: it must not stop the feed. */
export function readBatch(batch: readonly unknown[], logger: Logger): RealTimeEvent[] {
  const events: RealTimeEvent[] = [];
  for (const json of batch) {
    const raw = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
    const { id, type } = raw;
    if (!isKnownType(type)) {
      logger.debug('event of unknown type skipped', { eventId: id, type });
      continue;
    }
    try {
      events.push(readEvent(raw, type));
    } catch (error) {
      logger.warn('unreadable event skipped', { eventId: id, type, reason: (error as Error).message });
    }
  }
  return events;
}

/**
 * Hands a batch to the listeners. Resolves when all are done; rejects when an `onEvents` did, after the others had
 * their turn. What a method for one type throws is logged with the event's id and starves nobody.
 */
export async function dispatch(
  events: readonly RealTimeEvent[],
  subscriptions: readonly Subscription[],
  own: UserId | undefined,
  logger: Logger,
): Promise<void> {
  const foreign = own === undefined ? events : events.filter(({ initiator }) => initiator.userId !== own);
  const batches: Promise<void>[] = [];
  for (const { listener, includeOwn } of subscriptions) {
    const wanted = includeOwn ? events : foreign;
    if (wanted.length > 0) batches.push(deliver(listener, wanted, logger));
  }
  const results = await Promise.allSettled(batches);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed === undefined) return;
  logger.error('listener failed, the batch will come again', {
    eventIds: events.map(({ id }) => id),
    error: failed.reason,
  });
  throw failed.reason;
}

async function deliver(
  listener: DatafeedListener,
  events: readonly RealTimeEvent[],
  logger: Logger,
): Promise<void> {
  await listener.onEvents?.(events);
  for (const event of events) {
    const handler = handlerOf(listener, event);
    if (handler === undefined) continue;
    try {
      await handler.call(listener, event);
    } catch (error) {
      logger.error('listener failed', { eventId: event.id, type: event.type, error });
    }
  }
}

type AnyHandler = (event: RealTimeEvent) => Promise<void> | void;

function handlerOf(listener: DatafeedListener, { type }: RealTimeEvent): AnyHandler | undefined {
  const key = PAYLOAD_KEYS[type];
  const name = `on${key.charAt(0).toUpperCase()}${key.slice(1)}` as keyof DatafeedListener;
  return listener[name] as AnyHandler | undefined;
}
