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

/** A database of its own, with empty tables. */
export async function createDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const server = process.env[SERVER];
  const template = process.env[TEMPLATE];
  if (server === undefined || template === undefined)
    throw new Error('There is no PostgreSQL: list the test file in jest.config.js.');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await query(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    url: databaseOf(server, name),
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
