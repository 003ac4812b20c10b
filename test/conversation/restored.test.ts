import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type App, startApp } from '../../src/app.ts';
import { createAudit } from '../../src/audit/index.ts';
import { copyStore, kindOf, markAsBackup } from '../../src/store/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { testConfig } from '../support/config.ts';
import { recordOf } from '../support/store-tables.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { startWorld, type World } from '../support/world.ts';

// A backup is older than what was done: jest.config.js runs this on each store.

const BACKUP_AT = Date.parse('2026-12-01T10:00:00Z');
const ADMINISTRATORS = { in: 'Steward administrators' };

let place: TestStore;
let backup: TestStore;
let world: World;
let restored: App | undefined;
beforeEach(async () => {
  place = await createTestStore();
  backup = await createTestStore();
  world = await startWorld({ steward: { store: place.url } });
});
afterEach(async () => {
  await restored?.stop();
  restored = undefined;
  await world.close();
  await place.remove();
  await backup.remove();
});

async function backUp(): Promise<void> {
  await copyStore(await place.open(), await backup.open(), { toKind: kindOf(backup.url) });
  await markAsBackup(backup.url, BACKUP_AT);
}

/** Ends Steward, and starts it on the backup; answers with its log. */
async function restore() {
  await world.app.stop();
  const log = collectedLog();
  const config = testConfig({ port: world.pod.port, steward: { store: backup.url } });
  restored = await startApp({ config, logger: log.logger });
  return log;
}

/** Who was added to rooms, once for each time. */
const added = () => world.pod.calls().flatMap(({ effect }) => (effect?.startsWith('added') ? [effect] : []));

const whileAddingFails = {
  match: { path: '/membership/add' },
  times: 'always',
  effect: { status: 503 },
} as const;

test('after a restore what was under way waits, and administrators read what is done already and which questions still stand', async () => {
  const { jane, bob, alice, pod } = world;
  // At the time of the backup: one plan under way, one question to a requester, two to approvers.
  bob.says('@Steward /room add @Grace Hall --room "FX desk"', { in: 'FX desk' });
  const overtaken = await jane.hears(/is waiting for your decision[\s\S]+Grace Hall/u);
  bob.says('@Steward /room add @Omar Haddad --room "FX desk"', { in: 'FX desk' });
  await jane.hears(/is waiting for your decision[\s\S]+Omar Haddad/u);
  await jane.asks('/room remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/u);
  pod.faults.add(whileAddingFails);
  jane.says('/room add @Nina Patel @Tom Berg --room "FX desk"');
  while ((await openStates(place)).running === undefined) await new Promise(setImmediate);
  await backUp();

  // After it: the plan ends, and one approver decides.
  pod.faults.clear();
  await jane.hears(/Added Nina Patel and Tom Berg/u);
  jane.submits(overtaken, 'approve');
  await bob.hears(/Approved by Jane Doe/u);
  await world.settled();

  const log = await restore();
  const told = await jane.hears(/I was restored from a backup, so I paused your plan/u);
  const { text } = await alice.hears(/I was restored from a backup/u, ADMINISTRATORS);
  expect(text).toMatch(/I paused the one plan that was under way/u);
  expect(text).toMatch(/Jane Doe\s+add Nina Patel to FX desk and 1 more change\s+0\s+2\s+0\s+0/u);
  expect(text).toMatch(/Bob Lee\s+add Grace Hall to FX desk\s+done already, or no longer possible/u);
  expect(text).toMatch(/Bob Lee\s+add Omar Haddad to FX desk\s+still as shown/u);
  expect(text).toMatch(/Jane Doe\s+remove Dave Kim from FX desk\s+still as shown/u);
  await log.says(/^warn the restored store was compared with the pod/u);

  const store = await backup.open();
  const forks = (await recordOf(store)).filter(({ type }) => type.startsWith('store.'));
  expect(forks).toMatchObject([
    { type: 'store.restored', details: { backup: '2026-12-01T10:00:00.000Z' } },
    {
      type: 'store.compared',
      details: {
        backup: '2026-12-01T10:00:00.000Z',
        paused: 1,
        plans: 1,
        changes: { finished: 0, done: 2, open: 0, unclear: 0 },
        questions: { holding: 2, changed: 1, unclear: 0 },
      },
    },
  ]);
  expect(await createAudit({ store, clock: { now: () => 0 } }).verify()).toMatchObject({ whole: true });

  // It goes on once its requester says so, and nothing is done twice.
  await jane.asks('/plans', /paused/u);
  const [id = ''] = /P-[0-9A-F]{12}/u.exec(told.text) ?? [];
  await jane.asks(`/plan resume ${id}`, /goes on/u);
  await jane.hears(/already/u);
  expect(added()).toHaveLength(3);
});

test('the comparison waits for the pod, and is told once', async () => {
  const { jane, alice, pod } = world;
  await jane.asks('/room remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/u);
  await backUp();
  const log = await restore();
  pod.faults.add({ match: { path: '/membership/list' }, times: 'always', effect: { status: 503 } });
  await log.says(/job will be tried again|the restored store was compared/u);
  pod.faults.clear();
  await alice.hears(/No plans were under way/u, ADMINISTRATORS);
  await log.says(/the restored store was compared/u);
  await restored?.stop();
  restored = await startApp({
    config: testConfig({ port: pod.port, steward: { store: backup.url } }),
    logger: log.logger,
  });
  await restored.idle();
  const said = alice.sees(ADMINISTRATORS).filter(({ text }) => text.includes('restored from a backup'));
  expect(said).toHaveLength(1);
});

async function openStates(of: TestStore): Promise<Record<string, number | undefined>> {
  const store = await of.open();
  const rows = await store.selectFrom('plans').select('state').execute();
  await store.destroy();
  return Object.fromEntries(rows.map(({ state }) => [state, 1]));
}
