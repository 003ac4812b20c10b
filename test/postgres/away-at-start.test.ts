import { createConnection, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Pod, startPod } from 'symphony-pod-simulator';
import { startApp } from '../../src/app.ts';
import { collectedLog } from '../support/collected-log.ts';
import { testConfig } from '../support/config.ts';
import { testKeys } from '../support/keys.ts';
import { freePort } from '../support/postgres-server.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let place: TestStore;
let pod: Pod;
beforeEach(async () => {
  place = await createTestStore();
  pod = await startPod({ keys: { steward: testKeys().publicKey } });
});
afterEach(async () => {
  await pod.close();
  await place.remove();
});

/** Where the store is from now on, for whoever asks at this port. */
async function forward(port: number) {
  const { hostname, port: own } = new URL(place.url);
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = createConnection({ host: hostname, port: Number(own) });
    for (const socket of [incoming, outgoing]) sockets.add(socket.on('error', () => {}));
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
}

test('a start waits for PostgreSQL as it does for the pod: alive, not ready, and with a sentence', async () => {
  const [port, ops] = [await freePort(), await freePort()];
  const store = new URL(place.url);
  store.port = String(port);
  const config = testConfig({ port: pod.port, steward: { store: store.href, ops: { port: ops } } });
  const log = collectedLog();
  const starting = startApp({ config, logger: log });
  const line = await log.says(/starts as soon as that is over/u);
  expect(line).toContain(`Nothing listens at the store postgres://`);
  expect(line).not.toContain(store.password);
  const ask = (path: string) => fetch(`http://127.0.0.1:${ops}${path}`);
  expect((await ask('/healthz')).status).toBe(200);
  expect(await (await ask('/readyz')).json()).toMatchObject({ status: 'down', store: 'down', feed: 'down' });
  expect(await (await ask('/metrics')).text()).toMatch(/^steward_store_up 0$/mu);
  const close = await forward(port);
  const app = await starting;
  expect(log.text()).toMatch(/The store answers/u);
  expect(await (await ask('/readyz')).json()).toMatchObject({ store: 'up' });
  expect(log.lines.filter((each) => each.includes('as soon as that is over'))).toHaveLength(1);
  await app.stop();
  await close();
});
