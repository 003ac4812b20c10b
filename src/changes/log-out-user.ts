import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { refuseLockout } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { impossible, NOTHING_READ } from './undo.ts';
import { emailOf } from './user-standing.ts';

/** `sessions` is how many there were when it was asked for. */
type Params = { readonly user: Person; readonly sessions: number };

export const logOutUserKind: ChangeKind<'user.logout', Params> = {
  kind: 'user.logout',
  params: z.object({ user: person, sessions: z.number() }),
  confirm: ({ user }) => ({
    question: phrase('change-user-logout.question', { user }),
    button: phrase('change-user-logout.button', { user }),
    isFinal: true,
  }),
  describe: ({ user }) => phrase('change-user-logout', { user }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, sessions }) => [
    ...emailOf({ user }),
    { label: phrase('label-sessions'), after: String(sessions) },
  ],
  check: refuseLockout,
  async done({ user }, { pod }) {
    return (await pod.users.listUserSessions(user.id)).length === 0;
  },
  before: NOTHING_READ,
  async apply({ user }, { pod }) {
    await pod.users.logOutUser(user.id);
    return undefined;
  },
  undo: () => impossible('sessions-ended'),
  notices: ({ user }, { requester }) =>
    user.id === requester.id ? [] : [{ to: user, says: phrase('notice-logged-out', { requester }) }],
};

export const logOutUser = makerOf(logOutUserKind);
