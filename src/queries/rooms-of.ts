import type { StreamAttributes, StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
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

/** What somebody is in a room; in a group chat, which all of its members own, just that. */
export type PlaceIn = 'owner' | 'member' | 'group';

/**
 * What somebody is in each of these rooms; `undefined` when the pod does not tell. It has no list of rooms by owner that
 * needs no search text, so the members of each room are looked at, a few rooms at once.
 */
export async function placesIn(
  userId: UserId,
  rooms: readonly StreamAttributes[],
  pod: Pod,
): Promise<(PlaceIn | undefined)[]> {
  const places: (PlaceIn | undefined)[] = [];
  for await (const each of inParallel(rooms, AT_ONCE, ({ id }) => placeIn(id))) places.push(each);
  return places;

  async function placeIn(roomId: StreamAttributes['id']): Promise<PlaceIn | undefined> {
    try {
      const members = await pod.streams.listRoomMembers(roomId);
      if (!members.some(({ id, owner }) => owner && id === userId)) return 'member';
      return (await isGroupChat(roomId, pod)) ? 'group' : 'owner';
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }
}

/** Lists of a person's streams don't tell. */
export async function isGroupChat(roomId: StreamId, { streams }: Pod): Promise<boolean> {
  return (await streams.getRoomInfo(roomId)).roomAttributes.groupChat === true;
}
