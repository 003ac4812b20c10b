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
  ['0.5 days', 12 * HOUR],
  ['1,5h', 1.5 * HOUR],
  ['a day and a half', 36 * HOUR],
  ['2 Stunden und 1,5 Minuten', 2 * HOUR + 90_000],
  ['two days', 2 * DAY],
  ['an hour', HOUR],
  ['for 2h', 2 * HOUR],
  ['2 Std. und 5 Minuten', 2 * HOUR + 5 * MINUTE],
  ['für 3 Tage', 3 * DAY],
  ['pendant deux semaines', 14 * DAY],
])('%s', (text, expected) => {
  expect(parseDuration('when', text)).toBe(expected);
});

test.each([
  ['1 month', '2026-12-23T10:15:00Z'],
  ['3mo', '2027-02-23T10:15:00Z'],
  ['1y', '2027-11-23T10:15:00Z'],
  ['6 months', '2027-05-23T09:15:00Z'],
  ['180 days', '2027-05-22T09:15:00Z'],
])('%s is as long as the calendar has it from a moment on', (text, end) => {
  const now = Date.parse('2026-11-23T10:15:00Z');
  expect(parseDuration('when', text, { now, timeZone: 'Europe/London' })).toBe(Date.parse(end) - now);
});

test.each(['1 month', '1y', '1 month 2 days'])('%s has no length without a moment', (text) => {
  expect(() => parseDuration('when', text)).toThrow(ArgumentError);
});

test('minutes and months are never mixed up', () => {
  expect(() => parseDuration('when', '1M')).toThrow(
    expect.objectContaining({ problem: { code: 'minutes-or-months', about: 'when', text: '1M' } }),
  );
});

test.each([
  '',
  ' ',
  '2',
  '2.5',
  'h',
  'many days',
  '1.5 months',
  '1,000h',
  'a m',
  '99999999999 days',
  'soon',
  'h2',
  '2h later',
  'in 2h',
  '2 hats',
  '2 hats 1h',
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
