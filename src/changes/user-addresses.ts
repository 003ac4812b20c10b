import type { UserId, UserV2 } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { Pod } from './change.ts';

const EMAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/u;

/** Who of our own firm has an e-mail address; disabled accounts keep theirs. */
export async function userByEmail(email: string, { users }: Pick<Pod, 'users'>): Promise<UserV2 | undefined> {
  const found = await users.listUsersByEmails([email], { local: true });
  return found.users.find(({ emailAddress }) => emailAddress?.toLowerCase() === email.toLowerCase());
}

/** Who of our own firm has a user name. */
export async function userByName(name: string, { users }: Pick<Pod, 'users'>): Promise<UserV2 | undefined> {
  const found = await users.listUsersByUsernames([name]);
  return found.users.find(({ username }) => username?.toLowerCase() === name.toLowerCase());
}

/** Throws UserError when this is no e-mail address. */
export function refuseUnreadableEmail(email: string): void {
  if (!EMAIL.test(email)) throw new UserError({ code: 'email-unreadable', text: email });
}

/** Throws UserError when this is no e-mail address, or somebody else's than `own`. */
export async function refuseEmail(
  email: string,
  { pod, own }: { pod: Pick<Pod, 'users'>; own?: UserId },
): Promise<void> {
  refuseUnreadableEmail(email);
  const holder = await userByEmail(email, pod);
  if (holder && holder.id !== own)
    throw new UserError({ code: 'email-taken', email, holder: holder.displayName });
}
