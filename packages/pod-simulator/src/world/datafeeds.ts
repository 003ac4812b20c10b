import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { forbidden } from '../refusal.ts';
import { acknowledge, type Datafeed, type FeedEvent, newDatafeed, staleFeed } from './datafeed.ts';
import { createDatafeedReaders, type Delivery } from './datafeed-readers.ts';
import type { User } from './user.ts';

/** Who gets an event: the members of a stream (a map by user id) or a set of ids. */
export type Recipients = ReadonlyMap<number, unknown> | ReadonlySet<number>;

type Options = {
  clock: Clock;
  ids: Ids;
  limits: Limits;
  /** how often the next event for this user is put in the queue (the duplicate fault) */
  copies: (user: User) => number;
};

/** Datafeed 2: queues with acknowledgement, redelivery, long poll and an end of life. */
export function createDatafeeds({ clock, ids, limits, copies }: Options) {
  const readers = createDatafeedReaders({ clock, limits });
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

  return {
    create(user: User, tag?: string): Datafeed {
      const feed = newDatafeed({ id: ids.datafeed(), owner: user, tag, now: clock.now() });
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
    async read(user: User, id: string, ackId: string, signal: AbortSignal): Promise<Delivery | undefined> {
      const feed = find(user, id);
      // The specification has the 403 for too many feeds here, not on create: the oldest ones stay readable.
      if (of(user).indexOf(feed) >= limits.datafeedsPerUser) throw forbidden('Too many active datafeeds');
      acknowledge(feed, ackId);
      return readers.next(feed, signal);
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
