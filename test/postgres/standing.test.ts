import { silentLogger, systemClock } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { createLeases } from '../../src/leases/index.ts';
import { acceptSetup, createStanding, type Setup } from '../../src/replicas/index.ts';
import { createSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// Processes that share a store decide by one policy and one configuration.

const clock = systemClock;

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

const setupOf = (policy: string, configuration = 'one'): Setup => ({ policy, configuration });

/** A process with this setup; `file` is what it would read if it read its policy again. */
async function begin(owner: string, setup: Setup, { file = setup.policy } = {}) {
  let now = setup;
  let onDisk = file;
  const logger = collectedLog();
  const sharing = { url: place.url, store, clock, logger, owner };
  const signals = createSignals(sharing);
  const leases = createLeases({ ...sharing, signals });
  const standing = createStanding({
    ...sharing,
    isShared: true,
    leases,
    signals,
    audit: createAudit({ store, clock }),
    setup: () => now,
    async reload() {
      now = { ...now, policy: onDisk };
    },
  });
  signals.start();
  await standing.start();
  let hasStopped = false;
  const stop = async () => {
    if (hasStopped) return;
    hasStopped = true;
    await standing.stop();
    await signals.stop();
    await leases.stop();
  };
  stops.push(stop);
  return {
    log: logger,
    stop,
    /** An operator has it read another policy. */
    async hangUp(policy: string) {
      onDisk = policy;
      now = { ...now, policy };
      await standing.join({ isAccepted: true });
    },
    async works(): Promise<boolean> {
      const claimed = await leases.claim([`probe of ${owner}`]);
      await leases.giveBack(claimed.map(({ key }) => key));
      expect(standing.isAside()).toBe(claimed.length === 0);
      return claimed.length > 0;
    },
  };
}

const ASIDE = /error this process stands aside/u;
const AGAIN = /warn this process works again/u;

/** The setups with which processes show themselves. */
const shown = async () =>
  (await store.selectFrom('replicas').select('setup').execute()).map(({ setup }) => setup);

/** Resolves with the first answer that is as it should be. */
async function becoming<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const inForce = async () =>
  (
    await store
      .selectFrom('audit')
      .select('body')
      .where('type', '=', 'policy.in-force')
      .orderBy('seq')
      .execute()
  ).map(({ body }) => JSON.parse(body));

test('processes with the same policy and configuration work side by side', async () => {
  const [one, two] = [await begin('one', setupOf('a')), await begin('two', setupOf('a'))];
  expect([await one.works(), await two.works()]).toEqual([true, true]);
  expect(await inForce()).toEqual([{ policy: 'a', configuration: 'one' }]);
});

describe.each([
  ['policy', setupOf('b')],
  ['configuration', setupOf('a', 'two')],
])('another %s', (_, newer) => {
  test('that nobody had before has those with the earlier one stand aside, until it is gone', async () => {
    const old = await begin('old', setupOf('a'));
    const fresh = await begin('fresh', newer);
    expect(await fresh.works()).toBe(true);
    await old.log.says(ASIDE);
    expect(await old.works()).toBe(false);
    await fresh.stop();
    await old.log.says(AGAIN);
    expect(await old.works()).toBe(true);
    const earlier = setupOf('a');
    expect(await inForce()).toEqual([earlier, { ...newer, before: earlier }, { ...earlier, before: newer }]);
  });

  test('that was replaced before never pushes the newer one away', async () => {
    await begin('old', setupOf('a'));
    const fresh = await begin('fresh', newer);
    const stray = await begin('stray', setupOf('a'));
    expect(stray.log.text()).toMatch(ASIDE);
    expect([await fresh.works(), await stray.works()]).toEqual([true, false]);
  });
});

test('a process that is killed, and says nothing, counts as gone after some seconds', async () => {
  const old = await begin('old', setupOf('a'));
  await begin('fresh', setupOf('b'));
  await old.log.says(ASIDE);
  // As if it had been killed: it shows itself no more.
  await place.tamper(
    `create function refuse() returns trigger language plpgsql as $$ begin return null; end $$`,
    `create trigger refuse before update on replicas for each row when (new.owner = 'fresh') execute function refuse()`,
  );
  await old.log.says(AGAIN);
  expect(await old.works()).toBe(true);
});

test('a process that finds the newer policy in its file goes on with it', async () => {
  const old = await begin('old', setupOf('a'), { file: 'b' });
  const fresh = await begin('fresh', setupOf('b'));
  await becoming(shown, (setups) => new Set(setups).size === 1);
  await fresh.stop();
  // It has read the file: what is in force stays so.
  expect(await inForce()).toHaveLength(2);
  expect(await old.works()).toBe(true);
  expect(old.log.text()).not.toMatch(ASIDE);
});

test('what an operator accepts is in force for those who have it, and is told when nobody has', async () => {
  const old = await begin('old', setupOf('a'));
  const fresh = await begin('fresh', setupOf('b'));
  await old.log.says(ASIDE);
  const signals = createSignals({ url: place.url, store, clock, logger: silentLogger, owner: 'operator' });
  const accepting = { store, signals, audit: createAudit({ store, clock }) };
  expect(await acceptSetup(setupOf('a'), accepting)).toBe(true);
  await old.log.says(AGAIN);
  await fresh.log.says(ASIDE);
  expect([await old.works(), await fresh.works()]).toEqual([true, false]);
  expect(await acceptSetup(setupOf('c'), accepting)).toBe(false);
  expect([await old.works(), await fresh.works()]).toEqual([true, false]);
});

test('what an operator has read again is in force for all, even if it was so before', async () => {
  const [one, two] = [await begin('one', setupOf('a')), await begin('two', setupOf('a'))];
  await one.hangUp('b');
  await two.log.says(ASIDE);
  await two.hangUp('b');
  expect([await one.works(), await two.works()]).toEqual([true, true]);
  await two.hangUp('a');
  await one.log.says(ASIDE);
  // It may have stood aside for a moment before.
  await becoming(
    () => one.works().catch(() => true),
    (works) => !works,
  );
  expect([await one.works(), await two.works()]).toEqual([false, true]);
});
