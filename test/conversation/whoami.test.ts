import { afterEach, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

test('whoami tells identity, roles, and which rooms one owns', async () => {
  world = await startWorld();
  const { jane, alice, bob } = world;
  const { text } = await jane.asks('/whoami', /Jane Doe/);
  expect(text).toMatch(/User name\s+jane\.doe/);
  expect(text).toMatch(/Email\s+jane\.doe@acme\.example/);
  expect(text).toMatch(/Id\s+13537736917015/);
  expect(text).toMatch(/Account\s+Enabled/);
  expect(text).toMatch(/Roles\s+INDIVIDUAL/);
  expect(text).toMatch(/Rooms you own\s+FX desk and Borealis and Acme/);
  const admin = await alice.asks('/whoami', /Alice Martin/);
  expect(admin.text).toMatch(/Roles\s+INDIVIDUAL and ADMINISTRATOR/);
  expect(admin.text).toMatch(/Rooms you own\s+Equities desk, Steward administrators and Announcements/);
  await bob.asks('/whoami', /Rooms you own\s+none/);
});

test('asked in a room, the answer goes to the IM, and the room is told so', async () => {
  world = await startWorld();
  const { jane, bob, settled } = world;
  jane.says('@Steward /whoami', { in: 'FX desk' });
  await bob.hears(/Jane Doe, I've answered you in our IM/, { in: 'FX desk' });
  await jane.hears(/jane\.doe@acme\.example/);
  await settled();
  expect(bob.sees({ in: 'FX desk' })).toHaveLength(1);
});

test('whoami takes no arguments, and says so', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('/whoami Bob', /I didn't understand “Bob” and left it out/);
  await jane.asks('/whoami --verbose', /There's no option “--verbose”/);
});

test('whoami that the policy forbids says why', async () => {
  const rule = `@id("quiet") @says("Bob is on leave.") forbid (principal == User::"13537736917016", action == Action::"whoami", resource);`;
  world = await startWorld({ policy: (shipped) => `${shipped}\n${rule}` });
  const { bob, jane } = world;
  await bob.asks('/whoami', /^Bob is on leave\.$/);
  await jane.asks('/whoami', /jane\.doe@acme\.example/);
});

test('when the pod refuses, whoami says so with a reference, and the next one works', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const before = stateOf(pod);
  pod.faults.add({ match: { path: '/streams/list', method: 'POST' }, effect: { status: 403 } });
  const { text } = await jane.asks('/whoami', /Symphony doesn't let me look people up/);
  expect(text).toMatch(/give an administrator the reference \w+/);
  await jane.asks('/whoami', /jane\.doe@acme\.example/);
  expect(stateOf(pod)).toEqual(before);
});
