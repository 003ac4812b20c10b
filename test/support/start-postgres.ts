import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openStore } from '../../src/store/index.ts';
import { databaseOf, SERVER, TEMPLATE } from './postgres.ts';
import { startPostgresServer } from './postgres-server.ts';
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
  // Nothing of it has to survive the run.
  const server = await startPostgresServer({ isDurable: false });
  stops.push(server.stop);
  return server.url;
}
