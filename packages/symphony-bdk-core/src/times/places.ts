/** Names that the runtime still spells as they were when it gave them out. */
const TODAY: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** Cities in which people work and no zone is named after, in the languages in which times are read, without accents. */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/Berlin':
    'frankfurt, frankfurt am main, munich, munchen, muenchen, hamburg, cologne, koln, dusseldorf, stuttgart',
  'Europe/Zurich': 'geneva, genf, geneve, basel, bale, bern, berne, lausanne, lugano',
  'Europe/Vienna': 'wien, vienne',
  'Europe/Paris': 'lyon, marseille',
  'Europe/London': 'edinburgh, manchester, birmingham, leeds, glasgow, belfast, londres',
  'Europe/Brussels': 'brussel, bruxelles',
  'Europe/Luxembourg': 'luxemburg',
  'Europe/Amsterdam': 'rotterdam, the hague, den haag',
  'Europe/Rome': 'milan, mailand, milano, roma, rom',
  'Europe/Madrid': 'barcelona',
  'Europe/Lisbon': 'lissabon, lisbonne, porto',
  'Europe/Warsaw': 'warschau, varsovie, krakow, wroclaw',
  'Europe/Prague': 'prag',
  'America/New_York':
    'boston, washington, washington dc, miami, charlotte, atlanta, philadelphia, new york city, nyc',
  'America/Chicago': 'dallas, houston, austin, birmingham',
  'America/Los_Angeles': 'san francisco, seattle, san diego, washington',
  'America/Toronto': 'montreal, ottawa',
  'America/Sao_Paulo': 'rio de janeiro',
  'Asia/Kolkata': 'mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, pune',
  'Asia/Shanghai': 'beijing, peking, pekin, shenzhen, guangzhou',
  'Asia/Hong_Kong': 'hongkong',
  'Asia/Singapore': 'singapur, singapour',
  'Asia/Tokyo': 'tokio, osaka',
  'Asia/Dubai': 'abu dhabi',
  'Asia/Jerusalem': 'tel aviv',
  'Australia/Sydney': 'canberra',
};

let zones: readonly string[] | undefined;
let places: Map<string, readonly string[]> | undefined;

/** How a zone is spelled today. */
export const inTodaysSpelling = (zone: string): string => TODAY[zone] ?? zone;

/** Every time zone that is named after a place. */
export function placeZones(): readonly string[] {
  zones ??= Intl.supportedValuesOf('timeZone').map(inTodaysSpelling);
  return zones;
}

/**
 * IANA names by what they end with, by themselves and by cities, as `plain` writes them, in
 * lower case: `new york`, `america/new york`, `munchen`.
 */
export function zonesByPlace(): ReadonlyMap<string, readonly string[]> {
  if (places !== undefined) return places;
  const found = new Map<string, string[]>();
  const add = (called: string, zone: string): void => {
    const known = found.get(called) ?? [];
    if (!known.includes(zone)) found.set(called, [...known, zone]);
  };
  for (const zone of placeZones()) {
    const whole = zone.replaceAll('_', ' ').toLowerCase();
    add(whole, zone);
    add(whole.slice(whole.lastIndexOf('/') + 1), zone);
  }
  for (const [zone, cities] of Object.entries(CITIES)) for (const city of cities.split(', ')) add(city, zone);
  places = found;
  return places;
}
