import { AuthError } from '../auth/auth-error.ts';
import type { Logger } from '../logger.ts';
import type { DatafeedApi } from './datafeed-api.ts';

/** What processes that read as the same bot know of their feed. */
export type SharedFeed = {
  /** Runs the choice of a feed while no other process chooses one. */
  inTurn(choose: () => Promise<string>, signal: AbortSignal): Promise<string>;
  /** The feed that was noted last, whether it is still there or not. */
  noted(): Promise<string | undefined>;
  note(feedId: string): Promise<void>;
};

type Options = {
  api: Pick<DatafeedApi, 'list' | 'create' | 'delete'>;
  logger: Logger;
  onCreated: () => void;
  shared?: SharedFeed | undefined;
};

// As often as this a feed that the agent lists may answer 400 in a row.
const MOST_REFUSALS = 3;

/** For a process on its own, which always asks the agent. */
const ofItsOwn: SharedFeed = {
  inTurn: (choose) => choose(),
  noted: async () => undefined,
  note: async () => {},
};

/** Which feed is read: the one that was noted, one that the agent lists, or a new one when there is none that can be read. */
export function createFeedChoice({ api, logger, onCreated, shared = ofItsOwn }: Options) {
  const refusals = new Map<string, number>(); // how often feeds answered 400 since the last good read
  const unsure = new Set<string>(); // whether the agent still has these

  const isGivenUp = (feedId: string) => (refusals.get(feedId) ?? 0) >= MOST_REFUSALS;

  /** Deletes a feed that is of no use. Another instance of the bot may have done so already. */
  async function drop(feedId: string, signal: AbortSignal): Promise<void> {
    try {
      await api.delete(feedId, signal);
    } catch (error) {
      if (signal.aborted || error instanceof AuthError) throw error;
      logger.debug('deleting the lost datafeed failed, which does not matter', { feedId });
    }
  }

  async function create(signal: AbortSignal): Promise<string> {
    const feedId = await api.create(signal);
    onCreated();
    if (refusals.size === 0) logger.info('datafeed created', { feedId });
    else
      logger.warn('datafeed was lost and another created; what happened in between is in neither', {
        feedId,
      });
    return feedId;
  }

  async function choose(signal: AbortSignal): Promise<string> {
    const noted = await shared.noted();
    if (noted !== undefined && !unsure.has(noted)) {
      logger.info('datafeed reused', { feedId: noted });
      return noted;
    }
    const listed = await api.list(signal);
    unsure.clear();
    const usable = listed.filter((id) => !isGivenUp(id));
    const present = usable.find((id) => id === noted) ?? usable[0];
    const feedId = present ?? (await create(signal));
    if (feedId !== noted) await shared.note(feedId);
    if (present !== undefined) logger.info('datafeed reused', { feedId });
    // not before: as long as there is no other, even one that refuses may collect events
    else for (const id of listed) await drop(id, signal);
    return feedId;
  }

  return {
    connect: (signal: AbortSignal): Promise<string> => shared.inTurn(() => choose(signal), signal),

    /**
     * A 400 says that the agent does not know the feed, or the ackId; or it is not the agent's but of a proxy on the way. What
     * the agent still lists is read again, from its last unacknowledged batch: deleting it would lose what it holds.
     */
    doubt(feedId: string): void {
      logger.warn('datafeed refused the read, looking which there are', { feedId });
      refusals.set(feedId, (refusals.get(feedId) ?? 0) + 1);
      unsure.add(feedId);
    },

    /** The next time it is looked for among those that the agent has. */
    lookFor(feedId: string): void {
      unsure.add(feedId);
    },

    /** After a good read no feed is in doubt. */
    trustAll(): void {
      refusals.clear();
    },
  };
}
