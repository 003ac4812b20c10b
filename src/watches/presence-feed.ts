import { type Clock, type Logger, PodError, type SymphonyBdk, type UserId } from '@finos/symphony-bdk-core';
import { isRefusal, isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';

/**
 * What changed since the last read: the categories of those who changed. `isWhole` says that nothing can have been missed since
 * then; otherwise everybody has to be asked.
 */
export type FeedRead = { readonly changes: ReadonlyMap<UserId, string>; readonly isWhole: boolean };

type Options = {
  readonly presence: Pick<
    SymphonyBdk['presence'],
    'createPresenceFeed' | 'readPresenceFeed' | 'deletePresenceFeed'
  >;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly logger: Logger;
};

type Ask = { readonly signal?: AbortSignal };

const HOUR = 3_600_000;
// The most in one read (Symphony REST API, presence feed).
const MOST_RECORDS = 500;

/** The pod's feed of presences; it is made when it is first read, and again when the pod has lost it. */
export function createPresenceFeed({ presence, clock, logger }: Options) {
  let feedId: string | undefined;
  // Feeds are deprecated since SBE 24.1: a pod that has none is asked for one again after an hour.
  let noneBefore = 0;

  function refused(error: PodError): undefined {
    feedId = undefined;
    noneBefore = clock.monotonic() + HOUR;
    logger.info('the pod has no presence feeds, so presences are asked for', errorFields(error));
    return undefined;
  }

  /** What happened before a feed was made is not in it. */
  async function make(options: Ask): Promise<FeedRead | undefined> {
    try {
      feedId = (await presence.createPresenceFeed(options)).id;
      return { changes: new Map(), isWhole: false };
    } catch (error) {
      if (isRefusal(error)) return refused(error);
      if (!(error instanceof PodError)) throw error;
      logger.warn('no presence feed could be made', errorFields(error));
      return undefined;
    }
  }

  return {
    /** `undefined`: there is no feed now, and everybody has to be asked. Throws what passes by itself and has cost nothing. */
    async read(options: Ask = {}): Promise<FeedRead | undefined> {
      if (clock.monotonic() < noneBefore) return undefined;
      if (feedId === undefined) return make(options);
      const changes = new Map<UserId, string>();
      try {
        for (;;) {
          const records = await presence.readPresenceFeed(feedId, options);
          for (const { userId, category } of byTime(records)) changes.set(userId, category);
          if (records.length < MOST_RECORDS) return { changes, isWhole: true };
        }
      } catch (error) {
        if (isRefusal(error)) {
          logger.info('the pod has lost the presence feed', errorFields(error));
          if (error.status !== 400) return refused(error);
          feedId = undefined;
          return make(options);
        }
        if (!(error instanceof PodError)) throw error;
        if (isTemporary(error) && !error.ambiguous && changes.size === 0) throw error;
        // An answer that was lost had changes in it that never come again.
        logger.warn('a read of the presence feed was lost', errorFields(error));
        return { changes, isWhole: false };
      }
    },

    /** Ends the feed, if there is one. */
    async close(options: Ask = {}): Promise<void> {
      const id = feedId;
      if (id === undefined) return;
      feedId = undefined;
      await presence
        .deletePresenceFeed(id, options)
        .catch((error: unknown) => logger.info('the presence feed was not deleted', errorFields(error)));
    },
  };
}

const byTime = <T extends { timestamp?: number | null }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
