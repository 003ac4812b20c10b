import { object, texts, userId } from './read.ts';
import { readSuspendedUntil } from './suspended-until.ts';
import type { UserV2, V2UserDetail } from './types/index.ts';

/** Reads a UserV2: an id is needed, name and roles are filled in where the pod sends none. */
export function readUser(json: unknown): UserV2 {
  const user = object(json, 'user');
  user.id = userId(user.id, 'user');
  user.displayName = firstText(user.displayName, user.username, user.emailAddress) ?? String(user.id);
  user.roles = texts(user.roles);
  return user as UserV2;
}

/** Reads a V2UserDetail. */
export function readUserDetail(json: unknown): V2UserDetail {
  const detail = object(json, 'user detail');
  const system = object(detail.userSystemInfo, 'userSystemInfo');
  system.id = userId(system.id, 'userSystemInfo');
  if ('suspendedUntil' in system) system.suspendedUntil = readSuspendedUntil(system.suspendedUntil);
  detail.userAttributes = detail.userAttributes ?? {};
  detail.roles = texts(detail.roles);
  return detail as V2UserDetail;
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value) => typeof value === 'string' && value !== '') as string | undefined;
}
