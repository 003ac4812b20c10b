import type { UserId } from '../../ids.ts';
import type { Open } from './open.ts';
import type { AccountType } from './user.ts';

/** Ids of roles; pods may have more. */
export type RoleId = Open<
  | 'INDIVIDUAL'
  | 'ADMINISTRATOR'
  | 'SUPER_ADMINISTRATOR'
  | 'COMPLIANCE_OFFICER'
  | 'SUPER_COMPLIANCE_OFFICER'
  | 'L1_SUPPORT'
  | 'L2_SUPPORT'
  | 'USER_PROVISIONING'
  | 'CONTENT_MANAGEMENT'
  | 'CONTENT_EXPORT_SERVICE'
  | 'EF_POLICY_MANAGEMENT'
  | 'SCOPE_MANAGEMENT'
  | 'AUDIT_TRAIL_MANAGEMENT'
  | 'AGENT'
  | 'KEY_MANAGER'
  | 'SYMPHONY_ADMIN'
  | 'MALWARE_SCAN_MANAGER'
  | 'MALWARE_SCAN_STATE_USER'
  | 'CEP_VISIBILITY_GROUP_MANAGEMENT'
  | 'USER_PRESENCE_UPDATE'
>;

/** A role of the pod's catalogue. It fits only accounts of its `userTypes`. */
export type RoleDetail = {
  id: RoleId;
  name?: string | null;
  userTypes: AccountType[];
  /** Actions that are granted one by one, as `ROLE.ACTION`. */
  optionalActions: string[];
};

/** One entitlement of a user. (The wire spells the name `entitlment`.) */
export type Feature = { entitlement: string; enabled: boolean };

/** What an administrator may set of a user. Names differ from UserV2: `userName`, `companyName`. */
export type V2UserAttributes = {
  userName?: string | null;
  displayName?: string | null;
  emailAddress?: string | null;
  /** At most 64 characters, as `lastName`; the others at most 256. */
  firstName?: string | null;
  lastName?: string | null;
  companyName?: string | null;
  department?: string | null;
  division?: string | null;
  title?: string | null;
  location?: string | null;
  jobFunction?: string | null;
  accountType?: AccountType | null;
  workPhoneNumber?: string | null;
  mobilePhoneNumber?: string | null;
  smsNumber?: string | null;
  twoFactorAuthPhone?: string | null;
  recommendedLanguage?: string | null;
  assetClasses?: string[] | null;
  industries?: string[] | null;
  marketCoverage?: string[] | null;
  responsibility?: string[] | null;
  function?: string[] | null;
  instrument?: string[] | null;
  /** The RSA key that a service account logs in with: `SAVE` or `REVOKE`. */
  currentKey?: UserKey | null;
  /** The key before the last rotation: `REVOKE` or `EXTEND`. */
  previousKey?: UserKey | null;
  userMetadata?: Record<string, unknown> | null;
};

/** What to do with an RSA public key (PEM, SPKI). `expirationDate` in epoch milliseconds, of rotated keys only. */
export type UserKey = { key?: string; action?: Open<'SAVE' | 'REVOKE' | 'EXTEND'>; expirationDate?: number };

/** A new account: NORMAL is a person, SYSTEM a service account. User name and email address must be new to the pod. */
export type V2UserCreate = {
  userAttributes: V2UserAttributes;
  /** Derived by PBKDF2 (10,000 iterations, 256 bits), with one salt for the pod and one for the key manager. */
  password?: { hSalt: string; hPassword: string; khSalt: string; khPassword: string };
  roles?: readonly RoleId[];
};

/** Which users to find: all conditions must hold, each exactly. */
export type UserFilter = { role?: RoleId; feature?: string; status?: 'ENABLED' | 'DISABLED' };

/** Whether an account is on, and until when a person may not use it. */
export type UserStatus = {
  status?: Open<'ENABLED' | 'DISABLED'> | null;
  /** Stays true after `suspendedUntil` until the person logs in again. */
  suspended?: boolean | null;
  /** Epoch milliseconds, whatever the pod sends. */
  suspendedUntil?: number | null;
  suspensionReason?: string | null;
};

/** Until when (epoch milliseconds) somebody is suspended, and why. The pod wants both. */
export type Suspension = { until: number; reason: string };

/** An avatar; `url` is relative to the pod. */
export type Avatar = { size: Open<'original' | 'small'>; url: string };

/** A session of a user: one device or program that is logged in. */
export type V1Session = {
  sessionId: string;
  userId?: UserId | null;
  clientIp?: string | null;
  userAgent?: string | null;
  browser?: string | null;
  os?: string | null;
  device?: string | null;
  deviceHash?: string | null;
  /** Epoch milliseconds. */
  creationTime?: number | null;
  /** When the session ends, says the specification in spite of the name; epoch milliseconds. */
  expirationDelay?: number | null;
};

/** A user as administrators see it. `features` are numbers here; `getFeatureEntitlements` has names. */
export type V2UserDetail = {
  userAttributes: V2UserAttributes;
  userSystemInfo: {
    id: UserId;
    status?: Open<'ENABLED' | 'DISABLED'> | null;
    /** Stays true after `suspendedUntil` until the person logs in again. */
    suspended?: boolean | null;
    /** Epoch milliseconds, whatever the pod sends; as all times here. */
    suspendedUntil?: number | null;
    suspensionReason?: string | null;
    createdDate?: number | null;
    /** A user id, but as text. */
    createdBy?: string | null;
    lastUpdatedDate?: number | null;
    lastLoginDate?: number | null;
    lastPasswordReset?: number | null;
    deactivatedDate?: number | null;
  };
  /** Role ids such as `ADMINISTRATOR`; empty when the pod sends none. */
  roles: string[];
  features?: number[] | null;
  apps?: number[] | null;
  groups?: number[] | null;
  disclaimers?: number[] | null;
  avatar?: Avatar | null;
};
