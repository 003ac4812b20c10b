import { expect, test } from '@jest/globals';
import { CROWD, crowd, crowdedSeed } from '../support/crowd.ts';
import { type Deployment, deploy } from '../support/deployment.ts';
import type { Member } from '../support/member.ts';
import { startTappedWorld } from '../support/tapped-world.ts';

const READ = /datafeeds\/[^/]+\/read$/;
const PRESENCE = /GET .*\/presence$/;

type Scene = Deployment & { readonly jane: Member; readonly bob: Member };

/** Each has a deployment of its own, side by side: one of them waits for the end of the grace, which is ten seconds. */
const stopTest = (name: string, scene: (scene: Scene) => Promise<void>) =>
  test.concurrent(name, async () => {
    const deployment = await deploy({ pod: { seed: crowdedSeed } });
    try {
      await scene({ ...deployment, jane: deployment.as('jane.doe'), bob: deployment.as('bob.lee') });
    } finally {
      await deployment.close();
    }
  });

const added = (jane: Member) => jane.membersOf('FX desk').filter((name) => name.startsWith('Trader')).length;

stopTest(
  'work that has begun is finished, what waits behind it is taken up by the next start',
  async (scene) => {
    const { tap, jane, bob } = scene;
    const bot = await scene.start();
    const call = tap.hold(PRESENCE);
    bob.says('/presence @Dave Kim');
    bob.says('/whoami');
    const presence = await call;
    const stopping = tap.abandoned(READ);
    const ended = bot.terminate();
    await stopping;
    presence.release();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(bob.sees().map(({ text }) => text)).toEqual([expect.stringContaining('On the phone')]);

    const next = await scene.start();
    await bob.hears(/Bob Lee/);
    await jane.asks('/presence @Bob Lee', /Busy/);
    expect(await next.terminate()).toEqual({ code: 0, signal: null });
    expect(bob.sees()).toHaveLength(2);
    expect(Object.keys(await scene.inbox())).toEqual(['done']);
  },
);

/** Without how far the plan is, which is told to those who wait. */
const answersTo = (member: Member) => member.sees().filter(({ text }) => !/\d+ of \d+/.test(text));

test.concurrent('a plan stops between two changes, and the next start goes on with it', async () => {
  // After the first ten, one every tenth of a second: far from its end when Steward stops.
  const steward = { pace: { membershipChangesPerSecond: 10 } };
  const deployment = await deploy({ pod: { seed: crowdedSeed }, steward });
  try {
    const jane = deployment.as('jane.doe');
    const bot = await deployment.start();
    const call = deployment.tap.hold(/membership\/add$/);
    jane.says(`/room add ${crowd.join(' ')} --room "FX desk"`);
    (await call).release();
    // Nobody waits for a long plan.
    await jane.asks('/presence @Bob Lee', /Busy/);
    expect(await bot.terminate()).toEqual({ code: 0, signal: null });
    expect(added(jane)).toBeLessThan(CROWD);
    expect(answersTo(jane)).toHaveLength(1);

    const next = await deployment.start();
    await jane.hears(/^Added Trader 1,/);
    expect(await next.terminate()).toEqual({ code: 0, signal: null });
    expect(added(jane)).toBe(CROWD);
    expect(answersTo(jane)).toHaveLength(2);
  } finally {
    await deployment.close();
  }
});

stopTest(
  'a call that hangs does not keep it from stopping, and is made again by the next start',
  async (scene) => {
    const { tap, jane } = scene;
    const bot = await scene.start();
    const call = tap.hold(PRESENCE);
    jane.says('/presence @Bob Lee');
    await call;
    expect(await bot.terminate()).toEqual({ code: 0, signal: null });
    expect(jane.sees()).toEqual([]);
    await scene.start();
    await jane.hears(/Busy/);
  },
);

stopTest('it stops while the agent is away', async (scene) => {
  const { tap, jane } = scene;
  const bot = await scene.start();
  await tap.goAway();
  jane.says('/presence @Bob Lee');
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });
  await tap.comeBack();
  await scene.start();
  await jane.hears(/Busy/);
});

stopTest('it stops while it waits for the agent at its start', async ({ pod, tap, launch }) => {
  pod.faults.add({ match: { path: '/agent/' }, effect: 'refuse' });
  const bot = launch();
  for (let n = 0; n < 2; n += 1) (await tap.hold(/GET .*\/datafeeds$/)).release();
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });
});

test.concurrent('the end of the app waits for no call longer than the grace', async () => {
  const world = await startTappedWorld();
  const call = world.tap.hold(PRESENCE);
  world.jane.says('/presence @Bob Lee');
  await call;
  await world.close();
  expect(world.jane.sees()).toEqual([]);
});
