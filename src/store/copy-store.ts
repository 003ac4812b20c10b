import { sql } from 'kysely';
import type { Store, StoreTransaction } from './open-store.ts';
import { StoreFault } from './store-fault.ts';
import type { StoreKind } from './store-url.ts';
import { KEYS } from './table-keys.ts';

const NUMBERED = ['inbox', 'plans', 'outbox', 'cards'] as const;
// A statement takes some 32,000 values in SQLite, 65,000 in PostgreSQL.
const VALUES_AT_ONCE = 30_000;
const ROWS_AT_ONCE = 1_000;

type Row = Readonly<Record<string, unknown>>;

/** Copies all rows as they are at one moment into a store that has none, all or nothing; answers with how many there are. */
export async function copyStore(
  from: Store,
  to: Store,
  { toKind }: { readonly toKind: StoreKind },
): Promise<number> {
  const reading = from.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return reading.execute((source) =>
    to.transaction().execute(async (target) => {
      await refuseUnlessEmpty(target);
      await target.deleteFrom('meta').execute();
      let rows = 0;
      for (const [table, key] of Object.entries(KEYS))
        rows += await copyTable(table, { key, source, target });
      if (toKind === 'postgres') for (const table of NUMBERED) await goOnNumbering(table, target);
      return rows;
    }),
  );
}

async function refuseUnlessEmpty(target: StoreTransaction): Promise<void> {
  for (const table of Object.keys(KEYS).filter((name) => name !== 'meta')) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
    if (rows.length > 0)
      throw new StoreFault('The store to copy to is in use: it has rows. Name an empty one.');
  }
}

type Copying = {
  readonly key: readonly string[];
  readonly source: StoreTransaction;
  readonly target: StoreTransaction;
};

async function copyTable(table: string, { key, source, target }: Copying): Promise<number> {
  let copied = 0;
  for (let last: Row | undefined; ; ) {
    const page = await pageAfter(last, { table, key, source });
    const [first] = page;
    if (first === undefined) return copied;
    const columns = Object.keys(first);
    const most = Math.floor(VALUES_AT_ONCE / columns.length);
    for (let start = 0; start < page.length; start += most)
      await insert(page.slice(start, start + most), { table, columns, target });
    copied += page.length;
    last = page.at(-1);
  }
}

async function pageAfter(
  last: Row | undefined,
  { table, key, source }: Pick<Copying, 'key' | 'source'> & { readonly table: string },
): Promise<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const after =
    last === undefined ? sql`` : sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  const query = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(ROWS_AT_ONCE)}`;
  return (await query.execute(source)).rows;
}

async function insert(
  rows: readonly Row[],
  {
    table,
    columns,
    target,
  }: { readonly table: string; readonly columns: readonly string[]; readonly target: StoreTransaction },
): Promise<void> {
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(target);
}

/** SQLite goes on after the highest number by itself. */
async function goOnNumbering(table: (typeof NUMBERED)[number], target: StoreTransaction): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, 'seq'), max(seq)) from ${sql.table(table)} having max(seq) is not null`.execute(
    target,
  );
}
