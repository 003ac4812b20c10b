import { describe, expect, test } from '@jest/globals';
import {
  type Args,
  ArgumentError,
  arg,
  assign,
  fold,
  inOurLetters,
  looksLike,
  looksTheSame,
  mixesAlphabets,
  type Person,
  readArguments,
  toStreamId,
} from '../../src/index.ts';
import { scopeOf } from '../support/fake-directory.ts';
import { type Line, person, typed } from '../support/typed.ts';

const nina = person('Nina Patel', { username: 'nina.patel', emailAddress: 'nina.patel@acme.example' });
const bob = person('Bob Lee', { username: 'bob.lee', emailAddress: 'bob@acme.example' });
const omar = person('Omar Haddad', { username: 'omar.haddad', emailAddress: 'omar@acme.example' });
const people: Person[] = [
  nina,
  bob,
  omar,
  person('Conor O’Brien', { emailAddress: 'conor@acme.example' }),
  person('José Núñez', { username: 'jose' }),
  person('Meier, Anna'),
  person('Mary‑Jane Watson'),
  person('Ana Maria de la Cruz'),
  person('Prince'),
  person('Duke of York'),
  person('Marks and Spencer'),
  person('Zack Undér, Jr.'),
  person('Doe, John (London)'),
  person('Rates desk'),
  person('山田'),
];
const NINA = 'Nina Patel';
const BOB = 'Bob Lee';
const OMAR = 'Omar Haddad';

const room = (name: string, letter: string) => ({
  id: toStreamId(`${letter}e3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA`),
  name,
});
const rooms = [
  'FX desk',
  'Trader’s desk',
  'M&A - Project X',
  'Borealis and Acme',
  'York',
  'Rates desk',
  'Café desk',
].map((name, index) => room(name, 'abcdefg'.charAt(index)));

const add = {
  members: arg.users('who'),
  room: arg
    .room('which room')
    .connect('to', 'in')
    .defaultsTo(() => {
      throw new ArgumentError({ code: 'missing', about: 'which room' });
    }),
  reason: arg.text('why').optional(),
};
const suspend = {
  user: arg.user('whom'),
  until: arg.pointInTime('until when').keyword().connect('for'),
  reason: arg.text('why').keyword(),
};
const transfer = {
  owner: arg.user('who').connect('to'),
  room: arg.room('which room').connect('of').optional(),
};
const info = { room: arg.room('which room').optional() };
const create = { name: arg.text('the name'), members: arg.users('who').connect('with').optional() };

type Read = { values?: Record<string, unknown>; problem?: object; ignored: string[]; missing: string[] };

/** What is read of a line: of people and rooms, the names. */
async function read(args: Args, line: Line, isStrict = true): Promise<Read> {
  const { scope, missing } = scopeOf({ people, rooms });
  const ignored: string[] = [];
  const now = () => Date.UTC(2026, 10, 28, 12);
  const asked = { ...scope, isStrict, now, ignored: (texts: readonly string[]) => ignored.push(...texts) };
  try {
    const values = await readArguments(args, assign(args, typed(...line)), asked);
    return {
      values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, nameOf(value)])),
      ignored,
      missing,
    };
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return { problem: error.problem, ignored, missing };
  }
}

function nameOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameOf);
  if (typeof value !== 'object' || value === null) return value;
  return 'displayName' in value ? value.displayName : 'name' in value ? value.name : value;
}

const FX = ' --room "FX desk"';

