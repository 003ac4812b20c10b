import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { urlSafeId } from '../ids.ts';
import { invalid } from '../refusal.ts';
import type { Room, RoomStream, Stream } from './stream.ts';
import { isExternalTo, type User } from './user.ts';

type Options = { clock: Clock; ids: Ids };

export type Streams = ReturnType<typeof createStreams>;

/** Conversations: where they are kept. All lists are in the order of creation. */
export function createStreams({ clock, ids }: Options) {
  const byId = new Map<string, Stream>();
  const all: Stream[] = [];
  const rooms: RoomStream[] = [];
  const byUser = new Map<number, Set<Stream>>();
  // Made when asked for: paging through a long list must not sort it on each page.
  const inOrder = new Map<number, readonly Stream[]>();

  function joinedOrLeft(stream: Stream, user: User): void {
    const streams = byUser.get(user.id) ?? new Set();
    if (stream.members.has(user.id)) streams.add(stream);
    else streams.delete(stream);
    byUser.set(user.id, streams);
    inOrder.delete(user.id);
    stream.modifiedAt = clock.now();
  }

  return {
    create(type: Stream['type'], creator: User, members: User[], room?: Room): Stream {
      const now = clock.now();
      const stream: Stream = {
        id: ids.stream(now),
        type,
        createdAt: now,
        createdBy: creator,
        active: true,
        crossPod: members.some((member) => isExternalTo(creator, member)) || room?.crossPod === true,
        members: new Map(),
        modifiedAt: now,
        messages: [],
        ...(room && { room }),
      };
      byId.set(stream.id, stream);
      all.push(stream);
      if (isRoom(stream)) rooms.push(stream);
      for (const user of members) {
        stream.members.set(user.id, { user, owner: type === 'ROOM' && user === creator, joinedAt: now });
        joinedOrLeft(stream, user);
      }
      return stream;
    },
    joinedOrLeft,
    all: (): readonly Stream[] => all,
    rooms: (): readonly RoomStream[] => rooms,
    byId: (id: string) => byId.get(urlSafeId(id)),
    of(user: User): readonly Stream[] {
      const known = inOrder.get(user.id);
      if (known) return known;
      const sorted = [...(byUser.get(user.id) ?? [])].sort((a, b) => a.createdAt - b.createdAt);
      inOrder.set(user.id, sorted);
      return sorted;
    },

    /** The stream, or 400: the specification has no 404 on stream calls. */
    known(id: string): Stream {
      const stream = byId.get(urlSafeId(id));
      if (!stream) throw invalid(`Stream ${id} does not exist`);
      return stream;
    },
  };
}

export function asRoom(stream: Stream): RoomStream {
  if (!isRoom(stream)) throw invalid(`Stream ${stream.id} is not a room`);
  return stream;
}

const isRoom = (stream: Stream): stream is RoomStream => stream.room !== undefined;

/** An IM of somebody who was deactivated is inactive too. */
export function isActive(stream: Stream): boolean {
  if (stream.type === 'ROOM') return stream.active;
  for (const { user } of stream.members.values()) if (user.status === 'DISABLED') return false;
  return stream.active;
}

/** A room stream as events show it. */
export const v4RoomStream = (stream: Stream) => ({
  streamId: stream.id,
  streamType: stream.type,
  ...(stream.room && { roomName: stream.room.name }),
  external: stream.crossPod,
  crossPod: stream.crossPod,
});
