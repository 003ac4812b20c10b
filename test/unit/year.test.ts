import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ANYBODY, BUSIEST, yearOf } from '../../bench/year-rows.ts';
import { fillPostgres, fillSqlite } from '../../bench/year-stores.ts';
import { loadRequests } from '../../src/approvals/request-store.ts';
import { createAudit } from '../../src/audit/index.ts';
import { loadPlan } from '../../src/plans/index.ts';
import { createCards } from '../../src/replies/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const LINES = 300;
const END = 1_786_000_000_000;
const clock = { now: () => END };

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore();
  await (await openStore(place.url)).destroy();
  const batches = yearOf({ lines: LINES, end: END });
  if (STEWARD_STORE === 'sqlite') fillSqlite(place.url.replace(/^sqlite:/u, ''), batches);
  else await fillPostgres(place.url, batches);
  store = await place.open();
});
afterEach(() => place.remove());

const idsOf = async (table: 'plans' | 'requests'): Promise<string[]> =>
  (await store.selectFrom(table).select('id').execute()).map(({ id }) => id);

test('the record of a year made up for the benchmark is whole', async () => {
  const verdict = await createAudit({ store, clock }).verify();

  expect(verdict).toMatchObject({ whole: true });
  expect(verdict.whole && verdict.lines).toBeGreaterThanOrEqual(LINES);
});

test('its plans and requests are read as Steward reads its own', async () => {
  const plans = await Promise.all((await idsOf('plans')).map((id) => loadPlan(store, id)));
  const requests = await loadRequests(store, await idsOf('requests'));

  expect(new Set(plans.map((plan) => plan?.state))).toEqual(new Set(['done', 'approving', 'paused']));
  expect(plans.every((plan) => plan?.steps.length === 2)).toBe(true);
  expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(['approved', 'open']));
  for (const { status, decisions } of requests) expect(decisions).toHaveLength(status === 'open' ? 0 : 1);
});

test('its cards are found, and its record is listed by person and by time', async () => {
  const audit = createAudit({ store, clock });
  const cards = await createCards({ store, clock });
  const tokens = await store.selectFrom('cards').select('token').execute();

  for (const { token } of tokens) expect(await cards.find(token)).toMatchObject({ purpose: 'decide' });
  expect(tokens).not.toHaveLength(0);
  const page = { skip: 0, limit: 20 };
  const byBusiest = await audit.list({ actorId: BUSIEST, since: undefined, ...page });
  expect(byBusiest.lines[0]).toMatchObject({ actorId: BUSIEST, actor: 'Person Number 1' });
  const lately = await audit.list({ actorId: undefined, since: END - 30 * 24 * 3_600_000, ...page });
  expect(lately.count).toBeGreaterThan(0);
  expect(lately.count).toBeLessThan(LINES);
  expect(await audit.list({ actorId: ANYBODY, since: END + 1, ...page })).toMatchObject({ count: 0 });
});
