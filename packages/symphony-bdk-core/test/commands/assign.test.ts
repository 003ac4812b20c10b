import { describe, expect, test } from '@jest/globals';
import { type Args, ArgumentError, arg, assign, LEFT_OVER } from '../../src/index.ts';
import { type Line, person, texts, typed } from '../support/typed.ts';

const jane = person('Jane Doe');
const bob = person('Bob Lee');

const create = {
  name: arg.text('the name'),
  description: arg.text('what it is for').optional(),
  public: arg.flag('everybody may join'),
  readOnly: arg.flag('only owners write'),
};
const add = {
  members: arg.users('who'),
  room: arg.room('which room').defaultsTo(() => {
    throw new Error('not asked for');
  }),
};
const set = { category: arg.choice('the status', ['AVAILABLE', 'BUSY']) };
const accept = { user: arg.user('who') };
const reject = { request: arg.choice('which', ['R1']), reason: arg.rest('why').optional().positional() };
const audit = { actor: arg.user('whose').optional(), since: arg.duration('since when').optional() };

const lend = {
  lasts: arg.duration('how long').measure().connect('for').optional(),
  reason: arg.rest('why').optional().positional(),
};

/** What each argument got. */
function given(args: Args, ...line: Line): Record<string, string[] | undefined> {
  const entries = Object.entries(assign(args, typed(...line)));
  return Object.fromEntries(entries.map(([key, tokens]) => [key, texts(tokens)]));
}

function fault(args: Args, ...line: Line): ArgumentError {
  try {
    assign(args, typed(...line));
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    throw error;
  }
  throw new Error('Nothing is wrong with it.');
}

const problem = (args: Args, ...line: Line) => fault(args, ...line).problem;

describe('behind words that open a text', () => {
  const why = arg.text('why', { prose: true }).openWith('because of', 'because').optional();
  const leave = { ...add, reason: why };
  const named = { ...create, reason: why };
  const WHO = '@Jane';

  test.each<[string, Args, string, Record<string, string[]>]>([
    ['the longest', leave, `${WHO} because of leave`, { members: [WHO], reason: ['leave'] }],
    ['to the end', leave, `${WHO} because he left`, { members: [WHO], reason: ['he', 'left'] }],
    ['people', leave, `${WHO} because Bob asked`, { members: [WHO], reason: ['Bob', 'asked'] }],
    [
      'behind an option',
      leave,
      `${WHO} --room FX because of leave`,
      { members: [WHO], room: ['FX'], reason: ['leave'] },
    ],
    [
      'in front of one',
      leave,
      `${WHO} because of leave --room FX`,
      { members: [WHO], room: ['FX'], reason: ['leave'] },
    ],
    ['in quotes it is none', leave, `${WHO} "because" he`, { members: [WHO, 'because', 'he'] }],
    ['nor at the end', leave, `${WHO} because`, { members: [WHO, 'because'] }],
    ['nor first', leave, 'because of leave', { members: ['because', 'of', 'leave'] }],
    [
      'nor where it was given',
      leave,
      `${WHO} --reason sick because of flu`,
      { members: [WHO], reason: ['sick', 'because', 'of', 'flu'] },
    ],
    ['nor in a text with its place', named, 'All because of you', { name: ['All', 'because', 'of', 'you'] }],
  ])('%s', (_, args, line, expected) => {
    expect(given(args, line)).toEqual(expected);
  });
});

