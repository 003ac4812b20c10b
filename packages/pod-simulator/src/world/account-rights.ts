import type { Clock } from '../clock.ts';
import { invalid } from '../refusal.ts';
import type { AuditTrail } from './audit-trail.ts';
import { knownFeature } from './features.ts';
import { knownRole, withoutRole, withRole, writtenRoles } from './roles.ts';
import type { Sessions } from './sessions.ts';
import type { User } from './user.ts';

export type Standing = {
  status?: User['status'] | undefined;
  suspended?: boolean | undefined;
  /** ms */
  suspendedUntil?: number | undefined;
  suspensionReason?: string | undefined;
};

type Options = {
  clock: Clock;
  sessions: Sessions;
  audit: AuditTrail;
  /** called after an account was switched off */
  disabled: (user: User, caller: User) => void;
};

// In milliseconds this is in 1973, in seconds in 5138: what is less was meant in seconds.
const LEAST_MILLIS = 1e11;

// The pod's own service accounts, which cannot be disabled (Symphony REST API, update user status).
const protectedUsernames = new Set(['keymanager', 'ceservice']);

/** What an account may do: its roles and features, and whether it may log in at all. */
export function createAccountRights({ clock, sessions, audit, disabled }: Options) {
  function changed(caller: User, affected: User, attribute: string, values: [unknown, unknown]): void {
    const [oldValue, newValue] = values.map(String) as [string, string];
    affected.updatedAt = clock.now();
    if (oldValue !== newValue)
      audit.record(caller, 'Profile info update', { affected, attribute, oldValue, newValue });
  }

  function setRoles(caller: User, user: User, roles: ReadonlySet<string>): void {
    changed(caller, user, 'roles', [writtenRoles(user.roles), writtenRoles(roles)]);
    user.roles = roles;
  }

  function suspensionOf(user: User, asked: Standing): User['suspension'] {
    const { suspended, suspendedUntil: until, suspensionReason: reason } = asked;
    if (suspended === undefined) return user.suspension;
    if (!suspended) return undefined;
    if (until === undefined || !reason) throw invalid('suspendedUntil and suspensionReason are required');
    if (until > 0 && until < LEAST_MILLIS)
      throw invalid(`suspendedUntil is in milliseconds, and this is seconds: send ${until * 1000}`);
    if (until <= clock.now()) throw invalid('suspendedUntil must lie ahead; it is in milliseconds');
    return { until, reason };
  }

  return {
    /** Enables or disables, suspends or lifts the suspension. Who may not log in is logged out. */
    setStanding(caller: User, user: User, asked: Standing): void {
      const { status = user.status } = asked;
      const suspension = suspensionOf(user, asked);
      if ((status === 'DISABLED' || suspension) && protectedUsernames.has(user.username.toLowerCase()))
        throw invalid(`${user.username} is a protected account`);
      changed(caller, user, 'status', [user.status, status]);
      changed(caller, user, 'suspended', [user.suspension !== undefined, suspension !== undefined]);
      const isNew = status !== user.status;
      if (status === 'ENABLED') delete user.deactivatedAt;
      else if (isNew) user.deactivatedAt = clock.now();
      user.status = status;
      if (suspension) user.suspension = suspension;
      else delete user.suspension;
      if (!sessions.mayLogIn(user)) sessions.endOf(user);
      if (isNew && status === 'DISABLED') disabled(user, caller);
    },

    /** `ROLE` or `ROLE.ACTION`. */
    addRole(caller: User, user: User, id: string): void {
      setRoles(caller, user, withRole(user.roles, id, user.accountType));
    },

    removeRole(caller: User, user: User, id: string): void {
      knownRole(id);
      if (!user.roles.has(id)) throw invalid(`User ${user.id} does not have the role ${id}`);
      setRoles(caller, user, withoutRole(user.roles, id));
    },

    setFeatures(caller: User, user: User, wanted: readonly { name: string; enabled: boolean }[]): void {
      for (const { name } of wanted) knownFeature(name);
      const withheld = new Set(user.withheld);
      for (const { name, enabled } of wanted) {
        changed(caller, user, name, [!withheld.has(name), enabled]);
        if (enabled) withheld.delete(name);
        else withheld.add(name);
      }
      user.withheld = withheld;
    },
  };
}
