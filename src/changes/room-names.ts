import type { V3RoomDetail } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { Pod } from './change.ts';

/** The pod takes names shorter than 50 characters (Symphony REST API, create room v3). */
export const LONGEST_ROOM_NAME = 49;

/** Throws UserError when a room cannot be named so, because another has the name; `isOwn` knows the room that may have it. */
export async function refuseTakenName(
  name: string,
  { pod, isOwn }: { pod: Pod; isOwn: (room: V3RoomDetail) => boolean },
): Promise<void> {
  if (name === '') throw new UserError({ code: 'room-name-empty' });
  for await (const room of pod.streams.searchAllRooms({ query: name }, { includeNonDiscoverable: true }))
    if (folded(room.roomAttributes.name) === folded(name) && !isOwn(room))
      throw new UserError({ code: 'room-name-taken', name });
}

/** The pod takes names as the same that differ only in case and white space (Symphony REST API, create room v3). */
const folded = (name: string): string => name.toLowerCase().replaceAll(/\s+/gu, '');
