import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// Two people are called Tom Berg: one of the firm, and one of another company, who is in the room that the two share.

const SHARED = 'Borealis and Acme';
const seed: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    {
      username: 'tom.b',
      displayName: 'Tom Berg',
      firstName: 'Tom',
      lastName: 'Berg',
      firm: 'Borealis Bank',
      email: 'tom.berg@borealis.example',
    },
  ],
  rooms: (acmeSeed.rooms ?? []).map((room) =>
    room.name === SHARED ? { ...room, members: [...(room.members ?? []), 'tom.b'] } : room,
  ),
};

let world: World;
beforeEach(async () => {
  world = await startWorld({ pod: { seed } });
});
afterEach(() => world.close());

const BOTH = /tom\.berg@acme\.example[\s\S]*(?:tom\.berg@borealis\.example|Borealis Bank)/u;

test.each([
  `/room add Tom Berg to ${SHARED}`,
  `/room remove Tom Berg from ${SHARED}`,
  `/room remove Tom from ${SHARED}`,
  `/room owner add Tom Berg --room "${SHARED}"`,
  `/room transfer Tom Berg --room "${SHARED}"`,
])('a colleague isn’t taken for them: %s', async (line) => {
  const before = stateOf(world.pod);
  const { text } = await world.jane.asks(line, /Tom/u);
  expect(text).toMatch(BOTH);
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
});

test('also in that room, where the list to choose from goes to the IM', async () => {
  world.jane.says('@Steward /room remove Tom Berg', { in: SHARED });
  expect((await world.jane.hears(/Tom Berg/u)).text).toMatch(BOTH);
});

test('the one who was picked is meant', async () => {
  const picker = await world.jane.asks(`/room remove Tom Berg from ${SHARED}`, BOTH);
  const button = /name="(user-\d+)"[^>]*>[^<]*tom\.berg@borealis/u.exec(picker.message)?.[1] ?? '';
  world.jane.submits(picker, button);
  const card = await world.jane.hears(/Remove Tom Berg from Borealis and Acme\?/u);
  expect(card.text).toContain('borealis.example');
});

test('in a room of the firm alone nobody else is thought of', async () => {
  await world.jane.asks('/room add Tom Berg to FX desk', /Added Tom Berg to FX desk/u);
});
