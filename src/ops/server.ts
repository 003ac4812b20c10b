import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DatafeedState } from '@finos/symphony-bdk-core';

export type OpsServer = { readonly port: number; close(): Promise<void> };

type Options = {
  readonly host: string;
  readonly port: number;
  readonly metrics: { readonly text: () => Promise<string>; readonly contentType: string };
  readonly datafeed: () => DatafeedState;
  readonly storeState: () => Promise<string>;
  /** Whether this process leaves all work to others, which run with a newer policy or configuration. */
  readonly isAside: () => boolean;
};

// A poll may rightly take 30 s, and one may fail; after this long the feed counts as silent.
const SILENCE = 90_000;

/**
 * Serves `/healthz` (the process works), `/readyz` (the feed is read, the store takes what is written, and policy and configuration are those in
 * force) and `/metrics`.
 */
export async function startOps({
  host,
  port,
  metrics,
  datafeed,
  storeState,
  isAside,
}: Options): Promise<OpsServer> {
  const pages: Readonly<Record<string, () => Promise<Page> | Page>> = {
    '/healthz': () => json(200, { status: 'up' }),
    '/readyz': async () => {
      const { status, sinceLastRead } = datafeed();
      const feed = sinceLastRead !== undefined && sinceLastRead < SILENCE ? 'up' : 'down';
      const store = await storeState();
      const setup = isAside() ? 'replaced' : 'in force';
      const isReady = feed === 'up' && store === 'up' && !isAside();
      return json(isReady ? 200 : 503, { status: isReady ? 'up' : 'down', feed, loop: status, store, setup });
    },
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0] ?? '';
    const page = request.method === 'GET' ? pages[path] : undefined;
    const { status, type, body } =
      (await page?.()) ?? json(404, { message: `There is only ${Object.keys(pages).join(', ')}.` });
    response.writeHead(status, { 'content-type': type }).end(body);
  }

  // Node's own server: a framework for three pages costs some 20 MB.
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Page = { readonly status: number; readonly type: string; readonly body: string };

const json = (status: number, value: unknown): Page => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