describe('by place', () => {
  test.each<[string, Args, string, Record<string, string[]>]>([
    ['one', set, 'BUSY', { category: ['BUSY'] }],
    ['a phrase without quotes', create, 'FX desk', { name: ['FX', 'desk'] }],
    ['a phrase in quotes', create, '"FX desk"', { name: ['FX desk'] }],
    ['an empty phrase', create, '""', { name: [''] }],
    [
      'one and the rest',
      reject,
      'R1 not on this desk',
      { request: ['R1'], reason: ['not', 'on', 'this', 'desk'] },
    ],
    ['a name typed like a mention', accept, '@Carol Ng', { user: ['@Carol', 'Ng'] }],
    ['an address', accept, 'carol@x.example', { user: ['carol@x.example'] }],
    [
      'a measure, and then the rest',
      lend,
      'for 30m waiting for Bob',
      { lasts: ['30m'], reason: ['waiting', 'for', 'Bob'] },
    ],
    [
      'a measure of two words',
      lend,
      'for 30 minutes because',
      { lasts: ['30', 'minutes'], reason: ['because'] },
    ],
    ['a measure that is all', lend, 'for 30', { lasts: ['30'] }],
    ['nothing', create, '', {}],
  ])('%s', (_, args, line, expected) => {
    expect(given(args, line)).toEqual(expected);
  });

  test('people of all spellings', () => {
    expect(given(add, jane, ' bob@x.example 13537736917013 Dave Kim ', bob)).toEqual({
      members: ['@Jane Doe', 'bob@x.example', '13537736917013', 'Dave', 'Kim', '@Bob Lee'],
    });
  });
});

describe('by name', () => {
  test.each<[string, Args, string, Record<string, string[]>]>([
    [
      'a phrase in quotes',
      create,
      'FX --description "Spot desk"',
      { name: ['FX'], description: ['Spot desk'] },
    ],
    [
      'a phrase without',
      create,
      'FX --description Spot desk',
      { name: ['FX'], description: ['Spot', 'desk'] },
    ],
    [
      'up to the next option',
      create,
      '--description Spot desk --name FX',
      { description: ['Spot', 'desk'], name: ['FX'] },
    ],
    ['behind an equals sign', create, 'FX --description=Spot', { name: ['FX'], description: ['Spot'] }],
    ['with more words behind it', create, '--name=FX desk', { name: ['FX', 'desk'] }],
    ['in quotes behind an equals sign', create, '--name="FX desk"', { name: ['FX desk'] }],
    [
      'what looks like an option behind it',
      create,
      'FX --description=--public',
      { name: ['FX'], description: ['--public'] },
    ],
    [
      'what looks like an option in quotes',
      create,
      'FX --description "--public"',
      { name: ['FX'], description: ['--public'] },
    ],
    ['an equals sign in the value', create, '--name=a=b', { name: ['a=b'] }],
    ['an em dash, as some clients type it', create, '—name FX', { name: ['FX'] }],
    ['an en dash', create, '–name FX', { name: ['FX'] }],
    ['capitals', create, '--NAME FX', { name: ['FX'] }],
    ['a flag', create, 'FX --public', { name: ['FX'], public: [] }],
    ['a flag in between', create, 'FX --public desk', { name: ['FX'], public: [], [LEFT_OVER]: ['desk'] }],
    ['a flag in front', create, '--public FX desk', { name: ['FX', 'desk'], public: [] }],
    ['a flag that is on', create, 'FX --public yes', { name: ['FX'], public: [] }],
    ['a flag that is off', create, 'FX --public no', { name: ['FX'] }],
    ['off, in front', create, '--public no "FX desk"', { name: ['FX desk'] }],
    ['off, in front of an option', create, '--public off --read-only FX', { name: ['FX'], readOnly: [] }],
    ['off, in another language', create, 'FX --public nein --read-only oui', { name: ['FX'], readOnly: [] }],
    ['off, with a sign', create, 'FX --public=false --read-only=true', { name: ['FX'], readOnly: [] }],
    [
      'off, in quotes, is no answer',
      create,
      'FX --public "no"',
      { name: ['FX'], public: [], [LEFT_OVER]: ['no'] },
    ],
    ['a flag of two words', create, '--read-only FX', { name: ['FX'], readOnly: [] }],
    ['a dash in the text', create, 'FX - spot', { name: ['FX', '-', 'spot'] }],
    [
      'a name typed like a mention',
      audit,
      '--actor @Jane Doe --since 2h',
      { actor: ['@Jane', 'Doe'], since: ['2h'] },
    ],
  ])('%s', (_, args, line, expected) => {
    expect(given(args, line)).toEqual(expected);
  });

  test('a mention', () => {
    expect(given(audit, '--actor ', jane, ' --since 3 days')).toEqual({
      actor: ['@Jane Doe'],
      since: ['3', 'days'],
    });
  });

  test('people in front of an option and behind its value', () => {
    expect(given(add, jane, ' --room "FX desk" ', bob)).toEqual({
      members: ['@Jane Doe', ';', '@Bob Lee'],
      room: ['FX desk'],
    });
  });
});

