import { acmeSeed, type Seed } from 'symphony-pod-simulator';

/** Groups that have nothing to do with each other: each has people who all ask for something else, and rooms. */
export const MAX_GROUPS = 4;
// How many a large plan adds.
const TRADERS = 20;

const ROLES = ['typist', 'maker', 'planner', 'asker', 'decider', 'guest', 'left', 'right'] as const;
type Role = (typeof ROLES)[number];

export const usernameOf = (role: Role, group: number): string => `${role}.${group}`;
export const nameOf = (role: Role, group: number): string =>
  `${role.charAt(0).toUpperCase()}${role.slice(1)} ${group}`;
export const tradersOf = (group: number): string[] =>
  Array.from({ length: TRADERS }, (_, n) => `trader.${group}.${n + 1}@acme.example`);

const groups = Array.from({ length: MAX_GROUPS }, (_, n) => n + 1);

/** The shipped firm with the groups. */
export const chaosSeed: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    ...groups.flatMap((group) => [
      ...ROLES.map((role) => ({
        username: usernameOf(role, group),
        displayName: nameOf(role, group),
        email: `${usernameOf(role, group)}@acme.example`,
      })),
      ...tradersOf(group).map((email, n) => ({
        username: email.replace(/@.*/u, ''),
        displayName: `Trader ${group}-${n + 1}`,
        email,
      })),
    ]),
  ],
  rooms: [
    ...(acmeSeed.rooms ?? []),
    ...groups.flatMap(
      (group): NonNullable<Seed['rooms']> => [
        {
          name: `Desk ${group}`,
          owners: [usernameOf('decider', group), 'steward'],
          members: [usernameOf('asker', group)],
        },
        { name: `Floor ${group}`, owners: [usernameOf('planner', group), 'steward'] },
        { name: `Pair ${group}`, owners: [usernameOf('left', group), usernameOf('right', group), 'steward'] },
      ],
    ),
  ],
};
