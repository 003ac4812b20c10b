import { describe, expect, test } from '@jest/globals';
import { parse } from 'symphony-messageml';
import { arg } from '../../src/commands/arg.ts';
import { ArgumentError } from '../../src/commands/argument-error.ts';
import { commandForm, givenFromForm } from '../../src/commands/form.ts';
import { parseTimeZone, timeZoneNamed } from '../../src/commands/time-zone.ts';

const problemOf = (text: string): unknown => {
  try {
    return parseTimeZone('which', text);
  } catch (error) {
    if (!(error instanceof ArgumentError)) return error;
    const { problem } = error;
    if (problem.code === 'unclear-zone') return problem.choices;
    return problem.code === 'no-zone' && problem.nearest.length > 0
      ? ['no-zone', ...problem.nearest]
      : problem.code;
  }
};

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['America/New York', 'America/New_York'],
  ['america/argentina/buenos_aires', 'America/Buenos_Aires'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['asia/calcutta', 'Asia/Kolkata'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['US/Eastern', 'America/New_York'],
  ['UTC', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Berlin', 'Europe/Berlin'],
  ['london', 'Europe/London'],
  ['New York', 'America/New_York'],
  ['Frankfurt', 'Europe/Berlin'],
  ['Zürich', 'Europe/Zurich'],
  ['München', 'Europe/Berlin'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Hong Kong', 'Asia/Hong_Kong'],
  ['Hong Kong time', 'Asia/Hong_Kong'],
])('%s is %s', (text, name) => {
  expect(problemOf(text)).toBe(name);
  expect(timeZoneNamed(text)).toBe(name);
});

describe('what names no place, or several, is asked for', () => {
  test.each([
    ['CET', ['Europe/Berlin', 'Europe/Paris', 'Europe/Zurich']],
    ['est', ['America/New_York', 'America/Toronto']],
    ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['Washington', ['America/New_York', 'America/Los_Angeles']],
    ['Berlni', ['no-zone', 'Europe/Berlin']],
    ['Europe/Berlni', ['no-zone', 'Europe/Berlin']],
    ['New Yrok', ['no-zone', 'America/New_York']],
    ['+02:00', []],
    ['Etc/GMT+5', []],
    ['Mars/Olympus Mons', []],
    ['the moon, far away', []],
    ['', []],
  ])('%s', (text, choices) => {
    const offered = problemOf(text);
    if (choices.length === 0) expect(offered).toBe('no-zone');
    else expect(offered).toEqual(expect.arrayContaining(choices));
    expect(timeZoneNamed(text)).toBeUndefined();
  });
});

const args = { zone: arg.timeZone('your time zone') };
const formWith = (text: string): string =>
  commandForm(args, {
    formId: 'f',
    submit: 'Send',
    given: { zone: [{ kind: 'word', text, quoted: true }] },
  }).toString();

test('every zone that can be chosen is one that the picker of a form takes', () => {
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => timeZoneNamed(zone) ?? 'none');
  expect(zones.length).toBeGreaterThan(400);
  for (const zone of zones) {
    const form = formWith(zone);
    expect(form).toContain(` value="${zone}"`);
    expect(() => parse(`<messageML>${form}</messageML>`)).not.toThrow();
  }
});

test('a form begins with the zone that was meant, or with that of the browser', () => {
  expect(formWith('Berlin')).toContain(
    '<timezone-picker name="zone" label="Your time zone" required="true" value="Europe/Berlin"/>',
  );
  expect(formWith('Berlni')).toContain(
    '<timezone-picker name="zone" label="Your time zone" required="true"/>',
  );
  expect(givenFromForm(args, { zone: 'Europe/Paris' })).toEqual({
    zone: [{ kind: 'word', text: 'Europe/Paris', quoted: true }],
  });
});
