import { afterEach, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

test('an IM that takes nothing any more is opened anew, and the answer goes there', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const opened = () => pod.calls().filter(({ path }) => path.endsWith('/im/create')).length;
  await jane.asks('/help', /What would you like to do/u);
  jane.says('@Steward /whoami', { in: 'FX desk' });
  const { streamId } = await jane.hears(/Head of FX/u);
  await world.settled();
  const before = opened();
  pod.faults.add({
    match: { path: `/stream/${streamId}/message/create` },
    times: 1,
    effect: { status: 400 },
  });
  jane.says('@Steward /whoami', { in: 'FX desk' });
  await jane.hears(/Head of FX/u);
  await world.settled();
  expect(opened()).toBe(before + 1);
});
