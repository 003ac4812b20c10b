import { invalid } from '../refusal.ts';
import type { User } from './user.ts';

/** An event as JSON text, rendered once per tenant that reads it. */
export type FeedEvent = { json: (viewerTenantId: number) => string };

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

type New = Pick<Datafeed, 'id' | 'owner' | 'tag'> & { now: number };

export const newDatafeed = ({ id, owner, tag, now }: New): Datafeed => ({
  id,
  owner,
  tag,
  createdAt: now,
  lastReadAt: now,
  queue: [],
  batches: new Map(),
  batchesMade: 0,
  waiting: [],
  gone: false,
});

export const staleFeed = (id: string) => invalid(`Could not find a datafeed with the id: ${id}`);

export const ackIdOf = (feed: Datafeed, number: number) =>
  Buffer.from(`${feed.id.slice(0, 8)}.${number}`).toString('base64url');

/** Drops the batch that was read; an empty ackId acknowledges nothing. */
export function acknowledge(feed: Datafeed, ackId: string): void {
  if (ackId === '') return;
  const number = batchNumber(feed, ackId);
  if (number === undefined) throw invalid(`The ackId ${ackId} does not belong to this datafeed`);
  // A repeated or late acknowledgement finds its batch gone, which is fine.
  feed.batches.delete(number);
}

function batchNumber(feed: Datafeed, ackId: string): number | undefined {
  const [prefix, digits] = Buffer.from(ackId, 'base64url').toString().split('.');
  const number = Number(digits);
  return prefix === feed.id.slice(0, 8) && number >= 1 && number <= feed.batchesMade ? number : undefined;
}
