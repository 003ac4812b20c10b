import { expect, test } from '@jest/globals';
import { createLane } from '../../src/lane.ts';

test('a lane is for one at a time, in the order in which they came', async () => {
  const lane = createLane();
  const inside: number[] = [];
  const passes = [1, 2, 3].map((n) => {
    const pass = lane.pass();
    void pass.enter().then(() => inside.push(n));
    return pass;
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  await settled();
  expect(inside).toEqual([1]);
  // Who never enters holds nobody up.
  lane.pass().leave();
  passes[0]?.leave();
  await settled();
  expect(inside).toEqual([1, 2]);
  passes[1]?.leave();
  await settled();
  expect(inside).toEqual([1, 2, 3]);
  passes[2]?.leave();
  await lane.pass().enter();
});
