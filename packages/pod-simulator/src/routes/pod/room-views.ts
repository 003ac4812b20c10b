import { standardBase64 } from '../../ids.ts';
import type { Member, RoomStream } from '../../world/stream.ts';

const systemInfo = (room: RoomStream, id: string) => ({
  id,
  creationDate: room.createdAt,
  createdByUserId: room.createdBy.id,
  active: room.active,
});

/** `MemberInfo`. */
export const memberInfo = ({ user, owner, joinedAt }: Member) => ({ id: user.id, owner, joinDate: joinedAt });

/** `V3RoomDetail`. */
export const v3RoomDetail = (room: RoomStream) => ({
  roomAttributes: room.room,
  roomSystemInfo: systemInfo(room, room.id),
});

/** `V3RoomDetail` as room search shows it: with the id in standard base64. */
export const foundRoom = (room: RoomStream) => ({
  roomAttributes: room.room,
  roomSystemInfo: systemInfo(room, standardBase64(room.id)),
});

/** The older `RoomDetail`, which switching a room on and off still answers. */
export const roomDetail = (room: RoomStream) => ({
  roomAttributes: {
    name: room.room.name,
    description: room.room.description,
    membersCanInvite: room.room.membersCanInvite,
    discoverable: room.room.discoverable,
  },
  roomSystemInfo: systemInfo(room, room.id),
  immutableRoomAttributes: {
    public: room.room.public,
    readOnly: room.room.readOnly,
    copyProtected: room.room.copyProtected,
  },
});
