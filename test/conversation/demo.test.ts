import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandsIn, trials } from '../../src/cli/demo-laboratory.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('what the demo tells newcomers to try works, in this order', async () => {
  const [ask, approve, add, record] = trials;
  const { jane } = world;
  await world.as(ask?.username ?? '').asks(ask?.text ?? '', /Jane Doe/u);
  expect(approve?.username).toBe('jane.doe');
  jane.submits(await jane.hears(/Bob Lee/u), 'approve');
  await world.settled();
  expect(jane.membersOf('FX desk')).toContain('Nina Patel');
  expect(add?.username).toBe('jane.doe');
  jane.says(add?.text ?? '');
  await world.settled();
  expect(jane.membersOf('FX desk')).toContain('Tom Berg');
  await world.as(record?.username ?? '').asks(record?.text ?? '', /Nina Patel|Bob Lee/u);
});

test('completion of the demo offers what somebody may run', async () => {
  const offered = commandsIn(world.app, world.pod);
  const namesFor = async (username: string) => {
    const streamId = world.pod.as(username).im(['steward']);
    return (await offered(username, streamId)).map(({ name }) => name);
  };
  const [bob, alice, carol] = [
    await namesFor('bob.lee'),
    await namesFor('alice.martin'),
    await offered('carol.ng', 'nowhere'),
  ];
  expect(bob).toContain('room add');
  expect(bob).not.toContain('audit');
  expect(alice).toEqual(expect.arrayContaining(['room add', 'audit', 'user create']));
  expect(carol).toEqual([]);
});
