import type { StreamId, SymphonyBdk } from '@finos/symphony-bdk-core';

/** Finds the room that the configuration names, by name or stream id, among those that the bot is in. Kept once found. */
export function createAdministratorsRoom(
  streams: Pick<SymphonyBdk['streams'], 'listAllStreams'>,
  room: string,
) {
  let found: Promise<StreamId> | undefined;

  async function find(): Promise<StreamId> {
    const wanted = room.trim().toLowerCase();
    for await (const { id, roomAttributes } of streams.listAllStreams({ streamTypes: [{ type: 'ROOM' }] }))
      if (id === room || roomAttributes?.name?.trim().toLowerCase() === wanted) return id;
    throw new AdministratorsRoomMissing(room);
  }

  return (): Promise<StreamId> => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

/** The room is not there, or the bot is not in it. */
class AdministratorsRoomMissing extends Error {
  constructor(room: string) {
    super(
      `Steward is in no room named "${room}": create it, add Steward, or name another as steward.administrators.room.`,
    );
    this.name = 'AdministratorsRoomMissing';
  }
}
