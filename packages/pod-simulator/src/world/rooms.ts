import { forbidden, invalid } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Recipients } from './datafeeds.ts';
import type { Events } from './events.ts';
import type { Messages } from './messages.ts';
import {
  checkCombination,
  type RoomAttributes,
  roomProperties,
  updated,
  withDefaults,
} from './room-attributes.ts';
import type { RoomStream } from './stream.ts';
import { asRoom, type Streams, v4RoomStream } from './streams.ts';
import { isComplianceOfficer, isEntitled, isExternalTo, isUserProvisioner, type User } from './user.ts';

type Options = { streams: Streams; messages: Messages; events: Events; settings: Settings };

/** Rooms: creating, changing, switching off and on. */
export function createRooms({ streams, messages, events, settings }: Options) {
  // Names are the same up to case and whitespace; one per pod (decision: the scope is not documented).
  const byName = new Map<string, RoomStream>();
  const keyOf = (owner: User, name: string) =>
    `${owner.tenantId} ${name.toLowerCase().replaceAll(/\s+/g, '')}`;

  function checkName(creator: User, name: string, own?: RoomStream): void {
    if (name.trim() === '') throw invalid('The room name is required');
    if (name.length >= 50) throw invalid('The room name must be shorter than 50 characters');
    const holder = byName.get(keyOf(creator, name));
    if (holder && holder !== own) throw invalid('There is already a room with this name');
  }

  function announce(
    type: string,
    room: RoomStream,
    initiator: User,
    to: Recipients,
    settings?: string,
  ): void {
    // The event "created" is "roomCreated" in the payload, and so on.
    const key = `room${type.charAt(4)}${type.slice(5).toLowerCase()}`;
    events.emit({
      type,
      initiator,
      to,
      payload: (viewer) => ({
        [key]: {
          stream: type === 'ROOMDEACTIVATED' ? { streamId: room.id, streamType: 'ROOM' } : v4RoomStream(room),
          ...(settings && { [settings]: roomProperties(room.room, room.createdBy, room.createdAt, viewer) }),
        },
      }),
    });
    events.tell('stream', room.members, { streamId: room.id });
  }

  const isOwner = (room: RoomStream, user: User) => room.members.get(user.id)?.owner === true;

  function refuseNotOwner(room: RoomStream, caller: User): void {
    if (!isOwner(room, caller) && !isUserProvisioner(caller)) throw forbidden();
  }

  return {
    create(creator: User, asked: RoomAttributes): RoomStream {
      checkName(creator, asked.name ?? '');
      checkCombination(asked, settings);
      if (asked.public && !isEntitled(creator, 'canCreatePublicRoom')) throw forbidden();
      if (asked.crossPod && !isEntitled(creator, 'isExternalRoomEnabled')) throw forbidden();
      const room = asRoom(streams.create('ROOM', creator, [creator], withDefaults(asked)));
      byName.set(keyOf(creator, room.room.name), room);
      announce('ROOMCREATED', room, creator, new Set([creator.id]), 'roomProperties');
      return room;
    },

    update(room: RoomStream, caller: User, asked: RoomAttributes): RoomStream {
      refuseNotOwner(room, caller);
      if (asked.name !== undefined) checkName(room.createdBy, asked.name, room);
      const pinned = asked.pinnedMessageId ? messages.byId(asked.pinnedMessageId) : undefined;
      if (asked.pinnedMessageId && pinned?.stream !== room)
        throw invalid('The pinned message is not in this room');
      const next = updated(room.room, asked, settings);
      byName.delete(keyOf(room.createdBy, room.room.name));
      room.room = next;
      byName.set(keyOf(room.createdBy, next.name), room);
      announce('ROOMUPDATED', room, caller, room.members, 'newRoomProperties');
      return room;
    },

    /** For owners, compliance officers who are not members, and user provisioners; not for rooms of another firm. */
    setActive(room: RoomStream, caller: User, active: boolean): RoomStream {
      const allowed =
        isOwner(room, caller) ||
        isUserProvisioner(caller) ||
        (isComplianceOfficer(caller) && !room.members.has(caller.id));
      if (!allowed) throw forbidden();
      if (isExternalTo(caller, room.createdBy)) throw forbidden('The room was created by another firm');
      if (room.active === active) return room;
      if (active && room.members.size === 0) throw invalid('A room without members cannot be reactivated');
      room.active = active;
      announce(active ? 'ROOMREACTIVATED' : 'ROOMDEACTIVATED', room, caller, room.members);
      return room;
    },

    /** Settings and members: for members, compliance officers and user provisioners. */
    refuseStranger(room: RoomStream, caller: User): void {
      const known = room.members.has(caller.id) || isComplianceOfficer(caller) || isUserProvisioner(caller);
      if (!known) throw forbidden();
    },

    *visibleTo(caller: User, includeNonDiscoverable: boolean): Iterable<RoomStream> {
      const everything = includeNonDiscoverable && isUserProvisioner(caller);
      for (const stream of streams.rooms()) {
        const samePod = stream.createdBy.tenantId === caller.tenantId;
        const open = samePod && (stream.room.public || stream.room.discoverable || everything);
        if (open || stream.members.has(caller.id)) yield stream;
      }
    },
  };
}