describe('what does not fit', () => {
  test.each<[string, Args, string, object]>([
    ['a flag with a value', create, 'FX --public=maybe', { code: 'unexpected', text: '--public=maybe' }],
    ['a flag that may be off', create, '--public no FX', { code: 'unexpected', text: 'no FX' }],
    ['a flag with a quoted value', create, 'FX --public="no"', { code: 'unexpected', text: '--public=' }],
    ['an unknown option', create, 'FX --colour red', { code: 'unknown-option', option: '--colour' }],
    [
      'a misspelt option',
      create,
      'FX --descripton Spot',
      { code: 'unknown-option', option: '--descripton', nearest: '--description' },
    ],
    ['an option twice', create, '--name a --name b', { code: 'repeated-option', option: '--name' }],
    ['a flag twice', create, '--public --public', { code: 'repeated-option', option: '--public' }],
    [
      'an option at the end without value',
      create,
      'FX --description',
      { code: 'option-without-value', option: '--description', about: 'what it is for' },
    ],
    [
      'an option in place of a value',
      create,
      'FX --description --public',
      { code: 'option-without-value', option: '--description', about: 'what it is for' },
    ],
    [
      'an option in place of a single word',
      set,
      '--category --x',
      { code: 'option-without-value', option: '--category', about: 'the status' },
    ],
    [
      'an option in place of people',
      add,
      '--members --room FX',
      { code: 'option-without-value', option: '--members', about: 'who' },
    ],
  ])('%s', (_, args, line, expected) => {
    expect(problem(args, line)).toEqual(expected);
  });

  test.each<[string, Args, string, object]>([
    [
      'behind a misspelt option',
      create,
      'FX --descripton Spot --public',
      { name: ['FX'], description: ['Spot'], public: [] },
    ],
    [
      'but for what stands behind an option that there is not',
      create,
      'FX --colour red and blue --public',
      { name: ['FX'], public: [], [LEFT_OVER]: ['--colour', 'red', 'and', 'blue'] },
    ],
    [
      'but for what stands behind an option that is near, and no slip',
      create,
      'FX --pub red',
      { name: ['FX'], [LEFT_OVER]: ['--pub', 'red'] },
    ],
    ['for the first of two', create, '--name a --name b', { name: ['a'], [LEFT_OVER]: ['--name', 'b'] }],
    [
      'in front of an option without value, and behind it',
      create,
      'FX --description --public',
      { name: ['FX'], public: [], [LEFT_OVER]: ['--description'] },
    ],
    [
      'besides a flag that may be off',
      create,
      'FX --public no idea --description Spot',
      { name: ['FX'], description: ['Spot'], [LEFT_OVER]: ['--public', 'no', 'idea'] },
    ],
  ])('all is kept that was given, %s', (_, args, line, expected) => {
    expect(
      Object.fromEntries(
        Object.entries(fault(args, line).given).map(([key, tokens]) => [key, tokens.map(({ text }) => text)]),
      ),
    ).toEqual(expected);
  });

  test('the error knows which argument it is about', () => {
    expect(() => assign(create, typed('--name a --name b'))).toThrow(
      expect.objectContaining({ arg: 'name', message: 'argument: repeated-option' }),
    );
  });
});

test('what was given is plain JSON, so that it can be kept', () => {
  const assigned = assign(add, typed(jane, ' x "y z" --room FX'));
  expect(JSON.parse(JSON.stringify(assigned))).toEqual(assigned);
});

test('thirty thousand words are shared out in passing', () => {
  expect(given(reject, `R1 ${'a '.repeat(30_000)}`).reason).toHaveLength(30_000);
  expect(given(create, 'a '.repeat(30_000)).name).toHaveLength(30_000);
  expect(given(set, `BUSY ${'-- '.repeat(20_000)}`)[LEFT_OVER]).toHaveLength(20_000);
});
