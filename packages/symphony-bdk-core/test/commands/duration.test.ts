import { expect, test } from '@jest/globals';
import { ArgumentError, parseDuration } from '../../src/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ['90m', 90 * MINUTE],
  ['2h', 2 * HOUR],
  ['2H', 2 * HOUR],
  [' 2 h ', 2 * HOUR],
  ['3 days', 3 * DAY],
  ['1h30m', 1.5 * HOUR],
  ['1 hour 30 minutes', 1.5 * HOUR],
  ['1 day, 2 hours', 26 * HOUR],
  ['1.5h', 1.5 * HOUR],
  ['30s', 30_000],
  ['1w', 7 * DAY],
  ['10y', undefined],
])('%s', (text, expected) => {
  if (expected === undefined) expect(() => parseDuration('when', text)).toThrow(ArgumentError);
  else expect(parseDuration('when', text)).toBe(expected);
});

test.each([
  '',
  ' ',
  '2',
  '2.5',
  'h',
  'two days',
  'soon',
  'h2',
  '2h later',
  'in 2h',
  '2 hats',
  '2 hats 1h',
  '1,5h',
  '1.2.3h',
  '2h30',
  '-5m',
  '--2h',
  '2h-1h',
  '1e3h',
  '1_000s',
  '0s',
  '999ms',
  '999y',
  'NaN',
  'Infinity h',
  '∞h',
  '٣h',
  'PT2H',
])('“%s” is no length of time', (text) => {
  expect(() => parseDuration('when', text)).toThrow(
    expect.objectContaining({ problem: { code: 'no-duration', about: 'when', text } }),
  );
});

test('an endless text is refused in passing', () => {
  for (const unit of ['1h', '1h ', 'h', '1 ', '1', '1.'])
    expect(() => parseDuration('when', `${unit.repeat(30_000)}!`)).toThrow(ArgumentError);
});