describe('names of people', () => {
  test.each<[string, string[]]>([
    ['nina patel', [NINA]],
    ['Patel, Nina', [NINA]],
    ['"Patel, Nina"', [NINA]],
    ['Anna Meier', ['Meier, Anna']],
    ['Meier, Anna', ['Meier, Anna']],
    ['Patel, Nina, Lee, Bob', [NINA, BOB]],
    ['Nina Patel, Bob Lee', [NINA, BOB]],
    ['Nina Patel,Bob Lee', [NINA, BOB]],
    ['Nina Patel; Bob Lee;', [NINA, BOB]],
    ['Nina Patel and Bob Lee', [NINA, BOB]],
    ['Nina Patel & Bob Lee', [NINA, BOB]],
    ['Nina Patel und Bob Lee', [NINA, BOB]],
    ['Nina Patel, Bob Lee, and Omar Haddad.', [NINA, BOB, OMAR]],
    ['Nina Patel Bob Lee', [NINA, BOB]],
    ['@Nina Patel @Bob Lee', [NINA, BOB]],
    ['Marks and Spencer', ['Marks and Spencer']],
    ['Marks and Spencer and Bob Lee', ['Marks and Spencer', BOB]],
    ["Conor O'Brien", ['Conor O’Brien']],
    ['conor o’brien', ['Conor O’Brien']],
    ['Jose\u0301 Nu\u0301n\u0303ez', ['José Núñez']],
    ['jose', ['José Núñez']],
    ['Mary-Jane Watson', ['Mary‑Jane Watson']],
    ['Ana Maria de la Cruz', ['Ana Maria de la Cruz']],
    ['Zack Undér, Jr.', ['Zack Undér, Jr.']],
    ['Ｎina Patel', [NINA]],
    ['Ni\u200bna Pat\u00adel', [NINA]],
    ['山田', ['山田']],
    ['nina.patel bob.lee', [NINA, BOB]],
    ['<nina.patel@acme.example>', [NINA]],
    ['mailto:NINA.PATEL@acme.example', [NINA]],
    ['nina.patel@acme.example,bob@acme.example', [NINA, BOB]],
    ['nina.patel@acme.example; bob@acme.example.', [NINA, BOB]],
    ['Nina Patel <nina.patel@acme.example>, "Lee, Bob" <bob@acme.example>;', [NINA, BOB]],
    ['Lee, Bob (FX) <bob@acme.example>', [BOB]],
    ['Nina Patel, Bob Lee <bob@acme.example>', [NINA, BOB]],
    ['me', ['Asker']],
    ['me and Bob Lee', ['Asker', BOB]],
    ['Nina Patel please', [NINA]],
    ['Nina Patel\nBob Lee', [NINA, BOB]],
    ['- Nina Patel\n- Bob Lee', [NINA, BOB]],
    ['Prince', ['Prince']],
    ['Zack Undér, Jr.', ['Zack Undér, Jr.']],
  ])('%s', async (line, expected) => {
    expect(await read(add, [line, FX])).toMatchObject({
      values: { members: expected, room: 'FX desk' },
    });
  });
});

