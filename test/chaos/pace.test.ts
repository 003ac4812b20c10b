import { movableClock } from '@finos/symphony-bdk-core/testing';
import { expect, test } from '@jest/globals';
import { deploy } from '../support/deployment.ts';
import { startWorld } from '../support/world.ts';

const MINUTES_APART = { pace: { membershipChangesPerSecond: 0.01 } };

test('the pace at which members are added does not keep Steward from stopping', async () => {
  const scene = await deploy({ steward: MINUTES_APART });
  try {
    const jane = scene.as('jane.doe');
    const before = jane.membersOf('FX desk');
    const bot = await scene.start();
    const call = scene.tap.hold(/membership\/list$/);
    jane.says('/room add @Nina Patel --room "FX desk"');
    (await call).release();
    expect(await bot.terminate()).toEqual({ code: 0, signal: null });
    expect(jane.sees()).toEqual([]);
    expect(jane.membersOf('FX desk')).toEqual(before);
    const plans = await scene.stored((store) => store.selectFrom('plans').select('state').execute());
    expect(plans).toEqual([{ state: 'running' }]);
  } finally {
    await scene.close();
  }
});

test('when the app has ended, nobody sleeps', async () => {
  const clock = movableClock();
  const world = await startWorld({ clock, steward: MINUTES_APART });
  try {
    const before = clock.sleeping;
    world.jane.says('/room add @Nina Patel --room "FX desk"');
    while (clock.sleeping === before) await new Promise((resolve) => setImmediate(resolve));
    const stopping = world.app.stop();
    clock.moveOn(10_000);
    await stopping;
    expect(clock.sleeping).toBe(0);
    expect(world.jane.sees()).toEqual([]);
  } finally {
    await world.close();
  }
});
