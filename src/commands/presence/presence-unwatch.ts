import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const presenceUnwatch = command({
  name: 'presence unwatch',
  example: '/presence unwatch @Bob Lee',
  synonyms: ['unwatch', 'stop watching'],
  action: 'presence.read',
  isRare: true,
  isPrivate: true,
  form: {
    among: { arg: 'people', find: ({ watches, principal }) => watches.listOf(principal), none: 'watched' },
  },
  args: { people: arg.users('arg-unwatch') },
  async act({ people }, { principal, occasion, services: { watches } }) {
    const ended = await watches.end(principal, people, occasion.key);
    const ids = new Set(ended.map(({ id }) => id));
    const notWatched = people.filter(({ id }) => !ids.has(id));
    return { kind: 'answer', answer: { template: 'presence/unwatched', data: { ended, notWatched } } };
  },
});
