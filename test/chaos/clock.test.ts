import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { startWorld, type World } from '../support/world.ts';

const HOUR = 3_600_000;

let world: World;
let clock: MovableClock;
let log: CollectedLog;
beforeEach(async () => {
  clock = movableClock();
  log = collectedLog();
  world = await startWorld({ clock, logger: log, pod: { limits: { longPollMs: 50 } } });
  // With the answer the feed has been read.
  await world.alice.asks('/whoami', /Alice Martin/);
});
afterEach(() => world.close());

async function readiness() {
  const answer = await fetch(`http://127.0.0.1:${world.app.opsPort}/readyz`);
  return { code: answer.status, page: await answer.json() };
}

test.each([-HOUR, HOUR])('members are added as fast when the clock is set by %d ms', async (by) => {
  const { jane } = world;
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/);
  clock.setForward(by);
  await jane.asks('/room remove @Nina Patel --room "FX desk"', /\?[\s\S]+Cancel/).then((card) => {
    jane.submits(card, 'confirm');
  });
  await jane.hears(/Removed Nina Patel/);
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/);
});

test('a feed that is read is up, whatever the clock is set to', async () => {
  for (const by of [-HOUR, 3 * HOUR, -HOUR]) {
    clock.setForward(by);
    expect(await readiness()).toMatchObject({ code: 200, page: { feed: 'up' } });
  }
});

test('a feed that is silent is down after 90 s, also when the clock is set back', async () => {
  clock.setForward(-HOUR);
  world.pod.faults.add({ match: { path: '/agent/v5/datafeeds' }, effect: 'refuse' });
  await log.says(/datafeed trouble/);
  expect(await readiness()).toMatchObject({ code: 200, page: { feed: 'up' } });
  clock.moveOn(91_000);
  expect(await readiness()).toMatchObject({ code: 503, page: { feed: 'down' } });
});

test.each([-HOUR, HOUR])('the ages in /status are right when the clock is set by %d ms', async (by) => {
  clock.setForward(by);
  const { text } = await world.alice.asks('/status', /Steward/);
  expect(text).toMatch(/Session\tfor (?:a moment|\d+ seconds?), since /);
  expect(text).toMatch(/last read (?:a moment|\d+ seconds?) ago/);
});
