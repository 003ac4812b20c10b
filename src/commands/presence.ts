import { arg, PodError } from '@finos/symphony-bdk-core';
import { command } from './command.ts';

export const presence = command({
  name: 'presence',
  summary: 'Show whether people are available',
  example: '/presence @Jane Doe @Bob Lee',
  action: 'presence.read',
  args: { people: arg.users('whose presence') },
  async answer({ people }, { services: { pod, factsSource } }) {
    const found = await Promise.all(
      people.map(async (person) => {
        const local = factsSource.isInternal(person.id);
        try {
          const { category, timestamp } = await pod.presence.getUserPresence(person.id, { local });
          return {
            person,
            category,
            since: category === 'OFFLINE' ? 0 : (timestamp ?? 0),
            colour: colourOf(category),
          };
        } catch (error) {
          if (!(error instanceof PodError) || error.status !== 404) throw error;
          return { person, category: 'UNKNOWN', since: 0, colour: colourOf('') };
        }
      }),
    );
    return { template: 'presence/table', data: { found } };
  },
});

const COLOURS: Readonly<Record<string, string>> = {
  AVAILABLE: 'green',
  BUSY: 'red',
  DO_NOT_DISTURB: 'red',
  ON_THE_PHONE: 'red',
  IN_A_MEETING: 'red',
  BE_RIGHT_BACK: 'orange',
  AWAY: 'orange',
};

const colourOf = (category: string): string => `tempo-text-color--${COLOURS[category] ?? 'secondary'}`;
