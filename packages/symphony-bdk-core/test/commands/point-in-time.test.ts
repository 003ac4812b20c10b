import { describe, expect, test } from '@jest/globals';
import { ArgumentError, parsePointInPast, parsePointInTime } from '../../src/index.ts';

// A Monday.
const now = Date.parse('2026-11-23T10:15:00Z');
const read = (text: string, timeZone = 'Europe/London', at = now) =>
  new Date(parsePointInTime('until when', text, { now: at, timeZone })).toISOString();

/** What is wrong with a text: the code, and the readings, the zone or nothing. */
function problem(text: string, timeZone?: string, at?: number): unknown[] {
  try {
    return ['read as', read(text, timeZone, at)];
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const { problem: found } = error;
    expect(found).toMatchObject({ about: 'until when', text });
    if (found.code === 'ambiguous-time')
      return [found.code, ...found.readings.map((reading) => reading.text)];
    if (found.code === 'no-such-weekday') return [found.code, found.weekday];
    if (found.code === 'wrong-weekday') return [found.code, found.reading.text, found.weekday];
    if (found.code === 'unclear-zone') return [found.code, found.zone, ...found.choices];
    return [found.code];
  }
}

describe('a point in time', () => {
  test.each([
    ['fri', '2026-11-27T23:59:00.000Z'],
    ['Friday', '2026-11-27T23:59:00.000Z'],
    ['this friday', '2026-11-27T23:59:00.000Z'],
    ['tomorrow', '2026-11-24T23:59:00.000Z'],
    ['today', '2026-11-23T23:59:00.000Z'],
    ['day after tomorrow', '2026-11-25T23:59:00.000Z'],
    ['24 Dec', '2026-12-24T23:59:00.000Z'],
    ['Dec 24th, 2026', '2026-12-24T23:59:00.000Z'],
    ['the 24th of December', '2026-12-24T23:59:00.000Z'],
    ['24-Dec-2026', '2026-12-24T23:59:00.000Z'],
    ['thu 24 Dec', '2026-12-24T23:59:00.000Z'],
    ['2026-12-24', '2026-12-24T23:59:00.000Z'],
    ['2026-12-24 17:00', '2026-12-24T17:00:00.000Z'],
    ['2026-12-24T17:00:30.123', '2026-12-24T17:00:30.123Z'],
    ['fri 9am', '2026-11-27T09:00:00.000Z'],
    ['fri 5 p.m.', '2026-11-27T17:00:00.000Z'],
    ['5:30pm on friday', '2026-11-27T17:30:00.000Z'],
    ['tomorrow at noon', '2026-11-24T12:00:00.000Z'],
    ['fri 12:30 am', '2026-11-27T00:30:00.000Z'],
    ['fri 0:30 am', '2026-11-27T00:30:00.000Z'],
    ['fri 17:00!', '2026-11-27T17:00:00.000Z'],
    ['fri　１７：００', '2026-11-27T17:00:00.000Z'],
    ['half an hour', '2026-11-23T10:45:00.000Z'],
    ['fri 0:00', '2026-11-27T00:00:00.000Z'],
    ['fri 24:00', '2026-11-28T00:00:00.000Z'],
    ['fri 17.30', '2026-11-27T17:30:00.000Z'],
    ['midnight', '2026-11-24T00:00:00.000Z'],
    ['12 am', '2026-11-24T00:00:00.000Z'],
    ['12 pm', '2026-11-23T12:00:00.000Z'],
    ['17:30', '2026-11-23T17:30:00.000Z'],
    ['9:30', '2026-11-24T09:30:00.000Z'],
    ['mon 9:00', '2026-11-30T09:00:00.000Z'],
    ['next monday', '2026-11-30T23:59:00.000Z'],
    ['1 Jan', '2027-01-01T23:59:00.000Z'],
    ['29 Feb', '2028-02-29T23:59:00.000Z'],
    ['mar 5', '2027-03-05T23:59:00.000Z'],
    ['end of month', '2026-11-30T23:59:00.000Z'],
    ['the end of the month', '2026-11-30T23:59:00.000Z'],
    ['end of february', '2027-02-28T23:59:00.000Z'],
    ['12 noon', '2026-11-23T12:00:00.000Z'],
    ['year end', '2026-12-31T23:59:00.000Z'],
    ['3 days', '2026-11-26T10:15:00.000Z'],
    ['in 2h', '2026-11-23T12:15:00.000Z'],
    ['2h', '2026-11-23T12:15:00.000Z'],
    ['for 2h', '2026-11-23T12:15:00.000Z'],
    ['for 2 weeks', '2026-12-07T10:15:00.000Z'],
    ['for the next 2 weeks', '2026-12-07T10:15:00.000Z'],
    ['a week', '2026-11-30T10:15:00.000Z'],
    ['two days from now', '2026-11-25T10:15:00.000Z'],
    ['1m', '2026-11-23T10:16:00.000Z'],
    ['1 MIN', '2026-11-23T10:16:00.000Z'],
    ['1mo', '2026-12-23T10:15:00.000Z'],
    ['1y', '2027-11-23T10:15:00.000Z'],
    ['until fri', '2026-11-27T23:59:00.000Z'],
    ['by fri 5pm', '2026-11-27T17:00:00.000Z'],
    ['the 24th', '2026-11-24T23:59:00.000Z'],
    ['22nd', '2026-12-22T23:59:00.000Z'],
    ['the 31st', '2026-12-31T23:59:00.000Z'],
    ['thursday the 26th', '2026-11-26T23:59:00.000Z'],
    ['am 24. um 17 Uhr', '2026-11-24T17:00:00.000Z'],
    ['le 24', '2026-11-24T23:59:00.000Z'],
    ['24Dec2026', '2026-12-24T23:59:00.000Z'],
    ['24dec', '2026-12-24T23:59:00.000Z'],
    ['Dec24', '2026-12-24T23:59:00.000Z'],
    ['24/Dec/2026', '2026-12-24T23:59:00.000Z'],
    ['20261224', '2026-12-24T23:59:00.000Z'],
    ['20261224 17:00', '2026-12-24T17:00:00.000Z'],
    ['17 o’clock', '2026-11-23T17:00:00.000Z'],
    ["fri 8 o'clock pm", '2026-11-27T20:00:00.000Z'],
    ['fri half past 5 pm', '2026-11-27T17:30:00.000Z'],
    ['fri 17:00 local time', '2026-11-27T17:00:00.000Z'],
    ['1,5 Stunden', '2026-11-23T11:45:00.000Z'],
    ['1,5h', '2026-11-23T11:45:00.000Z'],
    ['an hour and a half', '2026-11-23T11:45:00.000Z'],
    ['for two and a half hours', '2026-11-23T12:45:00.000Z'],
    ['anderthalb Stunden', '2026-11-23T11:45:00.000Z'],
    ['zweieinhalb Stunden', '2026-11-23T12:45:00.000Z'],
    ['une heure et demie', '2026-11-23T11:45:00.000Z'],
    ['tuesday week', '2026-12-01T23:59:00.000Z'],
    ['today in a week', '2026-11-30T23:59:00.000Z'],
    ['heute in einer Woche', '2026-11-30T23:59:00.000Z'],
    ['Freitag in zwei Wochen', '2026-12-11T23:59:00.000Z'],
    ['a week tomorrow', '2026-12-01T23:59:00.000Z'],
    ['two weeks from tomorrow 17:00', '2026-12-08T17:00:00.000Z'],
    ['demain dans un mois', '2026-12-24T23:59:00.000Z'],
    ['bis 24.12., 17 Uhr', '2026-12-24T17:00:00.000Z'],
    ['24.12.,17 Uhr', '2026-12-24T17:00:00.000Z'],
    ['bis 24.12. 8.30', '2026-12-24T08:30:00.000Z'],
    ['bis 24. 12. 8 Uhr', '2026-12-24T08:00:00.000Z'],
    ['24.12. at 17', '2026-12-24T17:00:00.000Z'],
    ['Freitag um 17', '2026-11-27T17:00:00.000Z'],
    ['bis einschließlich Freitag', '2026-11-27T23:59:00.000Z'],
    ['bis einschl. Freitag', '2026-11-27T23:59:00.000Z'],
    ['bis spätestens Freitag', '2026-11-27T23:59:00.000Z'],
    ['Friday at the latest', '2026-11-27T23:59:00.000Z'],
    ['bis inkl. Freitag', '2026-11-27T23:59:00.000Z'],
    ['bis Freitag einschließlich', '2026-11-27T23:59:00.000Z'],
    ['up to and including Friday', '2026-11-27T23:59:00.000Z'],
    ['until Friday, inclusive', '2026-11-27T23:59:00.000Z'],
    ["jusqu'à vendredi inclus", '2026-11-27T23:59:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('is meant in the time zone, also across the change of clocks', () => {
    expect(read('fri 17:00', 'America/New_York')).toBe('2026-11-27T22:00:00.000Z');
    expect(read('fri', 'Asia/Tokyo')).toBe('2026-11-27T14:59:00.000Z');
    expect(read('30 Mar 9:00', 'Europe/Zurich')).toBe('2027-03-30T07:00:00.000Z');
  });

  test('begins with the day that it is there', () => {
    const lateInLondon = Date.parse('2026-11-23T23:30:00Z');
    expect(read('tomorrow', 'Asia/Tokyo', lateInLondon)).toBe('2026-11-25T14:59:00.000Z');
  });

  test.each(
    'soon|2:30h|at 5 december|at 5 10.12|fri or so|mon to fri|24-26 Dec||5|17|fri 17|for fri|2|2026|in fri|1,500 minutes|fri in 3 days|20th century'
      .split('|')
      .concat('constructor', '__proto__', '17:00 17:00', 'fri sat', 'x'.repeat(30_000), '1 '.repeat(40)),
  )('%p is none', (text) => {
    expect(problem(text)).toEqual(['no-time']);
  });

  test.each([
    '31 Nov',
    'Feb 29 2027',
    '31.11.2027',
    '30/2/2027',
    '99 Dec',
    'the 32nd',
    'fri 31 Nov',
    '17:60',
    '25:00',
    'fri 13pm',
    '0:30 pm',
    '25 Uhr',
    'fri 17:60 CET',
    '31.11. 17:00',
  ])('%s is on no calendar and no clock', (text) => {
    expect(problem(text)).toEqual(['impossible-time']);
  });

  test.each(['0 days', '0h', 'in 0 min', 'for 0 weeks'])('%s is none', (text) => {
    expect(problem(text)).toEqual(['zero-time']);
  });

  test.each(['2099-01-01', '999y', '99999 days', 'for 9999999999h', '11 years', '500 months'])(
    '%s is too far away',
    (text) => {
      expect(problem(text)).toEqual(['far-time']);
    },
  );

  test.each([
    ['fri 24 dec', '2026-12-24', 4],
    ['Mon 2026-12-24 17:00', '2026-12-24 17:00', 4],
    ['Freitag, der 24. Dezember', '2026-12-24', 4],
    ['fri the 26th', '2026-11-26', 4],
  ])('%s names another day of the week', (text, reading, weekday) => {
    expect(problem(text)).toEqual(['wrong-weekday', reading, weekday]);
  });

  test.each([
    ["8 o'clock", ['2026-11-23 20:00', '2026-11-24 08:00']],
    ['fri half past 5', ['2026-11-27 05:30', '2026-11-27 17:30']],
    ['Freitag um halb 6', ['2026-11-27 05:30', '2026-11-27 17:30']],
    ['tomorrow at quarter to 9', ['2026-11-24 08:45', '2026-11-24 20:45']],
    ['tomorrow at 5', ['2026-11-24 05:00', '2026-11-24 17:00']],
    ['at 5 on friday', ['2026-11-27 05:00', '2026-11-27 17:00']],
    ['bis 24.12. um 9', ['2026-12-24 09:00', '2026-12-24 21:00']],
    ['vendredi à 9', ['2026-11-27 09:00', '2026-11-27 21:00']],
    ['fri at 5 EST', ['2026-11-27 10:00', '2026-11-27 22:00']],
    ['2h30', ['2026-11-23 12:45', '2026-11-24 02:30']],
    ['24 Dec 26', ['2026-12-24']],
    ['the 23rd', ['2026-11-23', '2026-12-23']],
  ])('%s is asked about, to the minute', (text, readings) => {
    expect(problem(text, 'Europe/London', now + 4_321)).toEqual(['ambiguous-time', ...readings]);
  });

  test.each([
    'tomorrow morning',
    'tonight',
    'friday evening',
    'next week',
    'eod fri',
    'weekend',
    'bis Freitagabend',
    'Friday 17:00 eod',
    'Samstagnachmittag',
  ])('%s is too vague', (text) => {
    expect(problem(text)).toEqual(['vague-time']);
  });

  test.each(['2026-11-01', '20 Nov', '1 Nov', '13.11.2026', 'yesterday', '2h ago', '2026-11-23 10:15'])(
    '%s is over',
    (text) => {
      expect(problem(text)).toEqual(['past-time']);
    },
  );

  test('that is over by less than a month is not taken for next year', () => {
    expect(problem('23 Oct')).toEqual(['past-time']);
    expect(read('22 Oct')).toBe('2027-10-22T22:59:00.000Z');
  });
});

describe('of a date in digits', () => {
  test.each([
    ['31/12', '2026-12-31T23:59:00.000Z'],
    ['31.12', '2026-12-31T23:59:00.000Z'],
    ['31.12.', '2026-12-31T23:59:00.000Z'],
    ['24. 12. 2026', '2026-12-24T23:59:00.000Z'],
    ['24. 12. 17:00', '2026-12-24T17:00:00.000Z'],
    ['31 / 12', '2026-12-31T23:59:00.000Z'],
    ['31-12', '2026-12-31T23:59:00.000Z'],
    ['12/31', '2026-12-31T23:59:00.000Z'],
    ['31.12.2027', '2027-12-31T23:59:00.000Z'],
    ['13.11.2027 17:00', '2027-11-13T17:00:00.000Z'],
    ['2026/12/11', '2026-12-11T23:59:00.000Z'],
    ['2026.12.11', '2026-12-11T23:59:00.000Z'],
    ['11/11/2027', '2027-11-11T23:59:00.000Z'],
    ['12/12', '2026-12-12T23:59:00.000Z'],
    ['17.30', '2026-11-23T17:30:00.000Z'],
  ])('%s has one reading', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['12.11.2027', ['2027-11-12', '2027-12-11']],
    ['12-11-2027', ['2027-11-12', '2027-12-11']],
    ['12/11/2027 17:00', ['2027-11-12 17:00', '2027-12-11 17:00']],
    ['1.2.2027', ['2027-01-02', '2027-02-01']],
    ['3/4', ['2027-03-04', '2027-04-03']],
    ['3. 4. 2027', ['2027-03-04', '2027-04-03']],
    ['4-3', ['2027-03-04', '2027-04-03']],
    ['12.10', ['2026-11-23 12:10', '2026-12-10', '2027-10-12']],
    ['31/12/26', ['2026-12-31', '2031-12-26']],
    ['05/06/27', ['2027-05-06', '2027-06-05']],
    ['24 Dec 26', ['2026-12-24']],
  ])('%s has several', (text, readings) => {
    expect(problem(text)).toEqual(['ambiguous-time', ...readings]);
  });

  test('only what lies ahead is offered, and even one reading is not taken for granted', () => {
    expect(problem('12.11.2026')).toEqual(['ambiguous-time', '2026-12-11']);
    expect(problem('12/11/26')).toEqual(['ambiguous-time', '2026-12-11']);
    expect(problem('1.2.2026')).toEqual(['past-time']);
  });
});

