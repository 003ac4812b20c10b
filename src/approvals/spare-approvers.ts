import type { StreamId, UserId } from '@finos/symphony-bdk-core';
import { sql } from 'kysely';
import type { Draft } from '../outbox/index.ts';
import type { Plan } from '../plans/index.ts';
import type { StoreTransaction } from '../store/index.ts';
import { createDigests, type DigestOptions } from './digests.ts';

export type SpareApprovers = ReturnType<typeof createSpareApprovers>;

/** What asks somebody, or a group in its room, to decide on a request: its card, or that it still waits. */
type Asking = {
  readonly draft: Draft;
  readonly stream: StreamId;
  /** Nobody in particular in a room. */
  readonly person: UserId | undefined;
  readonly isCard: boolean;
};

type Options = DigestOptions & {
  /** How many cards of requests one person, or one room, is sent in an hour; of one requester half as many. */
  readonly cardsPerHour: number;
};

const HOUR_MS = 3_600_000;

/**
 * Keeps many requests from flooding an IM or a room: what is too much in an hour gets no card of its own there, but is counted in one digest.
 * Nothing is lost by that: `/requests` has them all.
 */
export function createSpareApprovers({ cardsPerHour, ...options }: Options) {
  const { clock } = options;
  const digests = createDigests(options);
  const ofOneRequester = Math.ceil(cardsPerHour / 2);

  /** Where another card would be too much. */
  async function fullStreams(
    streams: readonly StreamId[],
    requester: UserId,
    transaction: StoreTransaction,
  ): Promise<ReadonlySet<string>> {
    const rows = await transaction
      .selectFrom('asked')
      .select(({ fn }) => [
        'stream_id',
        fn.countAll<number>().as('cards'),
        sql<number>`sum(case when requester_id = ${requester} then 1 else 0 end)`.as('own'),
      ])
      .where('stream_id', 'in', streams)
      .where('digest', 'is', null)
      .where('at', '>', clock.now() - HOUR_MS)
      .groupBy('stream_id')
      .execute();
    const full = rows.filter(
      ({ cards, own }) => Number(cards) >= cardsPerHour || Number(own) >= ofOneRequester,
    );
    return new Set(full.map(({ stream_id }) => stream_id));
  }

  /** Of what asks to decide on one request, what is sent; the others are counted in a digest, which nothing reminds of. */
  async function toBeSent(
    all: readonly Asking[],
    { request, requester }: { readonly request: string; readonly requester: UserId },
    transaction: StoreTransaction,
  ): Promise<ReadonlySet<Draft>> {
    const known = await transaction
      .selectFrom('asked')
      .select(['stream_id', 'digest'])
      .where('request_id', '=', request)
      .execute();
    const asked = new Map<string, string | null>(
      known.map(({ stream_id, digest }) => [stream_id, digest] as const),
    );
    const fresh = all.filter(({ stream, isCard }) => isCard && !asked.has(stream));
    const streams = fresh.map(({ stream }) => stream);
    const full = fresh.length > 0 ? await fullStreams(streams, requester, transaction) : new Set();
    for (const card of fresh) {
      const { stream } = card;
      const digest = full.has(stream) ? await digests.count(request, card, transaction) : null;
      asked.set(stream, digest);
    }
    const rows = streams.map((stream) => ({
      stream_id: stream,
      request_id: request,
      requester_id: requester,
      at: clock.now(),
      digest: asked.get(stream) ?? null,
    }));
    if (rows.length > 0) await transaction.insertInto('asked').values(rows).execute();
    const isCounted = ({ stream }: Asking) => (asked.get(stream) ?? null) !== null;
    return new Set(all.filter((each) => !isCounted(each)).map(({ draft }) => draft));
  }

  return {
    /** At most this many cards of one kind go to a room in an hour. */
    cardsPerHour,

    /** Takes out of the messages of a transition what would be too much for somebody. */
    async spare(
      drafts: readonly Draft[],
      { approval, requester, state }: Pick<Plan, 'approval' | 'requester' | 'state'>,
      transaction: StoreTransaction,
    ): Promise<readonly Draft[]> {
      if (approval === undefined) return drafts;
      if (state !== 'approving') await digests.settled(approval, transaction);
      const all = drafts.flatMap(askingIn);
      if (all.length === 0) return drafts;
      const asking = { request: approval.request, requester: requester.id };
      const sent = await toBeSent(all, asking, transaction);
      const held = new Set(all.map(({ draft }) => draft).filter((draft) => !sent.has(draft)));
      return drafts.filter((draft) => !held.has(draft));
    },

    readDigest: digests.read,
    handlers: digests.handlers,
  };
}

function askingIn(draft: Draft): Asking[] {
  const { message } = draft;
  const isCard = message.kind === 'request-card';
  if (!(isCard || message.kind === 'request-reminder') || !('stream' in message.to)) return [];
  return [{ draft, stream: message.to.stream, person: message.approver, isCard }];
}
