import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Change } from '../../src/changes/index.ts';
import { command } from '../../src/commands/command.ts';
import type { Question } from '../../src/policy/index.ts';
import type { Reply } from '../../src/replies/index.ts';
import { NAMES_FILE, namesFile } from '../support/names-file.ts';

test(`${NAMES_FILE} is up to date`, () => {
  const isUpToDate = readFileSync(NAMES_FILE, 'utf8') === namesFile();
  expect(isUpToDate ? 'up to date' : 'run npm run names').toBe('up to date');
});

// Checked by the compiler: each comment is an error when the line below it compiles.
test('a misspelt name does not compile', () => {
  const rest = { summary: 'Add people', example: '/room add', args: {} } as const;
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
