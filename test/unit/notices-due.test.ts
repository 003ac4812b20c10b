import { expect, test } from '@jest/globals';
import { noticesDueAt, type Settings } from '../../src/settings/index.ts';

const at = (time: string): number => Date.parse(time);
const night = { from: 19 * 60, until: 7 * 60 };
const lunch = { from: 12 * 60, until: 13 * 60 + 30 };
const late = { from: 22 * 60, until: 9 * 60 };
const berlin = 'Europe/Berlin';

test.each<[string, Settings, string, string]>([
  ['nothing chosen', {}, '2026-11-10T12:00Z', '2026-11-10T12:00Z'],
  ['before quiet hours', { quiet: night }, '2026-11-10T18:59Z', '2026-11-10T18:59Z'],
  ['as they begin', { quiet: night }, '2026-11-10T19:00Z', '2026-11-11T07:00Z'],
  ['before midnight', { quiet: night }, '2026-11-10T23:00Z', '2026-11-11T07:00Z'],
  ['after midnight', { quiet: night }, '2026-11-11T03:00Z', '2026-11-11T07:00Z'],
  ['as they end', { quiet: night }, '2026-11-11T07:00Z', '2026-11-11T07:00Z'],
  ['within a day', { quiet: lunch }, '2026-11-11T12:30Z', '2026-11-11T13:30Z'],
  ['in another zone', { quiet: night, timeZone: berlin }, '2026-11-10T18:30Z', '2026-11-11T06:00Z'],
  [
    'over the end of summer time',
    { quiet: night, timeZone: berlin },
    '2026-10-24T20:00Z',
    '2026-10-25T06:00Z',
  ],
  ['over its beginning', { quiet: night, timeZone: berlin }, '2026-03-28T20:00Z', '2026-03-29T05:00Z'],
  [
    'to the hour that is skipped',
    { quiet: { from: 60, until: 150 }, timeZone: berlin },
    '2026-03-29T00:10Z',
    '2026-03-29T01:00Z',
  ],
  ['a digest', { notices: 'digest' }, '2026-11-10T12:00Z', '2026-11-11T08:00Z'],
  ['a digest, early', { notices: 'digest' }, '2026-11-10T07:59Z', '2026-11-10T08:00Z'],
  ['a digest over the end of a year', { notices: 'digest' }, '2026-12-31T12:00Z', '2027-01-01T08:00Z'],
  ['a digest in a zone', { notices: 'digest', timeZone: berlin }, '2026-07-10T12:00Z', '2026-07-11T06:00Z'],
  ['a digest in quiet hours', { notices: 'digest', quiet: late }, '2026-11-10T12:00Z', '2026-11-11T09:00Z'],
])('%s', (_, settings, since, due) => {
  const now = at(since);
  expect(noticesDueAt(settings, { since: now, now, timeZone: 'UTC' })).toBe(at(due));
});

test('what is overdue is sent now, but not in quiet hours', () => {
  const since = at('2026-11-10T12:00Z');
  const due = (time: string) =>
    noticesDueAt({ notices: 'digest', quiet: night }, { since, now: at(time), timeZone: 'UTC' });
  expect(due('2026-11-11T10:00Z')).toBe(at('2026-11-11T10:00Z'));
  expect(due('2026-11-11T20:00Z')).toBe(at('2026-11-12T07:00Z'));
});

test('whoever has muted them is never told', () => {
  const settings: Settings = { notices: 'mute', quiet: night };
  expect(noticesDueAt(settings, { since: 0, now: 0, timeZone: 'UTC' })).toBe('never');
});
