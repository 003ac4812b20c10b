import { generateKeyPairSync } from 'node:crypto';
import {
  type BdkConfig,
  type BdkOptions,
  createBdk,
  parseConfig,
  type SymphonyBdk,
} from '../../src/index.ts';
import { type ManualClock, manualClock } from '../../src/testing/index.ts';
import type { FakePod } from './fake-pod.ts';
import { createTestLog, type TestLog } from './test-log.ts';

/** 2048 bits only: quicker to make, and strong enough for RS512. */
export const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

function testConfig(pod: Pick<FakePod, 'port'>, more: Record<string, unknown> = {}): BdkConfig {
  const tree = {
    scheme: 'http',
    host: '127.0.0.1',
    port: pod.port,
    bot: { username: 'steward', privateKey: { content: keys.privateKey } },
    ...more,
  };
  return parseConfig(tree, { env: {} });
}

export type TestKit = SymphonyBdk & { clock: ManualClock; log: TestLog };

/** A kit against a pod, which closes it: waits pass at once, jitter is always the whole interval. */
export async function createKit(
  pod: Pick<FakePod, 'port'> & Partial<Pick<FakePod, 'beforeClose'>>,
  { config, ...options }: Partial<Omit<BdkOptions, 'config'>> & { config?: Record<string, unknown> } = {},
): Promise<TestKit> {
  const clock = manualClock({ skipsWaits: true });
  const log = createTestLog();
  const bdk = await createBdk({
    config: testConfig(pod, config),
    clock,
    logger: log,
    random: () => 0.999_999,
    ...options,
  });
  pod.beforeClose?.(bdk.close);
  return { ...bdk, clock, log };
}
