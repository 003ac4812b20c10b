import { manualClock } from '@finos/symphony-bdk-core/testing';
import { expect, test } from '@jest/globals';
import { createClockFollower } from '../../src/jobs/clock-steps.ts';

test('a step back that the store did not take is followed the next time, once', async () => {
  const clock = manualClock();
  const followed: number[] = [];
  let isAway = true;
  const follow = createClockFollower({
    clock,
    dated: [],
    table: {
      async bringForward(milliseconds) {
        if (isAway) throw new Error('the store is away');
        followed.push(milliseconds);
      },
    },
  });
  clock.setForward(-60_000);
  await expect(follow()).rejects.toThrow('away');
  isAway = false;
  await follow();
  await follow();
  expect(followed).toEqual([60_000]);
});
