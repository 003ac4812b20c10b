import type { CalendarDate } from './calendar.ts';

/** Whether a time lies before us, as for `until`, or behind us, as for `since`. */
export type Direction = 'ahead' | 'back';

export type DayContext = {
  /** Today; where the person is, and in the time zone that they named. */
  readonly todays: readonly [CalendarDate, ...CalendarDate[]];
  readonly direction: Direction;
  /** Whether an hour goes with the day. */
  readonly hasTime: boolean;
  /** Whether the time that is meant on this day lies in the direction. */
  readonly isThere: (date: CalendarDate) => boolean;
};
