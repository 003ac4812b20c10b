import { describe, expect, test } from '@jest/globals';
import { ArgumentError, parsePointInTime } from '../../src/index.ts';

// A Thursday, so that the days of a week are those of one week.
const now = Date.parse('2026-11-26T10:15:00Z');
const read = (text: string) =>
  new Date(parsePointInTime('until when', text, { now, timeZone: 'UTC' })).toISOString();

const end = (date: string) => `${date}T23:59:00.000Z`;

describe.each([
  ['English', 'fri sat sun mon tue wed', 'friday saturday sunday monday tuesday wednesday'],
  ['German', 'fr sa so mo dienstag mi', 'Freitag Samstag Sonntag Montag Dienstag Mittwoch'],
  ['French', 'ven. sam. dim. lun. mardi mer.', 'vendredi samedi dimanche lundi mardi mercredi'],
])('weekdays in %s', (_language, short, long) => {
  test.each([short, long])('%s', (words) => {
    expect(words.split(' ').map(read)).toEqual(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'].map(end),
    );
  });
});

describe.each([
  [
    'English',
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sept oct nov dec',
  ],
  [
    'German',
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'Jän. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.',
  ],
  [
    'French',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ],
])('months in %s', (_language, long, short) => {
  test.each([long, short])('%s', (words) => {
    expect(words.split(' ').map((month) => read(`24 ${month} 2027`))).toEqual(
      Array.from({ length: 12 }, (_, month) => end(`2027-${String(month + 1).padStart(2, '0')}-24`)),
    );
  });
});

test.each([
  ['heute', end('2026-11-26')],
  ['morgen', end('2026-11-27')],
  ['übermorgen', end('2026-11-28')],
  ['uebermorgen', end('2026-11-28')],
  ['bis morgen', end('2026-11-27')],
  ['bis zum 24. Dezember', end('2026-12-24')],
  ['24. Dezember 2026', end('2026-12-24')],
  ['am 24. Dez. um 17 Uhr', '2026-12-24T17:00:00.000Z'],
  ['17:00 Uhr am 24. Dezember', '2026-12-24T17:00:00.000Z'],
  ['17:00 am 24. Dezember', '2026-12-24T17:00:00.000Z'],
  ['Freitag 17.30 Uhr', '2026-11-27T17:30:00.000Z'],
  ['Freitag, 17 Uhr 30', '2026-11-27T17:30:00.000Z'],
  ['kommenden Freitag', end('2026-11-27')],
  ['zum Monatsende', end('2026-11-30')],
  ['Ende November', end('2026-11-30')],
  ['Ende Oktober 2027', end('2027-10-31')],
  ['Mitternacht', '2026-11-27T00:00:00.000Z'],
  ['für 2 Wochen', '2026-12-10T10:15:00.000Z'],
  ['in 3 Tagen', '2026-11-29T10:15:00.000Z'],
  ['einen Monat', '2026-12-26T10:15:00.000Z'],
  ['2 Std.', '2026-11-26T12:15:00.000Z'],
  ['Monatsende', end('2026-11-30')],
  ["aujourd'hui", end('2026-11-26')],
  ['aujourd’hui 18h', '2026-11-26T18:00:00.000Z'],
  ['demain', end('2026-11-27')],
  ['après-demain', end('2026-11-28')],
  ["jusqu'à demain", end('2026-11-27')],
  ['jusqu’au 24 décembre', end('2026-12-24')],
  ['le 24 décembre à 17h30', '2026-12-24T17:30:00.000Z'],
  ['1er janvier', end('2027-01-01')],
  ['vendredi 17 h', '2026-11-27T17:00:00.000Z'],
  ['demain midi', '2026-11-27T12:00:00.000Z'],
  ['minuit', '2026-11-27T00:00:00.000Z'],
  ['vendredi à 17 heures', '2026-11-27T17:00:00.000Z'],
  ['fin novembre', end('2026-11-30')],
  ["fin de l'année", end('2026-12-31')],
  ['pour 2 heures', '2026-11-26T12:15:00.000Z'],
  ['à 17h', '2026-11-26T17:00:00.000Z'],
  ['pendant 2 semaines', '2026-12-10T10:15:00.000Z'],
  ['dans 3 jours', '2026-11-29T10:15:00.000Z'],
  ['un an', '2027-11-26T10:15:00.000Z'],
  ['fin du mois', end('2026-11-30')],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
  expect(read(text.normalize('NFD'))).toBe(expected);
  expect(read(text.toUpperCase())).toBe(expected);
});

test.each([
  // Dienstag or dimanche; mardi, or the first or last day of March.
  ['di', ['2026-11-29', '2026-12-01']],
  ['mar', ['2026-12-01', '2027-03-01', '2027-03-31']],
  ['17 heures', ['2026-11-26 17:00', '2026-11-27 03:15']],
  ['jusqu’à 9 heures', ['2026-11-26 19:15', '2026-11-27 09:00']],
  ['bis 17h', ['2026-11-26 17:00', '2026-11-27 03:15']],
  ['nächsten Freitag', ['2026-11-27', '2026-12-04']],
  ['vendredi prochain', ['2026-11-27', '2026-12-04']],
  ['Freitag Mitternacht', ['2026-11-27 00:00', '2026-11-28 00:00']],
])('%s is not guessed', (text, readings) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({
        code: 'ambiguous-time',
        readings: readings.map((reading) => expect.objectContaining({ text: reading })),
      }),
    }),
  );
});

test.each([
  'morgen früh',
  'heute abend',
  'Freitag Nachmittag',
  'demain matin',
  'vendredi soir',
  'nächste Woche',
])('%s is too vague', (text) => {
  expect(() => read(text)).toThrow(ArgumentError);
  expect(() => read(text)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'vague-time' }) }),
  );
});
