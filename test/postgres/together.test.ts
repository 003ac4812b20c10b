import { PodError, type RealTimeEvent, systemClock, toStreamId } from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Pod, startPod } from 'symphony-pod-simulator';
import { startApp } from '../../src/app.ts';
import { createAudit } from '../../src/audit/index.ts';
import { createInbox, type Delivery } from '../../src/inbox/index.ts';
import { createLeases } from '../../src/leases/index.ts';
import { createSignals } from '../../src/signals/index.ts';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { testConfig } from '../support/config.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { colleague } from '../support/fake-facts.ts';
import { testKeys } from '../support/keys.ts';
import { createMember, type Member } from '../support/member.ts';
import { startTap, type Tap } from '../support/tap.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// What was missed, and what comes late, where two processes share the work.

let place: TestStore;
let stops: (() => Promise<unknown>)[];
beforeEach(async () => {
  place = await createTestStore();
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await place.remove();
});

const FX = { in: 'FX desk' };

/** Two Stewards of one pod, in this process. */
async function startTogether(): Promise<{
  pod: Pod;
  tap: Tap;
  log: CollectedLog;
  as: (name: string) => Member;
}> {
  const pod = await startPod({ keys: { steward: testKeys().publicKey }, limits: { redeliverAfterMs: 100 } });
  const tap = await startTap(pod.port);
  const log = collectedLog();
  stops.unshift(
    () => tap.close(),
    () => pod.close(),
  );
  for (let count = 0; count < 2; count += 1) {
    const config = testConfig({ port: tap.port, steward: { store: place.url } });
    const app = await startApp({ config, logger: log });
    stops.unshift(() => app.stop());
  }
  return { pod, tap, log, as: (name) => createMember(pod, name) };
}

test('of what was said without a feed nothing is fetched or answered twice, and each is asked once to click again', async () => {
  const { pod, tap, log, as } = await startTogether();
  const [jane, bob, dave] = ['jane.doe', 'bob.lee', 'dave.kim'].map(as) as [Member, Member, Member];
  const card = await jane.asks('@Steward /room remove @Bob Lee', /\?[\s\S]+Cancel/, FX);
  await dave.asks('/help one', /\/one/);
  const before = tap.calls.length;
  const lost = tap.hold(/POST .*\/datafeeds$/);
  pod.faults.add({ effect: 'loseFeeds' });
  const creation = await lost;
  dave.says('/whoami');
  bob.says('@Steward /presence @Dave Kim', FX);
  jane.submits(card, 'cancel');
  creation.release();
  await dave.hears(/Dave Kim/);
  await bob.hears(/On the phone/, FX);
  await jane.hears(/cut off.* A question here is still waiting/, FX);
  // What would be said twice is said before this is answered.
  await dave.asks('/help two', /\/two/);

  expect(log.lines.filter((line) => /what was said without a feed was fetched/u.test(line))).toHaveLength(1);
  expect(dave.sees().map(({ text }) => text)).toEqual([
    expect.stringContaining('/one'),
    expect.stringContaining('Dave Kim'),
    expect.stringContaining('/two'),
  ]);
  const inRoom = bob.sees(FX).map(({ text }) => text);
  for (const once of [/On the phone/u, /cut off/u])
    expect(inRoom.filter((text) => once.test(text))).toHaveLength(1);
  const calls = tap.calls.slice(before);
  expect(calls.filter((call) => /POST .*\/datafeeds$/u.test(call))).toHaveLength(1);
  expect(pod.world().datafeeds).toHaveLength(1);
});

type Said = { readonly by: string; readonly isReplayed: boolean };

const stream = { streamId: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), streamType: 'IM' };
const event = {
  id: 'x',
  type: 'MESSAGESENT',
  timestamp: 1,
  messageId: 'x',
  initiator: { userId: colleague(1), displayName: 'Jane Doe' },
  stream,
  payload: { message: { messageId: 'x', message: 'x' } },
} as unknown as RealTimeEvent;

const away = () =>
  new PodError({ status: 503, method: 'POST', path: '/message/create', traceId: 't', ambiguous: false });

