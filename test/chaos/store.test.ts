import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from '@jest/globals';
import { type Deployment, deploy } from '../support/deployment.ts';

let deployment: Deployment;
afterEach(() => deployment.close());

test('a second Steward on the same store is refused with whose it is, and the first goes on', async () => {
  deployment = await deploy({ steward: { storeWaitSeconds: 0 } });
  const first = await deployment.start();
  const { code, output } = await deployment.steward('start');
  expect(code).toBe(1);
  expect(output).toContain(`Another Steward (process ${first.family()[0]}) uses this store`);
  const jane = deployment.as('jane.doe');
  jane.says('/presence @Bob');
  await jane.hears(/Bob Lee/);
});

test('a second Steward waits until the first has stopped', async () => {
  deployment = await deploy();
  const first = await deployment.start();
  const second = deployment.launch();
  await second.says(/waits for another Steward/);
  await first.terminate();
  await second.says(/"steward started"/);
});

test('a store that is locked for longer than anybody waits leaves nothing undone', async () => {
  deployment = await deploy();
  const bot = await deployment.start();
  const jane = deployment.as('jane.doe');
  const other = new DatabaseSync(deployment.file, { timeout: 10_000 });
  other.exec('begin immediate');
  jane.says('/room add @Nina Patel --room "FX desk"');
  await bot.says(/is locked by another process/);
  other.exec('rollback');
  other.close();
  await jane.hears(/Added Nina Patel to FX desk/);
  await deployment.acknowledged();
  expect(jane.sees()).toHaveLength(1);
  const { output } = await deployment.steward('audit', 'verify');
  expect(output).toContain('The record is whole');
});

test('there is no record to verify where no store is', async () => {
  deployment = await deploy();
  const { code, output } = await deployment.steward('audit', 'verify');
  expect(code).toBe(1);
  expect(output).toContain(`There is no store at ${deployment.file}.`);
});
