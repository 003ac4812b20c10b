import { describe, expect, test } from '@jest/globals';
import { parsePointInPast, parsePointInTime } from '../../src/index.ts';

/** Reads as if it were noon of a day in the zone. */
const reader =
  (timeZone: string, now: string) =>
  (text: string): string =>
    new Date(parsePointInTime('until when', text, { now: Date.parse(now), timeZone })).toISOString();

const ZONES = ['America/New_York', 'Europe/London', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'];

// In hours ahead of UTC, in the zones above.
const WINTER = [-5, 0, 1, 5.5, 13];
const SUMMER = [-4, 1, 2, 5.5, 12];

const TABLE = [
  // text, what the clocks there show at that instant, on Tuesday 2027-01-12 or 2027-07-13
  ['17:00', '12T17:00', '13T17:00'],
  ['fri', '15T23:59', '16T23:59'],
  ['fri 9am', '15T09:00', '16T09:00'],
  ['tomorrow noon', '13T12:00', '14T12:00'],
  ['3 days', '15T12:00', '16T12:00'],
  ['in 2h', '12T14:00', '13T14:00'],
  ['for 2 weeks', '26T12:00', '27T12:00'],
  ['freitag 17 Uhr', '15T17:00', '16T17:00'],
  ['vendredi 17h', '15T17:00', '16T17:00'],
  ['morgen 8:30', '13T08:30', '14T08:30'],
  ['end of month', '31T23:59', '31T23:59'],
  ['Friday 15.1.', '15T23:59', undefined],
  ['Fr, 22.01', '22T23:59', undefined],
  ['vendredi 15.1. 17h', '15T17:00', undefined],
  ['Freitag, 16.7.', undefined, '16T23:59'],
  ['fri 16.7', undefined, '16T23:59'],
  ['fri at 16.07', '15T16:07', '16T16:07'],
] as const;

describe.each(ZONES.map((zone, index) => [zone, WINTER[index] ?? 0, SUMMER[index] ?? 0] as const))(
  'in %s',
  (zone, winter, summer) => {
    const utc = (local: string, offset: number) =>
      new Date(Date.parse(`${local}:00Z`) - offset * 3_600_000).toISOString();

    test.each(TABLE)('%s', (text, inJanuary, inJuly) => {
      if (inJanuary)
        expect(reader(zone, utc('2027-01-12T12:00', winter))(text)).toBe(utc(`2027-01-${inJanuary}`, winter));
      if (inJuly)
        expect(reader(zone, utc('2027-07-13T12:00', summer))(text)).toBe(utc(`2027-07-${inJuly}`, summer));
    });

    test('from one side of the change to the other', () => {
      const read = reader(zone, utc('2027-01-12T12:00', winter));
      expect(read('13 July 17:00')).toBe(utc('2027-07-13T17:00', summer));
      expect(read('6 months')).toBe(utc('2027-07-12T12:00', summer));
      expect(read('180 days')).toBe(utc('2027-07-11T12:00', summer));
      // Hours are hours, whatever clocks do.
      expect(read('4320h')).toBe(utc('2027-07-11T12:00', winter));
    });

    test('a zone that is named is the one that counts', () => {
      const read = reader(zone, utc('2027-07-13T12:00', summer));
      expect(read('2027-07-20 17:00 EST')).toBe('2027-07-20T22:00:00.000Z');
      expect(read('2027-07-20 5pm ET')).toBe('2027-07-20T21:00:00.000Z');
      expect(read('2027-01-20T17:00+05:30'.replace('2027', '2028'))).toBe('2028-01-20T11:30:00.000Z');
    });
  },
);

describe('an hour that clocks skip', () => {
  test.each([
    ['America/New_York', '2027-03-14 02:30', '2027-03-14T07:00:00.000Z'],
    ['Europe/London', '2027-03-28 01:30', '2027-03-28T01:00:00.000Z'],
    ['Europe/Berlin', '28.03.2027 02:30 Uhr', '2027-03-28T01:00:00.000Z'],
    ['Australia/Lord_Howe', '2027-10-03 02:15', '2027-10-02T15:30:00.000Z'],
    ['Pacific/Chatham', '2027-09-26 03:00', '2027-09-25T14:00:00.000Z'],
    ['Pacific/Auckland', '2027-09-26 02:30', '2027-09-25T14:00:00.000Z'],
  ])('%s %s means the instant at which they are set forward', (timeZone, text, expected) => {
    expect(reader(timeZone, '2027-01-12T12:00:00Z')(text)).toBe(expected);
    const now = Date.parse('2028-01-12T12:00:00Z');
    expect(parsePointInPast('since when', text, { now, timeZone })).toBe(Date.parse(expected));
  });

  test('a length of days that ends in it, too', () => {
    expect(reader('America/New_York', '2027-03-13T07:30:00Z')('1 day')).toBe('2027-03-14T07:00:00.000Z');
  });
});

describe('an hour that clocks show twice', () => {
  test.each([
    ['America/New_York', '2027-11-07 01:30', '2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z'],
    ['Europe/London', '2027-10-31 01:30', '2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ['Europe/Berlin', '31 Oct 2027 2:30', '2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ['Australia/Lord_Howe', '2027-04-04 01:45', '2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z'],
    ['Pacific/Chatham', '2027-04-04 03:00', '2027-04-03T13:15:00.000Z', '2027-04-03T14:15:00.000Z'],
    ['Pacific/Auckland', '2027-04-04 02:30', '2027-04-03T13:30:00.000Z', '2027-04-03T14:30:00.000Z'],
  ])('%s %s: until then is until the second, since then since the first', (timeZone, text, first, second) => {
    expect(reader(timeZone, '2027-01-12T12:00:00Z')(text)).toBe(second);
    const now = Date.parse('2028-01-12T12:00:00Z');
    expect(new Date(parsePointInPast('since when', text, { now, timeZone })).toISOString()).toBe(first);
  });

  test('can be told apart by its zone', () => {
    const read = reader('America/New_York', '2027-01-12T12:00:00Z');
    expect(read('2027-11-07 01:30 EDT')).toBe('2027-11-07T05:30:00.000Z');
    expect(read('2027-11-07 01:30 EST')).toBe('2027-11-07T06:30:00.000Z');
  });
});

test('a day that begins with a skipped hour begins with the change', () => {
  const now = Date.parse('2026-11-23T10:15:00Z');
  const read = (text: string) => parsePointInPast('since', text, { now, timeZone: 'America/Santiago' });
  expect(new Date(read('2026-09-06')).toISOString()).toBe('2026-09-06T04:00:00.000Z');
});

describe('months and years are those of the calendar', () => {
  test.each([
    ['2027-01-31T10:15:00Z', '1 month', '2027-02-28T10:15:00.000Z'],
    ['2028-01-31T10:15:00Z', '1 month', '2028-02-29T10:15:00.000Z'],
    ['2028-02-29T10:15:00Z', '1y', '2029-02-28T10:15:00.000Z'],
    ['2027-03-31T09:15:00Z', '1 month 1 day', '2027-05-01T09:15:00.000Z'],
    ['2026-12-31T23:30:00Z', '2 months', '2027-02-28T23:30:00.000Z'],
    ['2027-03-14T10:15:00Z', '1 month', '2027-04-14T09:15:00.000Z'],
    ['2027-03-27T10:15:00Z', '1 day', '2027-03-28T09:15:00.000Z'],
    ['2027-03-27T10:15:00Z', '24 hours', '2027-03-28T10:15:00.000Z'],
    ['2027-03-27T10:15:00Z', '1 day 2 hours', '2027-03-28T11:15:00.000Z'],
  ])('%s + %s', (now, text, expected) => {
    expect(reader('Europe/London', now)(text)).toBe(expected);
  });

  test('and back', () => {
    const now = Date.parse('2027-03-31T09:15:00Z');
    const read = (text: string) => parsePointInPast('since', text, { now, timeZone: 'Europe/London' });
    expect(new Date(read('1 month')).toISOString()).toBe('2027-02-28T10:15:00.000Z');
    expect(new Date(read('4 days')).toISOString()).toBe('2027-03-27T10:15:00.000Z');
  });
});
