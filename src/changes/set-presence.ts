import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { type ChangeKind, makerOf } from './change.ts';
import { person } from './shapes.ts';

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

type Params = { readonly user: Person; readonly category: (typeof PRESENCES)[number] };

export const setPresenceKind: ChangeKind<Params> = {
  kind: 'presence.set',
  params: z.object({ user: person, category: z.enum(PRESENCES) }),
  describe: ({ user, category }) => `set the status of ${user.displayName} to ${category}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  async done({ user, category }, { pod }) {
    return (await pod.presence.getUserPresence(user.id, { local: true })).category === category;
  },
  async apply({ user, category }, { pod }) {
    await pod.presence.setUserPresence(user.id, category);
    return undefined;
  },
  undo: () => 'set the earlier status with /presence set',
};

export const setPresence = makerOf(setPresenceKind);
