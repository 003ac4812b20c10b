import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Change } from '../../src/changes/index.ts';
import { command } from '../../src/commands/command.ts';
import type { Question } from '../../src/policy/index.ts';
import type { Reply } from '../../src/replies/index.ts';
import { type Phrase, phrase } from '../../src/words/index.ts';
import { NAMES_FILE, namesFile } from '../support/names-file.ts';
import { WORDS_FILE, wordsFile } from '../support/words-file.ts';

test.each([
  [NAMES_FILE, namesFile],
  [WORDS_FILE, wordsFile],
])('%s is up to date', (file, content) => {
  const isUpToDate = readFileSync(file, 'utf8') === content();
  expect(isUpToDate ? 'up to date' : 'run npm run names').toBe('up to date');
});

// Checked by the compiler: each comment is an error when the line below it compiles.
test('a misspelt name does not compile', () => {
  const rest = { example: '/room add', args: {}, isPrivate: false } as const;
  const plan = () => [];
  command({ ...rest, name: 'room add', action: 'room.member.add', reply: 'room/add', plan });
  expect([
    // @ts-expect-error
    command({ ...rest, name: 'room ad', action: 'room.member.add', reply: 'room/add', plan }),
    // @ts-expect-error
    command({ ...rest, name: 'room add', action: 'room.member.ad', reply: 'room/add', plan }),
    // @ts-expect-error
    command({ ...rest, name: 'room add', action: 'room.member.add', reply: 'room/ad', plan }),
    // @ts-expect-error
    { template: 'room/ad', data: {} } satisfies Reply,
    // @ts-expect-error
    { action: 'room.ad' } satisfies Partial<Question>,
    // @ts-expect-error
    { kind: 'room.member.ad', params: {} } satisfies Change,
  ]).toHaveLength(6);
});

test('a sentence that is not there, or lacks a variable, does not compile', () => {
  const vars = { people: ['Nina'], room: 'FX desk' };
  phrase('room-added', vars) satisfies Phrase;
  // One by one: a list of all sentences that there are is too much for the compiler.
  // @ts-expect-error
  expect(phrase('room-aded', vars)).toBeDefined();
  expect([
    // @ts-expect-error
    phrase('room-added', { people: ['Nina'] }),
    // @ts-expect-error
    phrase('room-added'),
    // @ts-expect-error
    { id: 'room-added', vars: { people: 1 } } satisfies Phrase,
  ]).toHaveLength(3);
});