describe('what nobody is called', () => {
  test.each<[string, object]>([
    ['Nina Harris', { code: 'people-not-found', texts: ['Nina Harris'] }],
    ['Prince Harry', { code: 'people-not-found', texts: ['Prince Harry'] }],
    ['Jose Garcia', { code: 'people-not-found', texts: ['Jose Garcia'] }],
    ['Nina Patel Jones', { code: 'people-not-found', texts: ['Nina Patel Jones'] }],
    ['Prince Bob Lee', { code: 'people-not-found', texts: ['Prince Bob Lee'] }],
    ['a', { code: 'people-not-found', texts: ['a'] }],
    ['Nina', { code: 'ambiguous-person', text: 'Nina', isExact: false, candidates: [nina] }],
    ['Patel, Nin', { code: 'ambiguous-person', text: 'Patel', isExact: false, candidates: [nina] }],
    ['Nina Patel or Bob Lee', { code: 'people-not-found', texts: ['Nina Patel or Bob Lee'] }],
    ['Nina Patel not Bob Lee', { code: 'not-understood', texts: ['not Bob Lee'] }],
    ['Nina Patel, -Bob Lee', { code: 'not-understood', texts: ['-Bob Lee'] }],
    ['everyone', { code: 'people-not-found', texts: ['everyone'] }],
    ['ad', { code: 'people-not-found', texts: ['ad'] }],
    ['Nina Patel, not Bob Lee', { code: 'not-understood', texts: ['not Bob Lee'] }],
    ['Nina Patel, but not Prince', { code: 'not-understood', texts: ['but not Prince'] }],
    ['Nina Patel, Xaver', { code: 'not-understood', texts: ['Xaver'] }],
    ['Omar Haddad <nina.patel@acme.example>', { code: 'not-understood', texts: ['Omar Haddad'] }],
    ['not Nina <nina.patel@acme.example>', { code: 'not-understood', texts: ['not Nina'] }],
    ['Rates desk', { members: ['Rates desk'] }],
  ])('%s', async (line, expected) => {
    const { values, problem } = await read(add, [line, FX]);
    expect(problem ?? values).toMatchObject(expected);
  });

  test.each([
    'not',
    'but',
    'except',
    'without',
    'nicht',
    'ohne',
    'sauf',
    'und nicht',
    'hello',
    '(not',
    '…not',
  ])('between people, “%s” makes a change do nothing', async (word) => {
    const { problem } = await read(add, [nina ?? '', ` ${word} `, omar ?? '', FX]);
    expect(problem).toMatchObject({ code: expect.stringMatching(/not-understood|similar-room/u) });
  });

  test('a command that only reads is told what was left aside', async () => {
    const line: Line = [nina, ' hello ', bob, FX];
    expect(await read(add, line, false)).toMatchObject({
      values: { members: [NINA, BOB] },
      missing: ['hello'],
    });
    expect(await read(info, ['"FX desk" once'], false)).toMatchObject({
      values: { room: 'FX desk' },
      ignored: ['once'],
    });
    expect(await read(info, ['"FX desk" once'])).toMatchObject({
      problem: { code: 'not-understood', texts: ['once'] },
    });
  });

  test('nothing is searched for that is too short to be a name', async () => {
    const world = scopeOf({ people, rooms });
    for (const line of ['.', ', ;', 'a', 'ex', '–'])
      await readArguments(add, assign(add, typed(line)), world.scope).catch(() => {});
    expect(world.asked.filter((call) => call.startsWith('search'))).toEqual([]);
  });
});

describe('rooms', () => {
  test.each<[string, string]>([
    ['FX desk', 'FX desk'],
    ['"fx  DESK".', 'FX desk'],
    ["Trader's desk", 'Trader’s desk'],
    ['Trader’s desk', 'Trader’s desk'],
    ['M&A – Project X', 'M&A - Project X'],
    ['Borealis and Acme', 'Borealis and Acme'],
    ['Cafe\u0301 desk', 'Café desk'],
    ['\u202aFX desk\u202c', 'FX desk'],
    ['FX\u200b desk!', 'FX desk'],
  ])('%s', async (line, name) => {
    expect((await read(info, [line])).values).toEqual({ room: name });
  });

  test.each<[string, object]>([
    ['FX desc', { code: 'similar-room', text: 'FX desc', candidates: [rooms[0]] }],
    ['Nowhere at all', { code: 'room-not-found', text: 'Nowhere at all' }],
  ])('%s', async (line, problem) => {
    expect((await read(info, [line])).problem).toMatchObject(problem);
  });
});

describe('punctuation at the end', () => {
  const ask = { question: arg.rest('what', { prose: true }).positional() };
  test.each([
    ['which deal?', 'which deal?'],
    ['which deal ?', 'which deal?'],
    ['which deal is it, and why ?!', 'which deal is it, and why?!'],
    ['not today.', 'not today.'],
    ['not today, please', 'not today'],
    ['“which deal” ?', 'which deal'],
  ])('stays in prose: %s', async (line, question) => {
    expect((await read(ask, [line])).values).toEqual({ question });
  });

  test('that stands alone is no argument, and no part of a name or an option', async () => {
    expect((await read(info, ['FX desk ?'])).values).toEqual({ room: 'FX desk' });
    const loud = { room: arg.room('where'), loud: arg.flag('aloud') };
    expect((await read(loud, ['FX desk --loud !'])).values).toEqual({ room: 'FX desk', loud: true });
  });
});

