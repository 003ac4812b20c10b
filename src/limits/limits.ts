import { AsyncResource } from 'node:async_hooks';
import { type Clock, type Logger, type Person, tenantOf, type UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { errorFields } from '../log-fields.ts';

/** A steady rate, and how many may come at once before it counts. */
type Rate = { readonly perMinute: number; readonly burst: number };

type Options = {
  readonly clock: Clock;
  readonly audit: Pick<Audit, 'append'>;
  readonly logger: Logger;
  readonly person: Rate;
  readonly conversation: Rate;
  readonly isInternal: (userId: UserId) => boolean;
};

/** `commands` is how many there are in a message: each counts as if it had been sent alone. */
type From = { readonly person: Person; readonly conversation: string; readonly commands?: number };

/** `over` is the first message that is too much, and gets an answer; `ignored` is one that gets none. */
export type Admitted = 'ok' | 'over' | 'ignored';

export type Limits = ReturnType<typeof createLimits>;

/** What was ignored of one person, since the first message that was too much. */
type Flood = { count: number; readonly person: Person };

const MINUTE_MS = 60_000;
const MAX_BUCKETS = 10_000;

/**
 * Limits how many messages and clicks are taken from a person, from a conversation, and from another firm, whose people together are
 * taken as one, because each only hears that Steward doesn't work for them. It's in memory: a restart forgives. Who sends more is told
 * once a minute, and the record gets one line a minute with their number.
 */
export function createLimits({ clock, audit, logger, isInternal, ...rates }: Options) {
  const people = createBuckets(rates.person, clock);
  const firms = createBuckets(rates.person, clock);
  const conversations = createBuckets(rates.conversation, clock);
  const floods = new Map<number, Flood>();
  const stopping = new AbortController();
  const ending = new Set<Promise<void>>();

  // Whoever has sent the first of them doesn't put down the number of all.
  const end = AsyncResource.bind(async (flood: Flood): Promise<void> => {
    await clock.sleep(MINUTE_MS, stopping.signal).catch(() => {});
    floods.delete(flood.person.id);
    const { person, count } = flood;
    await audit
      .append({ type: 'messages.ignored', actor: person, details: { count } })
      .catch((error: unknown) => logger.error('a flood is not in the record', errorFields(error)));
  });

  return {
    admit({ person, conversation, commands = 1 }: From): Admitted {
      const isWithin =
        people.take(String(person.id), commands) &&
        (isInternal(person.id) || firms.take(String(tenantOf(person.id)), commands)) &&
        conversations.take(conversation, commands);
      if (isWithin) return 'ok';
      const known = floods.get(person.id);
      if (known !== undefined) {
        known.count += 1;
        return 'ignored';
      }
      const flood = { count: 1, person };
      floods.set(person.id, flood);
      const ended = end(flood).finally(() => ending.delete(ended));
      ending.add(ended);
      return 'over';
    },

    /** Puts down what has been ignored so far. */
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(ending);
    },
  };
}

type Bucket = { tokens: number; at: number };

/** Token buckets, by key. The ones that are full again are forgotten. */
function createBuckets({ perMinute, burst }: Rate, clock: Pick<Clock, 'now'>) {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / MINUTE_MS;
  const refilled = ({ tokens, at }: Bucket, now: number): number =>
    Math.min(burst, tokens + Math.max(0, now - at) * perMs);

  function forgetFull(now: number): void {
    for (const [key, bucket] of buckets) if (refilled(bucket, now) >= burst) buckets.delete(key);
  }

  return {
    take(key: string, count: number): boolean {
      const now = clock.now();
      const bucket = buckets.get(key) ?? { tokens: burst, at: now };
      bucket.tokens = refilled(bucket, now);
      bucket.at = now;
      if (!buckets.has(key) && buckets.size >= MAX_BUCKETS) forgetFull(now);
      buckets.set(key, bucket);
      if (bucket.tokens < count) return false;
      bucket.tokens -= count;
      return true;
    },
  };
}
