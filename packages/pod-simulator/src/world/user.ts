import { tenantOf } from '../ids.ts';
import type { PresenceCategory } from './presence-category.ts';

/** Entitlements ("features") that the simulator checks; every other one is accepted and has no effect. */
type Entitlement =
  | 'canCreatePublicRoom'
  | 'isExternalRoomEnabled'
  | 'isExternalIMEnabled'
  | 'canUpdateMessage'
  | 'sendFilesEnabled';

/** What a firm may say about its people beyond name, place and title, under the names of the API. */
export type Profile = {
  division?: string;
  workPhoneNumber?: string;
  mobilePhoneNumber?: string;
  twoFactorAuthPhone?: string;
  smsNumber?: string;
  recommendedLanguage?: string;
  jobFunction?: string;
  assetClasses?: string[];
  industries?: string[];
  marketCoverage?: string[];
  responsibility?: string[];
  function?: string[];
  instrument?: string[];
  userMetadata?: Record<string, unknown>;
};

/** Sets and profiles are never changed but replaced: users who have the same share one. */
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
  profile: Readonly<Profile>;
  accountType: 'NORMAL' | 'SYSTEM';
  status: 'ENABLED' | 'DISABLED';
  /** `until` in ms */
  suspension?: { until: number; reason: string };
  /** role ids, and `ROLE.ACTION` for optional actions of a role */
  roles: ReadonlySet<string>;
  /** entitlements switched off */
  withheld: ReadonlySet<string>;
  /** ids of those who may act for them */
  delegates?: readonly number[];
  /** name of the image file */
  avatar?: string;
  createdAt: number;
  createdBy?: number;
  updatedAt?: number;
  deactivatedAt?: number;
  lastLoginAt?: number;
  presence: { category: PresenceCategory; timestamp: number; whenOnline?: PresenceCategory };
  manifest?: string;
};

export const isExternalTo = (viewer: User, other: User) => viewer.tenantId !== other.tenantId;
export const isEntitled = (user: User, entitlement: Entitlement) => !user.withheld.has(entitlement);

/** Suspended people cannot log in; the mark stays after its end, until their next login. */
export const isSuspended = (user: User, now: number) =>
  user.suspension !== undefined && user.suspension.until > now;

const isServiceAccountWith = (user: User, role: string) =>
  user.accountType === 'SYSTEM' && user.roles.has(role);

/** The administration endpoints ask for a service account with the User Provisioning role. */
export const isUserProvisioner = (user: User) => isServiceAccountWith(user, 'USER_PROVISIONING');

/** The audit trail asks for another role; User Provisioning is not enough. */
export const isAuditor = (user: User) => isServiceAccountWith(user, 'AUDIT_TRAIL_MANAGEMENT');

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
