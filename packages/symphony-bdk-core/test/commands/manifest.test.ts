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

  const shorterThanLimit = (commands: readonly CommandDescription[]): Entry[] => {
    const manifest = manifestOf(commands);
    expect(manifest.length).toBeLessThan(MANIFEST_LIMIT);
    return entriesOf(manifest);
  };
  const rare = (commands: readonly CommandDescription[]) =>
    commands.map((each) => ({ ...each, isRare: true }));
  const keysOf = (entries: readonly Entry[]) => new Set(entries.map((entry) => Object.keys(entry).join()));

  test('all is there while it fits', () => {
    expect(keysOf(shorterThanLimit(many(30, 10)))).toEqual(new Set(['name,desc,example,args']));
  });

  test('what is rare loses its example first, then its arguments; from the end of the list', () => {
    const entries = shorterThanLimit([...rare(many(25, 30)), ...many(25, 30)]);
    const [rareOnes, common] = [entries.slice(0, 25), entries.slice(25)];
    expect(keysOf(common)).toEqual(new Set(['name,desc,example,args']));
    const shown = rareOnes.map((entry) => Object.keys(entry).length);
    expect(shown).toEqual([...shown].sort((one, other) => other - one));
    expect(keysOf(rareOnes).has('name,desc,example,args')).toBe(false);
  });

  test('only then others lose examples, and the rare their entries, which help counts', () => {
    const help = { ...command(0), name: 'help' };
    const entries = shorterThanLimit([help, ...rare(many(40, 30)), ...many(60, 30)]);
    expect(entries.slice(-60).map(({ name }) => name)).toEqual(many(60, 30).map(({ name }) => `/${name}`));
    expect(keysOf(entries)).toEqual(new Set(['name,desc', 'name,desc,args']));
    expect(entries.length).toBeLessThan(101);
    expect(entries[0]?.desc).toBe(`Does something useful (+${101 - entries.length})`);
  });

  test('arguments that may be left out go before those that may not', () => {
    const described = many(40, 300).map((each) => ({
      ...each,
      args: { members: arg.users('who'), colour: arg.text('which', { sample: 'x'.repeat(60) }).optional() },
    }));
    const shown = shorterThanLimit(described).map(({ args: names = [] }) => names.map(({ name }) => name));
    expect(shown.at(-1)).toEqual(['[@PERSON…]']);
    expect(shown.every(([first]) => first === '[@PERSON…]')).toBe(true);
  });

  test('when even the names do not fit, the program is told', () => {
    expect(() => manifestOf(many(200, 10))).toThrow(RangeError);
  });

  test('a manifest of one character less than the limit fits', () => {
    const bare = { ...command(0), summary: '' };
    const room = MANIFEST_LIMIT - 1 - manifestOf([bare]).length;
    expect(manifestOf([{ ...bare, summary: 'x'.repeat(room) }])).toHaveLength(MANIFEST_LIMIT - 1);
    const shortened = entriesOf(manifestOf([{ ...bare, summary: 'x'.repeat(room + 1) }]));
    expect(shortened[0]).not.toHaveProperty('example');
  });
});
