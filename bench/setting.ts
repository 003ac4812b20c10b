import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../test/support/postgres-server.ts';

const UNLIMITED = { perMinute: 1_000_000, burst: 1_000_000 };

/** What a Steward of a bench is told: where its pod is, and its store; a file in the folder of the bench when there is none. */
type Told = { readonly pod: number; readonly store?: string };

/** The files of one bench, in a folder of its own: the bot's keys, its configurations and its stores. */
export function createSetting() {
  const folder = mkdtempSync(join(tmpdir(), 'steward-bench-'));
  const privateKeyFile = join(folder, 'private.pem');
  const publicKeyFile = join(folder, 'public.pem');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeFileSync(privateKeyFile, privateKey, { mode: 0o600 });
  writeFileSync(publicKeyFile, publicKey);
  let written = 0;

  return {
    folder,
    privateKeyFile,
    publicKeyFile,
    /** Writes the configuration of another process. */
    async configure({ pod, store = `sqlite:${join(folder, 'steward.db')}` }: Told) {
      written += 1;
      const configFile = join(folder, `steward-${written}.yaml`);
      const opsPort = await freePort();
      const tree = {
        scheme: 'http',
        host: '127.0.0.1',
        port: pod,
        bot: { username: 'steward', privateKey: { path: privateKeyFile } },
        datafeed: { updatePresence: false },
        steward: {
          store,
          socket: join(folder, `steward-${written}.sock`),
          ops: { port: opsPort },
          log: { level: 'warn' },
          // A benchmark asks more than any person does.
          limits: {
            person: UNLIMITED,
            conversation: UNLIMITED,
            openRequests: 100_000,
            requestCardsPerHour: 100_000,
          },
        },
      };
      writeFileSync(configFile, stringify(tree));
      return { configFile, opsPort };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
