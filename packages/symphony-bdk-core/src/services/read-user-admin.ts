import { list, object, texts, userId } from './read.ts';
import { readSuspendedUntil } from './suspended-until.ts';
import type { Avatar, Feature, RoleDetail, UserStatus, V1Session } from './types/index.ts';

/** Reads a UserStatus. */
export function readUserStatus(json: unknown): UserStatus {
  const status = object(json, 'status', 'status', 'suspended');
  if ('suspendedUntil' in status) status.suspendedUntil = readSuspendedUntil(status.suspendedUntil);
  return status as UserStatus;
}

/** Reads a Feature from the wire's `entitlment`, and from the right spelling, should it ever come. */
export function readFeature(json: unknown): Feature {
  const { entitlment, entitlement = entitlment, enabled } = object(json, 'feature');
  return { entitlement: String(entitlement), enabled: enabled === true };
}

/** Reads a RoleDetail. */
export function readRole(json: unknown): RoleDetail {
  const role = object(json, 'role');
  role.id = String(role.id);
  role.userTypes = texts(role.userTypes);
  role.optionalActions = texts(role.optionalActions);
  return role as RoleDetail;
}

/** Reads a list of avatars. */
export function readAvatars(json: unknown): Avatar[] {
  return list(json, 'avatars', (avatar) => object(avatar, 'avatar') as Avatar);
}

/** Reads the sessions of a user; 204 is none. */
export function readSessions(json: unknown): V1Session[] {
  if (json === null) return [];
  return list(object(json, 'sessions', 'sessions').sessions, 'sessions', (item) => {
    const session = object(item, 'session');
    session.sessionId = String(session.sessionId);
    if (session.userId !== undefined && session.userId !== null)
      session.userId = userId(session.userId, 'session');
    return session as V1Session;
  });
}