describe('words that lead to an argument, and rooms that stand alone', () => {
  const to = (members: string[], name: string) => ({ members, room: name });
  test.each<[string, Args, Line, object]>([
    ['to a room', add, [nina ?? '', ' to FX desk'], to([NINA], 'FX desk')],
    ['to a quoted room', add, ['Nina Patel to "FX desk"'], to([NINA], 'FX desk')],
    ['behind a plain name', add, ['Nina Patel to FX desk'], to([NINA], 'FX desk')],
    ['in a name', add, ['Duke of York to York'], to(['Duke of York'], 'York')],
    ['in front', add, ['to FX desk ', nina ?? ''], to([NINA], 'FX desk')],
    ['behind several', add, [nina ?? '', ' and ', bob ?? '', ', to FX desk.'], to([NINA, BOB], 'FX desk')],
    ['no word', add, [nina ?? '', ' "FX desk"'], to([NINA], 'FX desk')],
    ['no word and no quotes', add, [nina ?? '', ' FX desk'], to([NINA], 'FX desk')],
    ['no word behind a plain name', add, ['Nina Patel FX desk'], to([NINA], 'FX desk')],
    ['a quoted room in front', add, ['"FX desk" ', nina ?? ''], to([NINA], 'FX desk')],
    ['please', add, ['please ', nina ?? '', ' to FX desk, please.'], to([NINA], 'FX desk')],
    ['thanks on another line', add, [nina ?? '', ' to FX desk\nThank you!'], to([NINA], 'FX desk')],
    ['of, before to', transfer, ['of "FX desk" to ', nina ?? ''], { owner: NINA, room: 'FX desk' }],
    ['a room, before to', transfer, ['FX desk to ', nina ?? ''], { owner: NINA, room: 'FX desk' }],
    ['with', create, ['"Deal A" with ', nina ?? ''], { name: 'Deal A', members: [NINA] }],
    [
      'for a length of time',
      suspend,
      ['Nina Patel for 2h reason away'],
      { user: NINA, until: Date.UTC(2026, 10, 28, 14), reason: 'away' },
    ],
  ])('%s', async (_, args, line, expected) => {
    expect((await read(args, line)).values).toMatchObject(expected);
  });

  test.each<[string, Args, Line, object]>([
    ['a word that leads nowhere', add, [nina ?? '', ' from FX desk'], { code: 'not-understood' }],
    ['a slip in the room', add, ['Nina Patel to FX desc'], { code: 'similar-room' }],
    [
      'a person and a room',
      add,
      [nina ?? '', ' "Rates desk"'],
      { code: 'person-or-room', text: 'Rates desk' },
    ],
    [
      'the same without quotes',
      add,
      [nina ?? '', ' Rates desk'],
      { code: 'person-or-room', text: 'Rates desk' },
    ],
    [
      'a room that was given already',
      add,
      [nina ?? '', ' "Trader’s desk"', FX],
      { code: 'not-understood', texts: ['Trader’s desk'] },
    ],
    [
      'a time where none is',
      add,
      [nina ?? '', ' to FX desk for 2 weeks'],
      { code: 'not-understood', texts: ['for 2 weeks'] },
    ],
  ])('%s is asked back', async (_, args, line, problem) => {
    expect((await read(args, line)).problem).toMatchObject(problem);
  });
});

describe('texts without quotes', () => {
  test.each<[string, Line, string]>([
    ['a mention', [nina ?? '', FX, ' --reason covering for ', omar ?? ''], 'covering for @Omar Haddad'],
    ['an address', [nina ?? '', FX, ' --reason asked by a@x.example'], 'asked by a@x.example'],
    ['a number', [nina ?? '', FX, ' --reason ticket 123456789 of today'], 'ticket 123456789 of today'],
    ['a quoted part', [nina ?? '', FX, ' --reason he said “no” today.'], 'he said "no" today'],
    ['words that lead to what was given', [nina ?? '', FX, ' --reason moves to York'], 'moves to York'],
    ['an option behind', [nina ?? '', ' --reason for ', omar ?? '', FX], 'for @Omar Haddad'],
  ])('%s belongs to it', async (_, line, reason) => {
    expect((await read(add, line)).values).toEqual({ members: [NINA], room: 'FX desk', reason });
  });

  test.each<[string, Args, Line, string]>([
    ['a room', add, [nina ?? '', ' --reason needs access to FX desk today'], 'to FX desk'],
    ['a time', suspend, [nina ?? '', ' reason away for 2 weeks'], 'for 2 weeks'],
  ])('%s in it, that was not given, is asked back', async (_, args, line, text) => {
    expect((await read(args, line)).problem).toMatchObject({ code: 'unclear-text', text });
  });

  test('a quoted one ends at its quote', async () => {
    expect((await read(add, [nina ?? '', FX, ' --reason "a" ', omar ?? ''])).values).toEqual({
      members: [NINA, OMAR],
      room: 'FX desk',
      reason: 'a',
    });
  });
});

