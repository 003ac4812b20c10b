import type { StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { inParallel } from '../work/in-parallel.ts';

type Pod = Pick<SymphonyBdk, 'streams' | 'users'>;
type Firm = { readonly pod: Pod; isInternal(userId: UserId): boolean };

/** Which rooms to report; each condition that is given must hold. */
export type RoomFilter = {
  /** Active rooms without an owner whose account is enabled. */
  readonly orphaned: boolean;
  /** Active rooms in which nobody has written since then, in milliseconds since 1970. */
  readonly quietSince: number | undefined;
  /** Rooms that are open to other firms. */
  readonly external: boolean;
};

/** A room of the firm; times in milliseconds since 1970, and 0 where there is none. */
export type FirmRoom = {
  readonly id: StreamId;
  readonly name: string;
  readonly memberCount: number;
  readonly createdBy: UserId | undefined;
  readonly createdAt: number;
  readonly lastMessageAt: number;
  readonly isExternal: boolean;
  readonly isPublic: boolean;
  readonly isActive: boolean;
  /** Whether the firm itself created it. */
  readonly isOurs: boolean;
  /** All of its members own it. */
  readonly isGroupChat: boolean;
};

const AT_ONCE = 8;
const ROOMS = { streamTypes: [{ type: 'ROOM' }] };

/** How many rooms the firm has. */
export async function countFirmRooms(pod: Pod): Promise<number> {
  return (await pod.streams.listEnterpriseStreams(ROOMS, { limit: 1 })).count;
}

/** The rooms of the firm, page after page of the pod, in its order: the oldest first. */
export async function* firmRooms(filter: RoomFilter, firm: Firm): AsyncGenerator<FirmRoom, void, undefined> {
  const { pod } = firm;
  const people = filter.orphaned ? await enabledPeople(pod) : undefined;
  const orphaned = async (room: FirmRoom) => ({
    room,
    isWanted: people === undefined || (await isOrphaned(room, people, firm)),
  });
  for await (const { room, isWanted } of inParallel(listed(filter, pod), AT_ONCE, orphaned))
    if (isWanted) yield room;
}

/** All of them at once. */
export async function listFirmRooms(filter: RoomFilter, firm: Firm): Promise<FirmRoom[]> {
  const rooms: FirmRoom[] = [];
  for await (const room of firmRooms(filter, firm)) rooms.push(room);
  return rooms;
}

/** The rooms that fit as far as the pod's list tells. */
async function* listed({ orphaned, quietSince, external }: RoomFilter, pod: Pod) {
  const wanted = {
    ...ROOMS,
    ...(orphaned || quietSince !== undefined ? { status: 'ACTIVE' as const } : {}),
    ...(external ? { scope: 'EXTERNAL' as const } : {}),
  };
  for await (const {
    id,
    isExternal,
    isPublic,
    isActive,
    origin,
    attributes,
  } of pod.streams.listAllEnterpriseStreams(wanted)) {
    const room: FirmRoom = {
      id,
      name: attributes.roomName ?? '',
      memberCount: attributes.membersCount ?? 0,
      createdBy: attributes.createdByUserId ?? undefined,
      createdAt: attributes.createdDate ?? 0,
      lastMessageAt: attributes.lastMessageDate ?? 0,
      isExternal: isExternal === true,
      isPublic: isPublic === true,
      isActive: isActive !== false,
      isOurs: origin !== 'EXTERNAL',
      isGroupChat: attributes.groupChat === true,
    };
    if (quietSince === undefined || (room.lastMessageAt || room.createdAt) < quietSince) yield room;
  }
}

/** The people of the firm who can log in. Service accounts look after rooms, but decide nothing. */
async function enabledPeople(pod: Pod): Promise<ReadonlySet<UserId>> {
  const people = new Set<UserId>();
  for await (const { userAttributes, userSystemInfo } of pod.users.listAllUserDetails())
    if (userAttributes.accountType === 'NORMAL' && userSystemInfo.status === 'ENABLED')
      people.add(userSystemInfo.id);
  return people;
}

/**
 * Rooms of other firms, and owners there, are looked after there: whether their accounts are enabled cannot be seen from here. Nobody
 * looks after a group chat.
 */
async function isOrphaned(
  { id, isOurs, isGroupChat }: FirmRoom,
  people: ReadonlySet<UserId>,
  { pod, isInternal }: Firm,
): Promise<boolean> {
  if (!isOurs || isGroupChat) return false;
  const members = await pod.streams.listRoomMembers(id);
  return !members.some((member) => member.owner && (people.has(member.id) || !isInternal(member.id)));
}
