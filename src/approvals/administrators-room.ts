import type { StreamId, SymphonyBdk } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';

/** The room in which administrators decide. */
export type AdministratorsRoom = ReturnType<typeof createAdministratorsRoom>;

/** Finds the room that the configuration names, by name or stream id, among those that the bot is in. Kept once found. */
export function createAdministratorsRoom(
  streams: Pick<SymphonyBdk['streams'], 'listAllStreams' | 'getRoomInfo'>,
  room: string,
) {
  let found: Promise<StreamId> | undefined;

  async function find(): Promise<StreamId> {
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
    throw new UserError({ code: 'administrators-room-missing', room });
  }

  /** Throws UserError when there is none. */
  function id(): Promise<StreamId> {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  }

  return {
    id,
    /** Is it this one? When there is none, no room is it. */
    async is(roomId: StreamId): Promise<boolean> {
      try {
        return (await id()) === roomId;
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    },
  };
}
