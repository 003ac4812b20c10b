import { describe, expect, test } from '@jest/globals';
import { ArgumentError, arg, parsePointInPast, readArguments, tokenize } from '../../src/index.ts';
import { scopeOf } from '../support/fake-directory.ts';

// A Monday.
const now = Date.parse('2026-11-23T10:15:00Z');
const read = (text: string, timeZone = 'Europe/London', at = now) =>
  new Date(parsePointInPast('since when', text, { now: at, timeZone })).toISOString();

function problem(text: string): unknown[] {
  try {
    return ['read as', read(text)];
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const { problem: found } = error;
    return found.code === 'ambiguous-time'
      ? [found.code, ...found.readings.map((reading) => reading.text)]
      : [found.code];
  }
}

describe('a point in the past', () => {
  test.each([
    ['yesterday', '2026-11-22T00:00:00.000Z'],
    ['since yesterday', '2026-11-22T00:00:00.000Z'],
    ['today', '2026-11-23T00:00:00.000Z'],
    ['fri', '2026-11-20T00:00:00.000Z'],
    ['fri 17:00', '2026-11-20T17:00:00.000Z'],
    ['mon 17:00', '2026-11-16T17:00:00.000Z'],
    ['last monday', '2026-11-16T00:00:00.000Z'],
    ['last friday', '2026-11-20T00:00:00.000Z'],
    ['2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['2026-07-01', '2026-06-30T23:00:00.000Z'],
    ['1 Nov', '2026-11-01T00:00:00.000Z'],
    ['1 Feb', '2026-02-01T00:00:00.000Z'],
    ['31/12', '2025-12-31T00:00:00.000Z'],
    ['November', '2026-11-01T00:00:00.000Z'],
    ['Dec', '2025-12-01T00:00:00.000Z'],
    ['9:00', '2026-11-23T09:00:00.000Z'],
    ['17:00', '2026-11-22T17:00:00.000Z'],
    ['fri 17:00 EST', '2026-11-20T22:00:00.000Z'],
    ['2h', '2026-11-23T08:15:00.000Z'],
    ['2 hours', '2026-11-23T08:15:00.000Z'],
    ['2 hours ago', '2026-11-23T08:15:00.000Z'],
    ['last 24 hours', '2026-11-22T10:15:00.000Z'],
    ['7d', '2026-11-16T10:15:00.000Z'],
    ['1 month', '2026-10-23T09:15:00.000Z'],
    ['1y', '2025-11-23T10:15:00.000Z'],
    ['gestern', '2026-11-22T00:00:00.000Z'],
    ['seit letztem Freitag', '2026-11-20T00:00:00.000Z'],
    ['vor 2 Stunden', '2026-11-23T08:15:00.000Z'],
    ['avant-hier', '2026-11-21T00:00:00.000Z'],
    ['il y a 3 jours', '2026-11-20T10:15:00.000Z'],
    ['depuis vendredi', '2026-11-20T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['tomorrow', 'in 2h', '24 Dec', '2030-01-01', 'next friday'])('%s lies ahead', (text) => {
    expect(problem(text)).toEqual(['future-time']);
  });

  test.each([
    ['0h', 'zero-time'],
    ['9999y', 'far-time'],
    ['1960-01-01', 'far-time'],
    ['31 Nov', 'impossible-time'],
    ['fri 20 nov 17:60', 'impossible-time'],
  ])('%s is refused', (text, code) => {
    expect(problem(text)).toEqual([code]);
  });

  test.each(['', '2', 'soon', 'last'])('%p is none', (text) => {
    expect(problem(text)).toEqual(['no-time']);
  });

  test.each([
    ['mon', ['2026-11-16', '2026-11-23']],
    ['last sunday', ['2026-11-15', '2026-11-22']],
    ['12/11/2025', ['2025-11-12', '2025-12-11']],
    ['12/11', ['2026-11-12']],
  ])('%s has several readings', (text, readings) => {
    expect(problem(text)).toEqual(['ambiguous-time', ...readings]);
  });

  test('last week is too vague, and 1M may be minutes or months', () => {
    expect(problem('last week')).toEqual(['vague-time']);
    expect(problem('1M')).toEqual(['minutes-or-months']);
  });
});

test('an argument is read at the time and in the zone of the command', async () => {
  const { scope } = scopeOf({ people: [], rooms: [] });
  const given = { since: tokenize('<div>last monday 9:00</div>') ?? [] };
  expect(
    await readArguments({ since: arg.pointInPast('since when') }, given, {
      ...scope,
      now: () => now,
      timeZone: 'Asia/Kolkata',
    }),
  ).toEqual({ since: Date.parse('2026-11-16T09:00+05:30') });
});