describe('names that look like others', () => {
  test.each(['Stеward', 'Dеal A', 'ΑCME', 'FХ team'])('%s mixes alphabets', (name) => {
    expect(mixesAlphabets(name)).toBe(true);
  });

  test.each([
    ['J\u0430ne D\u043ee', 'Jane Doe', 'jane doe'],
    ['Jane D0e', 'Jane Doe', 'jane doe'],
    ['Ѕсоре Martín', 'Scope Martin', 'scope martin'],
  ])('%s looks the same as %s, and is found by it', (name, other, letters) => {
    expect(looksTheSame(name, other)).toBe(true);
    expect(inOurLetters(name)).toBe(letters);
  });

  test.each([
    ['Jane Doe', 'Jane Dove'],
    ['Sara Cox', 'Sarah Cox'],
    ['', ''],
  ])('“%s” and “%s” do not', (name, other) => {
    expect(looksTheSame(name, other)).toBe(false);
  });

  test.each(['Steward', 'FX Деск', 'Δ hedge', 'ΔT desk', 'Иван', 'Ελλάδα', 'Müller', '山田 desk'])(
    '%s does not',
    (name) => {
      expect(mixesAlphabets(name)).toBe(false);
    },
  );

  test.each([
    'steward administrators.',
    'Steward-Administrators',
    'Ste ward admini strators',
    'Stеwаrd administrators',
    'Steward administrat0rs',
    'Stéward administrators',
    'Steward administrator',
    'The Steward administrators',
    'Administrators of Steward',
    'Ｓteward administrators',
  ])('%s looks like Steward administrators', (name) => {
    expect(looksLike(name, 'Steward administrators')).toBe(true);
  });

  test.each([
    ['Administrators', 'Steward administrators'],
    ['Steward', 'Steward administrators'],
    ['Credit desk', 'IT'],
    ['', ''],
  ])('%s does not look like %s', (name, other) => {
    expect(looksLike(name, other)).toBe(false);
  });

  test('folding twice is folding once', () => {
    for (const name of ['Straße', 'ΟΔΥΣΣΕΥΣ', "O’Brien – -- 'x'", 'ﬁ', 'İ'])
      expect(fold(fold(name))).toBe(fold(name));
  });
});

describe('what takes somebody out', () => {
  test.each<[string, Line]>([
    ['a dash', [nina, ', -', omar, FX]],
    ['a dash between two', [nina, ' -', omar, FX]],
    ['a minus sign', [nina, ' −', omar, FX]],
    ['an exclamation mark', [nina, ' !', omar, FX]],
    ['one on its own', [nina, ' ! ', omar, FX]],
    ['a dash behind a room', [nina, ' to FX desk -', omar]],
    ['a word', [nina, ' but not ', omar, ' and ', bob, FX]],
    ['a word behind the room', [nina, FX, ' not ', omar]],
    ['a word behind a room that nobody marked', [nina, ' to FX desk but not ', omar]],
  ])('%s is asked about, and adds nobody', async (_, line) => {
    const { problem } = await read(add, line);
    expect(problem).toMatchObject({ code: expect.stringMatching(/not-understood|similar-room/u) });
  });

  test.each<[string, Line]>([
    ['a dash in front of each', ['- ', nina, '\n- ', omar, FX]],
    ['bullets', ['* ', nina, '\n• ', omar, FX]],
    ['numbers', ['1. ', nina, '\n2. ', omar, FX]],
    ['brackets', ['[', nina, ', ', omar, ']', FX]],
    ['round brackets', ['(', nina, ' and ', omar, ') to FX desk']],
    ['commas at the ends of lines with empty ones between', [nina, ',\n\n', omar, FX]],
    ['both', ['both ', nina, ' and ', omar, FX]],
    ['behind the room and a colon', ['to FX desk: ', nina, ', ', omar]],
    ['in lines behind the room', ['to FX desk\nNina Patel\nOmar Haddad']],
    ['an exclamation mark at the end', [nina, ', ', omar, '!', FX]],
    ['a name with brackets', ['Doe, John (London), ', omar, FX]],
  ])('%s is a list', async (_, line) => {
    expect((await read(add, line)).values).toMatchObject({
      members: [_.includes('name with') ? 'Doe, John (London)' : NINA, OMAR],
      room: 'FX desk',
    });
  });
});

