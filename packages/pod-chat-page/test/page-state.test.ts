import { describe, expect, test } from '@jest/globals';
import { readPlace, writePlace } from '../src/browser/address.ts';
import { coalesce } from '../src/browser/coalesce.ts';
import { complete, fragmentAt, suggestions } from '../src/browser/completion.ts';
import { collectValues } from '../src/browser/controls/collect-values.ts';
import { createHistory, ownTexts } from '../src/browser/history.ts';
import { laboratoryFragment, laboratorySuggestions } from '../src/browser/laboratory.ts';
import { mergeMessages } from '../src/browser/messages.ts';
import { groupPeople, initials, matches } from '../src/browser/people.ts';
import { relationsOf } from '../src/browser/relations.ts';
import type { Message, Person } from '../src/browser/types.ts';

const person = (displayName: string, more: Partial<Person> = {}): Person => ({
  id: 1,
  username: displayName.toLowerCase().replace(' ', '.'),
  displayName,
  email: '',
  company: 'Acme Capital',
  desk: '',
  title: '',
  roles: [],
  presence: 'AVAILABLE',
  bot: false,
  ...more,
});

test.each([
  ['#', {}],
  ['#jane.doe', { username: 'jane.doe' }],
  ['#jane.doe/', { username: 'jane.doe', streamId: '' }],
  ['#jane.doe/a_b-c', { username: 'jane.doe', streamId: 'a_b-c' }],
])('the address %s is read and written', (hash, place) => {
  expect(readPlace(hash)).toEqual(place);
  expect(writePlace(place)).toBe(hash);
});

test('a mangled address is nobody', () => {
  expect(readPlace('#%E0%A4%A')).toEqual({});
});

describe('completion', () => {
  const people = [
    person('Jane Doe'),
    person('Sam Taylor', { desk: 'FX' }),
    person('Sam Taylor', { desk: 'Rates' }),
  ];
  const commands = ['/help', '/room add', '/room info'].map((name) => ({
    name,
    description: '',
  }));
  const offered = (text: string, mention = '') => {
    const fragment = fragmentAt(text, text.length, 'Steward');
    return fragment ? suggestions(fragment, { people, commands, mention }).map(({ insert }) => insert) : [];
  };

  test.each([
    ['@', ['@Jane Doe ', '@Sam Taylor ', '@Sam Taylor ']],
    ['hello @ja', ['@Jane Doe ']],
    ['hello @sam t', ['@Sam Taylor ', '@Sam Taylor ']],
    ['@taylor', ['@Sam Taylor ', '@Sam Taylor ']],
    ['jane@acme', []],
    ['@ jane', []],
    ['@nobody', []],
    ['/', ['/help ', '/room add ', '/room info ']],
    ['/ROOM a', ['/room add ']],
    ['/room add', []],
    ['/room add ', []],
    ['@sam taylor', []],
    ['/room add @jane', ['@Jane Doe ']],
    ['@Steward /he', ['/help ']],
    ['@Jane Doe /he', []],
    ['and/or', []],
  ])('of %s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  test('in a room a command goes to the bot by name', () => {
    expect(offered('/he', '@Steward ')).toEqual(['@Steward /help ']);
    expect(offered('@Steward /he', '@Steward ')).toEqual(['/help ']);
  });

  test('puts the whole word in, and goes on after it', () => {
    const text = 'ask @ja about it';
    const fragment = fragmentAt(text, 7, undefined);
    if (!fragment) throw new Error('No fragment');
    expect(complete(text, 7, fragment, '@Jane Doe ')).toEqual({ text: 'ask @Jane Doe about it', caret: 14 });
  });
});

describe('form values', () => {
  const entry = (name: string, kind: 'field' | 'checkbox' | 'radio', entered: unknown) => ({
    name,
    kind,
    value: () => entered,
  });

  test('say what is not ticked, so that it does not keep its initial value', () => {
    const entries = [
      entry('one', 'checkbox', undefined),
      entry('two', 'checkbox', 'on'),
      entry('desk', 'checkbox', 'fx'),
      entry('desk', 'checkbox', undefined),
      entry('until', 'radio', undefined),
      entry('until', 'radio', 'week'),
      entry('none', 'radio', undefined),
      entry('text', 'field', ''),
      entry('disabled', 'field', undefined),
      entry('twice', 'field', 'a'),
      entry('twice', 'field', 'b'),
    ];
    expect(collectValues(entries)).toEqual({
      one: false,
      two: true,
      desk: ['fx'],
      until: 'week',
      none: null,
      text: '',
      twice: ['a', 'b'],
    });
  });
});

test('newer messages follow, and an update takes the place of what it replaces', () => {
  const message = (messageId: string, initialMessageId?: string) =>
    ({ messageId, ...(initialMessageId ? { initialMessageId } : {}) }) as Message;
  const ids = (messages: Message[]) => messages.map(({ messageId }) => messageId);
  const known = [message('a'), message('b')];
  expect(ids(mergeMessages(known, [message('a2', 'a'), message('b'), message('c')]))).toEqual([
    'a2',
    'b',
    'c',
  ]);
  expect(ids(mergeMessages(mergeMessages(known, [message('a2', 'a')]), [message('a3', 'a')]))).toEqual([
    'a3',
    'b',
  ]);
});

