import { count, list, messageId, object, streamId, userId } from './read.ts';
import type { MemberInfo, V2StreamAttributes, V3RoomDetail, V3RoomSearchResults } from './types/index.ts';

/** Reads a V3RoomDetail. */
export function readRoom(json: unknown): V3RoomDetail {
  const room = object(json, 'room');
  const attributes = object(room.roomAttributes, 'roomAttributes');
  const system = object(room.roomSystemInfo, 'roomSystemInfo');
  system.id = streamId(system.id, 'room');
  system.active = system.active !== false;
  if (typeof attributes.pinnedMessageId === 'string' && attributes.pinnedMessageId !== '') {
    attributes.pinnedMessageId = messageId(attributes.pinnedMessageId, 'pinned message');
  }
  return room as V3RoomDetail;
}

/** Reads how the pod confirms that a room is active or not (`RoomDetail`). */
export function readSwitched(json: unknown): void {
  object(json, 'room', 'roomSystemInfo', 'roomAttributes');
}

/** Reads a page of rooms. */
export function readRooms(json: unknown, asked: { skip: number; limit: number }): V3RoomSearchResults {
  if (json === null) return { count: 0, ...asked, rooms: [] };
  const results = object(json, 'room search', 'rooms', 'count');
  const rooms = list(results.rooms, 'rooms', readRoom);
  return {
    count: count(results.count, rooms.length),
    skip: count(results.skip, asked.skip),
    limit: count(results.limit, asked.limit),
    rooms,
  };
}

/** Reads a MemberInfo. */
export function readMember(json: unknown): MemberInfo {
  const member = object(json, 'member');
  member.id = userId(member.id, 'member');
  member.owner = member.owner === true;
  return member as MemberInfo;
}

/** Reads a stream of a list, or one by itself. */
export function readStream(json: unknown): V2StreamAttributes {
  const stream = object(json, 'stream');
  stream.id = streamId(stream.id, 'stream');
  const type = (stream.streamType as { type?: unknown } | null | undefined)?.type;
  stream.streamType = { type: typeof type === 'string' ? type : 'UNKNOWN' };
  return stream as V2StreamAttributes;
}
