import type { Keys } from '../../world/keys.ts';
import { isExternalTo, type User } from '../../world/user.ts';
import { attributesOf } from '../../world/user-attributes.ts';

const orNull = (text: string | undefined) => text ?? null;

/** Relative addresses, as the pod gives them. */
export const avatarsOf = ({ avatar }: User) => [
  { size: 'original', url: avatar ? `../avatars/${avatar}.png` : '../avatars/static/150/default.png' },
  { size: 'small', url: avatar ? `../avatars/${avatar}_small.png` : '../avatars/static/50/default.png' },
];

/** `UserV2`. Usernames and what only colleagues may know stay within the pod. */
export function userV2(user: User, viewer: User, options: { withoutEmail?: boolean } = {}) {
  const external = isExternalTo(viewer, user);
  const { workPhoneNumber, mobilePhoneNumber, jobFunction, division } = user.profile;
  return {
    id: user.id,
    ...(!(external && options.withoutEmail) && { emailAddress: user.email }),
    // Service accounts often have no names: the pod then says null.
    firstName: orNull(user.firstName),
    lastName: orNull(user.lastName),
    displayName: user.displayName,
    company: user.company,
    accountType: user.accountType,
    avatars: avatarsOf(user),
    ...(!external && {
      title: orNull(user.title),
      username: user.username,
      ...(user.location !== undefined && { location: user.location }),
      ...(user.department !== undefined && { department: user.department }),
      ...(workPhoneNumber !== undefined && { workPhoneNumber }),
      ...(mobilePhoneNumber !== undefined && { mobilePhoneNumber }),
      ...(jobFunction !== undefined && { jobFunction }),
      ...(division !== undefined && { division }),
    }),
  };
}

/** `UserStatus`, which is a part of the details too. */
export const standingOf = ({ status, suspension }: User) => ({
  status,
  suspended: suspension !== undefined,
  ...(suspension && { suspendedUntil: suspension.until, suspensionReason: suspension.reason }),
});

const systemInfo = (user: User) => ({
  id: user.id,
  ...standingOf(user),
  createdDate: user.createdAt,
  createdBy: String(user.createdBy ?? user.id),
  lastUpdatedDate: user.updatedAt ?? user.createdAt,
  ...(user.lastLoginAt !== undefined && { lastLoginDate: user.lastLoginAt }),
  ...(user.deactivatedAt !== undefined && { deactivatedDate: user.deactivatedAt }),
});

const rest = (user: User) => ({
  userSystemInfo: systemInfo(user),
  // Numbers here, unlike the names of the features endpoint; their meaning is not documented.
  features: [],
  apps: [],
  groups: [],
  roles: [...user.roles],
  disclaimers: [],
  avatar: avatarsOf(user)[0],
});

const attributes = (user: User) => ({
  ...attributesOf(user),
  firstName: orNull(user.firstName),
  lastName: orNull(user.lastName),
  department: orNull(user.department),
  title: orNull(user.title),
  location: orNull(user.location),
  accountType: user.accountType,
});

/** `V2UserDetail`, for administrators. */
export function v2UserDetail(user: User, { current, previous }: Keys) {
  return {
    userAttributes: {
      ...attributes(user),
      ...(current && { currentKey: { key: current.pem } }),
      ...(previous && { previousKey: { key: previous.pem, expirationDate: previous.expiresAt } }),
    },
    ...rest(user),
  };
}

// What `V2UserAttributes` has and the older `UserAttributes` does not.
const newer = new Set([
  'twoFactorAuthPhone',
  'recommendedLanguage',
  'marketCoverage',
  'responsibility',
  'function',
  'instrument',
  'userMetadata',
]);

/** The older `UserDetail`, which find users still answers: fewer attributes. */
export function userDetail(user: User) {
  const known = Object.entries(attributes(user)).filter(([name]) => !newer.has(name));
  return { userAttributes: Object.fromEntries(known), ...rest(user) };
}
