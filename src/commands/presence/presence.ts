import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { pageOf } from '../pages.ts';
import { presenceRow } from './presence-row.ts';

export const presence = command({
  name: 'presence',
  example: '/presence @Jane Doe @Bob Lee',
  synonyms: ['where is', 'availability', 'status of'],
  action: 'presence.read',
  args: { people: arg.users('arg-whose-presence').connect('of') },
  async answer({ people }, { page, services: { presences } }) {
    const { items, pages } = pageOf(people, page);
    await presences.showInterest(items.map(({ id }) => id));
    const found = await Promise.all(
      items.map(async (person) => ({
        name: person.displayName,
        ...presenceRow(await presences.ask(person.id)),
      })),
    );
    return { template: 'presence/table', data: { found }, pages };
  },
});
