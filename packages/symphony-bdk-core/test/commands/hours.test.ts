import { expect, test } from '@jest/globals';
import { ArgumentError } from '../../src/commands/argument-error.ts';
import { parseHours } from '../../src/commands/hours.ts';

test.each([
  ['19:00-07:00', 1140, 420],
  ['19:00 – 7:00', 1140, 420],
  ['7pm to 7:30am', 1140, 450],
  ['12am-12pm', 0, 720],
  ['22-6', 1320, 360],
  ['from 18:30 until 24:00', 1110, 0],
  ['19 Uhr bis 7 Uhr', 1140, 420],
  ['von 19.15 bis 7.00', 1155, 420],
  ['de 19h à 7h', 1140, 420],
  ['19h30 à 7h00', 1170, 420],
])('%s', (text, from, until) => {
  expect(parseHours('quiet', text)).toEqual({ from, until });
});

test.each(['off', 'OFF', 'none', 'aus', 'keine'])('%s', (text) => {
  expect(parseHours('quiet', text)).toBe('off');
});

test.each([
  '',
  'nights',
  '19:00',
  '25:00-07:00',
  '19:60-07:00',
  '24:30-07:00',
  '13pm-7am',
  '0am-7am',
  '7:00-7:00',
  '0-24',
])('not %s', (text) => {
  expect(() => parseHours('quiet', text)).toThrow(ArgumentError);
});
