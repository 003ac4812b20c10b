import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createPace } from '../../src/plans/index.ts';

const SMALL = 20;
const BIG = 501;
const { signal } = new AbortController();

let clock: ManualClock;
let pace: ReturnType<typeof createPace>;
let start: number;
beforeEach(() => {
  clock = manualClock();
  start = clock.now();
  pace = createPace({ clock, perSecond: 3 });
});

/** When each of these changes may go, in seconds from now, when all are asked for at once. */
async function times(sizes: readonly number[]): Promise<number[]> {
  const went: number[] = [];
  const all = Promise.all(
    sizes.map(async (size, index) => {
      await pace.wait(size, signal);
      went[index] = Math.round((clock.now() - start) / 10) / 100;
    }),
  );
  await clock.moveOn(3_600_000);
  await all;
  return went;
}

test('three go at once, then one every third of a second', async () => {
  expect(await times(Array.from({ length: 7 }, () => SMALL))).toEqual([0, 0, 0, 0.33, 0.67, 1, 1.33]);
});

test('one after the other is no different', async () => {
  const went: number[] = [];
  const all = (async () => {
    for (let change = 0; change < 6; change += 1) {
      await pace.wait(SMALL, signal);
      went.push(Math.round(clock.now() - start));
    }
  })();
  await clock.moveOn(10_000);
  await all;
  expect(went).toEqual([0, 0, 0, 333, 667, 1000]);
});

test('fifty people take a quarter of a minute', async () => {
  expect((await times(Array.from({ length: 50 }, () => SMALL))).at(-1)).toBeCloseTo(47 / 3, 1);
});

test('never more than six in any second, and three a second for long', async () => {
  const went = await times(Array.from({ length: 60 }, () => SMALL));
  for (const from of went)
    expect(went.filter((at) => at >= from && at < from + 1).length).toBeLessThanOrEqual(6);
  expect(went.filter((at) => at > 0 && at <= 10)).toHaveLength(30);
});

test('in a room of more than 500 people it is one every three seconds', async () => {
  expect(await times(Array.from({ length: 6 }, () => BIG))).toEqual([0, 0, 0, 3, 6, 9]);
  start = clock.now();
  expect(await times(Array.from({ length: 2 }, () => 500))).toEqual([0, 0]);
});

test('a rest saves up for a burst, but not for more than one', async () => {
  await times(Array.from({ length: 5 }, () => SMALL));
  await clock.moveOn(3_600_000);
  start = clock.now();
  expect(await times(Array.from({ length: 5 }, () => SMALL))).toEqual([0, 0, 0, 0.33, 0.67]);
});

test('big and small rooms share the rate', async () => {
  const went = await times([SMALL, SMALL, SMALL, BIG, SMALL, BIG]);
  expect(went).toEqual(went.toSorted((a, b) => a - b));
  expect(went.slice(0, 4)).toEqual([0, 0, 0, 3]);
});

test('a rate of less than one a second is kept too', async () => {
  pace = createPace({ clock, perSecond: 0.5 });
  expect(await times([SMALL, SMALL, SMALL])).toEqual([1, 3, 5]);
});

test.each([-1, 1])('a clock that is set by %d h changes nothing', async (hours) => {
  const went: number[] = [];
  const all = (async () => {
    for (let change = 0; change < 6; change += 1) {
      await pace.wait(SMALL, signal);
      went.push(clock.monotonic());
      clock.setForward(hours * 3_600_000);
    }
  })();
  await clock.moveOn(10_000);
  await all;
  expect(went.map(Math.round)).toEqual([0, 0, 0, 333, 667, 1000]);
});

describe('a wait that is aborted', () => {
  test('ends with the reason of the signal, and nobody sleeps on', async () => {
    const abort = new AbortController();
    pace = createPace({ clock, perSecond: 0.01 });
    const waiting = pace.wait(SMALL, abort.signal);
    await clock.asleep();
    abort.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    expect(clock.sleeping).toEqual([]);
  });

  test('before it began takes no turn', async () => {
    for (let n = 0; n < 10; n += 1)
      await expect(pace.wait(BIG, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    expect(await times([SMALL, SMALL, SMALL])).toEqual([0, 0, 0]);
  });

  test('lets those behind it go no earlier than they would have', async () => {
    const abort = new AbortController();
    await Promise.all([pace.wait(SMALL, signal), pace.wait(SMALL, signal), pace.wait(SMALL, signal)]);
    const given = pace.wait(SMALL, abort.signal);
    abort.abort();
    await expect(given).rejects.toThrow();
    expect(await times([SMALL])).toEqual([0.67]);
  });
});
