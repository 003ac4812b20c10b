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
