import type { Seed } from './seed.ts';
import { personAt, roomAt } from './varied-firm.ts';

/** How big; 50 people and no rooms when nothing is said. */
export type BigSeedOptions = {
  users?: number;
  rooms?: number;
  /** members of each room, at most all users; default ten */
  roomMembers?: number;
  /** members of the first room, when it should be larger than the others */
  largestRoom?: number;
  /** how many of the users have an IM with the bot; default all, at most a thousand */
  ims?: number;
  /** how many of the users are administrators, from the first on; default none */
  administrators?: number;
  /**
   * People and rooms that differ, in place of ones that are all alike: desks and presences; accounts that are disabled,
   * though not of those with an IM; rooms that are old, quiet, inactive, public, or whose only owner is disabled.
   */
  varied?: boolean;
  /** username of the service account, which is in every room; default steward */
  bot?: string;
};

/** A firm of any size for load and long lists: users `user.1` …, rooms `Room 1` …, IMs with the bot. */
export function bigSeed(options: BigSeedOptions = {}): Seed {
  const { users = 50, rooms = 0, roomMembers = 10, largestRoom = roomMembers, bot = 'steward' } = options;
  const { ims = Math.min(users, 1000), administrators = 0, varied = false } = options;
  const usernames = Array.from({ length: users }, (_, index) => `user.${index + 1}`);
  const membersFrom = (first: number, count: number) =>
    Array.from(
      { length: Math.max(0, Math.min(count, users - 1)) },
      (_, n) => usernames[(first + n) % users] ?? bot,
    );
  const people = usernames.map((username, index) => ({
    username,
    displayName: `User ${index + 1}`,
    firstName: 'User',
    lastName: String(index + 1),
    email: `${username}@acme.example`,
    ...(index < administrators && { roles: ['INDIVIDUAL', 'ADMINISTRATOR'] }),
    ...(varied && personAt(index, { mayBeDisabled: index >= Math.max(ims, administrators) })),
  }));
  const gone = people.flatMap(({ username, status }) => (status === 'DISABLED' ? [username] : []));
  return {
    firms: [{ name: 'Acme Capital', tenant: 197 }],
    users: [
      {
        username: bot,
        displayName: 'Steward',
        id: 13537736917001,
        accountType: 'SYSTEM',
        roles: ['INDIVIDUAL', 'USER_PROVISIONING', 'AUDIT_TRAIL_MANAGEMENT'],
      },
      ...people,
    ],
    rooms: Array.from({ length: rooms }, (_, index) => ({
      name: `Room ${index + 1}`,
      owners: [usernames[index % users] ?? bot, bot] as [string, string],
      // The owner is one of them.
      members: membersFrom(index + 1, (index === 0 ? largestRoom : roomMembers) - 1),
      ...(varied && roomAt(index, { gone, bot })),
    })),
    ims: usernames.slice(0, ims).map((username) => [username, bot] as [string, string]),
  };
}
