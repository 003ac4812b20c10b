import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { UNTIL_WORDS } from '../until-words.ts';
import { neededFor } from './of-other-firms.ts';
import { presenceTable } from './presence-row.ts';

const DAY = 24 * 3_600_000;

export const presenceWatch = command({
  name: 'presence watch',
  example: '/presence watch @Bob Lee until fri',
  synonyms: [
    'tell me when … is back',
    'tell me when … is available',
    'tell me when … is online',
    'tell me when … is free',
    'let me know when … is back',
    'let me know when … is available',
    'let me know when … is online',
    'let me know when … is free',
    'notify me when … is back',
    'notify me when … is available',
    'notify me when … is online',
    'notify me when … is free',
    'ping me when … is back',
    'ping me when … is available',
    'ping me when … is online',
    'ping me when … is free',
    'let me know when',
    'watch',
    'tell me when',
    'notify me when',
  ],
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
