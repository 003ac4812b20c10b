import { describe, expect, test } from '@jest/globals';
import { arg, type CommandDescription, MANIFEST_LIMIT, manifestOf } from '../../src/index.ts';

type Entry = { name: string; desc: string; example?: string; args?: { name: string }[] };

const entriesOf = (manifest: string): Entry[] => (JSON.parse(manifest) as { commands: Entry[] }).commands;

const command = (index: number, { example = '/x', args = {} } = {}): CommandDescription => ({
  name: `command ${index}`,
  summary: 'Does something useful',
  example,
  args,
});

test('a manifest names commands, what they do, an example and the arguments', () => {
  const add = {
    name: 'room add',
    summary: 'Add people “to” a room',
    example: '/room add @Jane Doe',
    args: { members: arg.users('who'), room: arg.room('which').optional(), loud: arg.flag('aloud') },
  };
  expect(entriesOf(manifestOf([add, { ...add, name: 'help', args: {} }]))).toEqual([
    {
      name: '/room add',
      desc: 'Add people “to” a room',
      example: '/room add @Jane Doe',
      args: [{ name: '[@PERSON…]' }, { name: '[--room ROOM]' }, { name: '[--loud]' }],
    },
    { name: '/help', desc: 'Add people “to” a room', example: '/room add @Jane Doe' },
  ]);
});

describe(`what is longer than ${MANIFEST_LIMIT} characters is shortened`, () => {
  const args = { members: arg.users('who'), room: arg.room('which') };
  const many = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => command(index, { example: `/${'x'.repeat(length)}`, args }));

  test.each([
    ['all is there while it fits', many(30, 10), ['name', 'desc', 'example', 'args']],
    ['examples go first', many(30, 300), ['name', 'desc', 'args']],
    ['then arguments', many(80, 10), ['name', 'desc']],
  ])('%s', (_, commands, keys) => {
    const manifest = manifestOf(commands);
    expect(manifest.length).toBeLessThanOrEqual(MANIFEST_LIMIT);
    expect(entriesOf(manifest)).toHaveLength(commands.length);
    for (const entry of entriesOf(manifest)) expect(Object.keys(entry)).toEqual(keys);
  });

  test('arguments that may be left out go before those that may not', () => {
    const described = many(40, 300).map((each) => ({
      ...each,
      args: { members: arg.users('who'), colour: arg.text('which', { sample: 'x'.repeat(60) }).optional() },
    }));
    for (const { args: shown } of entriesOf(manifestOf(described)))
      expect(shown).toEqual([{ name: '[@PERSON…]' }]);
  });

  test('when even the names do not fit, the program is told', () => {
    expect(() => manifestOf(many(200, 10))).toThrow(RangeError);
  });

  test('a manifest of exactly the limit fits', () => {
    const bare = { ...command(0), summary: '' };
    const room = MANIFEST_LIMIT - manifestOf([bare]).length;
    expect(manifestOf([{ ...bare, summary: 'x'.repeat(room) }])).toHaveLength(MANIFEST_LIMIT);
    const shortened = entriesOf(manifestOf([{ ...bare, summary: 'x'.repeat(room + 1) }]));
    expect(shortened[0]).not.toHaveProperty('example');
  });
});
