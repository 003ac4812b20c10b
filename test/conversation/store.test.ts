import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { startWorld, type World } from '../support/world.ts';

// What people do, whatever the store is; jest.config.js runs it on each.

const FX = { in: 'FX desk' };

let place: TestStore;
let world: World;
beforeEach(async () => {
  place = await createTestStore();
  world = await startWorld({ steward: { store: place.url } });
});
afterEach(async () => {
  await world.close();
  await place.remove();
});

test('people are added, removed after a confirmation, and added again, each with its lines in the record', async () => {
  const { jane, alice } = world;
  jane.says('/room add @Nina Patel @Tom Berg --room "FX desk"');
  await jane.hears(/Added Nina Patel and Tom Berg to FX desk/);
  jane.says('/room remove @Nina Patel --room "FX desk"');
  jane.submits(await jane.hears(/\?[\s\S]+Cancel/), 'confirm');
  await jane.hears(/Removed Nina Patel from FX desk/);
  jane.says('/room add @Nina Patel --room "FX desk"');
  await jane.hears(/Added Nina Patel to FX desk/);
  expect(jane.membersOf('FX desk')).toEqual(expect.arrayContaining(['Nina Patel', 'Tom Berg']));
  alice.says('/audit');
  await world.settled();
  expect(alice.sees()).toHaveLength(1);
  const record = createAudit({ store: await place.open(), clock: { now: () => 0 } });
  expect(await record.verify()).toMatchObject({ whole: true });
  const { lines } = await record.list({ skip: 0, limit: 100 });
  expect(lines.filter(({ type }) => type === 'change.applied')).toHaveLength(4);
});

test('a member asks, an owner approves with a click, and it is done once', async () => {
  const { jane, bob } = world;
  bob.says('@Steward /room add @Nina Patel --reason "joins the desk"', FX);
  jane.submits(await jane.hears(/is waiting for your decision/), 'approve');
  await bob.hears(/Nina Patel/, FX);
  await world.settled();
  expect(jane.membersOf('FX desk').filter((name) => name === 'Nina Patel')).toHaveLength(1);
});

test('many people talk at once, and each is answered', async () => {
  const people = ['jane', 'bob', 'dave', 'alice', 'victor'] as const;
  for (const who of people)
    for (const room of ['FX desk', 'FX desk']) world[who].says(`/room info "${room}"`);
  for (const who of people) world[who].says('/settings language English');
  await world.settled();
  for (const who of people) expect(world[who].sees()).toHaveLength(3);
});

test('what people say to each other in a room is not stored, and what they say to Steward is', async () => {
  const { jane, bob } = world;
  jane.says('Lunch at noon?', FX);
  bob.says('Yes, with @Dave', FX);
  bob.says('@Steward /room info', FX);
  await bob.hears(/Spot, forwards and options/, FX);
  await world.settled();
  const store = await place.open();
  const rows = await store.selectFrom('inbox').select('status').where('type', '=', 'MESSAGESENT').execute();
  expect(rows).toHaveLength(1);
});
