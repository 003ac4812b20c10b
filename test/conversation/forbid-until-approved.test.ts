import { afterEach, expect, test } from '@jest/globals';
import type { PolicyEdit } from '../support/policy-file.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const ADD = '/room add @Nina Patel --room "FX desk"';
const until = (id: string, approvers: string) =>
  `@id("${id}") @approval("${approvers}") forbid (principal, action == Action::"room.member.add", resource);`;

/** The shipped policy with another rule, which may stand anywhere. */
const places: readonly [string, (rule: string) => PolicyEdit][] = [
  ['first', (rule) => (shipped) => `${rule}\n${shipped}`],
  ['last', (rule) => (shipped) => `${shipped}\n${rule}`],
];

test.each(places)('what an owner may do at once waits for an approval (rule %s)', async (_, withRule) => {
  world = await startWorld({ policy: withRule(until('frozen', 'administrators')) });
  const { jane, alice } = world;
  await jane.asks(ADD, /approval of an administrator/);
  const card = await alice.hears(/add Nina Patel to FX desk/, ADMINS);
  expect(jane.membersOf('FX desk')).not.toContain('Nina Patel');
  alice.submits(card, 'approve');
  await jane.hears(/Approved by Alice Martin/);
  expect(jane.membersOf('FX desk')).toContain('Nina Patel');
});

test.each(places)('what nobody permits stays refused (rule %s)', async (_, withRule) => {
  world = await startWorld({ policy: withRule(until('frozen', 'administrators')) });
  await world.as('grace.hall').asks(ADD, /I couldn't find a room “FX desk” that you can see/);
  await world.alice.asks(ADD, /^Only owners of the room can do this\./);
});

test.each(places)('one approval counts for each rule that asks this group (rule %s)', async (_, withRule) => {
  world = await startWorld({ policy: withRule(until('frozen', 'owners')) });
  const { jane, bob } = world;
  await bob.asks(ADD, /I need the approval of an owner of the room/);
  const card = await jane.hears(/is waiting for your decision/);
  jane.submits(card, 'approve');
  await bob.hears(/Approved by Jane Doe/);
  expect(bob.membersOf('FX desk')).toContain('Nina Patel');
});

test.each(places)(
  'an approval is void when a rule was added since that wants more (rule %s)',
  async (_, withRule) => {
    world = await startWorld({ policy: (shipped) => shipped });
    const { jane, bob } = world;
    await bob.asks(ADD, /I need the approval of an owner of the room/);
    const card = await jane.hears(/is waiting for your decision/);
    await world.changePolicy(withRule(until('frozen', 'owners')));
    jane.submits(card, 'approve');
    await bob.hears(/changed/);
    expect(bob.membersOf('FX desk')).not.toContain('Nina Patel');
  },
);

test.each(places)('what two groups have to approve waits for both (rule %s)', async (_, withRule) => {
  world = await startWorld({ policy: withRule(until('frozen', 'administrators')) });
  const { bob, jane, alice } = world;
  await bob.asks(ADD, /I need the approval of an administrator and an owner of the room/);
  jane.submits(await jane.hears(/is waiting for your decision/), 'approve');
  await jane.hears(/It needs 1 more approval from someone else/);
  expect(bob.membersOf('FX desk')).not.toContain('Nina Patel');
  alice.submits(await alice.hears(/add Nina Patel to FX desk/, ADMINS), 'approve');
  await bob.hears(/Approved by Alice Martin/);
  expect(bob.membersOf('FX desk')).toContain('Nina Patel');
});

test.each(places)('nobody reads what they may read only with an approval (rule %s)', async (_, withRule) => {
  const rule =
    '@id("quiet") @approval("owners") forbid (principal, action == Action::"room.read", resource);';
  world = await startWorld({ policy: withRule(rule) });
  await world.bob.asks('/room info --room "FX desk"', /^You're not allowed to do this\.$/);
});
