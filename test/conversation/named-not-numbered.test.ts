import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { fieldIn } from '../support/form-of.ts';
import { idsShown } from '../support/ids-shown.ts';
import { startWorld, type World } from '../support/world.ts';

const twins = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    { username: 'nina.two', displayName: 'Nina Patel', email: 'nina.two@acme.example' },
    { username: 'dave.two', displayName: 'Dave Kim', email: 'dave.two@acme.example' },
  ],
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ pod: { seed: twins } });
});
afterAll(() => world.close());

const idOf = (username: string): number => {
  const user = world.pod.world().users.find((each) => each.username === username);
  if (user === undefined) throw new Error(`There is no ${username}.`);
  return user.id;
};

const optionOf = (message: Parameters<typeof fieldIn>[0], label: string): string => {
  const option = fieldIn(message, 'room', 'select').options.find(({ text }) => text === label);
  if (option === undefined) throw new Error(`There is no ${label} to choose.`);
  return option.value;
};

test('a form that comes back says who and which room by name', async () => {
  const { jane } = world;
  const form = await jane.asks('/room add', /As a command/u);
  jane.submits(form, 'submit', { members: [idOf('carol.ng')], room: optionOf(form, 'FX desk') });
  await jane.hears(/With what is filled in: \/room add … --room "FX desk"/u);
  const another = await jane.asks('/room add', /As a command/u);
  jane.submits(another, 'submit', { members: [idOf('nina.patel')], room: '' });
  await jane.hears(/With what is filled in: \/room add @Nina Patel/u);
});

test('whoever was picked already is named while the next one is asked for', async () => {
  const { jane } = world;
  const first = await jane.asks('/room add Nina Patel, Dave Kim --room "FX desk"', /Nina Patel/u);
  const nina = /name="(user-\d+)"/u.exec(first.message)?.[1] ?? '';
  jane.submits(first, nina);
  const second = await jane.hears(/Dave Kim/u);
  expect(second.text).toMatch(
    /As a command: \/room add @Nina Patel, dave[.\w]*@acme\.example --room "FX desk"/u,
  );
});

test('a room in which somebody is picked is named', async () => {
  const { jane } = world;
  jane.says('@Steward /room add Nina Patel', { in: 'FX desk' });
  const { text } = await jane.hears(/As a command/u);
  expect(text).toMatch(/\/room add nina[.\w]*@acme\.example --room "FX desk"/u);
});

test('connections are decided by address', async () => {
  const { alice } = world;
  world.pod.as('carol.ng').connection('steward', 'request');
  const ADMINS = { in: 'Steward administrators' };
  const card = await alice.hears(/Carol Ng asks to connect/u, ADMINS);
  expect(card.text).toContain('/connection accept carol.ng@borealis.example');
  await alice.asks('/connection request carol.ng@borealis.example', /accept carol\.ng@borealis\.example or/u);
  await alice.asks('/connection info carol.ng@borealis.example', /accept carol\.ng@borealis\.example/u);
  await alice.asks('/connections', /Carol Ng[\s\S]*carol\.ng@borealis\.example/u);
});

test('nobody saw a number in the place of a person', async () => {
  await world.settled();
  expect(idsShown(world)).toEqual([]);
});