test('work asked for while it runs is done once more, and only once', async () => {
  let runs = 0;
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const work = coalesce(async () => {
    runs += 1;
    await gate;
  });
  const calls = [work(), work(), work()];
  expect(runs).toBe(1);
  open();
  await Promise.all(calls);
  expect(runs).toBe(2);
  await work();
  expect(runs).toBe(3);
});

test("people are grouped by firm and desk, the bot's firm first", () => {
  const firms = groupPeople([
    person('Zoe Ash', { company: 'Aardvark' }),
    person('Bob Lee', { desk: 'FX' }),
    person('Ann Fox', { desk: 'FX' }),
    person('Steward', { bot: true }),
  ]);
  expect(firms.map(({ name }) => name)).toEqual(['Acme Capital', 'Aardvark']);
  expect(firms[0]?.desks.map((desk) => desk.people.map(({ displayName }) => displayName))).toEqual([
    ['Steward'],
    ['Ann Fox', 'Bob Lee'],
  ]);
});

test('people are found by the start of any word, and have initials whatever their name', () => {
  expect(matches(person('Jane Doe', { desk: 'FX' }), 'fx do')).toBe(true);
  expect(matches(person('Jane Doe'), 'ane')).toBe(false);
  expect(['Jane Doe', 'Steward', 'Ana María de la Cruz', '<b>&', '***'].map(initials)).toEqual([
    'JD',
    'S',
    'AC',
    'B',
    '?',
  ]);
});

test('what is read from the state of the pod: connections, rooms to join, commands', () => {
  const room = (name: string, more: object) => ({
    streamId: name,
    active: true,
    createdBy: 'bob',
    members: [],
    room: { name, ...more },
  });
  const state = {
    users: [
      { username: 'jane', company: 'Acme' },
      { username: 'bob', company: 'Acme', manifest: '{"commands":[{"name":"help","desc":"Help"}]}' },
      { username: 'carol', company: 'Borealis' },
    ],
    connections: [
      { requester: 'jane', peer: 'carol', status: 'PENDING' },
      { requester: 'erik', peer: 'jane', status: 'PENDING' },
      { requester: 'hugo', peer: 'jane', status: 'ACCEPTED' },
      { requester: 'carol', peer: 'bob', status: 'ACCEPTED' },
    ],
    streams: [
      room('Public', { public: true }),
      room('Discoverable', { discoverable: true }),
      room('Secret', {}),
      { ...room('Mine', { public: true }), members: [{ username: 'jane' }] },
      { ...room('Theirs', { public: true }), createdBy: 'carol' },
      { streamId: 'im', createdBy: 'bob', members: [] },
    ],
  };
  const { connections, rooms, commands } = relationsOf(state, 'jane');
  expect([...connections]).toEqual([
    ['carol', 'asked-by-me'],
    ['erik', 'asked-by-them'],
    ['hugo', 'connected'],
  ]);
  expect(rooms.map(({ name, access }) => [name, access])).toEqual([
    ['Discoverable', 'ask'],
    ['Public', 'join'],
  ]);
  expect(commands).toEqual([{ name: '/help', description: 'Help' }]);
});

test('history has what I said, each text once, and ends at both ends', () => {
  const said = (username: string, text: string) =>
    ({ user: { id: 1, username, displayName: '' }, text }) as Message;
  const texts = ownTexts([said('me', 'a'), said('me', 'b'), said('you', 'c'), said('me', 'a')], 'me');
  expect(texts).toEqual(['b', 'a']);
  const history = createHistory();
  const steps = [1, 1, 1, -1, -1, -1] as const;
  expect(steps.map((by) => history.step(texts, by))).toEqual(['a', 'b', undefined, 'a', '', undefined]);
  expect(history.isOpen()).toBe(false);
});

describe('completion in the laboratory', () => {
  const args = [
    { name: '@PERSON…', about: 'who', required: true },
    { name: '--room ROOM', about: 'which room', required: false },
    { name: '--reason TEXT', about: 'why', required: false },
  ];
  const commands = [
    { name: '/room', description: '', args: [] },
    { name: '/room add', description: '', args },
  ];
  const offered = (text: string) => {
    const fragment = laboratoryFragment(text, text.length, commands);
    return fragment
      ? laboratorySuggestions(fragment, commands[1], ['FX desk', 'Rates']).map(({ insert }) => insert)
      : undefined;
  };

  test.each([
    ['/room add @Bob Lee --', ['--room ', '--reason ']],
    ['/room add --ro', ['--room ']],
    ['/room add --room', []],
    ['/room add --room ', ['"FX desk" ', 'Rates ']],
    ['@Steward /room add --room fx', ['"FX desk" ']],
    ['/room add --room "FX d', ['"FX desk" ']],
    ['/room add --room FX desk', []],
    ['/room add @Bob Lee to r', ['Rates ']],
    ['/room add @Bob Lee to ', undefined],
    ['/room add --room "FX desk" ', undefined],
    ['/room add @Bo', undefined],
    ['hello --ro', undefined],
  ])('of %s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });
});
