import { PodError } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backOff } from '../../src/work/back-off.ts';

const busy = (retryAfter?: number): PodError =>
  new PodError({
    status: 429,
    method: 'GET',
    path: '/',
    traceId: 'trace',
    ambiguous: false,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });

const always = (value: number) => () => value;
const almostOne = 1 - Number.EPSILON;

test.each([
  { attempt: 1, random: 0.5, error: undefined, ms: 500 },
  { attempt: 2, random: 0.5, error: undefined, ms: 1_000 },
  { attempt: 5, random: 0.5, error: undefined, ms: 8_000 },
  { attempt: 6, random: 0.5, error: undefined, ms: 15_000 },
  { attempt: 2_000, random: 0.5, error: undefined, ms: 15_000 },
  { attempt: 1, random: 0, error: undefined, ms: 0 },
  { attempt: 0, random: 0.5, error: undefined, ms: 500 },
  { attempt: 1, random: 0.5, error: new Error('anything'), ms: 500 },
  { attempt: 1, random: 0.5, error: busy(), ms: 500 },
  { attempt: 1, random: 0, error: busy(7), ms: 7_000 },
  { attempt: 1, random: 0.5, error: busy(7), ms: 7_500 },
  { attempt: 1, random: 0, error: busy(90), ms: 90_000 },
])('attempt $attempt, random $random, error $error: $ms ms', ({ attempt, random, error, ms }) => {
  expect(backOff({ firstMs: 1_000, maxMs: 30_000, random: always(random) })(attempt, error)).toBe(ms);
});

test('waits between nothing and the ceiling, which grows up to the maximum', () => {
  const options = fc.record({
    firstMs: fc.integer({ min: 1, max: 60_000 }),
    maxMs: fc.integer({ min: 1, max: 3_600_000 }),
  });
  fc.assert(
    fc.property(
      options,
      fc.nat(5_000),
      fc.double({ min: 0, max: almostOne, noNaN: true }),
      (each, attempt, random) => {
        const wait = backOff({ ...each, random: always(random) });
        const longest = backOff({ ...each, random: always(almostOne) });
        expect(wait(attempt)).toBeGreaterThanOrEqual(0);
        expect(wait(attempt)).toBeLessThan(each.maxMs);
        expect(wait(attempt)).toBeLessThanOrEqual(longest(attempt));
        expect(longest(attempt + 1)).toBeGreaterThanOrEqual(longest(attempt));
      },
    ),
  );
});

test('never waits less than the pod asked for', () => {
  const seconds = fc.nat(86_400);
  fc.assert(
    fc.property(
      seconds,
      fc.nat(100),
      fc.double({ min: 0, max: almostOne, noNaN: true }),
      (after, attempt, random) => {
        const wait = backOff({ firstMs: 250, maxMs: 30_000, random: always(random) });
        expect(wait(attempt, busy(after))).toBe(after * 1_000 + wait(attempt));
      },
    ),
  );
});
