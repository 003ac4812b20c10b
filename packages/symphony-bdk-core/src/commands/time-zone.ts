import { nearest } from '../nearest.ts';
import { namedTimeZone, placeNames } from '../times/index.ts';
import { ArgumentError } from './argument-error.ts';

/** The IANA name of a time zone, spelled as it is today; undefined for what names none, or several. */
export function timeZoneNamed(text: string): string | undefined {
  const read = namedTimeZone(text);
  return 'name' in read ? read.name : undefined;
}

/** Reads an IANA name or a city. Throws ArgumentError `unclear-zone` with the names that it has, `no-zone` when it has none. */
export function parseTimeZone(about: string, text: string): string {
  const read = namedTimeZone(text);
  if ('name' in read) return read.name;
  const { choices } = read;
  if (choices.length === 0)
    throw new ArgumentError({ code: 'no-zone', about, text, nearest: zonesLike(text) });
  throw new ArgumentError({ code: 'unclear-zone', about, text, zone: text, choices });
}

const zonesLike = (text: string): string[] => {
  const city = text.slice(text.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const zones = nearest(city, placeNames()).flatMap((place) => timeZoneNamed(place) ?? []);
  return [...new Set(zones)];
};
