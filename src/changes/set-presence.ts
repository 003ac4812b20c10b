import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { person } from './shapes.ts';
import { exactly, impossible } from './undo.ts';

/** The statuses a person can take; DO_NOT_DISTURB and OFF_WORK are deprecated (Symphony REST API, presence). */
export const PRESENCES = [
  'AVAILABLE',
  'BUSY',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
  'IN_A_MEETING',
  'AWAY',
  'OUT_OF_OFFICE',
] as const;

// The deprecated ones can't be chosen any more, but whoever had one gets it back.
const category = z.enum([...PRESENCES, 'DO_NOT_DISTURB', 'OFF_WORK']);

type Params = { readonly user: Person; readonly category: z.infer<typeof category> };

/** `before` is the category that the person had. */
export const setPresenceKind: ChangeKind<'presence.set', Params, string> = {
  kind: 'presence.set',
  params: z.object({ user: person, category }),
  describe: ({ user, category }) =>
    phrase('change-presence-set', { user, presence: phrase('presence-name', { category }) }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  async done({ user, category }, { pod }) {
    return (await pod.presence.getUserPresence(user.id, { local: true })).category === category;
  },
  before: {
    shape: z.string(),
    read: async ({ user }, { pod }) =>
      (await pod.presence.getUserPresence(user.id, { local: true })).category,
  },
  notices: ({ user, category }, { requester }) =>
    user.id === requester.id
      ? []
      : [
          {
            to: user,
            says: phrase('notice-presence', { requester, presence: phrase('presence-name', { category }) }),
          },
        ],
  async apply({ user, category }, { pod }) {
    await pod.presence.setUserPresence(user.id, category);
    return undefined;
  },
  undo({ user }, { before }) {
    const { data } = category.safeParse(before);
    return data ? exactly(setPresence({ user, category: data })) : impossible('presence-not-settable');
  },
};

export const setPresence = makerOf(setPresenceKind);
