import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { type Phrase, phrase } from '../words/index.ts';
import type { ChangeContext, ChangeKind, Detail, Doing, Notice } from './change.ts';
import { makerOf } from './change.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { exactly, exceptFor, NOTHING_READ } from './undo.ts';

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

/** Without `about` when nobody has looked, as for the undo of an enabling. */
type Disabling = { readonly user: Person; readonly about?: z.infer<typeof about> | undefined };

const MOST_NAMED = 5;

async function isDisabled({ user }: { user: Person }, { pod }: ChangeContext): Promise<boolean> {
  return (await pod.users.getStatus(user.id)).status === 'DISABLED';
}

export const disableUserKind: ChangeKind<'user.disable', Disabling> = {
  kind: 'user.disable',
  params: z.object({ user: person, about: about.optional() }),
  confirm: ({ user }) => ({
    question: phrase('change-user-disable.question', { user }),
    button: phrase('change-user-disable.button'),
  }),
  describe: ({ user }) => phrase('change-user-disable', { user }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, about }) => (about ? detailsOf(user, about) : emailOf({ user })),
  warning: ({ about }) =>
    about && about.ownedAlone.length > 0 ? aloneWarning(about.ownedAlone, about.isCut) : undefined,
  check: refuseLockout,
  done: isDisabled,
  before: NOTHING_READ,
  async apply({ user }, { pod }) {
    await pod.users.updateStatus(user.id, { status: 'DISABLED' });
    return undefined;
  },
  undo: ({ user }) => exceptFor(enableUser({ user }), 'sessions-ended'),
  notices: (params, doing) => (params.user.id === doing.requester.id ? [] : [disableNotice(params, doing)]),
};

const disableNotice = ({ user }: { readonly user: Person }, { requester }: Doing): Notice => ({
  to: user,
  says: phrase('notice-disabled', { requester }),
  isBefore: true,
});

export const disableUser = makerOf(disableUserKind);

const detailsOf = (
  { displayName }: Person,
  { userName, email, lastLoginAt }: z.infer<typeof about>,
): Detail[] => [
  { label: phrase('label-name'), after: displayName },
  { label: phrase('label-user-name'), after: userName },
  { label: phrase('label-email'), after: email },
  {
    label: phrase('label-last-login'),
    after: lastLoginAt === undefined ? phrase('never') : { time: lastLoginAt },
  },
];

function aloneWarning(all: readonly string[], isCut: boolean): Phrase {
  const rooms = all.slice(0, MOST_NAMED);
  const others = all.length - rooms.length;
  if (isCut) return phrase('warning-owned-alone-at-least', { rooms, others });
  return others > 0
    ? phrase('warning-owned-alone-more', { rooms, others })
    : phrase('warning-owned-alone', { rooms });
}

export const enableUserKind: ChangeKind<'user.enable', { readonly user: Person }> = {
  kind: 'user.enable',
  params: z.object({ user: person }),
  describe: ({ user }) => phrase('change-user-enable', { user }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: emailOf,
  check: async (params, context) => refuseSteward(params, context),
  done: async (params, context) => !(await isDisabled(params, context)),
  before: NOTHING_READ,
  async apply({ user }, { pod }) {
    await pod.users.updateStatus(user.id, { status: 'ENABLED' });
    return undefined;
  },
  undo: ({ user }) => exactly(disableUser({ user })),
  notices: ({ user }, { requester }) =>
    user.id === requester.id ? [] : [{ to: user, says: phrase('notice-enabled', { requester }) }],
};

export const enableUser = makerOf(enableUserKind);

/** Names are not unique, addresses are. */
export function emailOf({ user }: { readonly user: Person }): Detail[] {
  return user.emailAddress ? [{ label: phrase('label-email'), after: user.emailAddress }] : [];
}