describe('of a weekday with a date of dots', () => {
  test.each([
    // The weekday and the date agree.
    ['thu 10.12', '2026-12-10T23:59:00.000Z'],
    ['thu 10.12.', '2026-12-10T23:59:00.000Z'],
    ['until Thursday 10.12.', '2026-12-10T23:59:00.000Z'],
    ['Thursday, 10.12', '2026-12-10T23:59:00.000Z'],
    ['10.12 thu', '2026-12-10T23:59:00.000Z'],
    ['Thursday,10.12', '2026-12-10T23:59:00.000Z'],
    ['10.12., Thursday', '2026-12-10T23:59:00.000Z'],
    ['Do, 10.12.', '2026-12-10T23:59:00.000Z'],
    ['bis Donnerstag, den 10.12.', '2026-12-10T23:59:00.000Z'],
    ['bis Freitag, 11.12.', '2026-12-11T23:59:00.000Z'],
    ['bis Fr. 18.12.', '2026-12-18T23:59:00.000Z'],
    ['Freitag 4.12', '2026-12-04T23:59:00.000Z'],
    ['bis Montag 21.12.', '2026-12-21T23:59:00.000Z'],
    ['mon 07.12.', '2026-12-07T23:59:00.000Z'],
    ['sat 12.12.', '2026-12-12T23:59:00.000Z'],
    ['sat, 05.12.', '2026-12-05T23:59:00.000Z'],
    ['jeudi 10.12', '2026-12-10T23:59:00.000Z'],
    ['le jeudi 10.12.', '2026-12-10T23:59:00.000Z'],
    ['mon 4.1', '2027-01-04T23:59:00.000Z'],
    ['this thursday 26.11', '2026-11-26T23:59:00.000Z'],
    ['next monday 30.11', '2026-11-30T23:59:00.000Z'],
    ['morgen, 24.11.', '2026-11-24T23:59:00.000Z'],
    ['Di 8.12. 09:00', '2026-12-08T09:00:00.000Z'],
    ['bis Dienstag 8.12. 9 Uhr', '2026-12-08T09:00:00.000Z'],
    ['Dienstag, 8.12., 17 Uhr', '2026-12-08T17:00:00.000Z'],
    ['thu 10.12 17.30', '2026-12-10T17:30:00.000Z'],
    ['thu 10.12. 5 p.m.', '2026-12-10T17:00:00.000Z'],
    // There is no such day.
    ['fri 17.30', '2026-11-27T17:30:00.000Z'],
    ['17.30 fri', '2026-11-27T17:30:00.000Z'],
    ['fri 8.30', '2026-11-27T08:30:00.000Z'],
    ['tomorrow 8.30', '2026-11-24T08:30:00.000Z'],
    ['tomorrow 10.12', '2026-11-24T10:12:00.000Z'],
    // Its hour is called one.
    ['thu at 10.12', '2026-11-26T10:12:00.000Z'],
    ['at 10.12 on thu', '2026-11-26T10:12:00.000Z'],
    ['Donnerstag um 10.12', '2026-11-26T10:12:00.000Z'],
    ['thu 10.12 Uhr', '2026-11-26T10:12:00.000Z'],
    ['jeudi à 10.12', '2026-11-26T10:12:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['fri 10.12', ['2026-11-27 10:12', '2026-12-10']],
    ['10.12 fri', ['2026-11-27 10:12', '2026-12-10']],
    // Both orders are such a day, or only the one that is seldom meant.
    ['mon 7.12', ['2026-11-30 07:12', '2026-12-07', '2027-07-12']],
    ['tue 10.12', ['2026-11-24 10:12', '2027-10-12']],
    ['mon 8.30', ['2026-11-30 08:30', '2027-08-30']],
    ['next monday 7.12', ['2026-11-30 07:12', '2026-12-07']],
  ])('%s is asked about', (text, readings) => {
    expect(problem(text, 'UTC')).toEqual(['ambiguous-time', ...readings]);
  });

  test.each([
    ['fri 10.12.', ['wrong-weekday', '2026-12-10', 4]],
    ['Tue 10.12.', ['wrong-weekday', '2026-12-10', 4]],
    ['Friday 10/12', ['no-such-weekday', 5]],
    ['Friday 2026-12-10', ['wrong-weekday', '2026-12-10', 4]],
  ])('%s is no such day', (text, told) => {
    expect(problem(text)).toEqual(told);
  });

  test('in the past', () => {
    const back = (text: string) =>
      new Date(parsePointInPast('since when', text, { now, timeZone: 'UTC' })).toISOString();
    expect(back('Thursday 12.11.')).toBe('2026-11-12T00:00:00.000Z');
    expect(back('Do, 12.11')).toBe('2026-11-12T00:00:00.000Z');
    expect(problem('Thursday 12.11.')).toEqual(['past-time']);
  });
});

describe('in words', () => {
  test.each([
    ['next friday', ['2026-11-27', '2026-12-04']],
    ['mon', ['2026-11-23', '2026-11-30']],
    ['monday 17:00', ['2026-11-23 17:00', '2026-11-30 17:00']],
    ['friday midnight', ['2026-11-27 00:00', '2026-11-28 00:00']],
    ['fri 12:00 am', ['2026-11-27 00:00', '2026-11-28 00:00']],
    ['December 2026', ['2026-12-01', '2026-12-31']],
    ['in december', ['2026-12-01', '2026-12-31']],
    ['17h', ['2026-11-23 17:00', '2026-11-24 03:15']],
    ['17h30', ['2026-11-23 17:30', '2026-11-24 03:45']],
  ])('%s has several readings', (text, readings) => {
    expect(problem(text)).toEqual(['ambiguous-time', ...readings]);
  });

  test('a week begins on Monday for some, and on Sunday for others', () => {
    const sunday = Date.parse('2026-11-22T10:15:00Z');
    expect(problem('next monday', 'UTC', sunday)).toEqual(['ambiguous-time', '2026-11-23', '2026-11-30']);
    const saturday = Date.parse('2026-11-21T10:15:00Z');
    expect(read('next monday', 'UTC', saturday)).toBe('2026-11-23T23:59:00.000Z');
  });

  test.each(['1M', '1 M', '2h 1M', 'for 1M'])('%s may be minutes, or months', (text) => {
    expect(problem(text)).toEqual(['minutes-or-months']);
  });
});

test('every reading that is offered can be given instead, and is read as what it was', () => {
  for (const text of [
    '12.11.2027',
    '12.10',
    'next friday',
    'fri midnight',
    '17h',
    '3/4 17:00 EST',
    'december',
  ])
    try {
      parsePointInTime('when', text, { now, timeZone: 'Asia/Kolkata' });
      throw new Error(`${text} was read`);
    } catch (error) {
      if (!(error instanceof ArgumentError) || error.problem.code !== 'ambiguous-time') throw error;
      for (const reading of error.problem.readings)
        expect(parsePointInTime('when', reading.text, { now, timeZone: 'Asia/Kolkata' })).toBe(reading.at);
    }
});

describe('with a time zone', () => {
  test.each([
    ['fri 17:00 EST', '2026-11-27T22:00:00.000Z'],
    ['17:00 fri EST', '2026-11-27T22:00:00.000Z'],
    ['17:00 EST on fri', '2026-11-27T22:00:00.000Z'],
    ['fri 5pmEST', '2026-11-27T22:00:00.000Z'],
    ['noon ET time', '2026-11-23T17:00:00.000Z'],
    ['12 noon ET friday', '2026-11-27T17:00:00.000Z'],
    ['5pm ET', '2026-11-23T22:00:00.000Z'],
    ['24 Jul 5pm EST', '2027-07-24T22:00:00.000Z'],
    ['24 Jul 5pm ET', '2027-07-24T21:00:00.000Z'],
    ['24 Jul 5pm EDT', '2027-07-24T21:00:00.000Z'],
    ['24 Jul 17:00 UTC', '2027-07-24T17:00:00.000Z'],
    ['24 Jul 17:00', '2027-07-24T16:00:00.000Z'],
    ['24 Jul 17:00 CET', '2027-07-24T16:00:00.000Z'],
    ['24 Jul 17:00 CEST', '2027-07-24T15:00:00.000Z'],
    ['24 Jul 17:00 Europe/Paris', '2027-07-24T15:00:00.000Z'],
    ['24 Jul 17:00 (europe/paris)', '2027-07-24T15:00:00.000Z'],
    ['2026-12-24T17:00:00+05:00', '2026-12-24T12:00:00.000Z'],
    ['2026-12-24T17:00+0530', '2026-12-24T11:30:00.000Z'],
    ['2027-06-24T17:00:00Z', '2027-06-24T17:00:00.000Z'],
    ['fri 17:00 GMT+2', '2026-11-27T15:00:00.000Z'],
    ['fri 17:00 UTC −5:30', '2026-11-27T22:30:00.000Z'],
    ['fri 17:00 +02', '2026-11-27T15:00:00.000Z'],
    ['fri 17h30 CET', '2026-11-27T16:30:00.000Z'],
    ['fri noon America/Argentina/Buenos_Aires', '2026-11-27T15:00:00.000Z'],
    ['fri JST', '2026-11-27T14:59:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['17:00 IST', ['ist', 'Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['fri 5pm CST', ['cst', 'America/Chicago', 'Asia/Shanghai', 'America/Havana']],
    ['17:00 BST fri', ['bst', 'Europe/London', 'Asia/Dhaka']],
    ['5pm PST', ['pst', 'America/Los_Angeles', 'Asia/Manila']],
    ['17:00 XYZ', ['xyz']],
    ['17:00 +5', ['+5']],
    ['17:00 America/New York', ['america/new york', 'America/New_York']],
    ['17:00 in London', ['london', 'Europe/London']],
    ['17:00 Europe/Atlantis', ['europe/atlantis']],
    ['17:00 Etc/GMT+5', ['etc/gmt+5']],
    ['17:00 UTC+25', ['utc+25']],
    ['5pm Eastern Time', ['eastern', 'America/New_York', 'Australia/Sydney']],
    ['5pm London', ['london', 'Europe/London']],
    ['5pm New York time', ['new york', 'America/New_York']],
  ])('%s: the zone is unclear', (text, zone) => {
    expect(problem(text)).toEqual(['unclear-zone', ...zone]);
  });

  test('a day that is another one there is asked about', () => {
    const tuesdayInAuckland = Date.parse('2026-11-23T12:15:00Z');
    expect(problem('tomorrow 17:00 EST', 'Pacific/Auckland', tuesdayInAuckland)).toEqual([
      'ambiguous-time',
      '2026-11-25 11:00',
      '2026-11-26 11:00',
    ]);
    expect(read('17:00 EST', 'Pacific/Auckland', tuesdayInAuckland)).toBe('2026-11-23T22:00:00.000Z');
    expect(read('fri 17:00 EST', 'Pacific/Auckland', tuesdayInAuckland)).toBe('2026-11-27T22:00:00.000Z');
  });

  test('is none of a length', () => {
    expect(problem('3 days EST')).toEqual(['no-time']);
  });
});
