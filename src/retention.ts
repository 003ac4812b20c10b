import type { Clock } from '@finos/symphony-bdk-core';
import { oldGlasses, takeGlasses, takeRequestsFor } from './approvals/index.ts';
import type { Audit } from './audit/index.ts';
import type { Config } from './config/index.ts';
import { oldPlans, takePlans } from './plans/index.ts';
import { oldCards, takeCards } from './replies/index.ts';
import { sha256 } from './sha256.ts';
import { inTurn, type Store, type StoreTransaction, shrinkStore } from './store/index.ts';
import { oldWatches, takeWatches } from './watches/index.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly steward: Pick<Config['steward'], 'store' | 'retention'>;
};

/** What is kept for a while once it is over. */
type Kept<Id> = {
  readonly days: number;
  /** How many at once: others wait for each of these transactions. */
  readonly atOnce: number;
  readonly old: (
    store: Store,
    older: { readonly before: number; readonly limit: number },
  ) => Promise<readonly Id[]>;
  /** Takes these out, with what belongs to them; answers with the rows, by table. */
  readonly take: (ids: readonly Id[], transaction: StoreTransaction) => Promise<Rows>;
};

type Rows = Readonly<Record<string, readonly unknown[]>>;

const DAY_MS = 24 * 3_600_000;
const MAX_ROUNDS = 20;
// A plan may have thousands of steps.
const PLANS_AT_ONCE = 50;
const ROWS_AT_ONCE = 1_000;

/**
 * Forgets what has been over for long enough. The record keeps its lines of it, and gets one more for each transaction: how many rows of
 * which table went, with a SHA-256 of them, so that a backup can be shown to hold what they were.
 */
export function createRetention({ store, clock, audit, steward }: Options) {
  const forgetting =
    <Id>({ days, atOnce, old, take }: Kept<Id>) =>
    async (): Promise<void> => {
      const before = clock.now() - days * DAY_MS;
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const ids = await old(store, { before, limit: atOnce });
        if (ids.length > 0)
          await inTurn(store, async (transaction) =>
            record(await take(ids, transaction), before, transaction),
          );
        if (ids.length < atOnce) return;
      }
    };

  /** Another process may have been first. */
  async function record(rows: Rows, before: number, transaction: StoreTransaction): Promise<void> {
    const taken = Object.entries(rows).filter(([, { length }]) => length > 0);
    if (taken.length === 0) return;
    const counts = Object.fromEntries(taken.map(([table, { length }]) => [table, length]));
    const hash = sha256(JSON.stringify(Object.fromEntries(taken)));
    await audit.append({ type: 'store.pruned', details: { ...counts, before, hash } }, transaction);
  }

  const { plansDays, cardsDays, watchesDays } = steward.retention;
  const all = [
    forgetting({
      days: plansDays,
      atOnce: PLANS_AT_ONCE,
      old: oldPlans,
      take: async (plans, transaction) => ({
        ...(await takeRequestsFor(plans, transaction)),
        ...(await takePlans(plans, transaction)),
      }),
    }),
    forgetting({ days: plansDays, atOnce: ROWS_AT_ONCE, old: oldGlasses, take: takeGlasses }),
    forgetting({ days: cardsDays, atOnce: ROWS_AT_ONCE, old: oldCards, take: takeCards }),
    forgetting({ days: watchesDays, atOnce: ROWS_AT_ONCE, old: oldWatches, take: takeWatches }),
  ];

  return {
    async forget(): Promise<void> {
      for (const forget of all) await forget();
      await shrinkStore(store, steward.store);
    },
  };
}
