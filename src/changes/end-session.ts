import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { refuseLockout } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { impossible, NOTHING_READ } from './undo.ts';
import { emailOf } from './user-standing.ts';

/** One session of several: its id, what people call it, and how it was when it was asked for. */
type Params = {
  readonly user: Person;
  readonly session: string;
  readonly name: string;
  readonly device: string;
  readonly since?: number | undefined;
};

export const endSessionKind: ChangeKind<'user.session.end', Params> = {
  kind: 'user.session.end',
  params: z.object({
    user: person,
    session: z.string(),
    name: z.string(),
    device: z.string(),
    since: z.number().optional(),
  }),
  confirm: ({ user, name }) => ({
    question: phrase('change-user-session-end.question', { user, session: name }),
    button: phrase('change-user-session-end.button', { session: name }),
    isFinal: true,
  }),
  describe: ({ user, name }) => phrase('change-user-session-end', { user, session: name }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, device, since }) => [
    ...emailOf({ user }),
    ...(device ? [{ label: phrase('label-device'), after: device }] : []),
    ...(since === undefined ? [] : [{ label: phrase('label-since'), after: { time: since } }]),
  ],
  check: refuseLockout,
  async done({ user, session }, { pod }) {
    return (await pod.users.listUserSessions(user.id)).every(({ sessionId }) => sessionId !== session);
  },
  before: NOTHING_READ,
  async apply({ user, session }, { pod }) {
    await pod.users.logOutUserSession(user.id, session);
    return undefined;
  },
  undo: () => impossible('sessions-ended'),
  notices: ({ user, name }, { requester }) =>
    user.id === requester.id
      ? []
      : [{ to: user, says: phrase('notice-session-ended', { requester, session: name }) }],
};

export const endSession = makerOf(endSessionKind);
