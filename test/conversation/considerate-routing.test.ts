import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { membersNeed, requestOf, WAITS } from '../support/asking-for-nina.ts';
import type { Member } from '../support/member.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let clock: MovableClock;
afterEach(() => world.close());

const HOUR = 3_600_000;
const ADMINS = { in: 'Steward administrators' };
const STILL_WAITS = /is still waiting for your decision/;

const byRoute = membersNeed('@approval("desk")');

/** Jane and Dave own the room. */
beforeEach(async () => {
  clock = movableClock();
  const approvals = `routes:
  desk:
    stages: [{ group: owners }]
    remind: 1h
    escalate: { to: administrators, whenAllAway: true }
`;
  world = await startWorld({ clock, policy: byRoute, approvals });
  await world.jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim/);
});

/** Bob asks for Nina; answers with the id of the request. */
const bobAsks = (): Promise<string> => requestOf(world.bob);

async function seenBy(who: Member, what: RegExp, place = {}): Promise<readonly string[]> {
  await world.settled();
  return who
    .sees(place)
    .map(({ text }) => text)
    .filter((text) => what.test(text));
}

test('who is out of office is passed over and shown so, decides all the same, and is asked once back', async () => {
  const { bob, jane, dave, alice } = world;
  jane.client.presence('OUT_OF_OFFICE');
  dave.client.presence('AWAY');
  const id = await bobAsks();
  const { text } = await dave.hears(WAITS);
  expect(text).toMatch(/Asked to decide\s+Dave Kim\s+Unavailable\s+Jane Doe\n/);
  expect(text).not.toMatch(/office/i);
  expect(await seenBy(jane, WAITS)).toEqual([]);
  dave.client.read(dave.streamOf({}));
  clock.moveOn(HOUR);
  await dave.hears(STILL_WAITS);
  expect(await seenBy(jane, /R-/)).toEqual([]);
  jane.client.presence('BUSY');
  clock.moveOn(2 * HOUR);
  await jane.hears(WAITS);
  expect(await seenBy(jane, STILL_WAITS)).toEqual([]);
  expect(await seenBy(alice, /R-/, ADMINS)).toEqual([]);
  await jane.asks(`/approve ${id}`, /Approved by Jane Doe/);
  await bob.hears(/Approved by Jane Doe/);
});

test('where nobody is there, everybody is asked, and others at once in their place', async () => {
  const { bob, jane, dave, alice } = world;
  for (const owner of [jane, dave]) owner.client.presence('OUT_OF_OFFICE');
  const id = await bobAsks();
  await jane.hears(WAITS);
  await dave.hears(WAITS);
  await alice.hears(WAITS, ADMINS);
  await bob.hears(/is still undecided, so I've asked the administrators as well/);
  await alice.asks(`/approve ${id}`, /Approved by Alice Martin/);
});

test('where everybody goes away later, others are asked with the next reminder', async () => {
  const { jane, dave, alice } = world;
  await bobAsks();
  await jane.hears(WAITS);
  expect(await seenBy(alice, WAITS, ADMINS)).toEqual([]);
  for (const owner of [jane, dave]) owner.client.presence('OUT_OF_OFFICE');
  clock.moveOn(HOUR);
  await alice.hears(WAITS, ADMINS);
});

test('a pod that tells no presences changes nothing', async () => {
  const { jane, dave, alice, pod } = world;
  jane.client.presence('OUT_OF_OFFICE');
  pod.faults.add({ match: { path: '/presence' }, times: 'always', effect: { status: 403 } });
  await bobAsks();
  await jane.hears(WAITS);
  const { text } = await dave.hears(WAITS);
  expect(text).not.toMatch(/Unavailable/);
  expect(await seenBy(alice, /R-/, ADMINS)).toEqual([]);
});

test('nobody is asked twice, however long it takes', async () => {
  const { jane, dave } = world;
  await world.changeApprovals(`routes:
  desk:
    stages: [{ group: owners, count: 1 }, { group: administrators }]
    expires: 100h
    escalate: { to: role ADMINISTRATOR, after: 60h }
`);
  const id = await bobAsks();
  await dave.hears(WAITS);
  // What was sent is forgotten after a day.
  clock.moveOn(30 * HOUR);
  await world.settled();
  clock.moveOn(HOUR);
  await jane.asks(`/approve ${id}`, /It needs 1 more approval/);
  await world.alice.hears(WAITS, ADMINS);
  expect(await seenBy(dave, WAITS)).toHaveLength(1);
});
