import { fixedZone, type Zone, zoneNamed } from './zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Abbreviations of one meaning, in hours ahead of UTC. They mean what they say all the year: EST is five hours behind UTC in
 * summer, too.
 */
const FIXED = new Map<string, number>(
  Object.entries({
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    west: 1,
    cet: 1,
    cest: 2,
    mez: 1,
    mesz: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    sast: 2,
    pkt: 5,
    sgt: 8,
    hkt: 8,
    awst: 8,
    jst: 9,
    kst: 9,
    acst: 9.5,
    acdt: 10.5,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
    nst: -3.5,
    ndt: -2.5,
    adt: -3,
    brt: -3,
    est: -5,
    edt: -4,
    mst: -7,
    mdt: -6,
    pdt: -7,
    akst: -9,
    akdt: -8,
    hst: -10,
  }),
);

/** Names of a place's time, whatever daylight saving makes of it. */
const PLACES = new Map<string, string>(
  Object.entries({
    et: 'America/New_York',
    ct: 'America/Chicago',
    mt: 'America/Denver',
    pt: 'America/Los_Angeles',
  }),
);

/** Abbreviations of several meanings, and the names to choose from. */
const UNCLEAR = new Map<string, readonly string[]>(
  Object.entries({
    ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
    cst: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
    cdt: ['America/Chicago', 'America/Havana'],
    bst: ['Europe/London', 'Asia/Dhaka'],
    pst: ['America/Los_Angeles', 'Asia/Manila'],
    ast: ['America/Halifax', 'Asia/Riyadh'],
    sst: ['Asia/Singapore', 'Pacific/Pago_Pago'],
    gst: ['Asia/Dubai', 'Atlantic/South_Georgia'],
    amt: ['America/Manaus', 'Asia/Yerevan'],
    wst: ['Australia/Perth', 'Pacific/Apia'],
    eastern: ['America/New_York', 'Australia/Sydney'],
    central: ['America/Chicago', 'Europe/Paris', 'Australia/Adelaide'],
    mountain: ['America/Denver'],
    pacific: ['America/Los_Angeles'],
    ect: ['America/Guayaquil', 'Europe/Paris'],
  }),
);

const UTC_OFFSET = /^(?:utc|gmt) ?([+-])(\d{1,2})(?::?(\d\d))?$/u;
const OFFSET = /^([+-])(\d\d)(?::?(\d\d))?$/u;
const IANA = /^[a-z_]+(?:\/[a-z\d_+-]+){1,2}$/u;
const MAX_OFFSET = 14 * HOUR;

/** A zone, or that the name is unclear and which names to choose from; undefined for what is no name of a zone. */
export type NamedZone = { readonly zone: Zone } | { readonly unclear: readonly string[] };

/** Reads the name of a time zone in lower case: `est`, `utc+2`, `+05:30`, `europe/paris`. */
export function readZone(name: string): NamedZone | undefined {
  const offset = FIXED.get(name);
  if (offset !== undefined) return { zone: fixedZone(offset * HOUR) };
  const place = PLACES.get(name);
  if (place !== undefined) return { zone: zoneNamed(place) };
  const unclear = UNCLEAR.get(name);
  if (unclear) return { unclear };
  const shift = UTC_OFFSET.exec(name) ?? OFFSET.exec(name);
  if (shift) return zoneShiftedBy(shift);
  if (!IANA.test(name)) return undefined;
  // Etc/GMT+5 is five hours behind UTC: hardly anybody who types that means it.
  if (name.startsWith('etc/')) return { unclear: [] };
  try {
    return { zone: zoneNamed(name) };
  } catch {
    return { unclear: [] };
  }
}

function zoneShiftedBy([, sign, hours, minutes = '0']: readonly (string | undefined)[]): NamedZone {
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE;
  if (offset > MAX_OFFSET || Number(minutes) > 59) return { unclear: [] };
  return { zone: fixedZone(sign === '-' ? -offset : offset) };
}
