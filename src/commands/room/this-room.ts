import { ArgumentError, type ArgumentScope, type Given, type Room } from '@finos/symphony-bdk-core';

/** The room in which the command was typed; in an IM the room has to be named. */
export async function thisRoom({ stream, directory }: ArgumentScope): Promise<Room> {
  const room = stream.streamType === 'ROOM' ? await directory.roomById(stream.streamId) : undefined;
  if (room === undefined) throw new ArgumentError({ code: 'missing', about: 'arg-room' });
  return room;
}

/** Was a room named? What is in it is not for those who are in the room where that was typed. */
export const isOfNamedRoom = ({ room }: Given): boolean => room !== undefined;
