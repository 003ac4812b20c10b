import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type RealTimeEvent,
  silentLogger,
  systemClock,
  toStreamId,
  toUserId,
} from '@finos/symphony-bdk-core';
import { createInbox } from '../src/inbox/index.ts';
import { createLeases } from '../src/leases/index.ts';
import { createLocalSignals, createSignals, type Signals } from '../src/signals/index.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { percentilesOf } from './percentile.ts';
import { print } from './setting.ts';
import { createStores } from './stores.ts';

// How long an event that one process stores waits until another one handles it: woken by NOTIFY, and by looking once a second.

const EVENTS = Number(process.env.BENCH_EVENTS ?? 60);
const LOOK_EVERY_MS = 1_000;

const clock = systemClock;
const logger = silentLogger;
const stores = createStores(mkdtempSync(join(tmpdir(), 'steward-bench-')));
const { url } = await stores.make('postgres');

let made = 0;

function nextEvent(): RealTimeEvent {
  made += 1;
  const id = `event-${made}`;
  return {
    id,
    type: 'CONNECTIONREQUESTED',
    timestamp: made,
    initiator: { userId: toUserId(1), displayName: 'Jane Doe' },
    stream: { streamId: toStreamId(`stream-${made}`), streamType: 'IM' },
    payload: { toUser: { userId: toUserId(2), displayName: 'Bob Lee' } },
  };
}

/** Milliseconds from the call that stores an event to its handling by the other process. */
async function measure(name: string, signalsOf: (owner: string, store: Store) => Signals): Promise<void> {
  const store = await openStore(url);
  const parts = (owner: string) => {
    const signals = signalsOf(owner, store);
    const leases = createLeases({ url, store, signals, clock, logger, owner });
    return { store, clock, logger, leases, signals };
  };
  const [here, there] = [parts(randomUUID()), parts(randomUUID())];
  let handled = () => {};
  const receiver = createInbox({ ...here, handle: async () => {} });
  await receiver.stop(new AbortController().signal); // it stores, and leaves the work to the other one
  const worker = createInbox({ ...there, handle: async () => handled() });
  there.signals.start();
  await worker.resume();
  const times: number[] = [];
  for (let count = 0; count < EVENTS; count += 1) {
    // At any moment between two looks.
    await clock.sleep(Math.random() * LOOK_EVERY_MS);
    const { promise, resolve } = Promise.withResolvers<void>();
    handled = resolve;
    const started = clock.monotonic();
    await receiver.receive([nextEvent()]);
    await promise;
    times.push(clock.monotonic() - started);
  }
  const { p50, p95, max } = percentilesOf(times);
  print([`${name}, p50 / p95 / longest: ${p50.toFixed(0)} / ${p95.toFixed(0)} / ${max.toFixed(0)} ms`]);
  await worker.stop(new AbortController().signal);
  await there.signals.stop();
  await store.destroy();
}

await measure('looking once a second', () => ({ ...createLocalSignals(), lookEveryMs: LOOK_EVERY_MS }));
await measure('woken by NOTIFY', (owner, store) => createSignals({ url, store, clock, logger, owner }));
await stores.close();
