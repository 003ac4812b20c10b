import { describe, expect, test } from '@jest/globals';
import { type CommandDescription, suggestCommands } from '../../src/index.ts';
import { type Line, texts, typed } from '../support/typed.ts';

const named = (name: string, ...synonyms: string[]): CommandDescription => ({
  name,
  summary: 'x',
  example: `/${name}`,
  args: {},
  synonyms,
});
const commands = [
  named('help', 'manual'),
  named('room', 'channel'),
  named('room owner add', 'make owner', 'make … owner', 'promote'),
  named('room owner remove'),
  named('room create', 'new room'),
  named('room add', 'invite', 'add', 'add member', 'füge … hinzu', '… hinzufügen'),
  named('room remove', 'kick', 'throw out', 'delete'),
  named('room members', 'members', "who's in"),
  named('room join'),
  named('room leave'),
  named('room info'),
  named('room update', 'rename'),
  named('room deactivate', 'delete room'),
  named('user suspend'),
  named('user unsuspend'),
  named('user disable', 'delete user'),
  named('presence'),
  named('presence set'),
  named('im', 'chat'),
];

const suggest = (...line: Line) =>
  suggestCommands(commands, typed(...line)).map(({ command, tokens }) => [
    command.name,
    ...(texts(tokens) ?? []),
  ]);

describe('the nearest command comes first', () => {
  test.each([
    ['/hlep', 'help'],
    ['/helpp me', 'help', 'me'],
    ['/presense', 'presence'],
    ['/presnce set BUSY', 'presence set', 'BUSY'],
    ['/presence sett BUSY', 'presence set', 'BUSY'],
    ['/room addd Nina', 'room add', 'Nina'],
    ['/room ad Nina', 'room add', 'Nina'],
    ['/rom ad Nina', 'room add', 'Nina'],
    ['/roomadd Nina', 'room add', 'Nina'],
    ['/room-add Nina', 'room add', 'Nina'],
    ['/room_owner_add Nina', 'room owner add', 'Nina'],
    ['/room updte', 'room update'],
    ['/room memebers', 'room members'],
    ['/room jion Rates', 'room join', 'Rates'],
    ['/room inf', 'room info'],
    ['/room leav', 'room leave'],
    ['/room onwer add Nina', 'room owner add', 'Nina'],
    ['/room owner ad Nina', 'room owner add', 'Nina'],
    ['/user suspnd Tom', 'user suspend', 'Tom'],
    ['/user unsuspnd Tom', 'user unsuspend', 'Tom'],
    ['/USER Suspned Tom', 'user suspend', 'Tom'],
  ])('%s', (line, ...expected) => {
    expect(suggest(line)[0]).toEqual(expected);
  });
});

describe('a synonym stands for the whole name, or for what follows its first word', () => {
  test.each([
    ['/kick Dave', 'room remove', 'Dave'],
    ['/room kick Dave', 'room remove', 'Dave'],
    ['/room throw out Dave', 'room remove', 'Dave'],
    ['kick Dave', 'room remove', 'Dave'],
    ['/invite Nina', 'room add', 'Nina'],
    ['/members', 'room members'],
    ['who’s in FX', 'room members', 'FX'],
    ['/delete room FX', 'room deactivate', 'FX'],
    ['/delete user Tom', 'user disable', 'Tom'],
    ['/chat', 'im'],
    ['add member Nina', 'room add', 'Nina'],
    ['addd Meier Nina', 'room add', 'Meier', 'Nina'],
    ['add Meier Nina', 'room add', 'Meier', 'Nina'],
  ])('%s', (line, ...expected) => {
    expect(suggest(line)[0]).toEqual(expected);
  });
});

describe('the words of a synonym may stand around what is given', () => {
  test.each([
    ['make Nina Patel an owner of FX desk', 'room owner add', 'Nina', 'Patel', 'of', 'FX', 'desk'],
    ['/make Nina owner', 'room owner add', 'Nina'],
    ['make Nina and Bob Owner!', 'room owner add', 'Nina', 'and', 'Bob'],
    ['Füge Nina zu FX hinzu', 'room add', 'Nina', 'zu', 'FX'],
    ['Nina zu FX hinzufügen.', 'room add', 'Nina', 'zu', 'FX'],
    ['make an owner', 'room owner add', 'an'],
  ])('%s', (line, ...expected) => {
    expect(suggest(line)[0]).toEqual(expected);
  });

  test.each([
    'hinzufügen',
    'füge hinzu',
    'füge Nina',
    'Nina hinzufügen bringt nichts',
    'füge Nina zu FX hinzu desk',
    'füge "Nina hinzu"',
    'mache Nina owner',
  ])('they are not in “%s”', (line) => {
    expect(suggest(line).filter(([name]) => name === 'room add' || name === 'room owner add')).toEqual([]);
  });
});

test.each([
  ['/room foo', ['room']],
  ['/room invite Nina', ['room add']],
  ['/room kick Dave', ['room remove']],
  ['/add Nina', ['room add']],
  ['/room', ['room']],
])('offers no command that has little to do with it: %s', (line, expected) => {
  expect(suggest(line).map(([name]) => name)).toEqual(expected);
});

test('only a whole name or synonym is exact', () => {
  const exact = (line: string) => suggestCommands(commands, typed(line))[0]?.isExact;
  expect(['/room add', 'kick Dave', '/room addd', '/room inf'].map(exact)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each(['/weather', '/weather in Paris', 'lunch?', '/x', '', '"room add" Nina', `/${'a'.repeat(60_000)}`])(
  '%s is near to nothing',
  (line) => {
    expect(suggest(line)).toEqual([]);
  },
);

test('what comes before the words of a command is not skipped', () => {
  expect(suggest('let us add Nina')).toEqual([]);
});
