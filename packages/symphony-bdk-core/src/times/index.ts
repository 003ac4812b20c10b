export type { Direction } from './day-context.ts';
export { type Length, readLength, shifted } from './length.ts';
export { namedTimeZone, placeNames } from './named-time-zone.ts';
export { nextTimeOfDay } from './next-time-of-day.ts';
export { readTime } from './read-time.ts';
export { instantOf, isoTimeIn, localTimeAt, zoneNamed } from './zone.ts';
