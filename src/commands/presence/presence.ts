import type { Person } from '@finos/symphony-bdk-core';
import { arg } from '../arg.ts';
import { isAmongOthers, isInRoom } from '../call.ts';
import { type CommandContext, command } from '../command.ts';
import { pageOf } from '../pages.ts';
import { neededFor } from './of-other-firms.ts';
import { presenceTable } from './presence-row.ts';

const IS_AVAILABLE = ['available', 'online', 'in', 'there', 'around', 'free', 'busy', 'away', 'here', 'at'];

export const presence = command({
  name: 'presence',
  example: '/presence @Jane Doe @Bob Lee',
  synonyms: [
    'where is',
    'where are',
    "where's",
    'availability',
    'status of',
    ...IS_AVAILABLE.flatMap((word) => [`is … ${word}`, `are … ${word}`]),
  ],
  action: 'presence.read',
  // The answer itself decides, by who is in the room.
  isPrivate: false,
  args: { people: arg.users('arg-whose-presence').connect('of') },
  needs: neededFor,
  async answer({ people }, context) {
    const {
      page,
      services: { presences },
    } = context;
    const isPrivate = await isOfOutsiders(people, context);
    const { items, pages } = pageOf(people, page);
    await presences.showInterest(items.map(({ id }) => id));
    const seen = await Promise.all(
      items.map(async (person) => ({ person, presence: await presences.ask(person.id) })),
    );
    const { rows, hidden } = presenceTable(seen);
    return { template: 'presence/table', data: { found: rows, hidden }, pages, isPrivate };
  },
});

/** Whoever is in a room may see from others there who is available; of anybody else, only the person who asked hears. */
async function isOfOutsiders(
  people: readonly Person[],
  { occasion, facts }: Pick<CommandContext, 'occasion' | 'facts'>,
): Promise<boolean> {
  if (!isAmongOthers(occasion)) return false;
  if (!isInRoom(occasion)) return true;
  const { members } = await facts.membership(occasion.stream.streamId);
  return people.some(({ id }) => !members.has(id));
}
