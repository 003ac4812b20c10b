import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { userIdOf } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { invalid } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { KeyAction, KeyRing } from './keys.ts';
import { withRole } from './roles.ts';
import type { User } from './user.ts';
import { type Attributes, attributesOf, differences } from './user-attributes.ts';
import type { Users } from './users.ts';

type Options = {
  clock: Clock;
  limits: Limits;
  settings: Settings;
  users: Users;
  keys: KeyRing;
  audit: AuditTrail;
};

type NewAccount = { accountType: User['accountType']; roles: readonly string[]; keys: readonly KeyAction[] };

const recordedKeyActions = {
  save: 'RSA Key Added',
  revokeCurrent: 'RSA Key Revoked',
  revokePrevious: 'RSA Key Revoked',
  extendPrevious: 'RSA Key Extended',
} as const satisfies Record<KeyAction['what'], string>;

// Far above the ids a seed gives.
const firstCreatedLocal = 1_000_000;

const requiredOf = (accountType: User['accountType']) =>
  (['emailAddress', 'userName', 'displayName', 'firstName', 'lastName'] as const).filter(
    (name) => accountType === 'NORMAL' || (name !== 'firstName' && name !== 'lastName'),
  );

/** What no account can be without. */
const neededOf = ({ emailAddress, userName, displayName, companyName, firstName, lastName }: Attributes) => ({
  emailAddress,
  userName,
  displayName,
  companyName,
  ...(firstName !== undefined && { firstName }),
  ...(lastName !== undefined && { lastName }),
});

/** Making accounts and changing what is known about them; all of it is in the audit trail. */
export function createAccounts({ clock, limits, settings, users, keys, audit }: Options) {
  function checkAttributes(attributes: Partial<Attributes>, accountType: User['accountType']): void {
    for (const name of requiredOf(accountType))
      if (attributes[name]?.trim() === '') throw invalid(`${name} is required`);
    const { emailAddress } = attributes;
    if (emailAddress !== undefined && !/^[^\s@]+@[^\s@]+$/.test(emailAddress))
      throw invalid('emailAddress is not valid');
  }

  function recordKeys(caller: User, affected: User, actions: readonly KeyAction[]): void {
    for (const { what } of actions) audit.record(caller, recordedKeyActions[what], { affected });
  }

  return {
    create(caller: User, asked: Partial<Attributes>, account: NewAccount): User {
      const { accountType } = account;
      for (const name of requiredOf(accountType))
        if (asked[name] === undefined) throw invalid(`${name} is required`);
      checkAttributes(asked, accountType);
      const { emailAddress = '', userName = '', displayName = '', companyName } = asked;
      const company = companyName || caller.company;
      let roles: ReadonlySet<string> = new Set();
      for (const id of account.roles) roles = withRole(roles, id, accountType);
      const ownKeys = keys.after({}, account.keys);
      const now = clock.now();
      const user = users.add({
        id: users.nextId(userIdOf(caller.tenantId, firstCreatedLocal)),
        tenantId: caller.tenantId,
        username: userName,
        displayName,
        email: emailAddress,
        company,
        profile: {},
        accountType,
        status: 'ENABLED',
        roles,
        withheld: new Set(),
        createdAt: now,
        createdBy: caller.id,
        presence: { category: 'OFFLINE', timestamp: now },
      });
      users.assign(user, { ...asked, emailAddress, userName, displayName, companyName: company });
      keys.set(user, ownKeys);
      audit.record(caller, 'User Created', { affected: user });
      recordKeys(caller, user, account.keys);
      return user;
    },

    /** Changes what is named and keeps the rest, unless the settings say otherwise; an empty text clears. */
    update(caller: User, user: User, asked: Partial<Attributes>, actions: readonly KeyAction[]): void {
      checkAttributes(asked, user.accountType);
      const changedKeys = keys.after(keys.of(user), actions);
      const before = attributesOf(user);
      const kept = settings.replacingUserUpdates ? neededOf(before) : before;
      const after: Attributes = { ...kept, ...asked };
      users.assign(user, after);
      keys.set(user, changedKeys);
      user.updatedAt = clock.now();
      for (const change of differences(before, after))
        audit.record(caller, 'Profile info update', { affected: user, ...change });
      recordKeys(caller, user, actions);
    },

    setAvatar(caller: User, user: User, image: Buffer): void {
      if (image.length === 0) throw invalid('The image is empty or not base64');
      if (image.length >= limits.avatarBytes) throw invalid('The image is too large');
      user.avatar = createHash('sha256').update(image).digest('base64url');
      user.updatedAt = clock.now();
      audit.record(caller, 'Avatar Updated', { affected: user });
    },

    setDelegate(caller: User, user: User, delegate: User, action: 'ADD' | 'REMOVE'): void {
      const earlier = user.delegates ?? [];
      const others = earlier.filter((id) => id !== delegate.id);
      if (delegate === user) throw invalid('Nobody can be their own delegate');
      if (action === 'REMOVE' && others.length === earlier.length)
        throw invalid(`User ${delegate.id} is not a delegate`);
      user.delegates = action === 'ADD' ? [...others, delegate.id] : others;
      const newValue = String(delegate.id);
      const recorded = action === 'ADD' ? 'Delegate Added' : 'Delegate Removed';
      audit.record(caller, recorded, { affected: user, newValue });
    },
  };
}
