import {
  ArgumentError,
  type ArgumentScope,
  type Given,
  isThisRoom,
  type Room,
  type StreamId,
} from '@finos/symphony-bdk-core';

/** The room in which the command was typed; in an IM the room has to be named. */
export async function thisRoom({ stream, directory }: ArgumentScope): Promise<Room> {
  const room = stream.streamType === 'ROOM' ? await directory.roomById(stream.streamId) : undefined;
  if (room === undefined) throw new ArgumentError({ code: 'missing', about: 'arg-room' });
  return room;
}

/** Was a room named, other than the one in which that was typed? What is in it is not for those who are in this one. */
export const isOfNamedRoom = ({ room }: Given, here: StreamId): boolean =>
  room !== undefined &&
  !isThisRoom(room) &&
  room.some((token) => (token.kind === 'room' ? token.streamId : token.text) !== here);
