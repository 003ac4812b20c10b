import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escape as escaped } from 'symphony-messageml';
import {
  type Args,
  ArgumentError,
  arg,
  assign,
  findCommand,
  givenFromForm,
  readArguments,
  tokenize,
} from '../../src/index.ts';
import { scopeOf } from '../support/fake-directory.ts';
import { person } from '../support/typed.ts';

const world = {
  people: [
    person('Jane Doe', { username: 'jane.doe', emailAddress: 'jane@acme.example' }),
    person('Sam'),
    person('Sam'),
  ],
  rooms: [],
};

const kinds: Args = {
  text: arg.text('text', { maxLength: 20 }),
  rest: arg.rest('rest'),
  choice: arg.choice('choice', ['ON', 'OFF']),
  flag: arg.flag('flag'),
  users: arg.users('users'),
  user: arg.user('user'),
  room: arg.room('room'),
  duration: arg.duration('duration'),
  id: arg.id('id', { pattern: /^R\d+$/u, sample: 'ID', like: 'R1' }),
};

const ways: readonly Args[] = [
  ...Object.entries(kinds).map(([key, each]) => ({ [key]: each })),
  Object.fromEntries(Object.entries(kinds).map(([key, each]) => [key, each.optional()])),
  kinds,
];

// Text of all sorts, and text made of what means something here.
const pieces = [
  '/room',
  'add',
  '--text',
  '--users=',
  '—flag',
  '–',
  '"',
  '“',
  '”',
  '=',
  '@',
  '@Sam',
  'Jane Doe',
  'ON',
  '2h',
  'R1',
  '99',
  'a@b',
  '\u0000',
  '\u202e',
  ' ',
  '\n',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
);

/** Throws whatever is no ArgumentError. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    expect(error.message).toBe(`argument: ${error.problem.code}`);
  }
}

test('any text as an argument is read, or is an ArgumentError that does not quote it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const tokens = tokenize(`<div>${escaped(text)}</div>`);
      expect(tokens).toBeDefined();
      for (const args of ways)
        await attempt(async () => readArguments(args, assign(args, tokens ?? []), scopeOf(world).scope));
    }),
    { numRuns: 200 },
  );
});

test('any value of a form is read, or is an ArgumentError', async () => {
  const anyValue = fc.oneof(anyText, fc.anything());
  await fc.assert(
    fc.asyncProperty(anyValue, async (value) => {
      for (const args of ways) {
        const values = Object.fromEntries(Object.keys(args).map((key) => [key, value]));
        await attempt(() => readArguments(args, givenFromForm(args, values), scopeOf(world).scope));
      }
    }),
    { numRuns: 200 },
  );
});

test('any line finds a command, the nearest ones, or none', () => {
  const commands = ['room add', 'room', 'help'].map((name) => ({ name, summary: '', example: '', args: {} }));
  fc.assert(
    fc.property(anyText, (text) => {
      const found = findCommand(commands, tokenize(`<div>/${escaped(text)}</div>`) ?? []);
      expect(['command', 'unknown', 'none']).toContain(found.kind);
    }),
  );
});
