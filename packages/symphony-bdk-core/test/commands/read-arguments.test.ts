import { describe, expect, test } from '@jest/globals';
import {
  type Args,
  ArgumentError,
  arg,
  assign,
  type Person,
  pickPerson,
  readArguments,
  toStreamId,
  toUserId,
  withFound,
} from '../../src/index.ts';
import { scopeOf } from '../support/fake-directory.ts';
import { type Line, person, typed } from '../support/typed.ts';

const jane = person('Jane Doe', { username: 'jane.doe', emailAddress: 'Jane.Doe@acme.example' });
const bob = person('Bob Lee', { username: 'bob.lee', emailAddress: 'bob@acme.example' });
const mary = person('Mary Ann van Dyke', { username: 'mary' });
const sam = person('Sam Taylor', { username: 'sam.taylor' });
const samuel = person('Sam Taylor', { username: 'samuel.taylor' });
const people = [jane, bob, mary, sam, samuel];

const fx = { id: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), name: 'FX desk' };
const rates = { id: toStreamId('be3C-bn7RBi9e98Kn1g-8n___mAqGrv_dB'), name: 'Rates desk' };
const twin = { id: toStreamId('ce3C-bn7RBi9e98Kn1g-8n___mAqGrv_dC'), name: 'rates  DESK' };
const rooms = [fx, rates, twin];

async function read<A extends Args>(args: A, ...line: Line) {
  const world = scopeOf({ people, rooms });
  const values = await readArguments(args, assign(args, typed(...line)), world.scope);
  return { values, ...world };
}

async function problem(args: Args, ...line: Line) {
  const error = await read(args, ...line).catch((thrown: unknown) => thrown);
  if (!(error instanceof ArgumentError)) throw error;
  return error;
}

test('a hidden argument is read with a value and without', async () => {
  const args = { public: arg.word('who may join').optional().hide() };
  expect((await read(args, '--public yes')).values).toEqual({ public: 'yes' });
  expect((await read(args, '--public')).values).toEqual({ public: '' });
  expect((await read(args, '')).values).toEqual({ public: undefined });
});

const who = { people: arg.users('who') };
const whom = { user: arg.user('whom') };
const namesOf = (found: readonly Person[]) => found.map(({ displayName }) => displayName);

