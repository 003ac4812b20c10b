import type { Recipients } from './datafeeds.ts';
import type { Events } from './events.ts';
import type { RoomStream } from './stream.ts';
import { v4RoomStream } from './streams.ts';
import { type User, v4User } from './user.ts';

type MembershipEvent =
  | 'USERJOINEDROOM'
  | 'USERLEFTROOM'
  | 'ROOMMEMBERPROMOTEDTOOWNER'
  | 'ROOMMEMBERDEMOTEDFROMOWNER';

const payloadKeys = {
  USERJOINEDROOM: 'userJoinedRoom',
  USERLEFTROOM: 'userLeftRoom',
  ROOMMEMBERPROMOTEDTOOWNER: 'roomMemberPromotedToOwner',
  ROOMMEMBERDEMOTEDFROMOWNER: 'roomMemberDemotedFromOwner',
} as const satisfies Record<MembershipEvent, string>;

/** Tells the members of a room, and who it is about, what became of somebody's membership. */
export function createMembershipNews(events: Events) {
  return (type: MembershipEvent, room: RoomStream, initiator: User, affected: User): void => {
    const to: Recipients = new Set([...room.members.keys(), affected.id]);
    events.emit({
      type,
      initiator,
      to,
      payload: (viewer) => ({
        [payloadKeys[type]]: { stream: v4RoomStream(room), affectedUser: v4User(affected, viewer) },
      }),
    });
    events.tell('membership', to, { streamId: room.id });
  };
}
