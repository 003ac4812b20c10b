import type { AddressInfo } from 'node:net';
import type { Clock, DatafeedState } from '@finos/symphony-bdk-core';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

export type OpsServer = { readonly port: number; close(): Promise<void> };

type Options = {
  readonly host: string;
  readonly port: number;
  readonly clock: Pick<Clock, 'now'>;
  readonly metrics: Metrics;
  readonly datafeed: () => DatafeedState;
  readonly checkStore: () => Promise<void>;
};

// A poll may rightly take 30 s, and one may fail; after this long the feed counts as silent.
const SILENCE = 90_000;

/** Serves `/healthz` (the process works), `/readyz` (the feed is read and the store answers) and `/metrics`. */
export async function startOps({
  host,
  port,
  clock,
  metrics,
  datafeed,
  checkStore,
}: Options): Promise<OpsServer> {
  const app = new Hono();
  app.get('/healthz', (context) => context.json({ status: 'up' }));
  app.get('/readyz', async (context) => {
    const { status, lastReadAt } = datafeed();
    const feed = lastReadAt !== undefined && clock.now() - lastReadAt < SILENCE ? 'up' : 'down';
    const store = await checkStore().then(
      () => 'up',
      () => 'down',
    );
    const isReady = feed === 'up' && store === 'up';
    return context.json({ status: isReady ? 'up' : 'down', feed, loop: status, store }, isReady ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }),
  );
  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: AddressInfo }>(
    (resolve, reject) => {
      const starting = serve({ fetch: app.fetch, hostname: host, port }, (address) =>
        resolve({ server: starting, address }),
      );
      starting.on('error', reject);
    },
  );
  return {
    port: address.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