/** Processes whose pod is away until `isAway` is false; what they tell the person, and what they do. */
function latecomers(clock: ManualClock) {
  const told: Said[] = [];
  const tried: Said[] = [];
  const done: Said[] = [];
  const pod = { isAway: true };
  async function begin(owner: string) {
    const log = collectedLog();
    const store = await place.open();
    const sharing = { url: place.url, store, clock: systemClock, logger: log, owner };
    const signals = createSignals(sharing);
    const leases = createLeases({ ...sharing, signals });
    const said = ({ isReplayed }: Delivery): Said => ({ by: owner, isReplayed: isReplayed() });
    const inbox = createInbox({
      store,
      clock,
      logger: log,
      leases,
      signals,
      random: () => 0.5,
      async handle(_event, delivery) {
        tried.push(said(delivery));
        if (pod.isAway) throw away();
        done.push(said(delivery));
      },
      lateness: {
        tellLate: async (_event, delivery) => void told.push(said(delivery)),
        tellGivenUp: async () => {},
      },
    });
    leases.start();
    signals.start();
    await inbox.resume();
    let hasStopped = false;
    const stop = async () => {
      if (hasStopped) return;
      hasStopped = true;
      await inbox.stop(new AbortController().signal);
      await signals.stop();
      await leases.stop();
    };
    stops.unshift(stop);
    return { inbox, log, stop };
  }
  return { begin, told, tried, done, pod };
}

/** Time goes on until it is so. */
async function passing(clock: ManualClock, isSo: () => boolean): Promise<void> {
  while (!isSo()) await clock.moveOn(1_000);
}

test('of what comes late the person hears from one process; another goes on with it, and looks before it tells or does anything', async () => {
  const clock = manualClock({ isBusy: isStoreAtWork });
  const { begin, told, tried, done, pod } = latecomers(clock);
  const processes = { one: await begin('one'), two: await begin('two') };
  await processes.one.inbox.receive([event]);
  await passing(clock, () => told.length > 0);
  await clock.moveOn(120_000);
  expect(told).toEqual([{ by: told[0]?.by, isReplayed: true }]);
  expect(new Set(tried.map(({ by }) => by)).size).toBe(1);

  const [first, second] = told[0]?.by === 'one' ? (['one', 'two'] as const) : (['two', 'one'] as const);
  await processes[first].stop();
  const sofar = tried.length;
  await passing(clock, () => told.length > 1);
  expect(told[1]).toEqual({ by: second, isReplayed: true });
  expect(tried.slice(sofar).every(({ by, isReplayed }) => by === second && isReplayed)).toBe(true);
  pod.isAway = false;
  await passing(clock, () => done.length > 0);
  await processes[second].inbox.idle();
  expect(done).toEqual([{ by: second, isReplayed: true }]);
});

test('who has lost the conversation tries what came late no more, and tells nobody', async () => {
  const clock = manualClock({ isBusy: isStoreAtWork });
  const { begin, told, tried, done, pod } = latecomers(clock);
  const one = await begin('one');
  await one.inbox.receive([event]);
  await passing(clock, () => told.length > 0);
  await place.tamper(`update leases set owner = 'another', until = until + 3600000`);
  await one.log.says(/a lease was lost/u);
  const sofar = tried.length;
  pod.isAway = false;
  await clock.moveOn(600_000);
  expect(tried).toHaveLength(sofar);
  expect(done).toEqual([]);
  expect(told).toHaveLength(1);
});

test('a word answers nothing when something else was typed since, whichever of the two heard it', async () => {
  const { pod, as } = await startTogether();
  const jane = as('jane.doe');
  // Who hears what is chance.
  for (let time = 0; time < 6; time += 1) {
    await jane.asks('/room remove @Dave Kim --room "FX desk"', /Remove Dave Kim from FX desk\?/);
    await jane.asks('/room info "FX desk"', /Spot, forwards and options/);
    await jane.asks('yes', /waiting for your answer/);
    await jane.asks('/cancel', /Cancelled/);
  }
  expect(jane.membersOf('FX desk')).toContain('Dave Kim');
  expect(pod.calls().some(({ path }) => path.endsWith('/membership/remove'))).toBe(false);
});

test('the record has the time of the database, in the order in which it was written, whatever the clocks of the machines say', async () => {
  const store = await place.open();
  const before = Date.now();
  const machines = [-3_600_000, 0, 3_600_000].map((ahead) =>
    createAudit({ store, clock: { now: () => Date.now() + ahead }, isShared: true }),
  );
  await Promise.all(
    machines.flatMap((audit) => [1, 2, 3].map(() => audit.append({ type: 'effects.stopped', details: {} }))),
  );
  const rows = await store.selectFrom('audit').select(['seq', 'at']).orderBy('seq').execute();
  const times = rows.map(({ at }) => at);
  expect(times).toHaveLength(9);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(times.every((at) => at >= before - 1 && at <= Date.now() + 1)).toBe(true);
  const [audit] = machines;
  expect(await audit?.verify()).toMatchObject({ whole: true });
});
