import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Tables } from '../../src/store/index.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: join('src', file), text: readFileSync(join('src', file), 'utf8') }));

/** The one part that reads and writes each table. */
const OWNERS: Readonly<Record<keyof Tables | 'kysely_migration', string>> = {
  inbox: 'src/inbox/',
  plans: 'src/plans/',
  steps: 'src/plans/',
  outbox: 'src/outbox/',
  requests: 'src/approvals/',
  decisions: 'src/approvals/',
  uses: 'src/plans/',
  questions: 'src/approvals/',
  asked: 'src/approvals/',
  delegations: 'src/approvals/',
  glass: 'src/approvals/',
  glass_uses: 'src/approvals/',
  cards: 'src/replies/',
  audit: 'src/audit/',
  watches: 'src/watches/',
  leases: 'src/leases/',
  lifelines: 'src/leases/',
  replicas: 'src/replicas',
  setups: 'src/replicas',
  paces: 'src/plans/',
  jobs: 'src/jobs/',
  once: 'src/limits/',
  settings: 'src/settings/',
  waiting_notices: 'src/plans/',
  meta: 'src/store/',
  kysely_migration: 'src/store/',
};

// Whether the same is asked for already is known by the request's state and the plan's hash.
const JOINS = {
  'src/approvals/request-store.ts': 'plans',
  // What was done without an approval stays until somebody has looked at it.
  'src/plans/old-plans.ts': 'glass',
  // When the last line was written is when a store was last whole.
  'src/store/last-seen.ts': 'audit',
};

test('each table is read and written by the part that owns it', () => {
  const strangers = sources.flatMap(({ file, text }) => {
    const used = [
      ...text.matchAll(
        /(?:\.(?:selectFrom|insertInto|updateTable|deleteFrom|\w+Join)|\btakeRows)\('(\w+)'/gu,
      ),
    ];
    return used
      .map(([, table = '']) => table)
      .filter((table) => !file.startsWith(ownerOf(table)) && !isJoined(file, table))
      .map((table) => `${file} uses ${table}, which belongs to ${ownerOf(table)}`);
  });
  expect(strangers).toEqual([]);
});

const owners = new Map<string, string>(Object.entries(OWNERS));
const ownerOf = (table: string): string => owners.get(table) ?? 'nobody: add it to OWNERS in this test';
const isJoined = (file: string, table: string): boolean =>
  Object.entries(JOINS).some(([joining, joined]) => joining === file && joined === table);

test.each([
  [
    'JSON is read by a shape: use fromJson of src/store/shapes.ts',
    /JSON\.parse\(/gu,
    ['src/store/shapes.ts'],
  ],
  ['ids are read by toUserId, toStreamId and toMessageId', /\bas (?:UserId|StreamId|MessageId)\b/gu, []],
  ['an id of another type is not cast', /\bas \w+(?:\['\w+'\])*\['(?:id|userId|streamId|messageId)'\]/gu, []],
  ['what was stored is not cast', /\bas (?:Person|Room|Plan|Card|Watch|RealTimeEvent)\b/gu, []],
  ['nothing is cast to anything', /\bas (?:never|any)\b/gu, []],
])('%s', (_, pattern, except) => {
  const found = sources
    .filter(({ file }) => !except.some((each) => each === file))
    .flatMap(({ file, text }) => [...code(text).matchAll(pattern)].map(([match]) => `${file}: ${match}`));
  expect(found).toEqual([]);
});

/** Without comments. */
const code = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
