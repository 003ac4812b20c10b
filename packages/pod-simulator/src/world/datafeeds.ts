import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { User } from './user.ts';

/** An event as JSON text, rendered once per tenant that reads it. */
export type FeedEvent = { json: (viewerTenantId: number) => string };

/** Who gets an event: the members of a stream (a map by user id) or a set of ids. */
export type Recipients = ReadonlyMap<number, unknown> | ReadonlySet<number>;

type Batch = { events: FeedEvent[]; redeliverAt: number };

export type Datafeed = {
  id: string;
  owner: User;
  tag: string | undefined;
  createdAt: number;
  lastReadAt: number;
  queue: FeedEvent[];
  /** delivered and not acknowledged, oldest first */
  batches: Map<number, Batch>;
  batchesMade: number;
  /** readers that wait for an event; each is woken by one event, so several readers share them in turn */
  waiting: (() => void)[];
  gone: boolean;
};

type Options = {
  clock: Clock;
  ids: Ids;
  limits: Limits;
  /** how often the next event for this user is put in the queue (the duplicate fault) */
  copies: (user: User) => number;
};

/** Datafeed 2: queues with acknowledgement, redelivery, long poll and an end of life. */
export function createDatafeeds({ clock, ids, limits, copies }: Options) {
  const byId = new Map<string, Datafeed>();
  const byUser = new Map<number, Set<Datafeed>>();

  function remove(feed: Datafeed): void {
    feed.gone = true;
    byId.delete(feed.id);
    byUser.get(feed.owner.id)?.delete(feed);
    for (const wake of feed.waiting.splice(0)) wake();
  }

  const isExpired = (feed: Datafeed) =>
    feed.waiting.length === 0 && clock.now() - feed.lastReadAt > limits.datafeedTtlMs;

  function of(user: User): Datafeed[] {
    const feeds = [...(byUser.get(user.id) ?? [])];
    for (const feed of feeds) if (isExpired(feed)) remove(feed);
    return feeds.filter((feed) => !feed.gone);
  }

  function find(user: User, id: string): Datafeed {
    const feed = byId.get(id);
    if (feed && isExpired(feed)) remove(feed);
    if (!feed || feed.gone || feed.owner !== user) throw staleFeed(id);
    return feed;
  }

  function requeueOverdue(feed: Datafeed): void {
    for (const [number, batch] of feed.batches) {
      if (batch.redeliverAt > clock.now()) return;
      feed.batches.delete(number);
      feed.queue.unshift(...batch.events);
    }
  }

  function acknowledge(feed: Datafeed, ackId: string): void {
    if (ackId === '') return;
    const number = batchNumber(feed, ackId);
    if (number === undefined) throw invalid(`The ackId ${ackId} does not belong to this datafeed`);
    // A repeated or late acknowledgement finds its batch gone, which is fine.
    feed.batches.delete(number);
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

  function take(feed: Datafeed): { events: FeedEvent[]; ackId: string } {
    feed.lastReadAt = clock.now();
    feed.batchesMade += 1;
    const events = feed.queue.splice(0, limits.eventsPerRead);
    if (events.length > 0) {
      feed.batches.set(feed.batchesMade, { events, redeliverAt: clock.now() + limits.redeliverAfterMs });
    }
    return { events, ackId: ackIdOf(feed, feed.batchesMade) };
  }

  return {
    create(user: User, tag?: string): Datafeed {
      const now = clock.now();
      const feed: Datafeed = {
        id: ids.datafeed(),
        owner: user,
        tag,
        createdAt: now,
        lastReadAt: now,
        queue: [],
        batches: new Map(),
        batchesMade: 0,
        waiting: [],
        gone: false,
      };
      byId.set(feed.id, feed);
      const feeds = byUser.get(user.id);
      if (feeds) feeds.add(feed);
      else byUser.set(user.id, new Set([feed]));
      return feed;
    },

    list: (user: User, tag?: string) => of(user).filter((feed) => tag === undefined || feed.tag === tag),

    delete(user: User, id: string): void {
      remove(find(user, id));
    },

    /** Waits for events up to the long poll time; undefined when the reader went away meanwhile. */
    async read(user: User, id: string, ackId: string, signal: AbortSignal) {
      const feed = find(user, id);
      // The specification has the 403 for too many feeds here, not on create: the oldest ones stay readable.
      if (of(user).indexOf(feed) >= limits.datafeedsPerUser) throw forbidden('Too many active datafeeds');
      acknowledge(feed, ackId);
      feed.lastReadAt = clock.now();
      const deadline = clock.now() + limits.longPollMs;
      while (!signal.aborted) {
        if (feed.gone) throw staleFeed(id);
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

    publish(event: FeedEvent, to: Recipients): void {
      for (const [userId, feeds] of byUser) {
        if (feeds.size === 0 || !to.has(userId)) continue;
        const [first] = feeds;
        const times = first ? copies(first.owner) : 1;
        for (const feed of feeds) {
          if (isExpired(feed)) {
            remove(feed);
            continue;
          }
          for (let n = 0; n < times; n += 1) feed.queue.push(event);
          feed.waiting.shift()?.();
        }
      }
    },

    /** All feeds are gone: their readers are refused. */
    loseAll(): void {
      for (const feed of byId.values()) remove(feed);
    },
    all: () => byId.values(),
  };
}

const staleFeed = (id: string) => invalid(`Could not find a datafeed with the id: ${id}`);

const ackIdOf = (feed: Datafeed, number: number) =>
  Buffer.from(`${feed.id.slice(0, 8)}.${number}`).toString('base64url');

function batchNumber(feed: Datafeed, ackId: string): number | undefined {
  const [prefix, digits] = Buffer.from(ackId, 'base64url').toString().split('.');
  const number = Number(digits);
  return prefix === feed.id.slice(0, 8) && number >= 1 && number <= feed.batchesMade ? number : undefined;
}
