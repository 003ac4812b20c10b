import type { Clock } from '@finos/symphony-bdk-core';
import { openTimes } from './approvals/index.ts';
import { recordLength } from './audit/index.ts';
import { oldestEvent } from './inbox/index.ts';
import { firstJob } from './jobs/index.ts';
import type { StoreFigures } from './ops/index.ts';
import { oldestMessage } from './outbox/index.ts';
import { countOpenPlans } from './plans/index.ts';
import type { Store } from './store/index.ts';

const HOUR_MS = 3_600_000;
/** Up to which age a request counts where; the names are labels of a metric. */
const AGES: readonly (readonly [name: string, upTo: number])[] = [
  ['under_1h', HOUR_MS],
  ['under_1d', 24 * HOUR_MS],
  ['under_1w', 168 * HOUR_MS],
  ['over_1w', Number.POSITIVE_INFINITY],
];

/** What is in the store, for metrics: a handful of reads along indexes. */
export async function storeFigures(
  store: Store,
  clock: Pick<Clock, 'now' | 'monotonic'>,
): Promise<StoreFigures> {
  const started = clock.monotonic();
  const now = clock.now();
  const since = (at: number | undefined) => (at === undefined ? 0 : Math.max(0, now - at));
  const oldest = {
    inbox: since(await oldestEvent(store)),
    outbox: since(await oldestMessage(store)),
    jobs: since(await firstJob(store)),
  };
  const open = await openTimes(store);
  const ageOf = (createdAt: number) => AGES.find(([, upTo]) => now - createdAt < upTo)?.[0] ?? '';
  const requests = Object.fromEntries(AGES.map(([name]) => [name, 0]));
  for (const { createdAt } of open) {
    const age = ageOf(createdAt);
    requests[age] = (requests[age] ?? 0) + 1;
  }
  return {
    oldest,
    requests,
    overdue: open.filter(({ expiresAt }) => expiresAt <= now).length,
    plans: await countOpenPlans(store),
    recordLines: await recordLength(store),
    readFor: clock.monotonic() - started,
  };
}
