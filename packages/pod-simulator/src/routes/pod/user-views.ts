import { isExternalTo, type User } from '../../world/user.ts';

const avatars = [
  { size: 'original', url: '../avatars/static/150/default.png' },
  { size: 'small', url: '../avatars/static/50/default.png' },
];

const orNull = (text: string | undefined) => text ?? null;

/** `UserV2`. Usernames and what only colleagues may know stay within the pod. */
export function userV2(user: User, viewer: User, options: { withoutEmail?: boolean } = {}) {
  const external = isExternalTo(viewer, user);
  return {
    id: user.id,
    ...(!(external && options.withoutEmail) && { emailAddress: user.email }),
    // Service accounts often have no names: the pod then says null.
    firstName: orNull(user.firstName),
    lastName: orNull(user.lastName),
    displayName: user.displayName,
    company: user.company,
    accountType: user.accountType,
    avatars,
    ...(!external && {
      title: orNull(user.title),
      username: user.username,
      ...(user.location !== undefined && { location: user.location }),
      ...(user.department !== undefined && { department: user.department }),
    }),
  };
}

/** `V2UserDetail`, for administrators. */
export function v2UserDetail(user: User) {
  return {
    userAttributes: {
      emailAddress: user.email,
      firstName: orNull(user.firstName),
      lastName: orNull(user.lastName),
      userName: user.username,
      displayName: user.displayName,
      companyName: user.company,
      department: orNull(user.department),
      title: orNull(user.title),
      location: orNull(user.location),
      accountType: user.accountType,
    },
    userSystemInfo: {
      id: user.id,
      status: user.status,
      createdDate: user.createdAt,
      createdBy: String(user.id),
      lastUpdatedDate: user.createdAt,
      ...(user.lastLoginAt !== undefined && { lastLoginDate: user.lastLoginAt }),
    },
    features: [],
    apps: [],
    groups: [],
    roles: [...user.roles],
    disclaimers: [],
    avatar: avatars[0],
  };
}
