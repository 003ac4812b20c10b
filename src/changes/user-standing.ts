import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import type { ChangeContext, ChangeKind, Detail } from './change.ts';
import { makerOf } from './change.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';

/**
 * What somebody should know of an account before it is disabled. `lastLoginAt` is in milliseconds since 1970; `isCut` when more
 * rooms than were looked at.
 */
const about = z.object({
  userName: z.string(),
  email: z.string(),
  lastLoginAt: z.number().optional(),
  ownedAlone: z.array(z.string()),
  isCut: z.boolean(),
});

type Disabling = { readonly user: Person; readonly about: z.infer<typeof about> };

const MOST_NAMED = 5;

async function isDisabled({ user }: { user: Person }, { pod }: ChangeContext): Promise<boolean> {
  return (await pod.users.getStatus(user.id)).status === 'DISABLED';
}

export const disableUserKind: ChangeKind<Disabling> = {
  kind: 'user.disable',
  params: z.object({ user: person, about }),
  confirm: true,
  describe: ({ user }) => `disable the account of ${user.displayName}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, about: { userName, email, lastLoginAt } }) => [
    { label: 'Name', after: user.displayName },
    { label: 'User name', after: userName },
    { label: 'E-mail', after: email },
    { label: 'Last log-in', after: 'never', ...(lastLoginAt === undefined ? {} : { at: lastLoginAt }) },
  ],
  warning: ({ about: { ownedAlone, isCut } }) =>
    ownedAlone.length > 0 ? aloneWarning(ownedAlone, isCut) : undefined,
  check: refuseLockout,
  done: isDisabled,
  async apply({ user }, { pod }) {
    await pod.users.updateStatus(user.id, { status: 'DISABLED' });
    return undefined;
  },
  undo: ({ user }) => `/user enable ${user.id}`,
};

export const disableUser = makerOf(disableUserKind);

function aloneWarning(rooms: readonly string[], isCut: boolean): string {
  const named = rooms.slice(0, MOST_NAMED).join(', ');
  const more = rooms.length > MOST_NAMED ? ', …' : '';
  const many = `${isCut ? 'at least ' : ''}${rooms.length} ${rooms.length === 1 ? 'room' : 'rooms'}`;
  return `Nobody else owns ${many} of theirs (${named}${more}). Make somebody else an owner first with /room owner add.`;
}

export const enableUserKind: ChangeKind<{ readonly user: Person }> = {
  kind: 'user.enable',
  params: z.object({ user: person }),
  describe: ({ user }) => `enable the account of ${user.displayName}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: emailOf,
  check: async (params, context) => refuseSteward(params, context),
  done: async (params, context) => !(await isDisabled(params, context)),
  async apply({ user }, { pod }) {
    await pod.users.updateStatus(user.id, { status: 'ENABLED' });
    return undefined;
  },
  undo: ({ user }) => `/user disable ${user.id}`,
};

export const enableUser = makerOf(enableUserKind);

/** Names are not unique, addresses are. */
export function emailOf({ user }: { readonly user: Person }): Detail[] {
  return user.emailAddress ? [{ label: 'E-mail', after: user.emailAddress }] : [];
}
