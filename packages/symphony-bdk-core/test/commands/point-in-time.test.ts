import { describe, expect, test } from '@jest/globals';
import { ArgumentError, parsePointInTime } from '../../src/index.ts';

// A Monday.
const now = Date.parse('2026-11-23T10:15:00Z');
const read = async (text: string, timeZone = 'Europe/London', at = now) =>
  new Date(await parsePointInTime('until when', text, { now: at, timeZone })).toISOString();

describe('a point in time', () => {
  test.each([
    ['fri', '2026-11-27T23:59:00.000Z'],
    ['Friday', '2026-11-27T23:59:00.000Z'],
    ['tomorrow', '2026-11-24T23:59:00.000Z'],
    ['24 Dec', '2026-12-24T23:59:00.000Z'],
    ['2026-12-24', '2026-12-24T23:59:00.000Z'],
    ['2026-12-24 17:00', '2026-12-24T17:00:00.000Z'],
    ['fri 9am', '2026-11-27T09:00:00.000Z'],
    ['17:30', '2026-11-23T17:30:00.000Z'],
    ['9:30', '2026-11-24T09:30:00.000Z'],
    ['3 days', '2026-11-26T10:15:00.000Z'],
    ['in 2h', '2026-11-23T12:15:00.000Z'],
    ['2h', '2026-11-23T12:15:00.000Z'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  test('is meant in the time zone, also across the change of clocks', async () => {
    expect(await read('fri 17:00', 'America/New_York')).toBe('2026-11-27T22:00:00.000Z');
    expect(await read('fri', 'Asia/Tokyo')).toBe('2026-11-27T14:59:00.000Z');
    expect(await read('30 Mar 9:00', 'Europe/Zurich')).toBe('2027-03-30T07:00:00.000Z');
  });

  test('begins with the day that it is there', async () => {
    const lateInLondon = Date.parse('2026-11-23T23:30:00Z');
    expect(await read('tomorrow', 'Asia/Tokyo', lateInLondon)).toBe('2026-11-25T14:59:00.000Z');
  });

  test.each(['soon', 'fri or so', '12/11/2026', '3/4', 'mon to fri', '', '2099-01-01', '31 Feb'])(
    '%p is none',
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({ problem: { code: 'no-time', text } });
      await expect(read(text)).rejects.toThrow(ArgumentError);
    },
  );

  test('that is over is no point to wait for', async () => {
    await expect(read('2026-11-01')).rejects.toMatchObject({ problem: { code: 'past-time' } });
  });
});
