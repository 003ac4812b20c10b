import type { QuietHours } from '../../settings/index.ts';

/** `19:00–07:00` */
export const hoursShown = ({ from, until }: QuietHours): string => `${clock(from)}–${clock(until)}`;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