describe('people', () => {
  test.each<[string, Line, string[]]>([
    ['a mention', [jane], ['Jane Doe']],
    ['an id', [String(jane.id)], ['Jane Doe']],
    ['an address, whatever its case', ['JANE.doe@Acme.example'], ['Jane Doe']],
    ['a user name', ['bob.lee'], ['Bob Lee']],
    ['a user name in capitals', ['BOB.LEE'], ['Bob Lee']],
    ['a full name', ['Jane Doe'], ['Jane Doe']],
    ['a full name in quotes', ['"Jane Doe"'], ['Jane Doe']],
    ['a full name typed like a mention', ['@jane doe'], ['Jane Doe']],
    ['a name of four words', ['Mary Ann van Dyke'], ['Mary Ann van Dyke']],
    ['names one after the other', ['jane doe BOB LEE'], ['Jane Doe', 'Bob Lee']],
    ['user names between commas', ['mary, bob.lee'], ['Mary Ann van Dyke', 'Bob Lee']],
    ['a user name with a point before a full name', ['jane.doe Bob Lee'], ['Jane Doe', 'Bob Lee']],
    [
      'of all kinds',
      [bob, ' jane.doe@acme.example Mary Ann van Dyke'],
      ['Bob Lee', 'Jane Doe', 'Mary Ann van Dyke'],
    ],
    ['the same person in four ways', [jane, ' jane.doe@acme.example "Jane Doe" jane.doe'], ['Jane Doe']],
  ])('%s', async (_, line, expected) => {
    const { values, missing } = await read(who, ...line);
    expect(namesOf(values.people)).toEqual(expected);
    expect(missing).toEqual([]);
  });

  test('fifty ids and addresses cost two calls', async () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      person(`P ${index}`, { emailAddress: `p${index}@acme.example` }),
    );
    const { scope, asked } = scopeOf({ people: many });
    const line = many.map(({ id, emailAddress }, index) => (index % 2 ? String(id) : emailAddress)).join(' ');
    const { people: found } = await readArguments(who, assign(who, typed(line)), scope);
    expect(found).toEqual(many);
    expect(asked.map((call) => call.split(' ')[0])).toEqual(['ids', 'emails']);
  });

  test('those who are not found are told, when others are', async () => {
    const { values, missing } = await read(who, 'nobody@x.example Xaver jane.doe 99 Foo Bar ', bob);
    expect(namesOf(values.people)).toEqual(['Jane Doe', 'Bob Lee']);
    expect(missing).toEqual(['nobody@x.example', 'Xaver', '99 Foo Bar']);
  });

  test('nobody at all is a mistake', async () => {
    const stranger = { id: toUserId(7), displayName: 'A Stranger' };
    const { problem: found, arg: key } = await problem(who, stranger, ' Xaver Zed');
    expect(found).toEqual({ code: 'people-not-found', texts: ['@A Stranger', 'Xaver Zed'] });
    expect(key).toBe('people');
  });

  test('tags name nobody', async () => {
    const tag = { kind: 'hashtag', text: '#jane', value: 'jane' } as const;
    const { scope } = scopeOf({ people });
    await expect(readArguments(who, { people: [tag] }, scope)).rejects.toMatchObject({
      problem: { code: 'people-not-found', texts: ['#jane'] },
    });
  });

  test.each([
    [
      'two people of one name',
      [bob, ' Sam Taylor jane.doe'],
      { index: 1, length: 2, text: 'Sam Taylor', isExact: true, more: 0 },
      [sam, samuel],
    ],
    ['a part of a name', ['Jan'], { index: 0, length: 1, text: 'Jan', isExact: false, more: 0 }, [jane]],
    [
      'a part of a long name',
      ['van Dyke bob.lee'],
      { index: 0, length: 2, text: 'van Dyke', isExact: false, more: 0 },
      [mary],
    ],
  ] as const)('%s: nobody is guessed', async (_, line, place, candidates) => {
    const { problem: found } = await problem(who, ...line);
    expect(found).toEqual({ code: 'ambiguous-person', ...place, candidates });
  });

  test('at most ten candidates are offered', async () => {
    const many = Array.from({ length: 15 }, () => person('Ann Lo'));
    const { scope } = scopeOf({ people: many });
    await expect(readArguments(who, assign(who, typed('Ann Lo')), scope)).rejects.toMatchObject({
      problem: { code: 'ambiguous-person', candidates: many.slice(0, 10) },
    });
  });

  test('picking one of them replaces just those words', async () => {
    const given = assign(who, typed(bob, ' Sam Taylor jane.doe'));
    const picked = pickPerson(given, 'people', { index: 1, length: 2, userId: samuel.id });
    const { scope } = scopeOf({ people });
    const values = await readArguments(who, picked, scope);
    expect(values.people).toEqual([bob, samuel, jane]);
  });

  test.each([
    ['five hundred people', Array.from({ length: 501 }, (_, index) => index + 1).join(' '), 500],
    ['forty names', Array.from({ length: 41 }, (_, index) => `n${index}`).join(' '), 40],
  ])('more than %s are refused before anybody is looked up', async (_, line, most) => {
    const world = scopeOf({ people });
    const reading = readArguments(who, assign(who, typed(line)), world.scope);
    await expect(reading).rejects.toMatchObject({ problem: { code: 'too-many', about: 'who', most } });
    expect(world.asked).toEqual([]);
  });

  test('an endless name or address is not asked for', async () => {
    const world = scopeOf({ people });
    const endless = 'x'.repeat(60_000);
    const reading = readArguments(who, assign(who, typed(`${endless} ${endless}@x.example`)), world.scope);
    await expect(reading).rejects.toMatchObject({ problem: { code: 'people-not-found' } });
    expect(world.asked.join('').length).toBeLessThan(1000);
  });
});

describe('one person', () => {
  test.each<[string, Line]>([
    ['a mention', [jane]],
    ['a full name', ['Jane Doe']],
    ['a full name typed like a mention', ['@Jane Doe']],
    ['an address', ['jane.doe@acme.example']],
  ])('%s', async (_, line) => {
    expect((await read(whom, ...line)).values.user).toEqual(jane);
  });

  test('two of them are one too many', async () => {
    const lines: Line[] = [
      ['bob.lee, jane.doe'],
      [bob, ' ', jane],
      [bob, ', ', jane],
      [bob, ' and ', jane],
      [bob, ' Jane Doe'],
      [bob, ' and Jane Doe'],
      ['Bob Lee & ', jane],
      ['Bob Lee <bob@acme.example>; Jane Doe <jane.doe@acme.example>'],
    ];
    for (const line of lines)
      for (const isStrict of [true, false]) {
        const { scope } = scopeOf({ people });
        const reading = readArguments(whom, assign(whom, typed(...line)), { ...scope, isStrict });
        await expect(reading).rejects.toMatchObject({
          arg: 'user',
          problem: { code: 'one-person', about: 'whom', people: [{ id: bob.id }, { id: jane.id }] },
        });
      }
  });

  test('what is nobody behind one is not understood', async () => {
    const { scope } = scopeOf({ people });
    for (const line of [
      [bob, ' quickly'],
      [bob, ' nobody@acme.example'],
    ] satisfies Line[])
      await expect(
        readArguments(whom, assign(whom, typed(...line)), { ...scope, isStrict: true }),
      ).rejects.toMatchObject({ problem: { code: 'not-understood' } });
  });

  test('another person is no value of what follows', () => {
    const args = { user: arg.user('whom'), role: arg.word('role') };
    const given = assign(args, typed(bob, ' and ', jane, ' ADMIN'));
    expect(given.user?.map(({ text }) => text)).toEqual(['@Bob Lee', 'and', '@Jane Doe']);
    expect(given.role?.map(({ text }) => text)).toEqual(['ADMIN']);
  });

  test('nobody is told apart from somebody and a name that nobody has', async () => {
    expect((await problem(whom, 'Xaver')).problem).toEqual({ code: 'people-not-found', texts: ['Xaver'] });
  });
});

