import { renameSync, rmSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { crowdOf } from '../support/crowd.ts';
import { type Deployment, deploy } from '../support/deployment.ts';

let deployment: Deployment;
afterEach(() => deployment.close());

const { seed, addresses } = crowdOf(8);
const ADD = /membership\/add$/u;

const state = () =>
  deployment.stored(
    async (store) => (await store.selectFrom('plans').select('state').executeTakeFirst())?.state,
  );
const lines = (type: string) =>
  deployment.stored((store) => store.selectFrom('audit').select('body').where('type', '=', type).execute());

test('a backup made at work is whole; after a restore what was under way is paused, and then nothing is done twice', async () => {
  deployment = await deploy({ pod: { seed } });
  const first = await deployment.start();
  const jane = deployment.as('jane.doe');
  const added = () => jane.membersOf('FX desk').filter((name) => name.startsWith('Trader')).length;
  const held = deployment.tap.hold(ADD);
  jane.says(`/room add ${addresses.join(' ')} --room "FX desk"`);
  const call = await held;
  const backup = `${deployment.file}.backup`;
  const { code, output } = await deployment.steward('store', 'backup', backup);
  expect(output).toMatch(/The backup is in .+: \d+ lines of the record, and it is whole\./u);
  expect(code).toBe(0);
  expect((await deployment.steward('store', 'backup', backup)).output).toContain('is there already');

  call.release();
  await jane.hears(/Added .+ and \d+ others|Added/u);
  await first.kill();
  expect(added()).toBe(8);
  for (const rest of ['', '-wal', '-shm']) rmSync(`${deployment.file}${rest}`, { force: true });
  renameSync(backup, deployment.file);

  const second = await deployment.start();
  await second.says(/changes under way, held or scheduled are paused/u);
  while ((await state()) !== 'paused') await new Promise((resolve) => setImmediate(resolve));
  expect(await lines('store.restored')).toHaveLength(1);
  expect((await deployment.steward('audit', 'verify')).output).toContain('The record is whole');
  await second.terminate();

  const third = await deployment.start();
  expect(await lines('store.restored')).toHaveLength(1);
  const { text } = await jane.asks('/plans', /paused/u);
  await jane.asks(`/plan resume ${/P-[0-9A-F]{12}/u.exec(text)?.[0]}`, /goes on/u);
  while ((await state()) !== 'done') await new Promise((resolve) => setImmediate(resolve));
  await third.terminate();
  const effects = deployment.pod
    .calls()
    .flatMap(({ effect }) => (effect?.startsWith('added') ? [effect] : []));
  expect(effects).toHaveLength(8);
});
