import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { commands } from '../../src/commands/index.ts';
import { startWorld, type World } from '../support/world.ts';

const SHARED = 'Borealis and Acme';
const seed = {
  ...acmeSeed,
  users: acmeSeed.users?.map((user) =>
    user.username === 'jane.doe' ? { ...user, roles: ['INDIVIDUAL', 'ADMINISTRATOR'] } : user,
  ),
};

let world: World;
beforeEach(async () => {
  world = await startWorld({ pod: { seed } });
});
afterEach(() => world.close());

const naming = commands.filter(({ args }) =>
  Object.values(args).some(({ control }) => control.kind === 'people'),
);

/** What every command in which people are named has as its example, and what else is asked about. */
const LINES: readonly string[] = [
  ...naming.map(({ example }) =>
    example.replace(/ --room "FX desk"/u, '').replace('@Nina Patel', '@Dave Kim'),
  ),
  '/room add @Dave Kim, zork',
  '/room add Sam Taylor',
  '/room add @Maja Nowak',
  '/room remove @Bob Lee, @Carol Ng',
  '/room remove bob',
  '/room remove @Bob Lee until fri',
  '/room remove @Bob Lee --dry-run',
  '/room transfer bob',
  '/room transfer',
  '/room transfer @Bob Lee --dry-run',
  '/room owner add Sam Taylor',
  '/room owner remove me',
  '/room create "New desk" --members @Bob Lee --public',
  `/room join "${SHARED}" --for @Dave Kim`,
  '/room members',
  '/room members --csv',
  '/room info',
];

describe('in a room that is shared with another company', () => {
  test.each(LINES)('%s shows no address of a colleague', async (line) => {
    const { jane, as } = world;
    jane.says(`@Steward ${line}`, { in: SHARED });
    await world.settled();
    jane.says('@Steward yes', { in: SHARED });
    await world.settled();
    const seen = as('erik.lund').sees({ in: SHARED });
    expect(seen.length).toBeGreaterThan(0);
    for (const { text, forms } of seen)
      expect(text + JSON.stringify(forms)).not.toMatch(/@(?:acme|borealis)\.example/u);
  });

  test('the card that asks for a confirmation says who is meant, and nothing that only colleagues may know', async () => {
    const { jane } = world;
    const card = await jane.asks('@Steward /room transfer @Bob Lee', /Transfer Borealis and Acme/, {
      in: SHARED,
    });
    expect(card.text).toContain('Bob Lee');
    expect(card.text).not.toMatch(/Spot trader|bob@acme/);
    const removal = await jane.asks('@Steward /room remove @Carol Ng', /Remove Carol Ng/, { in: SHARED });
    expect(removal.text).toContain('External: works for Borealis Bank');
    expect(removal.text).not.toContain('@borealis');
  });

  test('in a room of the own company, and in the IM, it says who exactly', async () => {
    const { jane } = world;
    const words = /bob@acme\.example · Spot trader/;
    await jane.asks('@Steward /room remove @Bob Lee', words, { in: 'FX desk' });
    await jane.asks(`/room remove @Bob Lee --room "${SHARED}"`, words);
  });
});

/** With a colleague in the room who is suspended, one who is called the same as another, and one whose name looks like another. */
const peculiar = {
  ...seed,
  users: [
    ...(seed.users ?? []).map((user) =>
      user.username === 'dave.kim'
        ? { ...user, suspension: { until: 4_102_444_800_000, reason: 'leave' } }
        : user,
    ),
    { username: 'jane.digit', displayName: 'Jane D0e', email: 'digit@acme.example' },
  ],
  rooms: seed.rooms?.map((room) =>
    room.name === SHARED
      ? { ...room, members: [...(room.members ?? []), 'dave.kim', 'sam.taylor', 'jane.digit'] }
      : room,
  ),
};

describe('what there is to mind about a colleague', () => {
  test.each<[who: string, asks: RegExp, warning: string]>([
    ['sam.taylor@acme.example', /Remove Sam Taylor/, '2 people have this name'],
    ['digit@acme.example', /Remove Jane D0e/, 'looks like Jane Doe'],
  ])('is not told to other companies: %s', async (who, asks, warning) => {
    await world.close();
    world = await startWorld({ pod: { seed: peculiar } });
    const { jane, as } = world;
    const card = await jane.asks(`@Steward /room remove ${who}`, asks, { in: SHARED });
    expect(card.text).not.toContain(warning);
    for (const { text } of as('erik.lund').sees({ in: SHARED }))
      expect(text).not.toMatch(/suspended|have this name|looks like/);
    const own = await jane.asks(`/room remove ${who} --room "${SHARED}"`, asks);
    expect(own.text).toContain(warning);
  });

  test('is not told to other companies: that an account is suspended', async () => {
    await world.close();
    world = await startWorld({ pod: { seed: peculiar } });
    const { jane, as } = world;
    for (const line of ['remove', 'transfer', 'owner add']) {
      jane.says(`@Steward /room ${line} dave.kim@acme.example`, { in: SHARED });
      await world.settled();
    }
    const seen = as('erik.lund').sees({ in: SHARED });
    expect(seen.length).toBeGreaterThan(0);
    for (const { text } of seen) expect(text).not.toMatch(/suspended/);
  });
});
