import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { silentLogger } from '@finos/symphony-bdk-core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Pod, startPod } from 'symphony-pod-simulator';
import { startApp } from '../../src/app.ts';
import { explain } from '../../src/cli/explain.ts';
import { loadConfig } from '../../src/config/index.ts';
import { openStore } from '../../src/store/index.ts';
import { runSteward } from '../support/bot-process.ts';
import { configTree, testConfig } from '../support/config.ts';
import { testKeys } from '../support/keys.ts';

const WAITS = ' Steward starts as soon as that is over.';

/** What keeps Steward from starting, and the sentence that says so. `PORT` stands for that of the pod, `DIR` for the folder. */
type Case = {
  readonly kit?: Record<string, unknown>;
  readonly steward?: Record<string, unknown>;
  readonly says: string;
};

let folder: string;
let pod: Pod;
let listener: Server;
let sick: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steward-troubles-'));
  pod = await startPod({ keys: { steward: testKeys().publicKey } });
  listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  sick = createServer((_, response) => response.writeHead(503).end('{}')).listen(0, '127.0.0.1');
  await once(sick, 'listening');
});
afterAll(async () => {
  await pod.close();
  listener.close();
  sick.close();
  rmSync(folder, { recursive: true, force: true });
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A port at which nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const inFolder = (name: string, content = ''): string => {
  const file = join(folder, name);
  writeFileSync(file, content, { mode: 0o600 });
  return file;
};

async function storeOfNewerVersion(): Promise<string> {
  const file = join(folder, 'newer.db');
  await (await openStore(`sqlite:${file}`)).destroy();
  const db = new DatabaseSync(file);
  db.exec("insert into kysely_migration values ('9999-of-the-future', '2026-01-01T00:00:00.000Z')");
  db.close();
  return file;
}

const cases: Record<string, () => Case | Promise<Case>> = {
  'the ops port is taken': () => ({
    steward: { ops: { port: portOf(listener) } },
    says: `Another process listens at the ops port, http://127.0.0.1:${portOf(listener)}. Stop it, if it is another Steward, or choose another steward.ops.port.`,
  }),
  'the ops host is not of this machine': () => ({
    steward: { ops: { host: '203.0.113.1', port: 0 } },
    says: 'This machine has no address 203.0.113.1 for the ops port. Correct steward.ops.host: 127.0.0.1 is this machine alone, 0.0.0.0 is everybody.',
  }),
  'the store is no database': () => ({
    steward: {
      store: `sqlite:${inFolder('text.db', 'This is text, and long enough to be looked at. '.repeat(20))}`,
    },
    says: 'DIR/text.db is no store of Steward: it isn’t a SQLite database. Correct steward.store, or restore a backup.',
  }),
  'the store is a folder': () => {
    mkdirSync(join(folder, 'folder.db'));
    return {
      steward: { store: `sqlite:${join(folder, 'folder.db')}` },
      says: 'The store DIR/folder.db can’t be opened. Check that it is a file, and that Steward’s user may write to it and to its folder.',
    };
  },
  'the folder of the store is a file': () => ({
    steward: { store: `sqlite:${join(inFolder('file'), 'steward.db')}` },
    says: 'The folder DIR/file of the store can’t be made (EEXIST). Correct steward.store or STEWARD_DATA, or give Steward’s user the right to write there.',
  }),
  'the store is of a newer version': async () => ({
    steward: { store: `sqlite:${await storeOfNewerVersion()}` },
    says: 'The store DIR/newer.db was used by a newer version of Steward. Start that version, or restore a backup from before the update.',
  }),
  'nothing listens where PostgreSQL should be': async () => {
    const port = await closedPort();
    return {
      steward: { store: `postgres://steward:secret@127.0.0.1:${port}/steward` },
      says: `Nothing listens at the store postgres://steward:***@127.0.0.1:${port}/steward. Start PostgreSQL, or correct host and port in steward.store.`,
    };
  },
  'the certificate of PostgreSQL is not there': () => {
    const store = `postgres://steward:secret@127.0.0.1/steward?sslmode=verify-full&sslrootcert=${folder}/none.pem`;
    return {
      steward: { store },
      says: `The file DIR/none.pem, which the address of the store ${store.replace('secret', '***').replace(folder, 'DIR')} names, can’t be read (ENOENT). Correct steward.store.`,
    };
  },
  'the address of the store is none': () => ({
    steward: { store: 'postgres://a:p#w@h/x' },
    says: 'Steward can’t start: the configuration has a mistake:\n  steward.store: must be sqlite:<file>, such as sqlite:.steward/steward.db, or postgres://<user>:<password>@<host>/<database>; in user and password, write %23, %2F, %3F and %40 for #, /, ? and @',
  }),
  'nothing listens where the pod should be': async () => {
    const port = await closedPort();
    return {
      kit: { port },
      says: `No connection to the pod at http://127.0.0.1:${port} (ECONNREFUSED): nothing listens there; check host, port and proxy in the configuration.`,
    };
  },
  'the pod has no such name': () => ({
    kit: { host: 'nowhere.invalid' },
    says: 'No connection to the pod at http://nowhere.invalid:PORT (ENOTFOUND): the name of nowhere.invalid can’t be resolved; check its spelling and the DNS of this machine.',
  }),
  'the pod speaks no HTTPS': () => ({
    kit: { scheme: 'https' },
    says: 'No connection to the pod at https://127.0.0.1:PORT (ERR_SSL_WRONG_VERSION_NUMBER): TLS failed; does this port speak HTTPS?',
  }),
  'nothing listens where the proxy should be': async () => {
    const port = await closedPort();
    return {
      kit: { pod: { proxy: { host: '127.0.0.1', port } } },
      says: `No connection to the pod at http://127.0.0.1:PORT through the proxy http://127.0.0.1:${port} (ECONNREFUSED): nothing listens there; check host, port and proxy in the configuration.`,
    };
  },
  'the pod is sick': () => ({
    kit: { port: portOf(sick) },
    says: `The pod at http://127.0.0.1:${portOf(sick)} answered POST /login/pubkey/authenticate with 503 (trace TRACE). If that lasts, check host, port and context in the configuration, and what the pod’s administrators say.`,
  }),
  'the pod knows another key': () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    return {
      kit: { bot: { username: 'steward', privateKey: { content: privateKey } } },
      says: 'The pod at http://127.0.0.1:PORT rejected the login of "steward" (401, trace TRACE): check that bot.username is the service account, that the public key of bot.privateKey is registered for it, and that the account is enabled.',
    };
  },
  'the key is not there': () => ({
    kit: { bot: { username: 'steward', privateKey: { path: join(folder, 'none.pem') } } },
    says: 'Steward can’t start: the configuration has a mistake:\n  bot.privateKey.path: cannot read DIR/none.pem (no such file)',
  }),
  'everybody can read the key': () => {
    const path = inFolder('open.pem', testKeys().privateKey);
    chmodSync(path, 0o644);
    return {
      kit: { bot: { username: 'steward', privateKey: { path } } },
      says: "Steward can’t start: the configuration has a mistake:\n  bot.privateKey.path: everyone on this machine may read DIR/open.pem; run chmod 600 DIR/open.pem. A mounted secret can't be changed: mount it with defaultMode: 0440 (Kubernetes, with fsGroup for a bot that is not root) or mode: 0440 (Docker)",
    };
  },
  'there is no policy': () => ({
    steward: { policy: join(folder, 'none.cedar') },
    says: 'Steward can’t start: DIR/none.cedar: there is no such file',
  }),
  'there are no templates': () => ({
    steward: { templates: join(folder, 'none') },
    says: 'Steward can’t start: DIR/none: there are no templates; correct steward.templates, or leave it out for those that come with Steward',
  }),
};

async function configFileOf(name: string) {
  const { kit = {}, steward = {}, says } = (await cases[name]?.()) ?? { says: '' };
  const own = { store: `sqlite:${join(folder, 'steward.db')}`, socket: join(folder, 'steward.sock') };
  const tree = configTree({
    port: pod.port,
    // The key manager answers, so that it is always the pod which fails.
    kit: { retry: { maxAttempts: 1 }, keyManager: keyManagerThatWorks(), ...kit },
    steward: { ...own, ...steward },
  });
  return { file: inFolder('steward.yaml', JSON.stringify(tree)), says: says.replaceAll('’', "'") };
}

const keyManagerThatWorks = () => ({ scheme: 'http', host: '127.0.0.1', port: pod.port });

const shown = (text: string): string =>
  text
    .replaceAll(folder, 'DIR')
    .replaceAll(`:${pod.port}`, ':PORT')
    .replaceAll(/trace \w+/gu, 'trace TRACE')
    // Both are asked at once, and both are the same server here: whichever answers first is named.
    .replace(/^The key manager(?= at \S+ rejected)/u, 'The pod')
    .replaceAll('’', "'");

test.each(Object.keys(cases))('when %s, the start fails with a sentence', async (name) => {
  const { file, says } = await configFileOf(name);
  // What may pass by itself is waited for, once it is said.
  const ending = new AbortController();
  let waitsFor: string | undefined;
  const warn = (message: string) => {
    if (!message.endsWith(WAITS)) return;
    waitsFor = message.slice(0, -WAITS.length);
    ending.abort();
  };
  const start = async () => {
    const logger = { ...silentLogger, warn };
    const app = await startApp({ config: loadConfig(file, {}), logger, signal: ending.signal });
    await app.stop();
  };
  const error = await start().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(shown(waitsFor ?? explain(error))).toBe(says);
});

test('while it waits for the pod, the start is alive and not ready', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const ops = await closedPort();
  const given = new AbortController();
  const config = testConfig({ port: portOf(silent), steward: { ops: { port: ops } } });
  const starting = startApp({ config, logger: silentLogger, signal: given.signal }).catch(() => 'given up');
  try {
    const ask = (path: string) => fetch(`http://127.0.0.1:${ops}${path}`).catch(() => undefined);
    let alive = await ask('/healthz');
    while (alive === undefined) alive = await ask('/healthz');
    expect(alive.status).toBe(200);
    const ready = await ask('/readyz');
    expect(ready?.status).toBe(503);
    expect(await ready?.json()).toMatchObject({ status: 'down', feed: 'down', store: 'up' });
    expect(await (await ask('/metrics'))?.text()).toMatch(/^steward_store_up 1$/mu);
  } finally {
    given.abort();
    expect(await starting).toBe('given up');
    silent.closeAllConnections();
    silent.close();
  }
});

test('the process says nothing else, and ends with 1', async () => {
  const { file, says } = await configFileOf('the ops port is taken');
  const bot = runSteward(['start', '--config', file]);
  expect(await bot.ended).toEqual({ code: 1, signal: null });
  expect(bot.lines.filter((line) => !line.startsWith('{'))).toEqual([says]);
});
