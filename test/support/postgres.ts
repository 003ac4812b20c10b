import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Where the server of this run is, and the name of a database with empty tables: in the environment, which workers inherit. */
export const SERVER = 'STEWARD_TEST_SERVER';
export const TEMPLATE = 'STEWARD_TEST_TEMPLATE';

/** The address of another database of the same server. */
export function databaseOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

type Database = {
  readonly url: string;
  /** Ends all connections, as a server does that fails over; with `isShut` it takes no other ones until it is opened. */
  disconnect(options?: { readonly isShut: boolean }): Promise<void>;
  open(): Promise<void>;
  remove(): Promise<void>;
};

/** A database of its own, with empty tables. */
export async function createDatabase(): Promise<Database> {
  const server = process.env[SERVER];
  const template = process.env[TEMPLATE];
  if (server === undefined || template === undefined)
    throw new Error('There is no PostgreSQL: list the test file in jest.config.js.');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await query(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    url: databaseOf(server, name),
    disconnect: ({ isShut } = { isShut: false }) =>
      query(
        server,
        `alter database ${name} allow_connections ${!isShut}`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      ),
    open: () => query(server, `alter database ${name} allow_connections true`),
    remove: () => query(server, `drop database ${name} with (force)`),
  };
}

/** Runs SQL on a connection of its own. */
export async function query(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
