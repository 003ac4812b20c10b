import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// A name without quotes ends somewhere; where that isn't clear, nothing is made.

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

test.each([
  [
    'Deal X with Tom Berg and Nina Patel',
    /“with Tom Berg”: is it part of the text \(the name of the room\)/u,
  ],
  ['Deal X\nDeal Y', /don't understand “Deal Y”, so I did nothing/u],
  ['Deal X not public', /Is “public” part of the name, or do you mean --public\?/u],
  ['Deal X read only', /Is “read-only” part of the name/u],
])('asks where the name ends: /room create %s', async (name, question) => {
  const { jane, pod, settled } = world;
  const before = stateOf(pod);
  const form = await jane.asks(`/room create ${name}`, question);
  expect(form.forms).toHaveLength(1);
  await settled();
  expect(stateOf(pod)).toEqual(before);
});

test.each([
  ['"Deal X with Tom Berg"', 'Deal X with Tom Berg'],
  ['"Deal X public"', 'Deal X public'],
  ['Public policy', 'Public policy'],
  ['Fun with Flags', 'Fun with Flags'],
  ['a room called Deal X', 'Deal X'],
  ['the new chat room named Deal X', 'Deal X'],
])('is a name: /room create %s', async (given, name) => {
  const { jane } = world;
  await jane.asks(`/room create ${given}`, new RegExp(`^${name} is ready`, 'u'));
  expect(jane.membersOf(name)).toContain('Jane Doe');
});