/** Whom a form would have filled in, as what was asked about. */
async function filledIn(line: Line) {
  try {
    await readArguments(add, assign(add, typed(...line)), {
      ...scopeOf({ people, rooms }).scope,
      isStrict: true,
    });
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const members = (error.values.members ?? []) as readonly Person[];
    return { code: error.problem.code, members: members.map(({ displayName }) => displayName) };
  }
  return { code: 'done', members: [] };
}

describe('nobody is meant behind words that say nothing', () => {
  test.each<[string, Line]>([
    ['a verb', [nina, ', keep ', omar, FX]],
    ['another command', [nina, ' and add ', omar, FX]],
    ['a verb in brackets', [nina, ' (covers ', omar, ')', FX]],
    ['a word', [nina, ' replacing ', omar, FX]],
    ['a word among user names', ['nina.patel cc omar.haddad', FX]],
    ['words behind the room', [nina, FX, ' instead of ', omar]],
    ['words behind a room that nobody marked', [nina, ' to FX desk instead of ', omar]],
    ['a verb behind the room', [nina, FX, ' remove ', omar]],
    ['a question mark', [nina, ' ? ', omar, FX]],
    ['a full stop', [nina, '. ', omar, FX]],
    ['a full stop behind a name', ['Nina Patel. Omar Haddad', FX]],
    ['an exclamation mark', [nina, '! ', omar, FX]],
    ['a bracket', [nina, ' (', omar, ')', FX]],
    ['a sign', [nina, ' 👍 ', omar, FX]],
    ['please', [nina, ' please ', omar, FX]],
    ['thanks', [nina, ' thanks ', omar, FX]],
    ['now', [nina, ' now ', omar, FX]],
    ['a dash with blanks', [nina, ' - ', omar, FX]],
    ['dashes', [nina, ' -- ', omar, FX]],
    ['dashes behind the room', [nina, FX, ' -- ', omar]],
    ['a long dash', [nina, ' — ', omar, FX]],
    ['a short dash behind the room', [nina, FX, ' – ', omar]],
    ['a dash behind the room', [nina, FX, ' - Omar Haddad']],
    ['a sign-off', [nina, FX, ' Regards, ', omar]],
    ['a sign-off of two words', [nina, ' kind regards, ', omar, FX]],
    ['who said so', [nina, ', ', omar, ' asked for it', FX]],
    ['an empty line', [nina, '\n\n', omar, FX]],
    ['a line below the room', [nina, FX, '\n', omar]],
    ['lines below the room', [nina, FX, '\n\n', 'Omar Haddad']],
  ])('%s', async (_, line) => {
    expect(await filledIn(line)).toEqual({ code: 'not-understood', members: [NINA] });
  });

  test('but a name that is spelled wrongly parts nobody from the others', async () => {
    expect(await filledIn([nina, ', Zorrro, ', omar, FX])).toEqual({
      code: 'not-understood',
      members: [NINA, OMAR],
    });
  });
});

