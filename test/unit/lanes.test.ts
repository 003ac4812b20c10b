import { expect, test } from '@jest/globals';
import { createLanes } from '../../src/lanes.ts';

test('no more than so many run at once, the others in their order, also after one has failed', async () => {
  const { inLane } = createLanes(2);
  const begun: number[] = [];
  const ends = new Map<number, (error?: Error) => void>();
  const runs = [1, 2, 3, 4].map((n) =>
    inLane(() => {
      begun.push(n);
      return new Promise<number>((resolve, reject) => {
        ends.set(n, (error) => (error ? reject(error) : resolve(n)));
      });
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  ends.get(2)?.(new Error('no'));
  await expect(runs[1]).rejects.toThrow('no');
  expect(begun).toEqual([1, 2, 3]);
  ends.get(1)?.();
  expect(await runs[0]).toBe(1);
  expect(begun).toEqual([1, 2, 3, 4]);
  ends.get(3)?.();
  ends.get(4)?.();
  expect(await Promise.all(runs.slice(2))).toEqual([3, 4]);
  expect(await inLane(async () => 5)).toBe(5);
});
