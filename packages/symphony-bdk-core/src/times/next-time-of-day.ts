import { instantOf, localTimeAt, type Zone } from './zone.ts';

const MINUTE = 60_000;

/** The next instant after another at which the clocks of a zone show a time, in minutes after midnight. */
export function nextTimeOfDay(minutes: number, { after, zone }: { after: number; zone: Zone }): number {
  const time = minutes * MINUTE;
  const { date } = localTimeAt(after, zone);
  // A time that clocks skip or show twice happens once a day.
  const on = (days: number) => instantOf({ date: { ...date, day: date.day + days }, time }, zone, 'first');
  const today = on(0);
  return today > after ? today : on(1);
}
