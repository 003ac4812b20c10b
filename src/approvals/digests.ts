import { type Clock, type Person, type StreamId, toStreamId, type UserId } from '@finos/symphony-bdk-core';
import type { Jobs } from '../jobs/index.ts';
import type { Outbox } from '../outbox/index.ts';
import { listPlans, type Plan } from '../plans/index.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';

/** Of a digest: how many of its requests are open, of whom, and since when. */
type DigestShown = {
  readonly count: number;
  /** Whoever has most comes first. */
  readonly requesters: readonly { readonly person: Person; readonly count: number }[];
  readonly since: number;
};

export type DigestOptions = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly jobs: Pick<Jobs, 'schedule'>;
  readonly outbox: Pick<Outbox, 'add' | 'wake'>;
};

const HOUR_MS = 3_600_000;
// So that a burst is counted whole.
const FIRST_AFTER_MS = 10_000;
// Phones show a message that is changed as a new one.
const AGAIN_AFTER_MS = 10 * 60_000;
// Further up in the conversation nobody sees that it is changed.
const DIGEST_LIVES_MS = 12 * HOUR_MS;

/** A digest in the IM of a person, or in a room, by the request with which it began. */
type Digest = {
  readonly stream: StreamId;
  readonly person?: UserId | undefined;
  readonly digest: string;
};

/** The name of the card that is a digest. */
export const digestCardOf = ({ digest, stream }: Pick<Digest, 'digest' | 'stream'>): string =>
  `${digest}/digest/${stream}`;

/** Messages that count the requests which got no card of their own: one in a conversation, changed where it stands by a job. */
export function createDigests({ store, clock, jobs, outbox }: DigestOptions) {
  /** The digest that was begun there lately and still has something open. */
  async function digestIn(stream: StreamId, transaction: StoreTransaction): Promise<string | undefined> {
    const row = await transaction
      .selectFrom('asked')
      .innerJoin('requests', 'requests.id', 'asked.request_id')
      .innerJoin('asked as begun', (join) =>
        join.onRef('begun.request_id', '=', 'asked.digest').onRef('begun.stream_id', '=', 'asked.stream_id'),
      )
      .select('asked.digest')
      .where('asked.stream_id', '=', stream)
      .where('requests.status', '=', 'open')
      .where('begun.at', '>', clock.now() - DIGEST_LIVES_MS)
      .limit(1)
      .executeTakeFirst();
    return row?.digest ?? undefined;
  }

  const tell = ({ stream, person, digest }: Digest, afterMs: number, transaction: StoreTransaction) =>
    jobs.schedule(
      {
        id: `send-digest/${digestCardOf({ digest, stream })}`,
        kind: 'send-digest',
        payload: { stream, person, digest },
        runAt: clock.now() + afterMs,
      },
      transaction,
    );

  const send = ({ stream, person, digest }: Digest): Promise<void> =>
    inTurn(store, async (transaction) => {
      const row = await transaction
        .selectFrom('requests')
        .select('plan_id')
        .where('id', '=', digest)
        .executeTakeFirst();
      // Forgotten with all that it counted.
      if (row === undefined) return;
      const to = { stream };
      const message = { kind: 'request-digest', plan: row.plan_id, to, approver: person, digest } as const;
      const key = `${digestCardOf({ digest, stream })}/${clock.now()}`;
      await outbox.add([{ key, message }], transaction);
    });

  return {
    /** Counts this request in a conversation; answers with the digest that does. */
    async count(
      request: string,
      { stream, person }: Omit<Digest, 'digest'>,
      transaction: StoreTransaction,
    ): Promise<string> {
      const open = await digestIn(stream, transaction);
      const digest = open ?? request;
      await tell({ stream, person, digest }, open ? AGAIN_AFTER_MS : FIRST_AFTER_MS, transaction);
      return digest;
    },

    /** Digests that count this request, which nobody has to decide any more, are changed. */
    async settled(
      { request, asked }: NonNullable<Plan['approval']>,
      transaction: StoreTransaction,
    ): Promise<void> {
      const rows = await transaction
        .selectFrom('asked')
        .select(['stream_id', 'digest'])
        .where('request_id', '=', request)
        .where('digest', 'is not', null)
        .execute();
      for (const { stream_id, digest } of rows) {
        if (digest === null) continue;
        const person = asked.find(({ stream }) => stream === stream_id)?.approver?.id;
        await tell({ stream: toStreamId(stream_id), person, digest }, AGAIN_AFTER_MS, transaction);
      }
    },

    /** What a digest says at this moment. */
    async read(digest: string, stream: StreamId): Promise<DigestShown> {
      const rows = await store
        .selectFrom('asked')
        .innerJoin('requests', 'requests.id', 'asked.request_id')
        .select(['requests.plan_id', 'requests.requester_id', 'requests.created_at'])
        .where('asked.stream_id', '=', stream)
        .where('asked.digest', '=', digest)
        .where('requests.status', '=', 'open')
        .where('requests.expires_at', '>', clock.now())
        .orderBy('requests.created_at')
        .execute();
      const byRequester = [...Map.groupBy(rows, ({ requester_id }) => requester_id).values()];
      const plans = await listPlans(
        store,
        byRequester.flatMap(([first]) => first?.plan_id ?? []),
      );
      const requesters = byRequester.flatMap((own) => {
        const { plan } = plans.get(own[0]?.plan_id ?? '') ?? {};
        return plan ? [{ person: plan.requester, count: own.length }] : [];
      });
      return {
        count: rows.length,
        requesters: requesters.toSorted((one, other) => other.count - one.count),
        since: rows[0]?.created_at ?? 0,
      };
    },

    handlers: {
      'send-digest': async (digest: Digest): Promise<undefined> => {
        await send(digest);
        outbox.wake();
      },
    },
  };
}
