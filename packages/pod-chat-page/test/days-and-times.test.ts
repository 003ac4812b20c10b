import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  type DayRule,
  followsRule,
  formatDay,
  monthGrid,
  readDay,
} from '../src/browser/controls/days.ts';
import { formatTime, isDisabledTime, readTime, timesOfDay } from '../src/browser/controls/times.ts';

describe('days', () => {
  test.each([
    ['MM-dd-yyyy', '09-03-2026'],
    ['d/M/yy', '3/9/26'],
    ['d MMM yyyy', '3 Sep 2026'],
    ['dd MMMM yyyyy', '03 September 02026'],
  ])('are written as %s', (format, text) => {
    expect(formatDay('2026-09-03', format)).toBe(text);
  });

  test.each([
    ['3/9/2026', 'dd/MM/yyyy', '2026-09-03'],
    ['09-03-2026', 'MM-dd-yyyy', '2026-09-03'],
    ['2026-09-03', 'MM-dd-yyyy', '2026-09-03'],
    ['3 sept 2026', 'd MMMM yyyy', '2026-09-03'],
    ['3/9/26', 'd/M/yy', '2026-09-03'],
    ['30/02/2026', 'dd/MM/yyyy', undefined],
    ['tomorrow', 'dd/MM/yyyy', undefined],
    ['3/9', 'dd/MM/yyyy', undefined],
  ])('%s is read', (text, format, day) => {
    expect(readDay(text, format)).toBe(day);
  });

  test('rules are a day, a range with both ends, or weekdays from Sunday', () => {
    const rules: DayRule[] = [
      { type: 'date', day: '2027-01-05' },
      { type: 'range', from: '2027-01-13', to: '2027-01-15' },
      { type: 'weekdays', daysOfWeek: [0, 6] },
    ];
    const days = [
      '2027-01-04',
      '2027-01-05',
      '2027-01-12',
      '2027-01-13',
      '2027-01-15',
      '2027-01-16',
      '2027-01-17',
    ];
    expect(days.filter((day) => followsRule(day, rules))).toEqual([
      '2027-01-05',
      '2027-01-13',
      '2027-01-15',
      '2027-01-16',
      '2027-01-17',
    ]);
  });

  test('a month shorter than the day ends on its last one', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-31', -2)).toBe('2026-11-30');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  test('a month is six weeks that begin on Sunday', () => {
    const grid = monthGrid('2027-01-20');
    expect(grid).toHaveLength(42);
    expect(grid[0]).toBe('2026-12-27');
    expect(grid.at(-1)).toBe('2027-02-06');
  });
});

describe('times', () => {
  test.each([
    ['HH:mm:ss', '13:05:00'],
    ['hh:mm a', '01:05 PM'],
    ['h:m', '1:5'],
  ])('are written as %s', (format, text) => {
    expect(formatTime('13:05:00', format)).toBe(text);
  });

  test.each([
    ['9', '09:00:00'],
    ['9:15', '09:15:00'],
    ['9:15 pm', '21:15:00'],
    ['12:00 AM', '00:00:00'],
    ['12 pm', '12:00:00'],
    ['23:59:59', '23:59:59'],
    ['24:00', undefined],
    ['13 pm', undefined],
    ['9:75', undefined],
    ['noon', undefined],
  ])('%s is read', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test('a list has its steps between the first and the last', () => {
    expect(timesOfDay(1800, '08:00:00', '09:15:00')).toEqual(['08:00:00', '08:30:00', '09:00:00']);
    expect(timesOfDay(900, '', '')).toHaveLength(96);
  });

  test('a time is disabled by itself or in a range', () => {
    const rules = [
      { type: 'time', time: '15:00:00' } as const,
      { type: 'range', from: '12:00:00', to: '13:00:00' } as const,
    ];
    expect(
      ['11:59:59', '12:00:00', '13:00:00', '15:00:00', '15:00:01'].map((time) => isDisabledTime(time, rules)),
    ).toEqual([false, true, true, true, false]);
  });
});
