import { arg } from '@finos/symphony-bdk-core';
import { command } from '../command.ts';

export const presenceUnwatch = command({
  name: 'presence unwatch',
  summary: 'Stop watching people',
  example: '/presence unwatch @Bob Lee',
  action: 'presence.read',
  isPrivate: true,
  args: { people: arg.users('whom to watch no more') },
  async answer({ people }, { turn, services: { watches } }) {
    const ended = await watches.end(turn.initiator, people, turn.key);
    const ids = new Set(ended.map(({ id }) => id));
    return {
      template: 'presence/unwatched',
      data: { ended, notWatched: people.filter(({ id }) => !ids.has(id)) },
    };
  },
});
