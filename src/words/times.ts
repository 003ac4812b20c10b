import type { Language } from './language.ts';

/**
 * How times are written for a reader. In messages each client shows them in its own zone (`dateTime`); what no client renders, such as
 * a label or an option, is written in the zone given here, and so is everything where `isRendered` is false. Without it, as for the
 * command line and the record, text has ISO 8601.
 */
export type Times = {
  /** An IANA name. */
  readonly zone: string;
  /** Whether `dateTime` becomes a time on people's screens. */
  readonly isRendered: boolean;
};

/** For whom something is put into words. */
export type Reader = {
  readonly language: Language;
  readonly times?: Times;
  /** People of other companies read it, too. */
  readonly isShared?: true;
};

export type TimeFormat = 'date' | 'date_time';

// Dates, lists and numbers as people of the language write them.
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr' };

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

// There are some hundred zones, and making a format takes longer than using it.
const formats = new Map<string, Intl.DateTimeFormat>();

/** `Sat, 28 Nov 2026, 23:01 UTC`: the day of the week, and the zone where there is a time of day. */
export function readableTime(
  at: number,
  format: TimeFormat,
  where: { locale: string; zone: string },
): string {
  const key = `${where.locale} ${where.zone} ${format}`;
  const known = formats.get(key);
  const made =
    known ??
    new Intl.DateTimeFormat(where.locale, {
      ...DAY,
      ...(format === 'date' ? {} : CLOCK),
      timeZone: where.zone,
    });
  if (known === undefined) formats.set(key, made);
  return made.format(at);
}
