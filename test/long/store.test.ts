import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
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

test('D8: a second Steward waits until the first has stopped', async () => {
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

/** Has the kernel refuse whatever a process writes beyond this place of a file, as a disk that fails does. */
const limitFiles = (pid: number | undefined, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);

test('a disk that fails leaves nothing undone, and says what is wrong', async () => {
  deployment = await deploy();
  const bot = await deployment.start();
  const [pid] = bot.family();
  const jane = deployment.as('jane.doe');
  limitFiles(pid, 4_096);
  jane.says('/room add @Nina Patel --room "FX desk"');
  await bot.says(/The disk fails at the store .+\(I\/O error\)\. Check the disk/u);
  limitFiles(pid, 'unlimited');
  await jane.hears(/Added Nina Patel to FX desk/);
  await deployment.acknowledged();
  expect(jane.sees()).toHaveLength(1);
  expect((await deployment.steward('audit', 'verify')).output).toContain('The record is whole');
});

test('a WAL that somebody deletes at work costs nothing, and the log says so', async () => {
  deployment = await deploy();
  const bot = await deployment.start();
  const jane = deployment.as('jane.doe');
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel to FX desk/);
  for (const rest of ['-wal', '-shm']) rmSync(`${deployment.file}${rest}`);
  const loud = bot.says(/somebody deleted the WAL of the store while it is used/u);
  for (const name of ['Tom Berg', 'Omar Haddad'])
    await jane.asks(`/room add @${name} --room "FX desk"`, new RegExp(`Added ${name} to FX desk`, 'u'));
  await loud;
  await jane.asks('/room add @Lucy Chen --room "FX desk"', /Added Lucy Chen to FX desk/);
  await bot.kill();
  expect((await deployment.steward('audit', 'verify')).output).toContain('The record is whole');
  const applied = await deployment.stored((store) =>
    store.selectFrom('audit').select('seq').where('type', '=', 'change.applied').execute(),
  );
  expect(applied).toHaveLength(4);
  await deployment.start();
  expect(jane.sees()).toHaveLength(4);
});

test('a WAL that is deleted after a kill is missed at the next start, which goes on as after a restore', async () => {
  deployment = await deploy();
  const first = await deployment.start();
  await first.terminate();
  const second = await deployment.start();
  const jane = deployment.as('jane.doe');
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel to FX desk/);
  const lines = await deployment.stored((store) => store.selectFrom('audit').select('seq').execute());
  while (Number(readFileSync(`${deployment.file}-seen`, 'utf8')) < lines.length)
    await new Promise((resolve) => setImmediate(resolve));
  await second.kill();
  for (const rest of ['-wal', '-shm']) rmSync(`${deployment.file}${rest}`, { force: true });
  const third = await deployment.start();
  await third.says(/the store has lost what was committed last/u);
  await third.says(/the store was restored/u);
  await third.says(/the restored store was compared with the pod/u);
  await third.terminate();
  // It is told once.
  const fourth = await deployment.start();
  expect(fourth.lines.join('\n')).not.toMatch(/has lost what/u);
});

test('there is no record to verify where no store is', async () => {
  deployment = await deploy();
  const { code, output } = await deployment.steward('audit', 'verify');
  expect(code).toBe(1);
  expect(output).toContain(`There is no store at ${deployment.file}.`);
});
