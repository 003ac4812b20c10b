import type { StreamId, SymphonyBdk } from '@finos/symphony-bdk-core';

/** Finds the room that a file of the firm names; `undefined` when there is none that counts. */
export type FindRoom = (room: string) => Promise<StreamId | undefined>;

type Streams = Pick<SymphonyBdk['streams'], 'listAllStreams' | 'getRoomInfo'>;

/** The room with this name or stream id, among those that the bot is in. */
export async function findNamedRoom(streams: Streams, room: string): Promise<StreamId | undefined> {
  const wanted = room.trim().toLowerCase();
  for await (const { id, crossPod, roomAttributes } of streams.listAllStreams({
    streamTypes: [{ type: 'ROOM' }],
  })) {
    if (id === room) return id;
    // Another firm may give a room of its own this name, and put Steward into it.
    if (crossPod === true || roomAttributes?.name?.trim().toLowerCase() !== wanted) continue;
    // So may anybody call a group chat, in which nobody decides who else is in it.
    if ((await streams.getRoomInfo(id)).roomAttributes.groupChat !== true) return id;
  }
  return undefined;
}

/** Finds rooms as `findNamedRoom` does, and keeps what it has found. */
export function createFindRoom(streams: Streams): FindRoom {
  const found = new Map<string, Promise<StreamId | undefined>>();

  return async (room) => {
    const finding = found.get(room) ?? findNamedRoom(streams, room);
    found.set(room, finding);
    // What is not there may come.
    const forget = () => found.delete(room);
    const id = await finding.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (id === undefined) forget();
    return id;
  };
}
