import { instantOf, localTimeAt, zoneNamed } from '@finos/symphony-bdk-core';
import { z } from 'zod';

const MINUTE = 60_000;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
// A length of time is ten years at most, of which an hour a day may be working time.
const MAX_DAYS = 100_000;

const CLOCK = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/u;

const minutes = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

/** When people work, as the configuration has it. */
export const calendarShape = z.strictObject({
  days: z.array(z.enum(DAYS)).min(1).default(['mon', 'tue', 'wed', 'thu', 'fri']),
  hours: z
    .string()
    .refine((hours) => {
      const [from = '', to = '', ...more] = hours.split('-');
      return more.length === 0 && CLOCK.test(from) && CLOCK.test(to) && minutes(from) < minutes(to);
    }, 'must be two times of a day such as 09:00-18:00')
    .default('09:00-18:00'),
  holidays: z.array(z.iso.date('must be a date such as 2026-12-25')).default([]),
});

export type WorkingDays = z.output<typeof calendarShape>;

/** The time in which people can be expected to decide. */
export type WorkingTime = {
  /** The moment at which so many milliseconds of working time have gone by. */
  after(moment: number, length: number): number;
};

/** Without a calendar every hour counts. */
export const ALWAYS: WorkingTime = { after: (moment, length) => moment + length };

/** Working time by the clocks of a zone: an hour that they skip is no working time, one that they show twice counts twice. */
export function createWorkingTime({ days, hours, holidays }: WorkingDays, timeZone: string): WorkingTime {
  const zone = zoneNamed(timeZone);
  const [from = 0, to = 0] = hours.split('-').map((clock) => minutes(clock) * MINUTE);
  const free = new Set(holidays);
  const isWorkingDay = (midnight: Date) =>
    days.some((day) => DAYS.indexOf(day) === midnight.getUTCDay()) &&
    !free.has(midnight.toISOString().slice(0, 10));

  return {
    after(moment, length) {
      const { date } = localTimeAt(moment, zone);
      let left = length;
      for (let index = 0; index < MAX_DAYS; index += 1) {
        const on = { ...date, day: date.day + index };
        if (!isWorkingDay(new Date(Date.UTC(on.year, on.month - 1, on.day)))) continue;
        const start = Math.max(moment, instantOf({ date: on, time: from }, zone, 'first'));
        const end = instantOf({ date: on, time: to }, zone, 'last');
        if (end <= start) continue;
        if (left <= end - start) return start + left;
        left -= end - start;
      }
      // Only of a calendar in which every day is a holiday.
      return moment + length;
    },
  };
}