describe('a room', () => {
  test.each<[string, Line]>([
    ['behind what is said around it', [nina, ' to the room "FX desk"']],
    ['in front of what is said around it', [nina, ' to our "FX desk" room']],
    ['called so', [nina, ' to the room called "FX desk"']],
    ['without quotes', [nina, ' to our FX desk room']],
    ['now', [nina, ' to FX desk now']],
    ['at once, please', [nina, ' to FX desk right away, please']],
    ['with many thanks', [nina, ' to FX desk many thanks in advance!']],
    ['in front of the people', ['FX desk ', nina]],
    ['by an option with one dash', [nina, ' -room "FX desk"']],
    ['by an option with two long dashes', [nina, ' ––room "FX desk"']],
    ['by an option without dashes', [nina, ' room="FX desk"']],
    ['by an option with a colon', [nina, ' --room: "FX desk"']],
  ])('%s', async (_, line) => {
    expect((await read(add, line)).values).toMatchObject({ members: [NINA], room: 'FX desk' });
  });

  test.each<[string, Line]>([
    ['in front of a name', ['FX desk Bob Lee']],
    ['in front of the word that leads to a name', ['FX desk to Bob Lee']],
    ['in quotes, in front of a name', ['"FX desk" Bob Lee']],
    ['behind a name', ['Bob Lee of FX desk']],
  ])('%s, of one person', async (_, line) => {
    expect((await read(transfer, line)).values).toEqual({ owner: BOB, room: 'FX desk' });
  });

  test.each<[string, Line]>([
    ['with the person between its words', ['FX to ', nina, ' desk']],
    ['with an option between its words', [nina, ' --room FX --reason "holiday" desk']],
  ])('%s is asked about', async (_, line) => {
    const { problem } = await read(line.includes('FX to ') ? transfer : add, line);
    expect(problem).toBeDefined();
  });

  test.each(['M&A', 'Q', 'Ops - night', 'Ops – night', 'Café', 'Cafe\u0301'])(
    'of few letters, or with marks: %s',
    async (name) => {
      const named = ['M&A', 'Q', 'Ops — night', 'Cafe\u0301'].map((each, index) =>
        room(each, 'hijk'.charAt(index)),
      );
      const { scope } = scopeOf({ people, rooms: named });
      const found = readArguments(info, assign(info, typed(name)), scope);
      if (name === 'Q') await expect(found).rejects.toThrow(ArgumentError);
      else expect(fold((await found).room?.name ?? '')).toBe(fold(name));
    },
  );
});

describe('a reason', () => {
  test.each<[string, Line]>([
    ['that names somebody behind “by”', [bob, ' reason covered by ', omar, ' until 2026-12-24']],
    ['that names a day', [bob, ' reason asked by friday until 2026-12-24']],
  ])('%s ends where the time begins', async (_, line) => {
    const { values } = await read(suspend, line);
    expect(values).toMatchObject({ user: BOB, until: Date.UTC(2026, 11, 24, 23, 59) });
  });

  test('that names another room is about the room that is named by its option', async () => {
    const line: Line = [nina, ' --reason covering for ', omar, ' in "Rates desk" --room "FX desk"'];
    expect((await read(add, line)).values).toEqual({
      members: [NINA],
      room: 'FX desk',
      reason: 'covering for @Omar Haddad in "Rates desk"',
    });
  });
});

test.each<[string, Line]>([
  ['a signature', [nina, FX, '\n\nBest regards,\nJane Doe\nHead of FX']],
  ['a German one', [nina, FX, '\nMit freundlichen Grüßen\nJane']],
  ['that it is urgent', [nina, FX, ' asap!']],
  ['several kinds of thanks', [nina, FX, ', thank you very much, cheers 🙏']],
  ['French politeness', [nina, FX, " s'il vous plaît, merci beaucoup"]],
])('%s at the end is no part of the command', async (_, line) => {
  expect((await read(add, line)).values).toEqual({ members: [NINA], room: 'FX desk', reason: undefined });
});

test.each([
  ['nina.patel@acme.example<mailto:nina.patel@acme.example>'],
  ['[Nina](mailto:nina.patel@acme.example)'],
  ['mailto:nina.patel@acme.example?subject=FX'],
])('an address as programs paste it: %s', async (pasted) => {
  expect((await read(add, [pasted, FX])).values).toMatchObject({ members: [NINA] });
});
