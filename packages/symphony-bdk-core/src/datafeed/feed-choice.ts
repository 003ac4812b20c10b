import { AuthError } from '../auth/auth-error.ts';
import type { Logger } from '../logger.ts';
import type { DatafeedApi } from './datafeed-api.ts';

type Options = {
  api: Pick<DatafeedApi, 'list' | 'create' | 'delete'>;
  logger: Logger;
  onCreated: () => void;
};

// As often as this a feed that the agent lists may answer 400 in a row.
const MOST_REFUSALS = 3;

/** Which feed is read: one that the agent lists, or a new one when there is none that can be read. */
export function createFeedChoice({ api, logger, onCreated }: Options) {
  const refusals = new Map<string, number>(); // how often feeds answered 400 since the last good read

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

  return {
    async connect(signal: AbortSignal): Promise<string> {
      const listed = await api.list(signal);
      const present = listed.find((id) => !isGivenUp(id));
      if (present !== undefined) {
        logger.info('datafeed reused', { feedId: present });
        return present;
      }
      const feedId = await api.create(signal);
      onCreated();
      if (refusals.size === 0) logger.info('datafeed created', { feedId });
      else
        logger.warn('datafeed was lost and another created; what happened in between is in neither', {
          feedId,
        });
      // not before: as long as there is no other, even one that refuses may collect events
      for (const id of listed) await drop(id, signal);
      return feedId;
    },

    /**
     * A 400 says that the agent does not know the feed, or the ackId; or it is not the agent's but of a proxy on the way. What
     * the agent still lists is read again, from its last unacknowledged batch: deleting it would lose what it holds.
     */
    doubt(feedId: string): void {
      logger.warn('datafeed refused the read, looking which there are', { feedId });
      refusals.set(feedId, (refusals.get(feedId) ?? 0) + 1);
    },

    /** After a good read no feed is in doubt. */
    trustAll(): void {
      refusals.clear();
    },
  };
}
