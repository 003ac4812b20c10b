import { acmeSeed, type Pod, type Seed } from 'symphony-pod-simulator';
import { type Attack, attacks } from '../cases/attacks.ts';

const WITHHELD = ['canCreatePublicRoom', 'isExternalIMEnabled', 'isExternalRoomEnabled'];

const services = [...new Set(attacks.map(({ as }) => as))].filter((as) => as.startsWith('svc.'));

/** Bob may have nothing to do with other firms; Omar and services were made administrators in the pod's console; Mallory has left. */
export const attackedSeed: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users.map((user) => {
      if (user.username === 'bob.lee') return { ...user, withheld: WITHHELD };
      return user.username === 'omar.haddad' ? { ...user, roles: ['INDIVIDUAL', 'ADMINISTRATOR'] } : user;
    }),
    ...services.map((username) => ({
      username,
      displayName: username,
      accountType: 'SYSTEM' as const,
      roles: ['INDIVIDUAL', 'ADMINISTRATOR'],
    })),
    { username: 'mallory', displayName: 'Mallory Moss', status: 'DISABLED' },
  ],
};

/** All of the pod that somebody could have changed. */
export function changeable(pod: Pod): unknown {
  const { users, streams, connections } = pod.world();
  return {
    users: users.map(({ username, status, suspension, roles, withheld, attributes }) => ({
      username,
      status,
      suspension,
      roles,
      withheld,
      attributes,
    })),
    rooms: streams
      .filter(({ type }) => type === 'ROOM')
      .map(({ room, active, members }) => ({
        room,
        active,
        members: members.map(({ username, owner }) => ({ username, owner })),
      })),
    connections,
  };
}

export const titleOf = ({ finding, as, in: room, says }: Attack): string =>
  `${finding ? `${finding}: ` : ''}${as}${room ? ` in ${room}` : ''}: ${says}`;
