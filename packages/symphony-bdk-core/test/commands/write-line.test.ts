import { expect, test } from '@jest/globals';
import { arg, assign, writeLine } from '../../src/index.ts';
import { type Line, person, typed } from '../support/typed.ts';

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

test('what is written reads the same again', () => {
  for (const line of ['"Lee, Bob" --room "--x"', 'bob until "24 Dec 17:00"', '"me" --room "Trader\'s desk"'])
    expect(again(again(line).replace('/room add ', ''))).toBe(again(line));
});
