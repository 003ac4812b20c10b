import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

test('an owner adds people at once, and hears who was added, who was there and who was not found', async () => {
  const { jane } = world;
  jane.says(
    '/room add @Nina Patel tom.berg@acme.example 13537736917016 nobody@acme.example --room "FX desk"',
  );
  const { text } = await jane.hears(/Added/);
  expect(text).toContain('Added Nina Patel and Tom Berg to FX desk.');
  expect(text).toContain('Bob Lee was in FX desk already.');
  expect(text).toContain('I found nobody for “nobody@acme.example”.');
  expect(jane.membersOf('FX desk')).toEqual(expect.arrayContaining(['Nina Patel', 'Tom Berg']));
});

test('in a room, Steward answers only when it is mentioned first', async () => {
  const { jane } = world;
  jane.says('/room info', { in: 'FX desk' });
  jane.says('@Steward /room info', { in: 'FX desk' });
  await jane.hears(/Spot, forwards and options/, { in: 'FX desk' });
  expect(jane.sees({ in: 'FX desk' })).toHaveLength(1);
});

test('removing asks for confirmation, and is done once', async () => {
  const { jane } = world;
  jane.says('/room remove @Dave Kim --room "FX desk"');
  const card = await jane.hears(/Please confirm/);
  expect(jane.membersOf('FX desk')).toContain('Dave Kim');
  jane.submits(card, 'confirm');
  await jane.hears(/Removed Dave Kim from FX desk/);
  expect(jane.membersOf('FX desk')).not.toContain('Dave Kim');
});

test('a removal that is cancelled is not done', async () => {
  const { jane } = world;
  jane.says('/room remove @Dave Kim --room "FX desk"');
  jane.submits(await jane.hears(/Please confirm/), 'cancel');
  await jane.hears(/Cancelled/);
  expect(jane.membersOf('FX desk')).toContain('Dave Kim');
});

test('the last person who owns a room stays', async () => {
  const { jane } = world;
  jane.says('/room remove @Jane Doe --room "FX desk"');
  await jane.hears(/last person who owns FX desk/);
  expect(jane.membersOf('FX desk')).toContain('Jane Doe');
});

test('a member asks, an owner approves on the card, and everybody is told', async () => {
  const { bob, jane, as } = world;
  const nina = as('nina.patel');
  bob.says('@Steward /room add @Nina Patel --reason "joins the desk"', { in: 'FX desk' });
  const card = await jane.hears(/waits for your decision/);
  expect(card.text).toContain('Bob Lee');
  expect(card.text).toContain('add Nina Patel to FX desk');
  expect(card.text).toContain('joins the desk');
  await bob.hears(/I asked Jane Doe/, { in: 'FX desk' });
  jane.submits(card, 'approve');
  await bob.hears(/Approved by Jane Doe/);
  await nina.hears(/You are now in FX desk/);
  await jane.hears(/Done: add Nina Patel to FX desk/);
  expect(jane.membersOf('FX desk')).toContain('Nina Patel');
});
