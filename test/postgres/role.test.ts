import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { openStore } from '../../src/store/index.ts';
import { createDatabase, query } from '../support/postgres.ts';

/** What docs/store.md tells the owner to run, under a name that no other test uses. */
function rightsFor(role: string): string {
  const [, sql = ''] = /```sql\n(.+?)```/su.exec(readFileSync('docs/store.md', 'utf8')) ?? [];
  return sql.replaceAll(/\bsteward\b/gu, role);
}

let database: Awaited<ReturnType<typeof createDatabase>>;
let role: string;
let url: string;
beforeEach(async () => {
  database = await createDatabase();
  const address = new URL(database.url);
  role = `role_${address.pathname.slice(-12)}`;
  address.username = role;
  address.password = 'change-me';
  url = address.href;
  await query(database.url, rightsFor(role));
});
afterEach(async () => {
  await query(database.url, `drop owned by ${role}`, `drop role ${role}`);
  await database.remove();
});

test('the role that docs/store.md gives Steward can write the record', async () => {
  const store = await openStore(url);
  const audit = createAudit({ store, clock: { now: () => 1 } });
  await audit.append({ type: 'steward.started' });
  await audit.append({ type: 'steward.stopped' });
  expect(await audit.verify()).toMatchObject({ whole: true, lines: 2 });
  await store.destroy();
});

test.each([
  ["update audit set body = '{}'"],
  ['delete from audit'],
  ['truncate audit'],
  ['drop table audit'],
  ['drop trigger audit_no_change on audit'],
  ['alter table audit disable trigger all'],
  [
    'create or replace function audit_is_append_only() returns trigger language plpgsql as $$ begin return new; end $$',
  ],
  ["delete from kysely_migration where name like '0001%'"],
])('it is refused: %s', async (statement) => {
  await expect(query(url, statement)).rejects.toThrow(/permission denied|must be owner/u);
});

test('where the tables are not up to date, it says who can bring them there', async () => {
  await query(database.url, 'drop table once', 'delete from kysely_migration');
  const opening = openStore(url);
  await expect(opening).rejects.toThrow('steward store upgrade');
  await expect(opening).rejects.not.toThrow('change-me');
});
