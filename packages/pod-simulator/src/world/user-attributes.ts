import { isDeepStrictEqual } from 'node:util';
import type { Profile, User } from './user.ts';

/** What the API calls `userAttributes`, keys and account type aside. */
export type Attributes = Profile & {
  emailAddress: string;
  userName: string;
  displayName: string;
  companyName: string;
  firstName?: string;
  lastName?: string;
  department?: string;
  title?: string;
  location?: string;
};

const personal = ['firstName', 'lastName', 'department', 'title', 'location'] as const;

export const attributesOf = (user: User): Attributes => ({
  emailAddress: user.email,
  userName: user.username,
  displayName: user.displayName,
  companyName: user.company,
  ...(user.firstName !== undefined && { firstName: user.firstName }),
  ...(user.lastName !== undefined && { lastName: user.lastName }),
  ...(user.department !== undefined && { department: user.department }),
  ...(user.title !== undefined && { title: user.title }),
  ...(user.location !== undefined && { location: user.location }),
  ...user.profile,
});

/** Writes them to the user; an empty text clears. Only `Users` may: it keeps the indexes. */
export function assignAttributes(user: User, attributes: Attributes): void {
  const { emailAddress, userName, displayName, companyName, ...rest } = attributes;
  user.email = emailAddress;
  user.username = userName;
  user.displayName = displayName;
  user.company = companyName;
  const profile: Record<string, unknown> = rest;
  for (const name of personal) {
    if (rest[name]) user[name] = rest[name];
    else delete user[name];
    delete profile[name];
  }
  user.profile = Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== ''));
}

export type AttributeChange = { attribute: string; oldValue: string; newValue: string };

/** What differs, as the audit trail writes it: lists in brackets. */
export function differences(before: Attributes, after: Attributes): AttributeChange[] {
  const [old, now]: Record<string, unknown>[] = [before, after];
  return Object.keys({ ...before, ...after })
    .filter((name) => !isDeepStrictEqual(old?.[name] ?? '', now?.[name] ?? ''))
    .map((attribute) => ({
      attribute,
      oldValue: written(old?.[attribute]),
      newValue: written(now?.[attribute]),
    }));
}

function written(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.join()}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
