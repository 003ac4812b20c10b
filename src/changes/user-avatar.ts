import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { refuseSteward } from './locked-accounts.ts';
import { bytesOf, type Picture, picture } from './picture.ts';
import { person } from './shapes.ts';
import { impossible, NOTHING_READ } from './undo.ts';
import { emailOf } from './user-standing.ts';

type Params = { readonly user: Person; readonly picture: Picture };

const KILO = 1024;

export const setAvatarKind: ChangeKind<'user.avatar', Params> = {
  kind: 'user.avatar',
  params: z.object({ user: person, picture }),
  confirm: ({ user }) => ({
    question: phrase('change-user-avatar.question', { user }),
    button: phrase('change-user-avatar.button'),
    isFinal: true,
  }),
  describe: ({ user }) => phrase('change-user-avatar', { user }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, picture: { name, size } }) => [
    ...emailOf({ user }),
    {
      label: phrase('label-picture'),
      after: phrase('picture-file', { name, size: Math.max(1, Math.round(size / KILO)) }),
    },
  ],
  check: async (params, context) => refuseSteward(params, context),
  // The pod tells the address of a picture, not what it shows: it is set again.
  leavesNoTrace: true,
  done: async () => false,
  before: NOTHING_READ,
  async apply({ user, picture }, { pod }) {
    await pod.users.updateAvatar(user.id, await bytesOf(picture, pod));
    return undefined;
  },
  undo: () => impossible('picture-replaced'),
  notices: ({ user }, { requester }) =>
    user.id === requester.id ? [] : [{ to: user, says: phrase('notice-avatar', { requester }) }],
};

export const setAvatar = makerOf(setAvatarKind);
