import { describe, expect, test } from '@jest/globals';
import { type CommandDescription, findCommand } from '../../src/index.ts';
import { type Line, person, texts, typed } from '../support/typed.ts';

const named = (name: string): CommandDescription => ({ name, summary: 'x', example: `/${name}`, args: {} });
const commands = ['help', 'room', 'room add', 'room add many', 'room remove', 'presence', 'presence set'].map(
  named,
);

const find = (...line: Line) => findCommand(commands, typed(...line));

describe('a command is found', () => {
  test.each([
    ['/help', 'help', []],
    ['/room', 'room', []],
    ['/room add', 'room add', []],
    ['/room add x y', 'room add', ['x', 'y']],
    ['/room add many x', 'room add many', ['x']],
    ['/room adding x', 'room', ['adding', 'x']],
    ['/ROOM Add x', 'room add', ['x']],
    ['  /room\u00a0add   x', 'room add', ['x']],
    ['/room "add" x', 'room', ['add', 'x']],
  ])('%s', (line, name, rest) => {
    const found = find(line);
    expect(found.kind === 'command' && [found.command.name, texts(found.tokens)]).toEqual([name, rest]);
  });

  test('the order in which commands are listed does not matter', () => {
    const found = findCommand(commands.toReversed(), typed('/room add many x'));
    expect(found).toMatchObject({ kind: 'command', command: { name: 'room add many' } });
  });
});

describe('an unknown command', () => {
  test('comes with those that may have been meant', () => {
    const found = find('/hlep me');
    expect(found.kind === 'unknown' && found.suggestions.map(({ command }) => command.name)).toEqual([
      'help',
    ]);
  });

  test.each([
    ['/Weather today in Paris', '/weather'],
    ['/hlep me', '/hlep'],
    ['/rom add x', '/rom add'],
    ['/presnce @jane', '/presnce'],
  ])('of %s only the command is repeated', (line, text) => {
    expect(find(line)).toMatchObject({ kind: 'unknown', text });
  });
});

test.each([
  ['text', 'hello'],
  ['nothing', ''],
  ['a slash alone', '/ help'],
  ['a path', '/'],
  ['a number', '/1'],
  ['two slashes', '//help'],
  ['a quoted command', '"/help"'],
])('%s is no command', (_, line) => {
  expect(find(line)).toEqual({ kind: 'none' });
});

test('a mention before the command is no command: who is spoken to is the application’s business', () => {
  expect(find(person('Bot'), ' /help')).toEqual({ kind: 'none' });
});

test('an endless word is compared in passing', () => {
  expect(find(`/${'a'.repeat(60_000)}`)).toMatchObject({ kind: 'unknown', suggestions: [] });
});
