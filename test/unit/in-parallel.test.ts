import { expect, test } from '@jest/globals';
import { inParallel } from '../../src/work/in-parallel.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

test.each([0, 1, 3, 4, 10])('the results of %d items come in their order', async (count) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const late = async (index: number) => {
    // The first of them are the last to be done.
    for (let rest = count - index; rest > 0; rest -= 1) await tick();
    return index * 2;
  };
  expect(await all(inParallel(items, 3, late))).toEqual(items.map((index) => index * 2));
});

test('so many are under way at the same time, and no more', async () => {
  let underWay = 0;
  let most = 0;
  const work = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await tick();
    underWay -= 1;
  };
  await all(inParallel(Array.from({ length: 50 }), 8, work));
  expect(most).toBe(8);
});

test('a failure is thrown to who reads on, after the results before it', async () => {
  const work = async (item: number) => {
    if (item > 1) throw new Error(`no ${item}`);
    return item;
  };
  const read: number[] = [];
  await expect(async () => {
    for await (const item of inParallel([0, 1, 2, 3, 4], 4, work)) {
      read.push(item);
      await tick(); // a failure that nobody waits for yet must not end the process
    }
  }).rejects.toThrow('no 2');
  expect(read).toEqual([0, 1]);
});

test('who stops reading starts nothing more', async () => {
  const started: number[] = [];
  const items = Array.from({ length: 100 }, (_, index) => index);
  const work = async (item: number) => started.push(item);
  for await (const _ of inParallel(items, 5, work)) break;
  expect(started).toHaveLength(5);
});
