import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { crowdOf } from '../support/crowd.ts';
import { fileOf } from '../support/file-of.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

const CROWD = 597;
const { seed: crowded } = crowdOf(CROWD);
const traders = Array.from({ length: CROWD }, (_, n) => `trader.${n + 1}`);

const seed: Seed = {
  ...crowded,
  rooms: [
    ...(acmeSeed.rooms ?? []),
    { name: 'Vault', locked: true, owners: ['jane.doe'], members: ['steward', 'bob.lee'] },
    { name: 'Trading floor', owners: ['jane.doe', 'steward'], members: ['bob.lee', ...traders] },
  ],
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ pod: { seed } });
});
afterAll(() => world.close());

test('a room that compliance has locked is not reopened, whoever asks, and the answer says why that may be', async () => {
  const before = stateOf(world.pod);
  for (const person of [world.jane, world.alice])
    await person.asks('/room reactivate Vault', /Compliance may have locked it/u);
  expect(stateOf(world.pod)).toEqual(before);
});

test.each([
  '/room add @Nina Patel --room Vault',
  '/room remove @Bob Lee --room Vault',
  '/room update --room Vault --description x',
])('nothing is changed in it, and nobody is told that it was: %s', async (line) => {
  const { jane, as, pod } = world;
  const before = stateOf(pod);
  await jane.asks(line, /Vault is deactivated/u);
  await world.settled();
  expect(stateOf(pod)).toEqual(before);
  for (const username of ['nina.patel', 'bob.lee']) expect(as(username).sees()).toEqual([]);
});

test('a room of 600 is counted and listed as it is', async () => {
  const { jane } = world;
  const list = await jane.asks('/room members "Trading floor"', /^600 members of Trading floor/u);
  expect(list.text).toMatch(/Page 1 of 30/u);
  const file = await jane.asks('/room members "Trading floor" --csv', /600 rows/u);
  expect(fileOf(jane, file)).toHaveLength(601);
});

test('people are added to a room of 600 and removed again, though no event tells of it', async () => {
  const { jane, as } = world;
  await jane.asks('/room add @Nina Patel --room "Trading floor"', /^Added Nina Patel to Trading floor\.$/u);
  await as('nina.patel').hears(/Trading floor/u);
  expect(jane.membersOf('Trading floor')).toHaveLength(601);
  await jane.asks('/room add @Nina Patel --room "Trading floor"', /Nina Patel is already in Trading floor/u);
  jane.submits(
    await jane.asks('/room remove @Nina Patel --room "Trading floor"', /\?[\s\S]+Cancel/u),
    'confirm',
  );
  await jane.hears(/^Removed Nina Patel from Trading floor\.$/u);
  expect(jane.membersOf('Trading floor')).not.toContain('Nina Patel');
  await jane.asks('/room members "Trading floor"', /^600 members of Trading floor/u);
});

test('who asks to join a room of 600 is decided on by its owners, not by all of it', async () => {
  const { jane, as } = world;
  await as('trader.7').asks('/room add @Tom Berg --room "Trading floor"', /asked Jane Doe/u);
  jane.submits(await jane.hears(/Tom Berg/u), 'approve');
  await as('trader.7').hears(/Done: add Tom Berg to Trading floor/u);
  expect(as('trader.8').sees()).toEqual([]);
});
