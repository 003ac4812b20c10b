import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arg, assign, type Given, givenFromForm, writeLine } from '../../src/index.ts';
import { type Line, person, texts, typed } from '../support/typed.ts';

const command = {
  name: 'room add',
  summary: 'x',
  example: '/room add',
  args: {
    members: arg.users('who'),
    room: arg.room('which room').optional(),
    until: arg.pointInTime('until when').optional().keyword(),
    silent: arg.flag('silently'),
  },
};
const again = (...line: Line) => writeLine(command, assign(command.args, typed(...line)));

test('a command is written as it would be typed', () => {
  expect(again(person('Nina Patel'), ' --room "FX desk" until fri')).toBe(
    '/room add @Nina Patel --room "FX desk" until fri',
  );
  expect(again('a@x.example --silent --room=Ops')).toBe('/room add a@x.example --room Ops --silent');
  expect(writeLine(command, {})).toBe('/room add');
});

test('a time is led to once', () => {
  const watch = {
    ...command,
    args: {
      members: arg.users('who'),
      until: arg.pointInTime('until when').optional().keyword().connect('bis', 'for'),
    },
  };
  const line = (...words: Line) => writeLine(watch, assign(watch.args, typed(...words)));
  expect(line(person('Bob Lee'), ' bis Freitag')).toBe('/room add @Bob Lee until Freitag');
  expect(line(person('Bob Lee'), ' for 2 weeks')).toBe('/room add @Bob Lee until 2 weeks');
  expect(line(person('Bob Lee'), ' until fri')).toBe('/room add @Bob Lee until fri');
  expect(line(person('Bob Lee'), ' bis 17h')).toBe('/room add @Bob Lee until bis 17h');
});

test('what is written reads the same again', () => {
  for (const line of ['"Lee, Bob" --room "--x"', 'bob until "24 Dec 17:00"', '"me" --room "Trader\'s desk"'])
    expect(again(again(line).replace('/room add ', ''))).toBe(again(line));
});

test.each([
  ['FX "spot" desk', `--room 'FX "spot" desk'`],
  [`Nina's "spot" desk`, `--room «Nina's "spot" desk»`],
  ['„FX“ desk', "--room '„FX“ desk'"],
  ['please', '--room "please"'],
  ['until', '--room "until"'],
  ['--silent', '--room "--silent"'],
  ['Spot.', '--room "Spot."'],
  ['', '--room ""'],
  ['Ops', '--room Ops'],
])('the room %s is written in quotes that it has not itself', (text, line) => {
  expect(writeLine(command, { room: [{ kind: 'word', text, quoted: true }] })).toBe(`/room add ${line}`);
});

const forms = {
  name: 'room create',
  summary: 'x',
  example: '/room create',
  args: {
    topic: arg.text('what').optional(),
    name: arg.text('name'),
    kind: arg.word('kind'),
    until: arg.text('until when').optional().keyword(),
    to: arg.text('for whom').connect('to', 'for').optional(),
    silent: arg.flag('silently'),
  },
};

/** Values as people and forms have them: words that mean something to commands, and quotes of every keyboard. */
const value = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'FX',
        'desk',
        'to',
        'for',
        'until',
        '--topic',
        '—topic',
        'please',
        'thanks',
        '/room',
        '@me',
      ),
      fc.constantFrom(
        '"',
        "'",
        '“',
        '”',
        '„',
        '’',
        '«',
        '»',
        '‹',
        '`',
        '(',
        ',',
        '.',
        '=',
        '-',
        '&',
        '<b>',
        "O'Brien",
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)))
  .map((text) =>
    text
      .normalize('NFC')
      .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const textsOf = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([key, each]) => [key, texts(each)]));

test('read again, what is written of a form has the same values', () => {
  const values = fc.record(
    { topic: value, name: value, kind: value, until: value, to: value, silent: fc.constant('on') },
    { requiredKeys: ['name', 'kind'] },
  );
  fc.assert(
    fc.property(values, (typedIn) => {
      const given = givenFromForm(forms.args, typedIn);
      const line = writeLine(forms, given);
      const again = assign(forms.args, typed(line.replace('/room create ', '')));
      expect(textsOf(again)).toEqual(textsOf(given));
    }),
    { numRuns: 1_000 },
  );
});
