import type { Clock } from '@finos/symphony-bdk-core';
import type { StoreFigures } from './ops/index.ts';
import { OPEN_STATES, type Store } from './store/index.ts';

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
  const since = (at: unknown) => (at === null || at === undefined ? 0 : Math.max(0, now - Number(at)));
  const inbox = await store
    .selectFrom('inbox')
    .select((row) => row.fn.min('received_at').as('at'))
    .where('status', '=', 'pending')
    .executeTakeFirst();
  const outbox = await store
    .selectFrom('outbox')
    .select((row) => row.fn.min('created_at').as('at'))
    .where('status', '=', 'pending')
    .executeTakeFirst();
  const jobs = await store
    .selectFrom('jobs')
    .select((row) => row.fn.min('run_at').as('at'))
    .executeTakeFirst();
  const open = await store
    .selectFrom('requests')
    .select(['created_at', 'expires_at'])
    .where('status', '=', 'open')
    .execute();
  const plans = await store
    .selectFrom('plans')
    .select((row) => ['state', row.fn.countAll().as('count')])
    .where('state', 'in', OPEN_STATES)
    .groupBy('state')
    .execute();
  const record = await store
    .selectFrom('audit')
    .select((row) => row.fn.max('seq').as('seq'))
    .executeTakeFirst();
  const ageOf = (createdAt: number) => AGES.find(([, upTo]) => now - createdAt < upTo)?.[0] ?? '';
  const requests = Object.fromEntries(AGES.map(([name]) => [name, 0]));
  for (const { created_at } of open) {
    const age = ageOf(created_at);
    requests[age] = (requests[age] ?? 0) + 1;
  }
  return {
    oldest: { inbox: since(inbox?.at), outbox: since(outbox?.at), jobs: since(jobs?.at) },
    requests,
    overdue: open.filter(({ expires_at }) => expires_at <= now).length,
    plans: {
      ...Object.fromEntries(OPEN_STATES.map((state) => [state, 0])),
      ...Object.fromEntries(plans.map(({ state, count }) => [state, Number(count)])),
    },
    recordLines: Number(record?.seq ?? 0),
    readFor: clock.monotonic() - started,
  };
}
