import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { AUDIT_TYPES, type Audit, createAudit } from '../../src/audit/index.ts';
import { inTurn, type Store, type StoreTransaction, setMetaValue } from '../../src/store/index.ts';
import { plainWordIds } from '../../src/words/index.ts';
import { AT, personNamed } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const jane = personNamed('Jane Doe', 13537736917013);
const bob = personNamed('Bob Lee', 13537736917016);

let file: TestStore;
let store: Store;
let audit: Audit;
let time: number;

beforeEach(async () => {
  file = await createTestStore({ inMemory: true });
  store = await file.open();
  time = AT;
  audit = createAudit({ store, clock: { now: () => time++ } });
});
afterEach(() => file.remove());

const write = async (count: number): Promise<void> => {
  for (let line = 0; line < count; line += 1)
    await audit.append({ type: 'change.applied', actor: line % 2 ? bob : jane, details: { line } });
};

const writeAtOnce = (count: number): Promise<void> =>
  store.transaction().execute(async (transaction) => {
    for (let line = 0; line < count; line += 1)
      await audit.append({ type: 'plan.proposed', details: { line } }, transaction);
  });

const NO_TRIGGERS = {
  sqlite: ['update', 'delete', 'replace'].map((name) => `drop trigger audit_no_${name}`),
  postgres: ['change', 'truncate'].map((name) => `drop trigger audit_no_${name} on audit`),
}[STEWARD_STORE];

/** Ways of one store only to change a line. */
const REPLACING: readonly (readonly [string, string])[] = {
  sqlite: [
    [
      'replacement',
      "insert or replace into audit select seq, at, type, actor_id, '{}', previous, hash from audit",
    ] as const,
  ],
  postgres: [
    [
      'replacement',
      "insert into audit select * from audit on conflict (seq) do update set body = '{}'",
    ] as const,
    ['truncation', 'truncate audit'] as const,
  ],
}[STEWARD_STORE];

describe('the chain', () => {
  test('of no lines is whole', async () => {
    expect(await audit.verify()).toEqual({ whole: true, lines: 0, head: '0'.repeat(64) });
  });

  test('is whole, and each line holds the hash of itself and of the one before it', async () => {
    await write(3);
    const rows = await store.selectFrom('audit').selectAll().orderBy('seq').execute();
    expect(rows.map(({ seq, previous }) => [seq, previous])).toEqual([
      [1, '0'.repeat(64)],
      [2, rows[0]?.hash],
      [3, rows[1]?.hash],
    ]);
    expect(await audit.verify()).toEqual({ whole: true, lines: 3, head: rows[2]?.hash });
  });

  test('is whole over many pages, and after Steward was started again', async () => {
    await writeAtOnce(2500);
    const again = createAudit({ store: await file.open(), clock: { now: () => AT } });
    await again.append({ type: 'steward.started' });
    expect(await again.verify()).toMatchObject({ whole: true, lines: 2501 });
  });

  test('is whole however many write at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => audit.append({ type: 'plan.proposed', actor: jane })));
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 50 });
  });

  test('is looked at as it is at one moment, while others write', async () => {
    const shared = await createTestStore();
    audit = createAudit({ store: await shared.open(), clock: { now: () => AT } });
    await write(10);
    const busy: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        await write(1);
        return result;
      },
    };
    const reader = createAudit({ store: (await shared.open()).withPlugin(busy), clock: { now: () => AT } });
    expect(await reader.verify()).toMatchObject({ whole: true, lines: 10 });
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 13 });
    await shared.remove();
  });

  test('is looked up once and written once in a transaction, however many lines it gets: everybody else waits meanwhile', async () => {
    const asked: string[] = [];
    const noting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    await inTurn(store.withPlugin(noting), async (transaction) => {
      for (let line = 0; line < 3; line += 1)
        await audit.append({ type: 'change.applied', details: { line } }, transaction);
    });
    const written = STEWARD_STORE === 'postgres' ? [] : ['InsertQueryNode'];
    expect(asked).toEqual(['SelectQueryNode', ...written, 'UpdateQueryNode']);
    const { lines } = await audit.list({ skip: 0, limit: 10 });
    expect(lines.map(({ seq, at, details }) => [seq, at, details.line])).toEqual([
      [3, AT + 2, 2],
      [2, AT + 1, 1],
      [1, AT, 0],
    ]);
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 3 });
  });

  test('has the lines of a transaction behind those that were there before it had its turn', async () => {
    const begun = Promise.withResolvers<void>();
    const goesOn = Promise.withResolvers<void>();
    const first = inTurn(store, async (transaction) => {
      await audit.append({ type: 'change.started', details: { by: 'first' } }, transaction);
      begun.resolve();
      await goesOn.promise;
      await audit.append({ type: 'change.applied', details: { by: 'first' } }, transaction);
    });
    // From here on the first has its turn.
    await begun.promise;
    const second = audit.append({ type: 'change.started', details: { by: 'second' } });
    goesOn.resolve();
    await Promise.all([first, second]);
    const { lines } = await audit.list({ skip: 0, limit: 10 });
    expect(lines.map(({ details }) => details.by)).toEqual(['second', 'first', 'first']);
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 3 });
  });

  test('has no line of what was rolled back', async () => {
    await write(1);
    const work = async (transaction: StoreTransaction) => {
      await audit.append({ type: 'change.applied', actor: jane }, transaction);
      throw new Error('the effect failed');
    };
    await expect(store.transaction().execute(work)).rejects.toThrow('the effect failed');
    await expect(inTurn(store, work)).rejects.toThrow('the effect failed');
    await write(1);
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 2 });
  });
});

