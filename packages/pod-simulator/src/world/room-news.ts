import type { Recipients } from './datafeeds.ts';
import type { Events } from './events.ts';
import { roomProperties } from './room-attributes.ts';
import type { RoomStream } from './stream.ts';
import { v4RoomStream } from './streams.ts';
import type { User } from './user.ts';

type RoomEvent = 'ROOMCREATED' | 'ROOMUPDATED' | 'ROOMDEACTIVATED' | 'ROOMREACTIVATED';

const payloadKeys = {
  ROOMCREATED: 'roomCreated',
  ROOMUPDATED: 'roomUpdated',
  ROOMDEACTIVATED: 'roomDeactivated',
  ROOMREACTIVATED: 'roomReactivated',
} as const satisfies Record<RoomEvent, string>;

const settingsKeys: Partial<Record<RoomEvent, string>> = {
  ROOMCREATED: 'roomProperties',
  ROOMUPDATED: 'newRoomProperties',
};

export type RoomNews = ReturnType<typeof createRoomNews>;

/** Tells the members of a room, or those who are named, what became of the room. */
export function createRoomNews(events: Events) {
  return (type: RoomEvent, room: RoomStream, initiator: User, to: Recipients = room.members): void => {
    const settings = settingsKeys[type];
    events.emit({
      type,
      initiator,
      to,
      payload: (viewer) => ({
        [payloadKeys[type]]: {
          stream: type === 'ROOMDEACTIVATED' ? { streamId: room.id, streamType: 'ROOM' } : v4RoomStream(room),
          ...(settings && { [settings]: roomProperties(room.room, room.createdBy, room.createdAt, viewer) }),
        },
      }),
    });
    events.tell('stream', room.members, { streamId: room.id });
  };
}
