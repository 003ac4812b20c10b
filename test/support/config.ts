import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, checkConfig } from '../../src/config/index.ts';
import { testKeys } from './keys.ts';

type TreeOptions = {
  readonly port: number;
  /** Keys of the kit, such as `readTimeout`. */
  readonly kit?: Record<string, unknown>;
  readonly steward?: Record<string, unknown>;
};

const UNLIMITED = { perMinute: 1_000_000, burst: 1_000_000 };

/** The configuration of a test's Steward, as the tree that a YAML file holds. */
export function configTree({ port, kit = {}, steward = {} }: TreeOptions) {
  return {
    scheme: 'http',
    host: '127.0.0.1',
    port,
    bot: { username: 'steward', privateKey: { content: testKeys().privateKey } },
    retry: { maxAttempts: 3, initialIntervalMillis: 20, maxIntervalMillis: 200 },
    datafeed: { updatePresence: false, retry: { initialIntervalMillis: 20, maxIntervalMillis: 500 } },
    ...kit,
    steward: {
      store: 'sqlite::memory:',
      pace: { membershipChangesPerSecond: 1000 },
      limits: { person: UNLIMITED, conversation: UNLIMITED },
      ops: { port: 0 },
      socket: join(tmpdir(), `steward-test-${randomUUID()}.sock`),
      ...steward,
    },
  };
}

export const testConfig = (options: Parameters<typeof configTree>[0]): Config =>
  checkConfig(configTree(options), {});
