import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { copyStore, openStore, type Store } from '../../src/store/index.ts';
import type { Tables } from '../../src/store/tables.ts';
import { createDatabase } from '../support/postgres.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { tablesOf } from '../support/store-tables.ts';

const NAMES: readonly (keyof Tables)[] = [
  ...(['inbox', 'plans', 'steps', 'outbox', 'requests', 'decisions', 'asked'] as const),
  ...(['uses', 'cards', 'audit'] as const),
  ...(['watches', 'jobs', 'once', 'settings', 'waiting_notices', 'meta'] as const),
];

let folder: string;
let database: Awaited<ReturnType<typeof createDatabase>>;
let sqlite: Store;
let postgres: Store;
let stores: Store[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steward-copy-'));
  database = await createDatabase();
  sqlite = await openStore(`sqlite:${join(folder, 'steward.db')}`);
  postgres = await openStore(database.url);
  stores = [sqlite, postgres];
});
afterEach(async () => {
  for (const store of stores) await store.destroy();
  await database.remove();
  rmSync(folder, { recursive: true });
});

const asked = { route: '{}', stage: 0, room_id: '', rule: 'r', rule_hash: 'h', version: 0 } as const;

/** A store with something in every table, and more in some than is copied at once. */
async function fill(store: Store): Promise<void> {
  const audit = createAudit({ store, clock: { now: () => 1_786_000_000_123 } });
  const outcomes = Array.from({ length: 2_500 }, () => 'waiting' as const);
  const plan = samplePlan('Zoë 🚀', { state: 'running', finishedAt: undefined, outcomes });
  await store.transaction().execute(async (transaction) => {
    await insertPlan(plan, transaction);
    for (let line = 0; line < 1_200; line += 1)
      await audit.append({ type: 'plan.proposed', details: { line, text: '"\\\n' } }, transaction);
  });
  const decided = { decided_at: null, decided_by: null, decision_reason: null, decided_in: null };
  const request = {
    id: 'R-AAAAAA',
    plan_id: plan.id,
    requester_id: 2 ** 52,
    asked_by_id: null,
    subjects: '[]',
    ...asked,
    status: 'open' as const,
    ...decided,
  };
  await store
    .insertInto('requests')
    .values({ ...request, created_at: 1, expires_at: 2 })
    .execute();
  const decision = {
    request_id: 'R-AAAAAA',
    approver_id: 2 ** 52,
    mandate_id: 2 ** 52,
    principal: null,
    approver: '{}',
    verdict: 'approve' as const,
    stage: 0,
    parts: '[0]',
  };
  await store
    .insertInto('decisions')
    .values({ ...decision, reason: null, at: 3, decided_in: 'e' })
    .execute();
  const asking = { stream_id: 's', request_id: 'R-AAAAAA', requester_id: 7, at: 1, digest: null };
  await store.insertInto('asked').values(asking).execute();
  await store.insertInto('uses').values({ plan_id: plan.id, rule: 'r', person_id: 7, at: 1 }).execute();
  await store.insertInto('waiting_notices').values({ person_id: 7, plan_id: plan.id, since: 1 }).execute();
  const event = {
    conversation: 'c',
    type: 't',
    body: null,
    status: 'done' as const,
    attempts: 0,
    at: 1,
    received_at: 1,
  };
  await store
    .insertInto('inbox')
    .values([1, 2, 3].map((n) => ({ key: `${n}`, ...event })))
    .execute();
  await store.deleteFrom('inbox').where('key', '=', '2').execute();
  const message = { conversation: 'c', message: '{}', status: 'pending' as const, created_at: 1 };
  await store
    .insertInto('outbox')
    .values({ key: 'k', ...message, finished_at: null })
    .execute();
  const used = { used_by: null, used_in: null, used_at: null, created_at: 1, expires_at: 2 };
  const card = {
    token: 't',
    purpose: 'confirm',
    payload: '{}',
    about: null,
    stream_id: 's',
    message_id: null,
  };
  await store
    .insertInto('cards')
    .values({ ...card, user_id: null, status: 'open', ...used })
    .execute();
  const watch = { id: 'w', occasion: 'o', watcher_id: 1, watcher: '{}', watched_id: 2, watched: '{}' };
  const over = {
    status: 'open' as const,
    status_at: 1,
    ended: null,
    ended_in: null,
    created_at: 1,
    until_at: 2,
  };
  await store
    .insertInto('watches')
    .values({ ...watch, ...over })
    .execute();
  await store
    .insertInto('jobs')
    .values({ id: 'j', kind: 'k', payload: '{}', run_at: 1, attempts: 0, version: 1 })
    .execute();
  await store.insertInto('once').values({ key: 'k', event: 'e', expires_at: 1 }).execute();
  const chosen = { language: 'de', time_zone: null, notices: null, quiet: null };
  await store
    .insertInto('settings')
    .values({ person_id: 1, ...chosen })
    .execute();
}

const verdictOf = (store: Store) => createAudit({ store, clock: { now: () => 1 } }).verify();

test('all that a store has is in the other one, and its record is whole; then both go on as before', async () => {
  await fill(sqlite);
  const before = await tablesOf(sqlite, NAMES);
  for (const name of NAMES) expect(before[name]).not.toEqual([]);
  const rows = Object.values(before).flat().length;
  expect(await copyStore(sqlite, postgres, { toKind: 'postgres' })).toBe(rows);
  expect(await tablesOf(postgres, NAMES)).toEqual(before);
  expect(await verdictOf(postgres)).toEqual(await verdictOf(sqlite));

  const next = {
    key: 'new',
    conversation: 'c',
    type: 't',
    status: 'pending',
    attempts: 0,
    at: 1,
    received_at: 1,
  } as const;
  for (const store of [sqlite, postgres]) {
    await store.insertInto('inbox').values(next).execute();
    const newest = await store.selectFrom('inbox').select('seq').where('key', '=', 'new').executeTakeFirst();
    expect(newest).toEqual({ seq: 4 });
  }
  await createAudit({ store: postgres, clock: { now: () => 1 } }).append({ type: 'steward.started' });
  expect(await verdictOf(postgres)).toMatchObject({ whole: true, lines: 1_201 });
});

test('and back again', async () => {
  await fill(postgres);
  await copyStore(postgres, sqlite, { toKind: 'sqlite' });
  expect(await tablesOf(sqlite, NAMES)).toEqual(await tablesOf(postgres, NAMES));
});

test('a store that has something is not copied to, and stays as it was', async () => {
  await fill(sqlite);
  await postgres.insertInto('once').values({ key: 'k', event: 'e', expires_at: 1 }).execute();
  const before = await tablesOf(postgres, NAMES);
  await expect(copyStore(sqlite, postgres, { toKind: 'postgres' })).rejects.toThrow('Name an empty one');
  expect(await tablesOf(postgres, NAMES)).toEqual(before);
});
