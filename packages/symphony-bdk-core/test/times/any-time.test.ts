import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ArgumentError, parseDuration, parsePointInPast, parsePointInTime } from '../../src/index.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const TEN_YEARS = 10 * 366 * 86_400_000;

const pieces =
  '1 2 12 13 17 24 31 2026 2027 99 . / - : , + T Z h m M d w mo y am pm fri mon mar di so next last this in for until bis midnight noon ' +
  'Dec décembre März today morgen EST ET IST UTC Europe/Paris Uhr 17:00 5pm 12.11.2026 31/12 2026-12-24 ago a week';
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 8 }),
        fc.constantFrom('', ' ', ' ', '\u00a0'),
      )
      .map(([parts, blank]) => parts.join(blank)),
  },
);
const moments = fc.record({
  now: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) }),
  timeZone: fc.constantFrom(...ZONES),
});

test('any text is a time in range, or an ArgumentError whose readings are in range', () => {
  fc.assert(
    fc.property(anyText, moments, (text, moment) => {
      const { now } = moment;
      const attempts = [
        { read: () => parsePointInTime('when', text, moment), from: now + 1, to: now + TEN_YEARS },
        { read: () => parsePointInPast('when', text, moment), from: 0, to: now },
        { read: () => parseDuration('when', text, moment), from: 1000, to: TEN_YEARS },
        { read: () => parseDuration('when', text), from: 1000, to: TEN_YEARS },
      ];
      for (const { read, from, to } of attempts)
        try {
          const value = read();
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
          expect(Number.isInteger(value)).toBe(true);
        } catch (error) {
          if (!(error instanceof ArgumentError)) throw error;
          if (error.problem.code !== 'ambiguous-time') continue;
          expect(error.problem.readings.length).toBeGreaterThan(0);
          for (const reading of error.problem.readings) {
            expect(reading.at).toBeGreaterThanOrEqual(from);
            expect(Number.isInteger(reading.at)).toBe(true);
          }
        }
    }),
    { numRuns: 1000 },
  );
});

const twoDigits = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');

test('an ISO time with an offset means one instant in every zone', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: -56, max: 56 }),
      (moment, hours, quarters) => {
        const offset = `${quarters < 0 ? '-' : '+'}${twoDigits(quarters / 4)}:${twoDigits((quarters % 4) * 15)}`;
        const iso = (at: number) =>
          `${new Date(at + quarters * 900_000).toISOString().slice(0, -1)}${offset}`;
        const [later, earlier] = [moment.now + hours * 3_600_000, moment.now - hours * 3_600_000];
        expect(parsePointInTime('when', iso(later), moment)).toBe(later);
        expect(parsePointInPast('when', iso(earlier), moment)).toBe(earlier);
        expect(parsePointInTime('when', new Date(later).toISOString(), moment)).toBe(later);
      },
    ),
    { numRuns: 300 },
  );
});

test('what the clocks of a zone will show is read as an instant at which they show it, or as the change that skips it', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 60, max: 60_000 }), (moment, hours) => {
      const shown = new Date(moment.now + hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
      const at = parsePointInTime('when', shown, moment);
      const there = new Intl.DateTimeFormat('sv-SE', {
        timeZone: moment.timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      if (there.format(at) !== shown) {
        expect(there.format(at) > shown).toBe(true);
        expect(there.format(at - 1) < shown).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
