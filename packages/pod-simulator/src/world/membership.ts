import type { Clock } from '../clock.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { Connections } from './connections.ts';
import type { Events } from './events.ts';
import type { MembershipNews } from './membership-news.ts';
import { isOwner, mayAdd, memberOf, refuseLocked, refuseNotOwner } from './membership-rights.ts';
import type { RoomStream } from './stream.ts';
import { asRoom, type Streams, v4RoomStream } from './streams.ts';
import { mayOwn, type Succession } from './succession.ts';
import {
  isComplianceOfficer,
  isEntitled,
  isExternalTo,
  isUserProvisioner,
  type User,
  v4User,
} from './user.ts';
import type { Users } from './users.ts';

type Options = {
  clock: Clock;
  users: Users;
  streams: Streams;
  connections: Connections;
  events: Events;
  announce: MembershipNews;
  succession: Succession;
};

/** Whether a call changed anything: asking for what is already so is no error and makes no event. */
export type Effect = 'changed' | 'unchanged';

export function createMembership(options: Options) {
  const { clock, users, streams, connections, events, announce, succession } = options;

  function refuseOutsider(room: RoomStream, caller: User, user: User): void {
    if (!isExternalTo(room.createdBy, user)) return;
    if (!room.room.crossPod) throw forbidden('The room is not open to other firms');
    if (!isEntitled(caller, 'isExternalRoomEnabled')) throw forbidden();
    if (!connections.areConnected(caller, user)) {
      throw forbidden(`User ${user.id} is not connected with the caller`);
    }
  }

  function join(room: RoomStream, initiator: User, user: User): void {
    room.members.set(user.id, { user, owner: room.room.groupChat === true, joinedAt: clock.now() });
    room.past?.delete(user.id);
    streams.joinedOrLeft(room, user);
    announce('USERJOINEDROOM', room, initiator, user);
  }

  function setOwner(room: RoomStream, caller: User, userId: number, owner: boolean): Effect {
    refuseNotOwner(room, caller);
    refuseLocked(room);
    const member = memberOf(room, users.known(userId));
    if (member.owner === owner) return 'unchanged';
    if (!owner && room.room.groupChat) throw invalid('Everybody in a group chat is an owner of it');
    if (owner && !mayOwn(room, member.user)) throw forbidden(`User ${userId} may not own public rooms`);
    const owners = [...room.members.values()].filter((candidate) => candidate.owner);
    if (!owner && owners.length === 1) throw invalid('The last owner cannot be demoted');
    member.owner = owner;
    const type = owner ? 'ROOMMEMBERPROMOTEDTOOWNER' : 'ROOMMEMBERDEMOTEDFROMOWNER';
    announce(type, room, caller, member.user);
    return 'changed';
  }

  return {
    /** Puts somebody into a room without asking and without an event (seed). */
    place(room: RoomStream, user: User, { owner }: { owner: boolean }): void {
      const joinedAt = room.members.get(user.id)?.joinedAt ?? clock.now();
      room.members.set(user.id, { user, owner: owner || room.room.groupChat === true, joinedAt });
      if (owner && !mayOwn(room, user)) throw invalid(`${user.username} may not own public rooms`);
      if (isExternalTo(room.createdBy, user) && !room.room.crossPod) {
        throw invalid(`${user.username} is of another firm and ${room.room.name} is not a cross-pod room`);
      }
      streams.joinedOrLeft(room, user);
    },

    add(room: RoomStream, caller: User, userId: number): Effect {
      const user = users.known(userId);
      if (!mayAdd(room, caller, user)) throw forbidden();
      refuseLocked(room);
      if (user.status === 'DISABLED') throw invalid(`User ${userId} is not active`);
      if (room.members.has(userId)) return 'unchanged';
      refuseOutsider(room, caller, user);
      join(room, caller, user);
      return 'changed';
    },

    remove(room: RoomStream, caller: User, userId: number): Effect {
      const user = users.known(userId);
      const allowed =
        user === caller || isOwner(room, caller) || isComplianceOfficer(caller) || isUserProvisioner(caller);
      if (!allowed) throw forbidden();
      refuseLocked(room);
      const member = memberOf(room, user);
      room.members.delete(userId);
      room.past ??= new Map();
      room.past.set(userId, { ...member, owner: false });
      streams.joinedOrLeft(room, user);
      announce('USERLEFTROOM', room, caller, user);
      succession.memberLeft(room, caller);
      return 'changed';
    },

    /** Somebody's account was switched off: what they alone owned in public goes with it. */
    ownerDisabled(user: User, caller: User): void {
      for (const stream of streams.of(user))
        if (stream.members.get(user.id)?.owner) succession.ownerDisabled(asRoom(stream), caller);
    },

    promote: (room: RoomStream, caller: User, userId: number) => setOwner(room, caller, userId, true),
    demote: (room: RoomStream, caller: User, userId: number) => setOwner(room, caller, userId, false),

    /** The client's "join" of a public room and "request access" of a discoverable one. */
    ask(room: RoomStream, user: User): 'joined' | 'requested' {
      refuseLocked(room);
      if (room.members.has(user.id)) throw invalid('You are already a member of this room');
      if (isExternalTo(room.createdBy, user)) throw forbidden('The room belongs to another firm');
      if (room.room.public) {
        join(room, user, user);
        return 'joined';
      }
      if (!room.room.discoverable) throw forbidden('The room can be joined by invitation only');
      const owners = [...room.members.values()].filter((member) => member.owner).map((member) => member.user);
      events.emit({
        type: 'USERREQUESTEDTOJOINROOM',
        initiator: user,
        to: new Set([user.id, ...owners.map((owner) => owner.id)]),
        payload: (viewer) => ({
          userRequestedToJoinRoom: {
            stream: v4RoomStream(room),
            affectedUsers: owners.map((owner) => v4User(owner, viewer)),
          },
        }),
      });
      return 'requested';
    },
  };
}
