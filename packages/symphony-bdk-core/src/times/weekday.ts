import { addDays, type CalendarDate, weekdayOf } from './calendar.ts';
import type { DayContext } from './day-context.ts';
import { COMING, NEXT } from './words.ts';

/** The nearest such weekday. On a Friday, `fri` may be today or in a week. */
export function coming(weekday: number, { todays, direction, isThere }: DayContext): CalendarDate[] {
  const step = direction === 'ahead' ? 1 : -1;
  return todays.flatMap((today) => {
    const away = daysTo(weekday, today, step);
    const near = addDays(today, step * away);
    const far = addDays(near, step * 7);
    if (away > 0) return [near];
    return isThere(near) ? [near, far] : [far];
  });
}

/** How many days lie between a day and the nearest such weekday after it, or before it with `step` -1. */
const daysTo = (weekday: number, from: CalendarDate, step: number): number =>
  (step * (weekday - weekdayOf(from)) + 7) % 7;

/**
 * `next friday` is the nearest one for some, and the one of next week for others, whose weeks begin on Monday or on Sunday.
 * `last friday` likewise.
 */
export function modified(modifier: string, weekday: number, context: DayContext): CalendarDate[] {
  if (COMING.has(modifier)) return coming(weekday, context);
  const step = NEXT.has(modifier) ? 1 : -1;
  return context.todays.flatMap((today) => {
    const near = addDays(today, step * (daysTo(weekday, today, step) || 7));
    const inWeeks = [1, 0].map((firstDay) => {
      const start = addDays(today, -((weekdayOf(today) - firstDay + 7) % 7) + 7 * step);
      return addDays(start, (weekday - firstDay + 7) % 7);
    });
    return [near, ...inWeeks];
  });
}
