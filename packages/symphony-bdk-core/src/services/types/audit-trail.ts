import type { UserId } from '../../ids.ts';
import type { RoleId } from './user-admin.ts';

/** Which actions to list. Times in epoch milliseconds; `endTimestamp` is now unless given. */
export type AuditTrailFilter = {
  startTimestamp: number;
  endTimestamp?: number;
  initiatorId?: UserId;
  /** Only what was done by virtue of this role. */
  role?: RoleId;
};

/** What somebody with privileges did. Which further fields there are depends on the action. */
export type AuditTrailItem = {
  /** What was done, in words, such as `RSA Key Added`. */
  action?: string | null;
  /** The same as one word. */
  actionName?: string | null;
  /** Epoch milliseconds; some agents call it `date`, which is read too. */
  timestamp?: number | null;
  initiatorId?: UserId | null;
  initiatorUsername?: string | null;
  initiatorEmailAddress?: string | null;
  affectedId?: UserId | null;
  affectedUsername?: string | null;
  affectedEmailAddress?: string | null;
  attribute?: string | null;
  oldValue?: unknown;
  newValue?: unknown;
  authorizationRoles?: string[] | null;
  [more: string]: unknown;
};

/** One page; `after` leads to the next and is absent on the last. A page may be empty and yet have a next one. */
export type AuditTrailPage = { items: AuditTrailItem[]; before?: string; after?: string };
