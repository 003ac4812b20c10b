import { arg, PodError, type SymphonyBdk, type UserId } from '@finos/symphony-bdk-core';
import { isTemporary } from '../errors.ts';
import { command } from './command.ts';
import { pageOf } from './pages.ts';

export const presence = command({
  name: 'presence',
  summary: 'Show whether people are available',
  example: '/presence @Jane Doe @Bob Lee',
  action: 'presence.read',
  args: { people: arg.users('whose presence') },
  async answer({ people }, { page, services: { pod, factsSource } }) {
    const { items, pages } = pageOf(people, page);
    const outsiders = items.filter(({ id }) => !factsSource.isInternal(id)).map(({ id }) => id);
    if (outsiders.length > 0) await registerInterest(outsiders, pod);
    const found = await Promise.all(
      items.map(async (person) => {
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
    return { template: 'presence/table', data: { found }, pages };
  },
});

/** Without it the pod shows everybody of another firm as offline (Symphony REST API, external presence interest). */
async function registerInterest(
  userIds: readonly UserId[],
  pod: Pick<SymphonyBdk, 'presence'>,
): Promise<void> {
  try {
    await pod.presence.externalPresenceInterest(userIds);
  } catch (error) {
    // Not permitted or not connected: then they are shown as the pod shows them to strangers.
    if (!(error instanceof PodError) || isTemporary(error)) throw error;
  }
}

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