describe('rooms', () => {
  const where = { room: arg.room('which room') };

  test.each([
    ['a name', 'FX desk'],
    ['a name in another case', '"fx  DESK"'],
    ['a stream id', fx.id],
    ['a stream id as the client shows it', 'te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA=='],
  ])('%s', async (_, line) => {
    expect((await read(where, line)).values.room).toEqual(fx);
  });

  test.each(['the FX desk', 'FX desk room', 'the room FX desk', 'dem Raum FX desk', 'le salon FX desk.'])(
    'what is said around a name is no part of it: %s',
    async (line) => {
      expect((await read(where, line)).values.room).toEqual(fx);
      expect((await problem(where, `"${line}"`)).problem.code).toBe('similar-room');
    },
  );

  test('a room that is really called so comes first', async () => {
    const theDesk = { id: toStreamId('de3C-bn7RBi9e98Kn1g-8n___mAqGrv_dD'), name: 'The FX desk' };
    const { scope } = scopeOf({ rooms: [fx, theDesk] });
    const values = await readArguments(where, assign(where, typed('the FX desk')), scope);
    expect(values.room).toEqual(theDesk);
  });

  test('a name that two rooms have is not guessed', async () => {
    expect((await problem(where, 'Rates desk')).problem).toEqual({
      code: 'ambiguous-room',
      text: 'Rates desk',
    });
    expect((await read(where, twin.id)).values.room).toEqual(twin);
  });

  test.each(['Nowhere', '""', 'ze3C-bn7RBi9e98Kn1g-8n___mAqGrv_dZ'])('%s is no room', async (line) => {
    expect((await problem(where, line)).problem.code).toBe('room-not-found');
  });

  test('an endless name is not asked for', async () => {
    const { scope, asked } = scopeOf({ rooms });
    const reading = readArguments(where, assign(where, typed('x'.repeat(60_000))), scope);
    await expect(reading).rejects.toMatchObject({ problem: { code: 'room-not-found' } });
    expect(asked).toEqual([]);
  });
});

describe('texts', () => {
  const say = { what: arg.text('what to say', { maxLength: 10 }) };

  test('words are joined by a blank, quotes are gone', async () => {
    expect((await read(say, 'a   b')).values.what).toBe('a b');
    expect((await read(say, '"a   b"')).values.what).toBe('a b');
    expect((await read(say, '" a "')).values.what).toBe('a');
    expect((await read(say, '""')).values.what).toBe('');
  });

  test('markup is text', async () => {
    expect((await read(say, '"<b>&amp;"')).values.what).toBe('<b>&amp;');
  });

  test('what is too long', async () => {
    expect((await read(say, 'x'.repeat(10))).values.what).toHaveLength(10);
    const { problem: found } = await problem(say, 'x'.repeat(11));
    expect(found).toEqual({ code: 'too-long', about: 'what to say', maxLength: 10 });
  });

  test('several lines only where there is room for them', async () => {
    const tokens = [{ kind: 'word', text: 'a\r\n b', quoted: true }] as const;
    const { scope } = scopeOf({});
    const lines = { what: arg.text('what to say', { maxLength: 500 }) };
    expect((await readArguments(say, { what: tokens }, scope)).what).toBe('a b');
    expect((await readArguments(lines, { what: tokens }, scope)).what).toBe('a\r\n b');
  });

  test.each([
    ['a bell', '\u0007'],
    ['a null', '\u0000'],
    ['an escape', '\u001b'],
    ['a C1 control', '\u009b'],
    ['a right-to-left override', '\u202e'],
    ['an isolate', '\u2067'],
    ['a right-to-left mark', '\u200f'],
    ['a space without width', '\u200b'],
    ['a soft hyphen', '\u00ad'],
  ])('%s in it is refused', async (_, char) => {
    const tokens = [{ kind: 'word', text: `a${char}b`, quoted: true }] as const;
    await expect(readArguments(say, { what: tokens }, scopeOf({}).scope)).rejects.toMatchObject({
      problem: { code: 'control-characters', about: 'what to say' },
    });
  });

  test.each(['Müller', '山田太郎', 'نور', '👩‍👧', 'नमस्ते', "O'Neil"])('%s is fine', async (text) => {
    expect((await read(say, text)).values.what).toBe(text);
  });
});

