import { describe, expect, test } from '@jest/globals';
import { escape as escaped } from 'symphony-messageml';
import { readLines, toUserId } from '../../src/index.ts';
import { texts } from '../support/typed.ts';

const BOT = toUserId(7);

/** What is read of lines as the client sends them; `@Bot` is a mention of the bot, `@Bob` of somebody else. */
function read(...lines: readonly string[]): [isAddressed: boolean, ...texts: string[]][] | undefined {
  const mention = (id: string, name: string) => `<span class="entity" data-entity-id="${id}">${name}</span>`;
  const markup = lines
    .map((line) => escaped(line).toString())
    .join('<br/>')
    .replaceAll(/@(Bot|Bob)/gu, (_, name: string) => mention(name, `@${name}`));
  const idOf = (value: string) => ({
    type: 'com.symphony.user.mention',
    id: [{ type: 'com.symphony.user.userId', value }],
  });
  const data = JSON.stringify({ Bot: idOf('7'), Bob: idOf('8') });
  return readLines({ message: `<div>${markup}</div>`, data }, { botId: BOT })?.map(
    ({ tokens, isAddressed }) => [isAddressed, ...(texts(tokens) ?? [])],
  );
}

describe('a command of its own', () => {
  test.each<[string, string[], [boolean, ...string[]][]]>([
    [
      'is each line with a slash',
      ['/a 1', '/b 2'],
      [
        [false, '/a', '1'],
        [false, '/b', '2'],
      ],
    ],
    ['is not a line without', ['/a', '1', '--b 2'], [[false, '/a', '1', '--b', '2']]],
    [
      'is what comes behind an empty line',
      ['/a', '', '/b'],
      [
        [false, '/a'],
        [false, '/b'],
      ],
    ],
    [
      'begins behind marks that nobody sees',
      ['\u200e/a', ' \ufeff\u200b /b'],
      [
        [false, '/a'],
        [false, '/b'],
      ],
    ],
    [
      'begins with a full-width slash',
      ['x', '／a'],
      [
        [false, 'x'],
        [false, '／a'],
      ],
    ],
    [
      'does not begin with a slash that no name follows',
      ['/a', '/ 2', '//', '/2'],
      [[false, '/a', '/', '2', '//', '/2']],
    ],
    ['does not begin in the middle of a line', ['/a /b'], [[false, '/a', '/b']]],
    ['does not begin in a quoted text', ['/a "x', '/b" y'], [[false, '/a', 'x\n/b', 'y']]],
    [
      'begins behind a quote that the next opening one shows to be open',
      ['/a "x', '/b "y"'],
      [
        [false, '/a', 'x'],
        [false, '/b', 'y'],
      ],
    ],
    [
      'begins behind a text',
      ['hello', '/a'],
      [
        [false, 'hello'],
        [false, '/a'],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

describe('the name of the bot', () => {
  test.each<[string, string[], [boolean, ...string[]][]]>([
    ['alone', ['@Bot'], [[true]]],
    ['in front', ['@Bot /a'], [[true, '/a']]],
    ['glued', ['@Bot/a'], [[true, '/a']]],
    ['with a comma', ['@Bot, /a'], [[true, '/a']]],
    ['with a colon', ['@Bot: /a'], [[true, '/a']]],
    ['with a dash', ['@Bot - /a'], [[true, '/a']]],
    ['with a long dash', ['@Bot – /a'], [[true, '/a']]],
    ['with marks that nobody sees', ['\u200e@Bot\u200f /a'], [[true, '/a']]],
    ['with a greeting', ['@Bot please /a'], [[true, '/a']]],
    ['with a German greeting', ['@Bot Hallo, /a'], [[true, '/a']]],
    ['with a French please', ['@Bot svp /a'], [[true, '/a']]],
    ['on a line of its own', ['@Bot', '/a'], [[true, '/a']]],
    ['in front of an option', ['@Bot --a'], [[true, '--a']]],
    [
      'on each line',
      ['@Bot /a', '@Bot, /b'],
      [
        [true, '/a'],
        [true, '/b'],
      ],
    ],
    [
      'once for all lines',
      ['@Bot /a', '/b'],
      [
        [true, '/a'],
        [true, '/b'],
      ],
    ],
    [
      'on a later line only',
      ['hello', '@Bot /a'],
      [
        [false, 'hello'],
        [true, '/a'],
      ],
    ],
    ['elsewhere', ['ask @Bot /a'], [[false, 'ask', '@Bot', '/a']]],
    ['of a block of code', ['```', '/a', 'b', '```'], [[false, '/a', 'b']]],
    ['of a block of code with a language', ['@Bot', '``` text', '/a', '```'], [[true, '/a']]],
    ['behind a greeting', ['hello @Bot, /a'], [[true, '/a']]],
    ['behind a greeting, without a command', ['hello @Bot a'], [[false, 'hello', '@Bot', 'a']]],
    ['twice', ['@Bot @Bot: /a'], [[true, '/a']]],
    [
      'in front of more politeness',
      ['@Bot hey, could you please /a'],
      [[true, 'hey,', 'could', 'you', 'please', '/a']],
    ],
    ['in front of a sign', ['@Bot 🙂 bitte schön /a'], [[true, '/a']]],
    ['in quotes', ['/a "x', '@Bot y"'], [[false, '/a', 'x\n@Bot y']]],
    ['of somebody else', ['@Bob /a'], [[false, '@Bob', '/a']]],
    ['of somebody else on another line', ['/a', '@Bob'], [[false, '/a', '@Bob']]],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

test('broken markup is no line', () => {
  expect(readLines({ message: '<div>/a' }, { botId: BOT })).toBeUndefined();
  expect(readLines({ message: '<div>/a</div>', data: '{' }, { botId: BOT })).toBeUndefined();
});

test('an empty message says nothing', () => {
  expect(read('')).toEqual([[false]]);
});
