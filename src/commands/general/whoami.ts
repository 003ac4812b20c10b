import { placesIn, roomsOf } from '../../queries/rooms-of.ts';
import { command } from '../command.ts';

const MOST_ROOMS = 100;

export const whoami = command({
  name: 'whoami',
  example: '/whoami',
  synonyms: ['who am i', 'my account', 'my profile'],
  action: 'whoami',
  isPrivate: true,
  args: {},
  async answer(_, { principal: initiator, facts, services: { pod } }) {
    const [{ users }, { roles, status }, rooms] = await Promise.all([
      pod.users.listUsersByIds([initiator.id], { local: true }),
      facts.account(initiator.id),
      roomsOf(initiator.id, pod, { most: MOST_ROOMS }),
    ]);
    const places = await placesIn(initiator.id, rooms, pod);
    const owned = rooms.filter((_, index) => places[index] === 'owner');
    const me = users[0];
    return {
      template: 'whoami/whoami',
      data: {
        name: me?.displayName ?? initiator.displayName,
        id: String(initiator.id),
        username: me?.username ?? '',
        email: me?.emailAddress ?? '',
        company: me?.company ?? '',
        title: me?.title ?? '',
        roles,
        status,
        owned: owned.map(({ roomAttributes }) => roomAttributes?.name ?? ''),
        looked: rooms.length,
        isCut: rooms.length === MOST_ROOMS,
      },
    };
  },
});
