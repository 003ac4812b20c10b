import { silentLogger, systemClock } from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLeases } from '../../src/leases/index.ts';
import { createSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// By the connection on which a process listens others see at once that it is gone.

let place: TestStore;
let store: Store;
let stops: (() => Promise<unknown>)[];
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await place.remove();
});

const RENEW_EVERY_MS = 500;

/** A process with one lease; others can see that it is alive. Its leases go by a clock that is moved by hand: between, it stands still. */
async function begin(owner: string, { canStore = true } = {}) {
  const clock: ManualClock = manualClock();
  const sharing = { url: place.url, store: await place.open(), logger: silentLogger, owner };
  const signals = createSignals({ ...sharing, clock: systemClock });
  const leases = createLeases({ ...sharing, signals, clock });
  let heldNow = false;
  signals.onLifeline((isHeld) => {
    heldNow = isHeld;
  });
  signals.start();
  await until(() => heldNow);
  leases.start();
  await until(() => hasShown(owner));
  const [lease] = await leases.claim([owner]);
  if (canStore) stops.push(() => leases.stop());
  else await sharing.store.destroy();
  stops.push(() => signals.stop());
  return { owner, lease, leases, clock, isHeld: () => heldNow };
}

/** Each look is a query or a turn of the event loop. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(setImmediate);
}

const hasShown = async (owner: string) =>
  (await store.selectFrom('lifelines').where('owner', '=', owner).select('owner').execute()).length > 0;

const untilOf = async (key: string): Promise<number> =>
  (await store.selectFrom('leases').where('key', '=', key).select('until').executeTakeFirstOrThrow()).until;

/** Ends the listening connection of the process that was the first to listen, and resolves once it is gone. */
const cutFirst = () =>
  place.tamper(`select pg_terminate_backend(pid, 60000) from pg_stat_activity
    where datname = current_database() and application_name = 'steward listens' order by backend_start limit 1`);

test('what a process had that is gone is free long before its lease is over, and what others have is not', async () => {
  const gone = await begin('gone');
  const before = await untilOf('gone');
  const other = await begin('other');
  await cutFirst();
  await other.clock.moveOn(RENEW_EVERY_MS);
  await until(async () => (await untilOf('gone')) < before);
  expect(await untilOf('other')).toBeGreaterThan(before);
  expect(await hasShown('gone')).toBe(false);
  // As if it had been killed: it renews nothing any more.
  await until(async () => (await other.leases.claim(['gone'])).length > 0);
  gone.leases.lapse();
});

test('one that has only lost its connection keeps what it has, and is seen again', async () => {
  const { leases, lease, clock, isHeld } = await begin('cut');
  const before = await untilOf('cut');
  const other = await begin('other');
  await cutFirst();
  await other.clock.moveOn(RENEW_EVERY_MS);
  await until(async () => (await untilOf('cut')) < before);
  await clock.moveOn(RENEW_EVERY_MS);
  await until(async () => (await untilOf('cut')) > before);
  leases.lapse();
  expect(lease?.lost.aborted).toBe(false);
  await until(isHeld);
  await clock.moveOn(RENEW_EVERY_MS);
  await until(() => hasShown('cut'));
});

test.each([
  ['has lost its connection', true],
  ['has not', false],
])('one that cannot renew what it has, and %s, counts it as lost: %s, after a second', async (_, isCut) => {
  const { lease, leases, clock, isHeld } = await begin('cut', { canStore: false });
  if (isCut) {
    await cutFirst();
    await until(() => !isHeld());
  }
  await clock.moveOn(1_100);
  leases.lapse();
  expect(lease?.lost.aborted).toBe(isCut);
});
