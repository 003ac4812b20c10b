import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { openStore } from '../../src/store/index.ts';
import { type Deployment, deploy } from '../support/deployment.ts';

let folder: string;
let scene: Deployment | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-backup-'));
});
afterEach(async () => {
  await scene?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function verified(file: string) {
  const store = await openStore(`sqlite:${file}`);
  try {
    return await createAudit({ store, clock: systemClock }).verify();
  } finally {
    await store.destroy();
  }
}

/** As docs/production.md says. */
function backUp(file: string, to: string): void {
  const db = new DatabaseSync(file);
  db.exec(`vacuum into '${to}'`);
  db.close();
}

test('a backup of a Steward at work is whole, and one that is restored from it does nothing twice', async () => {
  const file = join(folder, 'steward.db');
  const copy = join(folder, 'copy.db');
  scene = await deploy({ pod: { limits: { redeliverAfterMs: 500 } }, steward: { store: `sqlite:${file}` } });
  const { pod } = scene;
  const bot = await scene.start();
  const [jane, alice, victor] = [scene.as('jane.doe'), scene.as('alice.martin'), scene.as('victor.stone')];
  pod.faults.add({ match: { path: '/membership/add' }, times: 'always', effect: { status: 503 } });
  jane.says('/room add @Nina Patel @Tom Berg --room "FX desk"');
  await jane.asks('/plans', /under way/);
  backUp(file, copy);
  expect(await verified(copy)).toMatchObject({ whole: true });
  // After the backup the plan is done, which a Steward that is restored from it doesn't know.
  pod.faults.clear();
  await jane.hears(/Added Nina Patel and Tom Berg/);
  const additions = () => pod.calls().filter(({ path }) => path.endsWith('/membership/add')).length;
  const done = additions();
  await bot.kill();
  for (const lost of ['', '-wal', '-shm']) rmSync(`${file}${lost}`, { force: true });
  cpSync(copy, file);

  const restored = await scene.start();
  await alice.asks('/steward stop restored from a backup', /^Stopped\./);
  await alice.asks('/steward resume', /second administrator/);
  await victor.asks('/steward resume', /Resumed/);
  await scene.acknowledged();
  expect(await jane.asks('/plans', /You have no plans/)).toBeDefined();
  expect(additions()).toBe(done);
  expect(jane.membersOf('FX desk')).toEqual(expect.arrayContaining(['Nina Patel', 'Tom Berg']));
  expect(await restored.terminate()).toEqual({ code: 0, signal: null });
  expect(await verified(file)).toMatchObject({ whole: true });
});
