import type { StreamAttributes, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import { inParallel } from '../work/in-parallel.ts';

type Pod = Pick<SymphonyBdk, 'streams'>;

const AT_ONCE = 5;

/** The rooms that somebody is in, oldest first; active ones only, and not more than so many, unless said otherwise. */
export async function roomsOf(
  userId: UserId,
  pod: Pod,
  { most = Number.POSITIVE_INFINITY, includeInactive = false } = {},
): Promise<StreamAttributes[]> {
  const rooms: StreamAttributes[] = [];
  const filter = { streamTypes: [{ type: 'ROOM' }], includeInactiveStreams: includeInactive };
  for await (const room of pod.streams.listAllUserStreams(userId, filter)) {
    rooms.push(room);
    if (rooms.length === most) break;
  }
  return rooms;
}

/**
 * Whether somebody owns each of these rooms; `undefined` when the pod does not tell. It has no list of rooms by owner that
 * needs no search text, so the members of each room are looked at, a few rooms at once.
 */
export async function ownershipOf(
  userId: UserId,
  rooms: readonly StreamAttributes[],
  pod: Pod,
): Promise<(boolean | undefined)[]> {
  const owns: (boolean | undefined)[] = [];
  for await (const each of inParallel(rooms, AT_ONCE, ({ id }) => isOwner(id))) owns.push(each);
  return owns;

  async function isOwner(roomId: StreamAttributes['id']): Promise<boolean | undefined> {
    try {
      const members = await pod.streams.listRoomMembers(roomId);
      return members.some(({ id, owner }) => owner && id === userId);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }
}
