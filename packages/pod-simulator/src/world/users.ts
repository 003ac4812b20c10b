import { tenantOf } from '../ids.ts';
import { invalid } from '../refusal.ts';
import type { PresenceCategory } from './presence.ts';

/** Entitlements ("features") that the simulator checks; every other one is accepted and has no effect. */
export type Entitlement =
  | 'canCreatePublicRoom'
  | 'isExternalRoomEnabled'
  | 'isExternalIMEnabled'
  | 'canUpdateMessage'
  | 'sendFilesEnabled';

export type User = {
  id: number;
  tenantId: number;
  username: string;
  displayName: string;
  firstName?: string;
  lastName?: string;
  email: string;
  company: string;
  title?: string;
  department?: string;
  location?: string;
  accountType: 'NORMAL' | 'SYSTEM';
  status: 'ENABLED' | 'DISABLED';
  roles: Set<string>;
  /** those switched off */
  withheld: Set<string>;
  createdAt: number;
  lastLoginAt?: number;
  presence: { category: PresenceCategory; timestamp: number; whenOnline?: PresenceCategory };
  manifest?: string;
};

export type Users = ReturnType<typeof createUsers>;

/** All people and service accounts this pod knows, its own and those of other pods. */
export function createUsers() {
  const byId = new Map<number, User>();
  const byUsername = new Map<string, User>();
  const byEmail = new Map<string, User>();
  const byDisplayName = new Map<string, User[]>();
  const nextIds = new Map<number, number>();
  let longestDisplayName = 0;

  return {
    add(user: User): User {
      if (byId.has(user.id)) throw invalid(`User id ${user.id} is taken`);
      if (byUsername.has(user.username.toLowerCase())) throw invalid(`Username ${user.username} is taken`);
      byId.set(user.id, user);
      byUsername.set(user.username.toLowerCase(), user);
      byEmail.set(user.email.toLowerCase(), user);
      const name = user.displayName.toLowerCase();
      byDisplayName.set(name, [...(byDisplayName.get(name) ?? []), user]);
      longestDisplayName = Math.max(longestDisplayName, name.length);
      return user;
    },
    /** The lowest free id from `first` on. */
    nextId(first: number): number {
      let id = Math.max(first, nextIds.get(first) ?? first);
      while (byId.has(id)) id += 1;
      nextIds.set(first, id + 1);
      return id;
    },
    all: () => byId.values(),
    byId: (id: number) => byId.get(id),
    byUsername: (username: string) => byUsername.get(username.toLowerCase()),
    byEmail: (email: string) => byEmail.get(email.toLowerCase()),
    byDisplayName: (name: string): readonly User[] => byDisplayName.get(name.toLowerCase()) ?? [],
    longestDisplayName: () => longestDisplayName,
    /** The user, or 400: an unknown id in a request is the caller's mistake. */
    known(id: number): User {
      const user = byId.get(id);
      if (!user) throw invalid(`User ${id} does not exist`);
      return user;
    },
  };
}

export const isExternalTo = (viewer: User, other: User) => viewer.tenantId !== other.tenantId;
export const isEntitled = (user: User, entitlement: Entitlement) => !user.withheld.has(entitlement);

/** The administration endpoints ask for a service account with the User Provisioning role. */
export const isUserProvisioner = (user: User) =>
  user.accountType === 'SYSTEM' && user.roles.has('USER_PROVISIONING');

export const isComplianceOfficer = (user: User) =>
  user.roles.has('COMPLIANCE_OFFICER') || user.roles.has('SUPER_COMPLIANCE_OFFICER');

/** Cross-pod search and look-up need one of the two. */
export const isCrossPodEntitled = (user: User) =>
  isEntitled(user, 'isExternalIMEnabled') || isEntitled(user, 'isExternalRoomEnabled');

export type V4User = {
  userId: number;
  firstName?: string;
  lastName?: string;
  displayName: string;
  email: string;
  username?: string;
};

/** A user as messages and events show them; usernames stay within their own pod. */
export function v4User(user: User, viewerTenantId: number): V4User {
  return {
    userId: user.id,
    ...(user.firstName !== undefined && { firstName: user.firstName }),
    ...(user.lastName !== undefined && { lastName: user.lastName }),
    displayName: user.displayName,
    email: user.email,
    ...(tenantOf(user.id) === viewerTenantId && { username: user.username }),
  };
}
