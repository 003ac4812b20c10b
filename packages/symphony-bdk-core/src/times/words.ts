/**
 * The words for days, months and lengths of time in English, German and French, without accents. A word that two of the
 * languages use for different things is listed with all its meanings.
 */

/**
 * A text in the form in which the tables have their words: without accents, with plain dashes and apostrophes and single blanks.
 * Capitals are kept: `1M` may be a month, `1m` is a minute.
 */
export const plain = (text: string): string =>
  (ASCII.test(text) ? text : asAscii(text))
    .replaceAll(/,(?!\d{1,3}(?!\d))|(?<=[\p{L}.]),/gu, ' ') // 1,5h is no 1 and 5h
    .replaceAll(/\s+/gu, ' ')
    .trim();

const ASCII = /^[\u0020-\u007e]*$/u;

const asAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/[’‘ʼ´`]/gu, "'");

/** `mon monday`: each word of the list means the place of its line. */
const byWord = (lines: readonly string[], first = 0): ReadonlyMap<string, readonly number[]> => {
  const meanings = new Map<string, number[]>();
  for (const [index, line] of lines.entries())
    for (const word of line.split(' ')) meanings.set(word, [...(meanings.get(word) ?? []), index + first]);
  return meanings;
};

/**
 * 0 for Sunday to 6 for Saturday. `di` is a Tuesday in German, and a Sunday in French; other French days of two letters are words of
 * English, and in no use.
 */
export const WEEKDAYS = byWord([
  'sun sunday so sonntag dim dimanche di',
  'mon monday mo montag lun lundi',
  'tue tues tuesday di dienstag mar mardi',
  'wed weds wednesday mi mittwoch mer mercredi',
  'thu thur thurs thursday do donnerstag jeu jeudi',
  'fri friday fr freitag ven vendredi',
  'sat saturday sa samstag sonnabend sam samedi',
]);

/** 1 for January to 12 for December. */
export const MONTHS = byWord(
  [
    'jan january januar janner janv janvier',
    'feb february februar fev fevr fevrier',
    'mar march marz maerz mrz mars',
    'apr april avr avril',
    'may mai',
    'jun june juni juin',
    'jul july juli juil juillet',
    'aug august aout',
    'sep sept september septembre',
    'oct october okt oktober octobre',
    'nov november novembre',
    'dec december dez dezember decembre',
  ],
  1,
);

/** How many days from today. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ...['today', 'heute', "aujourd'hui"].map((word) => [word, 0] as const),
  ...['tomorrow', 'tmrw', 'tomorow', 'morgen', 'demain'].map((word) => [word, 1] as const),
  ...['day after tomorrow', 'ubermorgen', 'uebermorgen', 'apres-demain', 'apres demain'].map(
    (word) => [word, 2] as const,
  ),
  ...['yesterday', 'gestern', 'hier'].map((word) => [word, -1] as const),
  ...['day before yesterday', 'vorgestern', 'avant-hier', 'avant hier'].map((word) => [word, -2] as const),
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** `next friday`: before the day or behind it. */
export const NEXT = set(
  'next nachsten nachstem nachster nachste naechsten naechster naechste prochain prochaine',
);
/** `this friday`: the coming one. */
export const COMING = set('this coming diesen dieser diese kommenden kommendem kommender kommende ce cette');
/** `last friday`. */
export const LAST = set('last letzten letztem letzter letzte dernier derniere');

/** Words for times of no certain hour or day. */
const VAGUE = set(
  'morning afternoon evening night tonight noonish weekend week month year eod cob eob day early late ' +
    'fruh vormittag vormittags mittag mittags nachmittag nachmittags abend abends nacht nachts wochenende woche monat jahr ' +
    'matin matinee apres-midi soir soiree nuit week-end semaine mois annee morgen morgens',
);

/** `Freitagabend`, `samstagnachmittags`: a part of a day, in one word. */
const PART_OF_DAY =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)s?(?:fruh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?$/u;

export const isVague = (word: string): boolean => VAGUE.has(word) || PART_OF_DAY.test(word);

export const MONTH_ENDS = set(
  'eom month-end monthend monatsende end-of-month end-of-the-month ende-des-monats fin-du-mois fin-de-mois',
);
export const YEAR_ENDS = set(
  "year-end yearend jahresende end-of-year end-of-the-year ende-des-jahres fin-de-l'annee fin-d'annee",
);
