import { forbidden, invalid } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { isOwner, refuseNotOwner } from './membership-rights.ts';
import type { Messages } from './messages.ts';
import { checkCombination, type RoomAttributes, updated, withDefaults } from './room-attributes.ts';
import type { RoomNews } from './room-news.ts';
import type { RoomStream } from './stream.ts';
import { asRoom, type Streams } from './streams.ts';
import type { Succession } from './succession.ts';
import { isComplianceOfficer, isEntitled, isExternalTo, isUserProvisioner, type User } from './user.ts';

type Options = {
  streams: Streams;
  messages: Messages;
  announce: RoomNews;
  succession: Succession;
  settings: Settings;
};

/** Rooms: creating, changing, switching off and on. */
export function createRooms({ streams, messages, announce, succession, settings }: Options) {
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

  // The names of group chats are not asked for: they are whatever their people made of them.
  const hold = (room: RoomStream) => {
    if (!room.room.groupChat) byName.set(keyOf(room.createdBy, room.room.name), room);
  };
  const release = (room: RoomStream) => {
    if (!room.room.groupChat) byName.delete(keyOf(room.createdBy, room.room.name));
  };

  return {
    create(creator: User, asked: RoomAttributes): RoomStream {
      if (!asked.groupChat) checkName(creator, asked.name ?? '');
      checkCombination(asked, settings);
      if (asked.public && !isEntitled(creator, 'canCreatePublicRoom')) throw forbidden();
      if (asked.crossPod && !isEntitled(creator, 'isExternalRoomEnabled')) throw forbidden();
      const room = asRoom(streams.create('ROOM', creator, [creator], withDefaults(asked)));
      hold(room);
      announce('ROOMCREATED', room, creator, new Set([creator.id]));
      return room;
    },

    update(room: RoomStream, caller: User, asked: RoomAttributes): RoomStream {
      refuseNotOwner(room, caller);
      if (asked.name !== undefined) checkName(room.createdBy, asked.name, room);
      const pinned = asked.pinnedMessageId ? messages.byId(asked.pinnedMessageId) : undefined;
      if (asked.pinnedMessageId && pinned?.stream !== room)
        throw invalid('The pinned message is not in this room');
      const next = updated(room.room, asked, settings);
      release(room);
      room.room = next;
      hold(room);
      announce('ROOMUPDATED', room, caller);
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
      if (room.locked) throw invalid('Compliance has locked the room: it cannot be reactivated');
      if (active) succession.reactivating(room, caller);
      room.active = active;
      announce(active ? 'ROOMREACTIVATED' : 'ROOMDEACTIVATED', room, caller);
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
