import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import { ackIdOf, type Datafeed, type FeedEvent, staleFeed } from './datafeed.ts';

/** What a read answers; `ackId` acknowledges it. */
export type Delivery = { events: FeedEvent[]; ackId: string };

/** The long poll of datafeeds, and the redelivery of what was not acknowledged. */
export function createDatafeedReaders({ clock, limits }: { clock: Clock; limits: Limits }) {
  function requeueOverdue(feed: Datafeed): void {
    for (const [number, batch] of feed.batches) {
      if (batch.redeliverAt > clock.now()) return;
      feed.batches.delete(number);
      feed.queue.unshift(...batch.events);
    }
  }

  async function waitForEvent(feed: Datafeed, ms: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const end = () => over.abort();
    signal.addEventListener('abort', end, { once: true });
    feed.waiting.push(end);
    await clock.sleep(ms, over.signal).catch(() => {});
    signal.removeEventListener('abort', end);
    const index = feed.waiting.indexOf(end);
    if (index >= 0) feed.waiting.splice(index, 1);
  }

  function take(feed: Datafeed): Delivery {
    feed.lastReadAt = clock.now();
    feed.batchesMade += 1;
    const events = feed.queue.splice(0, limits.eventsPerRead);
    if (events.length > 0) {
      feed.batches.set(feed.batchesMade, { events, redeliverAt: clock.now() + limits.redeliverAfterMs });
    }
    return { events, ackId: ackIdOf(feed, feed.batchesMade) };
  }

  return {
    /** Waits for events up to the long poll time; undefined when the reader went away meanwhile. */
    async next(feed: Datafeed, signal: AbortSignal): Promise<Delivery | undefined> {
      feed.lastReadAt = clock.now();
      const deadline = clock.now() + limits.longPollMs;
      while (!signal.aborted) {
        if (feed.gone) throw staleFeed(feed.id);
        requeueOverdue(feed);
        const left = deadline - clock.now();
        if (feed.queue.length > 0 || left <= 0) return take(feed);
        const nextBatch = feed.batches.values().next().value;
        const redelivery = nextBatch ? nextBatch.redeliverAt - clock.now() : left;
        await waitForEvent(feed, Math.min(left, redelivery), signal);
      }
      if (feed.queue.length > 0) feed.waiting.shift()?.();
      return undefined;
    },
  };
}
