import { inTodaysSpelling, placeZones, zonesByPlace } from './places.ts';
import { plain } from './words.ts';

/** The name of a time zone that keeps to the clocks of a place; or the names that may be meant, none when there is no telling. */
export type NamedTimeZone = { readonly name: string } | { readonly choices: readonly string[] };

/** Abbreviations name a time, not a place: when clocks change is known of places only. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  gmt: ['Europe/London', 'UTC'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ...spread('cet cest mez mesz met', ['Europe/Berlin', 'Europe/Paris', 'Europe/Zurich']),
  ...spread('eet eest', ['Europe/Athens', 'Europe/Helsinki', 'Europe/Bucharest']),
  ...spread('et est edt eastern', ['America/New_York', 'America/Toronto']),
  ...spread('ct cst cdt central', ['America/Chicago', 'America/Mexico_City']),
  ...spread('mt mst mdt mountain', ['America/Denver', 'America/Phoenix']),
  ...spread('pt pst pdt pacific', ['America/Los_Angeles', 'America/Vancouver']),
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  sgt: ['Asia/Singapore'],
  hkt: ['Asia/Hong_Kong'],
  jst: ['Asia/Tokyo'],
  ...spread('aest aedt', ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane']),
};

function spread(names: string, zones: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, zones]));
}

/** Reads an IANA name in any case, `UTC`, or the name of a city: `europe/berlin`, `New York`, `Frankfurt`. */
export function namedTimeZone(text: string): NamedTimeZone {
  const name = plain(text)
    .replaceAll('_', ' ')
    .replace(/ time$/iu, '')
    .toLowerCase();
  if (name === 'utc') return { name: 'UTC' };
  const choices = ABBREVIATIONS[name] ?? zonesByPlace().get(name) ?? [];
  const [only, another] = choices;
  if (only !== undefined && another === undefined) return { name: only };
  if (choices.length > 0) return { choices };
  const alias = name.includes('/') ? ianaName(name.replaceAll(' ', '_')) : undefined;
  return alias === undefined ? { choices: [] } : { name: alias };
}

/** What a runtime takes for a name of a place, spelled as it is today: `us/eastern` is `America/New_York`. */
function ianaName(name: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    const zone = inTodaysSpelling(timeZone);
    // Etc/GMT+5 is five hours behind UTC: hardly anybody who types that means it.
    return placeZones().includes(zone) || zone === 'UTC' ? zone : undefined;
  } catch {
    return undefined;
  }
}

/** Names of cities and zones that people may have meant, as they are typed. */
export const placeNames = (): readonly string[] =>
  [...zonesByPlace().keys()].filter((name) => !name.includes('/'));
