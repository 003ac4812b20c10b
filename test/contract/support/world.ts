import { generateKeyPairSync } from 'node:crypto';
import {
  type Clock,
  createBdk,
  type Logger,
  parseConfig,
  type SymphonyBdk,
  silentLogger,
} from '@finos/symphony-bdk-core';
import { movableClock } from '@finos/symphony-bdk-core/testing';
import { type Pod, type PodOptions, startPod } from 'symphony-pod-simulator';
import { checkExchange } from './check-exchange.ts';
import { type Exchange, startWitness } from './witness.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** The bot's public key, for pods that a test starts by itself. */
export { publicKey };

type WorldOptions = {
  pod?: Partial<PodOptions>;
  config?: Record<string, unknown>;
  /** The kit's clock; one that waits no longer than a few milliseconds unless given. */
  clock?: Clock;
  /** ms that the kit's clock is wrong by */
  wrongBy?: number;
  logger?: Logger;
};

export type World = { pod: Pod; bdk: SymphonyBdk };

/** Builds a kit for the bot on a pod. Waits between attempts are real but a few milliseconds long. */
function connectKit(
  pod: Pick<Pod, 'port'>,
  { config, wrongBy = 0, clock = briefClock(wrongBy), logger = silentLogger }: WorldOptions = {},
): Promise<SymphonyBdk> {
  const quick = { initialIntervalMillis: 2, maxIntervalMillis: 20 };
  const tree = {
    scheme: 'http',
    host: '127.0.0.1',
    port: pod.port,
    bot: { username: 'steward', privateKey: { content: privateKey } },
    retry: quick,
    datafeed: { retry: quick },
    ...config,
  };
  return createBdk({ config: parseConfig(tree, { env: {} }), clock, logger });
}

const briefClock = (ahead: number): Clock => movableClock({ ahead, maxSleep: 20 });

/** A test body with a pod and a kit of its own, closed whatever happens. */
export function withWorld(
  body: (world: World) => Promise<void>,
  options: WorldOptions = {},
): () => Promise<void> {
  return async () => {
    const pod = await startPod({ keys: { steward: publicKey }, ...options.pod });
    const bdk = await connectKit(pod, options);
    try {
      await body({ pod, bdk });
    } finally {
      await bdk.close();
      await pod.close();
    }
  };
}

/** `withWorld`, where every call of the kit and every answer of the pod must be as the official specification has them. */
export function withCheckedWorld(
  body: (world: World & { exchanges: readonly Exchange[] }) => Promise<void>,
  options: WorldOptions = {},
): () => Promise<void> {
  return withWorld(async ({ pod }) => {
    const witness = await startWitness(pod);
    const bdk = await connectKit(witness, options);
    try {
      await body({ pod, bdk, exchanges: witness.exchanges });
      for (const exchange of witness.exchanges) checkExchange(exchange);
    } finally {
      await bdk.close();
      await witness.close();
    }
  }, options);
}
