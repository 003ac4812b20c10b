import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { collectedLog } from '../support/collected-log.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;
afterEach(() => world.close());

const REFERENCE = /reference ([0-9A-F]{8})/;

/** A world in which `/room info` breaks. */
async function startBrokenWorld(options: Parameters<typeof startTappedWorld>[0] = {}): Promise<TappedWorld> {
  const templates = mkdtempSync(join(tmpdir(), 'steward-templates-'));
  try {
    cpSync('templates', templates, { recursive: true });
    writeFileSync(join(templates, 'room/info.hbs'), '{{nobody.gave.it}}');
    return await startTappedWorld({ ...options, steward: { templates } });
  } finally {
    rmSync(templates, { recursive: true });
  }
}

test('a command that throws says so with a reference, under which the log has the place; the next one works', async () => {
  const log = collectedLog();
  world = await startBrokenWorld({ logger: log.logger });
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

test.each([
  ['/presence', '/presence @Bob Lee', /Busy/],
  ['/user/search', '/user info "Bob Lee"', /Spot trader/],
  ['/membership/list', '/room members --room "FX desk"', /Bob Lee/],
  ['/streams/list', '/room list', /FX desk/],
])(
  'what something in between answers to %s in the place of the pod is never the answer to %s',
  async (path, line, answer) => {
    world = await startTappedWorld();
    const { pod, jane } = world;
    const foreign = [{ moon: 'cheese' }, {}, '', '<h1>We will be back soon</h1>'];
    // More often than one call is tried.
    for (const body of [...foreign, ...foreign])
      pod.faults.add({ match: { path }, effect: { status: 200, body } });
    await jane.asks(line, answer);
    await world.settled();
    expect(jane.sees()).toHaveLength(1);
  },
);

test('what keeps failing holds up nothing: the person is told, later commands go first, and it is answered in the end', async () => {
  const clock = movableClock({ maxSleep: 25 });
  const log = collectedLog();
  world = await startTappedWorld({ clock, logger: log.logger });
  const { pod, jane } = world;
  pod.faults.add({ match: { path: '/presence' }, times: 'always', effect: { status: 200, body: '' } });
  jane.says('/presence @Bob Lee');
  jane.says('/whoami');
  await log.says(/event will be tried again/);
  clock.moveOn(10_000);
  await jane.hears(/User name/);
  await jane.hears(/I'll keep trying/);
  pod.faults.clear();
  await jane.hears(/Busy/);
  await world.settled();
  expect(jane.sees()).toHaveLength(3);
});

test('an apology is made once, also when its answer is lost and the command works the second time', async () => {
  world = await startBrokenWorld();
  const { pod, jane } = world;
  pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
  await jane.asks('/room info --room "FX desk"', REFERENCE);
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
