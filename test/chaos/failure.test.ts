import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { collectedLog } from '../support/collected-log.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;
afterEach(() => world.close());

const REFERENCE = /reference ([0-9A-F]{8})/;

test('a command that throws says so with a reference, under which the log has the place; the next one works', async () => {
  const log = collectedLog();
  const templates = mkdtempSync(join(tmpdir(), 'steward-templates-'));
  try {
    cpSync('templates', templates, { recursive: true });
    writeFileSync(join(templates, 'room/info.hbs'), '{{nobody.gave.it}}');
    world = await startTappedWorld({ steward: { templates }, logger: log.logger });
  } finally {
    rmSync(templates, { recursive: true });
  }
  const { jane, bob } = world;
  jane.says('/room info --room "FX desk"');
  jane.says('/presence @Bob Lee');
  const { text } = await jane.hears(REFERENCE);
  await jane.hears(/Busy/);
  await bob.asks('/presence @Dave Kim', /On the phone/);
  expect(jane.sees()).toHaveLength(2);
  const line = await log.says(new RegExp(REFERENCE.exec(text)?.[1] ?? 'no reference'));
  expect(line).toMatch(/error command failed .*templates\.ts/);
});

test('a pod that answers nonsense is no reason to fall silent', async () => {
  const log = collectedLog();
  world = await startTappedWorld({ logger: log.logger });
  const { pod, jane } = world;
  pod.faults.add({
    match: { path: '/presence' },
    times: 'always',
    effect: { status: 200, body: { moon: 'cheese' } },
  });
  const { text } = await jane.asks('/presence @Bob Lee', REFERENCE);
  await log.says(new RegExp(REFERENCE.exec(text)?.[1] ?? 'no reference'));
  pod.faults.clear();
  await jane.asks('/presence @Bob Lee', /Busy/);
});

test('an apology is made once, also when its answer is lost and the command works the second time', async () => {
  world = await startTappedWorld();
  const { pod, jane } = world;
  // As often as one call is tried.
  pod.faults.add({ match: { path: '/presence' }, times: 3, effect: { status: 200, body: {} } });
  pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
  await jane.asks('/presence @Bob Lee', REFERENCE);
  await jane.asks('/presence @Dave Kim', /On the phone/);
  expect(jane.sees()).toHaveLength(2);
});

test('an event that cannot be handled is set aside, and the conversation goes on', async () => {
  const log = collectedLog();
  world = await startTappedWorld({ logger: log.logger });
  const { pod, jane } = world;
  // The pod takes no message in this conversation for once: neither the answer nor the apology.
  pod.faults.add({ match: { path: '/message/create' }, times: 2, effect: { status: 403 } });
  jane.says('/presence @Bob Lee');
  await log.says(/event set aside/);
  await jane.asks('/presence @Dave Kim', /On the phone/);
  expect(jane.sees()).toHaveLength(1);
});
