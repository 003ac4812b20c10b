import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

const UNLIMITED = { perMinute: 1_000_000, burst: 1_000_000 };

/** The files of one bench, in a folder of its own: the bot's keys, its configuration and its store. */
export function createSetting() {
  const folder = mkdtempSync(join(tmpdir(), 'steward-bench-'));
  const privateKeyFile = join(folder, 'private.pem');
  const publicKeyFile = join(folder, 'public.pem');
  const configFile = join(folder, 'steward.yaml');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeFileSync(privateKeyFile, privateKey, { mode: 0o600 });
  writeFileSync(publicKeyFile, publicKey);

  return {
    privateKeyFile,
    publicKeyFile,
    configFile,
    writeConfig(port: number, opsPort: number): void {
      const tree = {
        scheme: 'http',
        host: '127.0.0.1',
        port,
        bot: { username: 'steward', privateKey: { path: privateKeyFile } },
        datafeed: { updatePresence: false },
        steward: {
          store: `sqlite:${join(folder, 'steward.db')}`,
          socket: join(folder, 'steward.sock'),
          ops: { port: opsPort },
          log: { level: 'warn' },
          // A benchmark asks more than any person does.
          limits: { person: UNLIMITED, conversation: UNLIMITED },
        },
      };
      writeFileSync(configFile, stringify(tree));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The bot has to be told its port before it starts. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