describe('the triggers', () => {
  test.each([
    ['update', "update audit set body = '{}' where seq = 2"],
    ['update to the same', 'update audit set seq = seq'],
    ['delete', 'delete from audit where seq = 3'],
    ['delete of all', 'delete from audit'],
    ...REPLACING,
  ])('refuse %s', async (_, statement) => {
    await write(3);
    await expect(file.tamper(statement)).rejects.toThrow('append-only');
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 3 });
  });
});

describe('with the triggers out of the way, the first broken line is named:', () => {
  const shift = (by: number, from: number) => [
    `update audit set seq = seq + 1000 where seq >= ${from}`,
    `update audit set seq = seq - 1000 + ${by} where seq >= 1000`,
  ];

  test.each<[string, string[], { seq: number; why: string }]>([
    ['a changed body', ["update audit set body = '{}' where seq = 3"], { seq: 3, why: 'changed' }],
    ['a changed time', ['update audit set at = at - 1 where seq = 1'], { seq: 1, why: 'changed' }],
    ['a changed person', ['update audit set actor_id = 7 where seq = 4'], { seq: 4, why: 'changed' }],
    ['a person taken away', ['update audit set actor_id = null where seq = 4'], { seq: 4, why: 'changed' }],
    ['a changed type', ["update audit set type = 'plan.proposed' where seq = 5"], { seq: 5, why: 'changed' }],
    ['a changed hash', ["update audit set hash = 'x' where seq = 2"], { seq: 2, why: 'changed' }],
    ['a changed link', ["update audit set previous = 'x' where seq = 2"], { seq: 2, why: 'wrong-link' }],
    ['two of them', ["update audit set body = '{}' where seq in (3, 5)"], { seq: 3, why: 'changed' }],
    ['a line removed', ['delete from audit where seq = 3'], { seq: 3, why: 'missing' }],
    ['the first line removed', ['delete from audit where seq = 1'], { seq: 1, why: 'missing' }],
    [
      'a line removed and the gap closed',
      ['delete from audit where seq = 3', ...shift(-1, 4)],
      { seq: 3, why: 'wrong-link' },
    ],
    ['the last line cut off', ['delete from audit where seq = 6'], { seq: 6, why: 'missing' }],
    ['the end cut off', ['delete from audit where seq > 3'], { seq: 4, why: 'missing' }],
    ['all cut off', ['delete from audit'], { seq: 1, why: 'missing' }],
    [
      'a line inserted',
      [
        ...shift(1, 4),
        'insert into audit select 4, at, type, actor_id, body, previous, hash from audit where seq = 3',
      ],
      { seq: 4, why: 'wrong-link' },
    ],
    [
      'a line inserted before the first',
      ['insert into audit select 0, at, type, actor_id, body, previous, hash from audit where seq = 1'],
      { seq: 0, why: 'inserted' },
    ],
    [
      'two lines swapped',
      [
        'update audit set seq = 99 where seq = 2',
        'update audit set seq = 2 where seq = 3',
        'update audit set seq = 3 where seq = 99',
      ],
      { seq: 2, why: 'wrong-link' },
    ],
    ['the kept end removed', ["delete from meta where key = 'audit.head'"], { seq: 1, why: 'inserted' }],
    [
      'the kept end changed',
      ["update meta set value = '6:x' where key = 'audit.head'"],
      { seq: 6, why: 'changed' },
    ],
  ])('%s', async (_, statements, expected) => {
    await write(6);
    await file.tamper(...NO_TRIGGERS, ...statements);
    expect(await audit.verify()).toEqual({ whole: false, ...expected });
  });

  // As Steward itself hashes them: whoever can write to the file can do this, and only the kept end gives them away.
  const hashOf = (previous: string, line: readonly unknown[]) =>
    createHash('sha256').update(previous).update(JSON.stringify(line)).digest('hex');

  test('a line that was added with its proper hash', async () => {
    await write(2);
    const [last] = await store.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1).execute();
    const hash = hashOf(last?.hash ?? '', [3, AT, 'plan.proposed', null, '{}']);
    await file.tamper(
      `insert into audit values (3, ${AT}, 'plan.proposed', null, '{}', '${last?.hash}', '${hash}')`,
    );
    expect(await audit.verify()).toEqual({ whole: false, seq: 3, why: 'inserted' });
  });

  test('a last line that was written anew with its proper hash', async () => {
    await write(2);
    const [first] = await store.selectFrom('audit').select('hash').orderBy('seq').limit(1).execute();
    const hash = hashOf(first?.hash ?? '', [2, AT, 'plan.proposed', null, '{}']);
    await file.tamper(
      ...NO_TRIGGERS,
      `update audit set at = ${AT}, type = 'plan.proposed', actor_id = null, body = '{}', hash = '${hash}' where seq = 2`,
    );
    expect(await audit.verify()).toEqual({ whole: false, seq: 2, why: 'changed' });
  });
});

