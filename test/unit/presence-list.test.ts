import { expect, test } from '@jest/globals';
import { createPresenceList } from '../../src/commands/presence/presence-list.ts';
import { colleague } from '../support/fake-facts.ts';

const CATEGORIES = ['AVAILABLE', 'OFFLINE', 'BUSY'];
const listed = (index: number) => ({
  id: colleague(index + 1),
  category: CATEGORIES[index % 3] ?? '',
  since: index % 3 === 1 ? 0 : 1_764_000_000_000 + index,
});

test('a long list of presences is as it was put together, in its order, in any part', () => {
  const list = createPresenceList();
  const all = Array.from({ length: 10_001 }, (_, index) => listed(index));
  for (const each of all) list.add(each);
  expect(list).toHaveLength(all.length);
  expect(list.at(0)).toEqual(all[0]);
  expect(list.at(10_000)).toEqual(all[10_000]);
  for (const [start, end] of [
    [0, 20],
    [4_090, 4_110],
    [9_990, 10_010],
    [10_001, 10_021],
  ] as const)
    expect(list.slice(start, end)).toEqual(all.slice(start, end));
  expect(list.slice()).toEqual(all);
});

test('of nobody has no parts', () => {
  const list = createPresenceList();
  expect(list).toHaveLength(0);
  expect(list.slice(0, 20)).toEqual([]);
});
