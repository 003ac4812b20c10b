import { expect, test } from '@jest/globals';
import { type AuditTrailItem, toUserId } from '../src/index.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const LIST = 'GET /agent/v1/audittrail/privilegeduser';
const alice = toUserId(13537736917013);

async function all(items: AsyncIterable<AuditTrailItem>): Promise<unknown[]> {
  const names: unknown[] = [];
  for await (const { actionName } of items) names.push(actionName);
  return names;
}

const page = (names: string[], after?: string) => ({
  json: {
    items: names.map((actionName) => ({ actionName })),
    ...(after === undefined ? {} : { pagination: { cursors: { before: 'b', after }, next: 'https://…' } }),
  },
});

test(
  'one page: filter and cursors go into the query, ids and times are numbers whatever comes',
  withPod(async (pod) => {
    const base = { action: 'update', attribute: 'roles', oldValue: 'A', newValue: 'B' };
    pod.on(LIST, [
      {
        json: {
          items: [
            { ...base, timestamp: '1786000000000', initiatorId: String(alice), affectedId: null },
            { ...base, date: 1786000000001, initiatorId: alice, affectedId: alice },
          ],
          pagination: { cursors: { before: 'b1', after: 'a1' } },
        },
      },
      { status: 204 },
      { json: { items: null, pagination: null } },
    ]);
    const bdk = await createKit(pod);
    const filter = { startTimestamp: 1, endTimestamp: 2, initiatorId: alice, role: 'ADMINISTRATOR' };
    expect(await bdk.users.listAuditTrail(filter, { after: 'a0', limit: 5 })).toEqual({
      items: [
        { ...base, timestamp: 1786000000000, initiatorId: alice, affectedId: null },
        { ...base, timestamp: 1786000000001, date: 1786000000001, initiatorId: alice, affectedId: alice },
      ],
      before: 'b1',
      after: 'a1',
    });
    const { query, headers } = pod.calls.at(-1) ?? {};
    expect(Object.fromEntries(query ?? [])).toEqual({
      startTimestamp: '1',
      endTimestamp: '2',
      initiatorId: String(alice),
      role: 'ADMINISTRATOR',
      after: 'a0',
      limit: '5',
    });
    expect(headers?.keymanagertoken).toBeDefined();
    expect(await bdk.users.listAuditTrail({ startTimestamp: 1 })).toEqual({ items: [] });
    expect(await bdk.users.listAuditTrail({ startTimestamp: 1 })).toEqual({ items: [] });
  }),
);

test(
  'all items: along the cursors, over an empty page, to the page without one',
  withPod(async (pod) => {
    pod.on(LIST, [page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'])]);
    const bdk = await createKit(pod);
    expect(await all(bdk.users.listAllAuditTrail({ startTimestamp: 1 }))).toEqual(['a', 'b', 'c']);
    const asked = pod.calls.filter(({ path }) => path.endsWith('privilegeduser'));
    expect(asked.map(({ query }) => query.toString())).toEqual([
      'startTimestamp=1&limit=500',
      'startTimestamp=1&after=c1&limit=500',
      'startTimestamp=1&after=c2&limit=500',
    ]);
  }),
);

test(
  'a cursor that leads to itself ends the list',
  withPod(async (pod) => {
    pod.on(LIST, [page(['a'], 'c1'), page([], 'c1')]);
    const bdk = await createKit(pod);
    expect(await all(bdk.users.listAllAuditTrail({ startTimestamp: 1 }))).toEqual(['a']);
    expect(pod.count(LIST)).toBe(2);
  }),
);

test(
  'without the role it is a refusal',
  withPod(async (pod) => {
    pod.on(LIST, { status: 403, json: { code: 403, message: 'lacks the entitlement' } });
    const bdk = await createKit(pod);
    await expect(bdk.users.listAuditTrail({ startTimestamp: 1 })).rejects.toMatchObject({ status: 403 });
  }),
);
