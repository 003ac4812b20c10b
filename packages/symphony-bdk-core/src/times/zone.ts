import { type CalendarDate, dateOf, isoDate } from './calendar.ts';

/** A time zone: how far its clocks are ahead of UTC at an instant, in milliseconds. */
export type Zone = { offsetAt(instant: number): number };

/** What the clocks of a time zone show; `time` is the milliseconds since midnight. */
export type LocalTime = { readonly date: CalendarDate; readonly time: number };

/** Which instant is meant by a time that clocks show twice, when daylight saving ends. */
export type Repeated = 'first' | 'last';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/u;

export const fixedZone = (offset: number): Zone => ({ offsetAt: () => offset });

// By the name as it was given: few are ever asked for, and only real ones are kept.
const zones = new Map<string, Zone>();

/** The zone of an IANA name such as `Europe/Paris`, in any case. Throws RangeError when there is none. */
export function zoneNamed(name: string): Zone {
  const key = name.toLowerCase();
  const known = zones.get(key);
  if (known) return known;
  // Making a format is a thousand times as slow as using it.
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const zone = remembering((instant) => readOffset(format.format(instant)));
  zones.set(key, zone);
  return zone;
}

// Clocks are set at full quarters of an hour (of UTC), since 1972 everywhere.
const QUARTER = 15 * 60_000;
const MAX_REMEMBERED = 1000;

function remembering(offsetAt: (instant: number) => number): Zone {
  const offsets = new Map<number, number>();
  return {
    offsetAt(instant) {
      const quarter = Math.floor(instant / QUARTER);
      const known = offsets.get(quarter);
      if (known !== undefined) return known;
      if (offsets.size >= MAX_REMEMBERED) offsets.clear();
      const offset = offsetAt(instant);
      offsets.set(quarter, offset);
      return offset;
    },
  };
}

function readOffset(formatted: string): number {
  const [, sign, hours, minutes, seconds] = OFFSET.exec(formatted) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -offset : offset;
}

export function localTimeAt(instant: number, zone: Zone): LocalTime {
  const local = instant + zone.offsetAt(instant);
  const time = ((local % DAY) + DAY) % DAY;
  return { date: dateOf(local), time };
}

/**
 * The instant at which the clocks of the zone show this. The one place that decides what daylight saving does to a time: one
 * that is skipped means the instant at which clocks are set forward; of one that is repeated, `repeated` says which.
 */
export function instantOf({ date, time }: LocalTime, zone: Zone, repeated: Repeated): number {
  const local = Date.UTC(date.year, date.month - 1, date.day) + time;
  // Clocks are never set twice within two days.
  const before = zone.offsetAt(local - DAY);
  const after = zone.offsetAt(local + DAY);
  if (before === after) return local - before;
  const instants = [local - before, local - after].filter(
    (instant) => instant + zone.offsetAt(instant) === local,
  );
  if (instants.length === 0) return changeBetween(local - after, local - before, zone);
  return repeated === 'first' ? Math.min(...instants) : Math.max(...instants);
}

/** The instant between two at which the offset changes. */
function changeBetween(from: number, to: number, zone: Zone): number {
  const old = zone.offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** `2026-12-24 17:00`, as clocks of the zone show the instant. */
export function isoTimeIn(instant: number, zone: Zone): string {
  const { date, time } = localTimeAt(instant, zone);
  const clock = new Date(time).toISOString();
  return `${isoDate(date)} ${time % 60_000 === 0 ? clock.slice(11, 16) : clock.slice(11, 23).replace(/\.000$/u, '')}`;
}
