import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { UNTIL_WORDS } from '../until-words.ts';
import { neededFor } from './of-other-firms.ts';
import { presenceTable } from './presence-row.ts';

const DAY = 24 * 3_600_000;

export const presenceWatch = command({
  name: 'presence watch',
  example: '/presence watch @Bob Lee until fri',
  synonyms: ['watch', 'tell me when', 'notify me when'],
  action: 'presence.read',
  isRare: true,
  isPrivate: true,
  args: {
    people: arg.users('arg-watch'),
    until: arg
      .pointInTime('arg-watch-until')
      .connect(...UNTIL_WORDS)
      .defaultsTo(({ now = Date.now }) => now() + DAY)
      .keyword(),
  },
  needs: neededFor,
  async act({ people, until }, { principal, occasion, services: { watches } }) {
    const wish = { people, until, occasion: occasion.key };
    const { available, watched, until: end } = await watches.begin(principal, wish);
    const { rows, hidden } = presenceTable(watched);
    const awaited = watched.map(({ person }) => person);
    const data = { available, awaited, watched: rows, hidden, until: end };
    return { kind: 'answer', answer: { template: 'presence/watching', data } };
  },
});
