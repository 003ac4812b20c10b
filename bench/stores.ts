import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { databaseOf } from '../test/support/postgres.ts';
import { startPostgresServer } from '../test/support/postgres-server.ts';

export type StoreKind = 'sqlite' | 'postgres';

/** A store of the bench, and what it holds. */
export type BenchStore = {
  readonly url: string;
  /** How many rows a table has. */
  rows(table: 'inbox' | 'audit'): Promise<number>;
  /** How much of the disk it takes. */
  bytes(): Promise<number>;
};

/**
 * Makes empty stores, in files of a folder and on one PostgreSQL that keeps what is committed: a server of this bench, or that of
 * BENCH_POSTGRES.
 */
export function createStores(folder: string) {
  let server: Promise<{ url: string; stop: () => Promise<void> }> | undefined;

  async function postgres(): Promise<BenchStore> {
    const given = process.env.BENCH_POSTGRES;
    server ??= given ? Promise.resolve({ url: given, stop: async () => {} }) : startPostgresServer(DURABLE);
    const { url: home } = await server;
    const name = `steward_bench_${randomBytes(4).toString('hex')}`;
    await figureIn(home, `create database ${name}`);
    const url = databaseOf(home, name);
    return {
      url,
      rows: (table) => figureIn(url, `select count(*) as figure from ${table}`),
      bytes: () => figureIn(url, `select pg_database_size('${name}') as figure`),
    };
  }

  return {
    make: async (kind: StoreKind): Promise<BenchStore> =>
      kind === 'postgres' ? postgres() : inFile(join(folder, `${randomBytes(4).toString('hex')}.db`)),
    async close(): Promise<void> {
      await (await server)?.stop();
    },
  };
}

const DURABLE = { isDurable: true };

const inFile = (file: string): BenchStore => ({
  url: `sqlite:${file}`,
  async rows(table) {
    const database = new DatabaseSync(file, { readOnly: true });
    const row = database.prepare(`select count(*) as figure from ${table}`).get();
    database.close();
    return Number(row?.figure);
  },
  bytes: async () =>
    [file, `${file}-wal`].reduce(
      (sum, name) => sum + (statSync(name, { throwIfNoEntry: false })?.size ?? 0),
      0,
    ),
});

/** The one figure that a query of PostgreSQL answers, called `figure`. */
export async function figureIn(url: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ figure: string }>(sql);
    return Number(rows[0]?.figure);
  } finally {
    await client.end();
  }
}
