import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

const IN_LUNCH = { in: 'Lunch' };
const IT_IS_ONE =
  /Lunch is a group chat, not a room: it belongs to everyone in it, so I don't change anything there/u;
const ADMINISTRATORS = 'Steward administrators';

type Room = NonNullable<Seed['rooms']>[number];

const chat = (name: string, owner: string, members: string[] = []): Room => ({
  name,
  groupChat: true,
  owners: [owner],
  members: [...members, 'steward'],
});

// Of Tom nobody knows but the pod that he has left.
const seed: Seed = {
  ...acmeSeed,
  users: acmeSeed.users.map((user) =>
    user.username === 'tom.berg' ? { ...user, status: 'DISABLED' as const } : user,
  ),
  rooms: [
    chat(ADMINISTRATORS, 'bob.lee'), // anybody can call one so
    ...(acmeSeed.rooms ?? []),
    chat('Lunch', 'jane.doe', ['bob.lee', 'dave.kim']),
    chat('Notes to myself', 'jane.doe'),
    chat('Ghosts', 'tom.berg'),
    { name: 'Forsaken', owners: ['tom.berg'], members: ['steward'] },
  ],
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ pod: { seed } });
});
afterAll(() => world.close());

let before: unknown;
beforeEach(() => {
  before = stateOf(world.pod);
});

test.each([
  '/room add @Nina Patel',
  '/room remove @Dave Kim',
  '/room update --name Dinner',
  '/room update --description Dinner',
  '/room update',
  '/room owner add @Nina Patel',
  '/room owner remove @Jane Doe',
  '/room transfer @Dave Kim',
  '/room deactivate',
])('nothing in it is changed, whoever asks: %s', async (line) => {
  // All members own it; Alice is an administrator.
  for (const person of [world.jane, world.bob, world.alice]) {
    const isThere = person !== world.alice;
    const where = isThere ? IN_LUNCH : {};
    person.says(isThere ? `@Steward ${line}` : `${line} --room Lunch`, where);
    const answeredIn = isThere && line.includes('deactivate') ? {} : where;
    const { text, message } = await person.hears(IT_IS_ONE, answeredIn);
    expect(text).not.toContain('owns Lunch');
    expect(message).not.toContain('>Ask ');
  }
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
});

test('it is shown as what it is', async () => {
  const { jane } = world;
  const { text } = await jane.asks(
    '/room info --room Lunch',
    /This is a group chat: it belongs to everyone in it/u,
  );
  expect(text).not.toMatch(/Owners?\t|Can be found/u);
  await jane.asks('/room list', /Lunch\tActive\t[^\t\n]*\tGroup chat/u);
  const me = await jane.asks('/whoami', /Rooms you own/u);
  expect(me.text.split('Rooms you own')[1]).not.toContain('Lunch');
  expect(me.text.split('Rooms you own')[1]).toContain('FX desk');
});

test('nobody is said to own it alone', async () => {
  const { alice } = world;
  const { text } = await alice.asks('/user disable @Jane Doe', /Cancel/u);
  expect(text).not.toContain('Notes to myself');
});

test('it is no orphan, whoever has left the company', async () => {
  const { alice } = world;
  const { text } = await alice.asks('/room report --orphaned', /Forsaken/u);
  expect(text).not.toContain('Ghosts');
  await alice.asks('/room report', /Ghosts \(group chat\)\t/u);
});

test('one that is called like the room of the administrators is not taken for it', async () => {
  const { alice, bob, victor } = world;
  await alice.asks('/user role add @Nina Patel COMPLIANCE_OFFICER', /Victor|administrators/u);
  await victor.hears(/give Nina Patel the role|COMPLIANCE_OFFICER|Compliance/u, { in: ADMINISTRATORS });
  await world.settled();
  expect(bob.sees({ in: ADMINISTRATORS }).map(({ text }) => text)).toEqual([]);
});

test('whoever wants to may leave it', async () => {
  const { dave } = world;
  dave.submits(await dave.asks('/room leave --room Lunch', /Cancel/u), 'confirm');
  await dave.hears(/left Lunch/u);
});