describe('choices, ids, lengths of time, flags', () => {
  const choose = { status: arg.choice('the status', ['AVAILABLE', 'IN_A_MEETING']) };
  const id = { id: arg.id('which', { pattern: /^R-[A-Z]{3}$/u, sample: 'REQUEST', like: 'R-ABC' }) };
  const since = { since: arg.duration('how far back') };

  test.each([
    ['AVAILABLE', 'AVAILABLE'],
    ['available', 'AVAILABLE'],
    ['in-a-meeting', 'IN_A_MEETING'],
    ['In_A-Meeting', 'IN_A_MEETING'],
  ])('the choice %s', async (line, expected) => {
    expect((await read(choose, line)).values.status).toBe(expected);
  });

  test('what is not to be chosen', async () => {
    const choices = ['AVAILABLE', 'IN_A_MEETING'];
    expect((await problem(choose, 'asleep')).problem).toEqual({
      code: 'not-a-choice',
      about: 'the status',
      text: 'asleep',
      choices,
    });
    expect((await problem(choose, 'do not disturb')).problem).toMatchObject({ text: 'do not disturb' });
  });

  test('an id, in any case', async () => {
    expect((await read(id, 'r-abc')).values.id).toBe('R-ABC');
    expect((await problem(id, 'abc')).problem).toEqual({
      code: 'no-id',
      about: 'which',
      text: 'abc',
      like: 'R-ABC',
    });
  });

  test('a length of time of two words', async () => {
    expect((await read(since, '3 days')).values.since).toBe(3 * 86_400_000);
  });

  test('a flag is there or not', async () => {
    const flags = { loud: arg.flag('aloud'), fast: arg.flag('quickly') };
    expect((await read(flags, '--loud')).values).toEqual({ loud: true, fast: false });
  });
});

describe('what is not given', () => {
  const args = {
    room: arg.room('which room'),
    people: arg.users('who').defaultsTo(({ initiator }) => [initiator]),
    note: arg.text('a note').optional(),
  };

  test('is computed, left out, or missing', async () => {
    const { values, scope } = await read(args, '"FX desk"');
    expect(values).toEqual({ room: fx, people: [scope.initiator], note: undefined });
    const error = await problem(args, '');
    expect(error.problem).toEqual({ code: 'missing', about: 'which room' });
    expect(error.arg).toBe('room');
  });

  test('a default may itself say what is missing, and is named then', async () => {
    const strict = {
      room: arg.room('which room').defaultsTo(() => {
        throw new ArgumentError({ code: 'missing', about: 'the room, here' });
      }),
    };
    const error = await problem(strict, '');
    expect([error.problem, error.arg]).toEqual([{ code: 'missing', about: 'the room, here' }, 'room']);
  });

  test('is asked for beside what was read already, with people as they were found', async () => {
    const wanted = {
      people: arg.users('who'),
      owner: arg.user('the owner').optional(),
      room: arg.room('which room'),
    };
    const given = assign(wanted, typed('Jane Doe bob.lee --owner mary'));
    const { scope } = scopeOf({ people });
    const error = await readArguments(wanted, given, scope).catch((thrown: unknown) => thrown);
    if (!(error instanceof ArgumentError)) throw error;
    expect(error.problem).toEqual({ code: 'missing', about: 'which room' });
    const again = withFound(wanted, given, error.values);
    expect(again).toEqual({
      people: [jane, bob].map(({ id, displayName }) => ({
        kind: 'mention',
        text: `@${displayName}`,
        userId: id,
      })),
      owner: [{ kind: 'mention', text: '@Mary Ann van Dyke', userId: mary.id }],
    });
    const world = scopeOf({ people, rooms });
    const complete = { ...again, room: typed('"FX desk"') };
    expect(await readArguments(wanted, complete, world.scope)).toEqual({
      people: [jane, bob],
      owner: mary,
      room: fx,
    });
  });

  test('trouble of the directory is passed on as it is', async () => {
    const trouble = new Error('the pod is away');
    const { scope } = scopeOf({ people });
    const directory = { ...scope.directory, peopleByIds: () => Promise.reject(trouble) };
    await expect(readArguments(who, assign(who, typed(jane)), { ...scope, directory })).rejects.toBe(trouble);
  });
});
