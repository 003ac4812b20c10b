import type { Limits } from '../limits.ts';
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

const comingAndGoing: ReadonlySet<MembershipEvent> = new Set(['USERJOINEDROOM', 'USERLEFTROOM']);

export type MembershipNews = ReturnType<typeof createMembershipNews>;

/**
 * Tells the members of a room, and who it is about, what became of somebody's membership. Who joins and leaves a large
 * room is told to that person and to whoever did it, and to nobody else.
 */
export function createMembershipNews(events: Events, limits: Limits) {
  return (type: MembershipEvent, room: RoomStream, initiator: User, affected: User): void => {
    const everybody: Recipients = new Set([...room.members.keys(), affected.id]);
    const isQuiet = comingAndGoing.has(type) && room.members.size > limits.smallRoomMembers;
    events.emit({
      type,
      initiator,
      to: isQuiet ? new Set([affected.id, initiator.id]) : everybody,
      payload: (viewer) => ({
        [payloadKeys[type]]: { stream: v4RoomStream(room), affectedUser: v4User(affected, viewer) },
      }),
    });
    events.tell('membership', everybody, { streamId: room.id });
  };
}
