import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import type { Signals } from '../signals/index.ts';
import type { Store } from '../store/index.ts';
import { gather } from '../work/gather.ts';
import { createKeyedQueue } from '../work/keyed-queue.ts';
import { createHeldLeases } from './held-leases.ts';
import type { Lease, Leases } from './lease.ts';
import { createLeaseTable } from './lease-table.ts';
import { createLifeline } from './lifeline.ts';
import { createWorkUnderLeases } from './work-under-leases.ts';

type Options = {
  readonly store: Store;
  readonly signals: Pick<Signals, 'onLifeline'>;
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  readonly logger: Logger;
  /** Names this process, and no other one ever. */
  readonly owner: string;
};

// What a process was at that stands still is taken over after this long.
const LAST_MS = 5_000;
const RENEW_EVERY_MS = 500;
// And what one was at that is gone, after this long; time enough for one that has only lost a connection to renew it.
const OF_THE_GONE_LAST_MS = 1_500;
// It counts as lost a little before others may take it.
const LOST_AFTER_MS = 4_000;
const LOST_AFTER_WITHOUT_LIFELINE_MS = 1_000;
const ASK_AGAIN_AFTER_MS = 100;

/**
 * For any number of processes on one PostgreSQL. A lease lasts for seconds and is renewed for as long as it is held, so that others go on
 * where a process was killed, which they see by its lifeline at once. One that stood still (a debugger, a suspended machine) finds its leases lost before it goes on.
 */
export function createSharedLeases({ store, signals, clock, logger, owner }: Options): Leases {
  const table = createLeaseTable({ store, owner });
  const lifeline = createLifeline({ table, signals });
  const gathered = inOneQuery(table);
  const queue = createKeyedQueue();
  let leaving = new AbortController();
  let stopping = new AbortController();
  let renewing: Promise<void> | undefined;

  const held = createHeldLeases({
    clock,
    logger,
    limit: () => (lifeline.mayBeTakenForGone() ? LOST_AFTER_WITHOUT_LIFELINE_MS : LOST_AFTER_MS),
  });
  const { lapse } = held;
  const { under, alsoUnder, guardOf } = createWorkUnderLeases({ lapse });

  async function renew(): Promise<void> {
    lapse();
    await lifeline.show();
    await held.renewing((keys) => table.renew(keys, LAST_MS));
    lifeline.renewed();
  }

  async function keepRenewing(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await renew().catch((error: unknown) => logger.warn('leases were not renewed', errorFields(error)));
      await table
        .shortenThoseOfTheGone(OF_THE_GONE_LAST_MS)
        .catch((error: unknown) => logger.warn('leases of others were not looked at', errorFields(error)));
      await clock.sleep(RENEW_EVERY_MS, signal).catch(() => {});
    }
  }

  const claim = async (keys: readonly string[]): Promise<readonly Lease[]> =>
    leaving.signal.aborted ? [] : take(keys);

  async function take(keys: readonly string[]): Promise<readonly Lease[]> {
    const free = keys.filter((key) => !held.has(key));
    if (free.length === 0) return [];
    const renewedAt = clock.monotonic();
    const granted = await gathered.claim(free);
    return granted.map(({ key, was_lost }) => held.add({ key, isTakenOver: was_lost === 1 }, renewedAt));
  }

  async function giveBack(keys: readonly string[]): Promise<void> {
    const own = held.remove(keys);
    if (own.length > 0) await gathered.giveBack(own);
  }

  async function abandon(keys: readonly string[]): Promise<void> {
    const own = held.giveUp(keys);
    if (own.length > 0) await table.abandon(own);
  }

  async function wait(key: string, signal: AbortSignal): Promise<Lease> {
    for (;;) {
      signal.throwIfAborted();
      const [lease] = await take([key]);
      if (lease) return lease;
      await clock.sleep(ASK_AGAIN_AFTER_MS, signal);
    }
  }

  return {
    isShared: true,
    isFree: table.isFree,
    claim,
    giveBack,
    abandon,
    holding: (key, signal, work) =>
      queue.run(key, async () => {
        const lease = await wait(key, signal);
        try {
          return await alsoUnder(lease, () => work(lease));
        } finally {
          await giveBack([key]);
        }
      }),
    lapse,
    under,
    guardOf,
    working: () => leaving.signal,
    leave: () => leaving.abort(),
    resume() {
      if (leaving.signal.aborted) leaving = new AbortController();
    },
    start() {
      stopping = new AbortController();
      renewing ??= keepRenewing(stopping.signal).finally(() => {
        renewing = undefined;
      });
    },
    async stop() {
      stopping.abort();
      await renewing;
      await abandon(held.keys());
      await lifeline.hide();
    },
  };
}

/** What is asked for while another query is under way goes into the next one, together. */
const inOneQuery = (table: ReturnType<typeof createLeaseTable>) => ({
  /** Each key is granted to one of those who ask for it at most. */
  claim: gather(async (claims: readonly (readonly string[])[]) => {
    const granted = await table.claim([...new Set(claims.flat())], LAST_MS);
    const left = new Map(granted.map((row) => [row.key, row]));
    return claims.map((keys) =>
      keys.flatMap((key) => {
        const row = left.get(key);
        left.delete(key);
        return row ?? [];
      }),
    );
  }),
  giveBack: gather(async (lists: readonly (readonly string[])[]) => {
    await table.giveBack(lists.flat());
    return lists.map(() => undefined);
  }),
});
