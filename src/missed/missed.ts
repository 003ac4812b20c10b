import type { Clock, FeedGap, Logger, StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import type { createInbox } from '../inbox/index.ts';
import type { Job, JobContext } from '../jobs/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Replier } from '../replies/index.ts';
import { inParallel } from '../work/in-parallel.ts';
import { fetchMessages, type Span } from './fetch-messages.ts';
import { createOpenBusiness, type OpenBusinessParts } from './open-business.ts';

type Options = OpenBusinessParts & {
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly bdk: {
    readonly streams: Pick<SymphonyBdk['streams'], 'listAllStreams'>;
    readonly messages: Pick<SymphonyBdk['messages'], 'list'>;
    readonly auth: Pick<SymphonyBdk['auth'], 'clockSkew'>;
  };
  readonly botId: UserId;
  readonly jobs: { schedule(job: Job): Promise<void> };
  readonly inbox: Pick<ReturnType<typeof createInbox>, 'receive' | 'lastReceivedAt'>;
  readonly replier: Pick<Replier, 'send'>;
};

const AT_ONCE = 4;
// The clocks of the pod and of this machine are not quite the same. What is fetched a second time is known by its key.
const SLACK_MS = 10_000;
// The inbox knows for a day what it has handled; what is older would be handled again.
const MAX_AGE_MS = 23 * 3_600_000;

/**
 * What happened while there was no feed. Messages are fetched from their streams: of all IMs, and of the rooms in which something is open.
 * Clicks are lost, so whoever may have clicked is asked to do so again.
 */
export function createMissed(options: Options) {
  const { clock, logger, bdk, botId, jobs, inbox, replier } = options;
  const openBusiness = createOpenBusiness(options);

  async function* streamsToRead(rooms: readonly StreamId[]): AsyncGenerator<StreamId> {
    const ims = new Set<StreamId>();
    for await (const { id } of bdk.streams.listAllStreams({ streamTypes: [{ type: 'IM' }] })) {
      ims.add(id);
      yield id;
    }
    yield* rooms.filter((room) => !ims.has(room));
  }

  /** What people said in a stream; nothing where Steward is not any more. */
  async function fetch(streamId: StreamId, span: Span) {
    try {
      return await fetchMessages(streamId, span, { messages: bdk.messages, botId });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.debug('what was missed in a stream is not shown', { streamId, ...errorFields(error) });
      return [];
    }
  }

  async function fetchAll(span: Span, { signal }: JobContext): Promise<void> {
    let count = 0;
    const rooms = await openBusiness.places();
    for await (const events of inParallel(streamsToRead(rooms), AT_ONCE, (id) => fetch(id, span))) {
      signal.throwIfAborted();
      await inbox.receive(events);
      count += events.length;
    }
    logger.info('what was said without a feed was fetched', { ...span, messages: count });
  }

  /** Each conversation hears once that clicks may have been lost, when something there still waits for one. */
  async function askAgain({ since, until }: { since: number; until: number }): Promise<void> {
    for (const [streamId, count] of await openBusiness.unanswered(until)) {
      const sending = { streamId, key: `clicks-missed/${since}`, replayed: true, since: until };
      await replier
        .send(sending, { template: 'command/clicks-missed', data: { count } })
        .catch((error: unknown) => {
          if (!isRefusal(error)) throw error;
          logger.warn('nobody was told that clicks may be lost', { streamId, ...errorFields(error) });
        });
    }
  }

  return {
    /** There was no feed for a while. */
    async note({ since: lastRead, until }: FeedGap): Promise<void> {
      const since = lastRead ?? (await inbox.lastReceivedAt());
      if (since === undefined) return;
      const payload = { since, until };
      await jobs.schedule({ id: `fetch-missed/${since}`, kind: 'fetch-missed', payload, runAt: clock.now() });
    },

    handlers: {
      async 'fetch-missed'(gap: { since: number; until: number }, context: JobContext): Promise<undefined> {
        const skew = bdk.auth.clockSkew();
        const from = Math.max(gap.since - SLACK_MS, clock.now() - MAX_AGE_MS);
        await fetchAll({ from: from + skew, to: gap.until + SLACK_MS + skew }, context);
        await askAgain(gap);
        return undefined;
      },
    },
  };
}
