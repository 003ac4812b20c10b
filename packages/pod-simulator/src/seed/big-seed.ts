import type { Seed } from './seed.ts';

/** How big; 50 people and no rooms when nothing is said. */
export type BigSeedOptions = {
  users?: number;
  rooms?: number;
  /** members of each room */
  roomMembers?: number;
  /** username of the service account, which is in every room and has an IM with everybody; default steward */
  bot?: string;
};

/** A firm of any size for load and long lists: users `user.1` …, rooms `Room 1` …, an IM of each with the bot. */
export function bigSeed(options: BigSeedOptions = {}): Seed {
  const { users = 50, rooms = 0, roomMembers = users, bot = 'steward' } = options;
  const usernames = Array.from({ length: users }, (_, index) => `user.${index + 1}`);
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
      ...usernames.map((username, index) => ({
        username,
        displayName: `User ${index + 1}`,
        firstName: 'User',
        lastName: String(index + 1),
        email: `${username}@acme.example`,
      })),
    ],
    rooms: Array.from({ length: rooms }, (_, index) => ({
      name: `Room ${index + 1}`,
      owners: [usernames[index % users] ?? bot, bot] as [string, string],
      members: Array.from(
        { length: Math.min(roomMembers, users) },
        (_member, offset) => usernames[(index + offset) % users] ?? bot,
      ),
    })),
    ims: usernames.map((username) => [username, bot] as [string, string]),
  };
}
