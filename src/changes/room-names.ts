import type { UserId, V3RoomDetail } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { Pod } from './change.ts';

/** The pod takes names shorter than 50 characters (Symphony REST API, create room v3). */
export const LONGEST_ROOM_NAME = 49;

type Naming = { readonly pod: Pod; readonly by: UserId; readonly isOwn: (room: V3RoomDetail) => boolean };

/**
 * Throws UserError when a room cannot be named so, because another has the name: one of those that the person may know of. `isOwn` knows the
 * room that may have it. Of all other rooms nothing is looked at, so that neither the answer nor how long it takes tells that there is
 * one. Decision: that the pod refuses the name is told in the end, as the client tells it, in the words for whatever it doesn't accept.
 */
export async function refuseTakenName(name: string, { pod, by, isOwn }: Naming): Promise<void> {
  if (name === '') throw new UserError({ code: 'room-name-empty' });
  const refuse = (room: V3RoomDetail) => {
    if (folded(room.roomAttributes.name) === folded(name) && !isOwn(room))
      throw new UserError({ code: 'room-name-taken', name });
  };
  // Of letters in full width, the pod finds a room by those that it has.
  for (const query of new Set([name, name.normalize('NFKC')])) {
    for await (const room of pod.streams.searchAllRooms({ query })) if (isOpen(room)) refuse(room);
    const theirs = pod.streams.searchAllRooms(
      { query, member: { id: by } },
      { includeNonDiscoverable: true },
    );
    for await (const room of theirs) refuse(room);
  }
}

/** What the pod finds for Steward has the rooms that Steward is in, too. */
const isOpen = ({ roomAttributes }: V3RoomDetail): boolean =>
  roomAttributes.public === true || roomAttributes.discoverable === true;

/**
 * The pod takes names as the same that differ only in case and white space (Symphony REST API, create room v3). Decision: so does Steward with
 * those that read the same, as `ＦＸ` and `FX` do, because people name a room by what they read.
 */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