describe('the list', () => {
  test('is newest first, in pages, with a count of all', async () => {
    await write(25);
    const page = await audit.list({ skip: 20, limit: 10 });
    expect(page.count).toBe(25);
    expect(page.lines.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(page.lines[0]).toEqual({
      seq: 5,
      at: AT + 4,
      type: 'change.applied',
      actorId: jane.id,
      actor: 'Jane Doe',
      details: { line: 4 },
    });
  });

  test('can be of one person, and since a time', async () => {
    await write(10);
    const ofBob = await audit.list({ actorId: bob.id, skip: 0, limit: 50 });
    expect([ofBob.count, ...ofBob.lines.map(({ seq }) => seq)]).toEqual([5, 10, 8, 6, 4, 2]);
    const late = await audit.list({ actorId: bob.id, since: AT + 7, skip: 0, limit: 50 });
    expect(late.lines.map(({ seq }) => seq)).toEqual([10, 8]);
  });

  test('is in the order of time where the clock was set back', async () => {
    await write(2);
    time = AT - 100;
    await write(1);
    time = AT + 50;
    await write(1);
    const seqs = async (filter: { since?: number; actorId?: number }) =>
      (await audit.list({ ...filter, skip: 0, limit: 10 })).lines.map(({ seq }) => seq);
    expect(await seqs({})).toEqual([4, 2, 1, 3]);
    expect(await seqs({ since: AT })).toEqual([4, 2, 1]);
    expect(await seqs({ since: AT + 1 })).toEqual([4, 2]);
    expect(await seqs({ actorId: jane.id, since: AT - 100 })).toEqual([4, 1, 3]);
  });

  test('counts the lines of a filter up to ten thousand, and all lines without one', async () => {
    const row = { type: 'change.applied', actor_id: jane.id, body: '{}', previous: '', hash: '' };
    const rows = Array.from({ length: 10_001 }, (_, seq) => ({ ...row, seq: seq + 1, at: AT + seq }));
    for (let start = 0; start < rows.length; start += 4_000)
      await store
        .insertInto('audit')
        .values(rows.slice(start, start + 4_000))
        .execute();
    const counted = async (filter: { since?: number; actorId?: number }) => {
      const { count, isMore } = await audit.list({ ...filter, skip: 0, limit: 1 });
      return { count, isMore };
    };
    expect(await counted({ actorId: jane.id })).toEqual({ count: 10_000, isMore: true });
    expect(await counted({ since: AT + 1 })).toEqual({ count: 10_000, isMore: false });
    expect(await counted({ since: AT + 1, actorId: bob.id })).toEqual({ count: 0, isMore: false });
    await setMetaValue(store, 'audit.head', `10001:${'0'.repeat(64)}`);
    expect(await counted({})).toEqual({ count: 10_001, isMore: false });
  });

  test('names nobody where nobody acted', async () => {
    await audit.append({ type: 'steward.started' });
    expect((await audit.list({ skip: 0, limit: 1 })).lines).toMatchObject([
      { actor: '', actorId: null, details: {} },
    ]);
  });
});

test('each type has a sentence, and there is none for another', () => {
  const told = plainWordIds.filter((id) => id.startsWith('record-')).toSorted();
  expect(told).toEqual(AUDIT_TYPES.map((type) => `record-${type.replaceAll('.', '-')}`).toSorted());
});
