import type { UserId } from '../../ids.ts';
import type { Open } from './open.ts';
import type { Avatar, V2UserAttributes } from './user-admin.ts';

export type AccountType = Open<'NORMAL' | 'SYSTEM' | 'SDL'>;

/** A person or service account as the Pod API shows it (`UserV2`). The tenant is `tenantOf(id)`. */
export type UserV2 = {
  id: UserId;
  /** Always present: where the pod sends none, it is the user name, the email address or the id. */
  displayName: string;
  username?: string | null;
  emailAddress?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  title?: string | null;
  company?: string | null;
  location?: string | null;
  department?: string | null;
  division?: string | null;
  jobFunction?: string | null;
  workPhoneNumber?: string | null;
  mobilePhoneNumber?: string | null;
  accountType?: AccountType | null;
  avatars?: { size: string; url: string }[] | null;
  /** Role ids such as `USER_PROVISIONING`; empty when the pod sends none. */
  roles: string[];
};

/** An entry that the user look-up could not read, for example a malformed email address. */
export type V2Error = { error?: string | null; email?: string | null; id?: string | null };

/** Answer of a look-up by id, email or user name. Unknown people are simply absent. */
export type V2UserList = { users: UserV2[]; errors: V2Error[] };

/** Body of a user search; `query` is matched fuzzily against names and email address. */
export type UserSearchQuery = {
  query: string;
  filters?: {
    accountTypes?: AccountType[];
    title?: string;
    company?: string;
    location?: string;
    marketCoverage?: string;
    responsibility?: string;
    function?: string;
    instrument?: string;
  };
};

/** One page of a user search; `count` is the total. */
export type UserSearchResults = { count: number; skip: number; limit: number; users: UserV2[] };

