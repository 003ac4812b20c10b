import { isDeepStrictEqual } from 'node:util';
import { invalid } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Room } from './stream.ts';
import { type User, v4User } from './user.ts';

export type RoomAttributes = Partial<Room>;

/** Which attributes go together (Symphony REST API, create room v3). */
export function checkCombination(asked: RoomAttributes, settings: Settings): void {
  if (asked.public) {
    for (const name of ['viewHistory', 'discoverable', 'membersCanInvite'] as const) {
      if (asked[name] === false) throw invalid(`${name} cannot be false in a public room`);
    }
  }
  if (asked.crossPod) {
    for (const name of ['readOnly', 'public', 'discoverable', 'viewHistory'] as const) {
      if (name === 'viewHistory' && settings.crossPodViewHistory) continue;
      if (asked[name] === true) throw invalid(`${name} cannot be true in a cross-pod room`);
    }
  }
}

/** A public room is open by default, a private one closed (decision: the defaults are not documented). */
export function withDefaults(asked: RoomAttributes): Room {
  const open = asked.public === true;
  return {
    name: asked.name ?? '',
    description: asked.description ?? '',
    keywords: asked.keywords ?? [],
    membersCanInvite: asked.membersCanInvite ?? open,
    discoverable: asked.discoverable ?? open,
    public: open,
    readOnly: asked.readOnly ?? false,
    copyProtected: asked.copyProtected ?? false,
    crossPod: asked.crossPod ?? false,
    viewHistory: asked.viewHistory ?? open,
    multiLateralRoom: asked.multiLateralRoom ?? false,
    scheduledMeeting: asked.scheduledMeeting ?? false,
    ...(asked.pinnedMessageId && { pinnedMessageId: asked.pinnedMessageId }),
    ...(asked.groupChat && { groupChat: true }),
  };
}

const immutable = ['public', 'crossPod', 'multiLateralRoom'] as const;

/** A group chat has a name and nothing else to change; with another name it is a room. */
function renamed(chat: Room, asked: RoomAttributes): Room {
  const { groupChat: _, ...room } = chat;
  const next = { ...room, ...asked };
  const { name } = next;
  if (name === room.name) throw invalid('A group chat has nothing that can be changed but its name');
  if (!isDeepStrictEqual(next, { ...room, name }))
    throw invalid('Only the name of a group chat can be changed. Rename it, which makes it a room');
  return next;
}

/** The room after an update, or 400 when the update is not allowed or changes nothing. */
export function updated(room: Room, asked: RoomAttributes, settings: Settings): Room {
  if (room.groupChat) return renamed(room, asked);
  for (const name of immutable) {
    if (asked[name] !== undefined && asked[name] !== room[name]) throw invalid(`${name} cannot be changed`);
  }
  if (room.copyProtected && asked.copyProtected === false) {
    throw invalid('copyProtected cannot be switched off again');
  }
  const { pinnedMessageId = room.pinnedMessageId, ...rest } = asked;
  checkCombination({ ...rest, public: room.public, crossPod: room.crossPod }, settings);
  const { pinnedMessageId: _, ...current } = room;
  const next: Room = { ...current, ...rest, ...(pinnedMessageId && { pinnedMessageId }) };
  if (isDeepStrictEqual(next, room)) throw invalid('The update changes nothing');
  return next;
}

/** A room's settings as events show them (`canViewHistory`, not `viewHistory`). */
export function roomProperties(room: Room, creator: User, createdDate: number, viewerTenantId: number) {
  return {
    name: room.name,
    description: room.description,
    creatorUser: v4User(creator, viewerTenantId),
    createdDate,
    external: room.crossPod,
    crossPod: room.crossPod,
    public: room.public,
    copyProtected: room.copyProtected,
    readOnly: room.readOnly,
    discoverable: room.discoverable,
    membersCanInvite: room.membersCanInvite,
    keywords: room.keywords,
    canViewHistory: room.viewHistory,
  };
}
