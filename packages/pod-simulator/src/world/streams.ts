import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { urlSafeId } from '../ids.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { Connections } from './connections.ts';
import type { Events } from './events.ts';
import type { Message } from './messages.ts';
import { isEntitled, isExternalTo, type User, v4User } from './user.ts';
import type { Users } from './users.ts';

export type Member = { user: User; owner: boolean; joinedAt: number };

export type Room = {
  name: string;
  description: string;
  keywords: { key: string; value: string }[];
  membersCanInvite: boolean;
  discoverable: boolean;
  public: boolean;
  readOnly: boolean;
  copyProtected: boolean;
  crossPod: boolean;
  viewHistory: boolean;
  multiLateralRoom: boolean;
  scheduledMeeting: boolean;
  pinnedMessageId?: string;
};

export type Stream = {
  id: string;
  type: 'IM' | 'MIM' | 'ROOM';
  createdAt: number;
  createdBy: User;
  active: boolean;
  crossPod: boolean;
  members: Map<number, Member>;
  room?: Room;
  lastMessageAt?: number;
  /** every version of every message, oldest first */
  messages: Message[];
};

export type RoomStream = Stream & { room: Room };

type Options = { clock: Clock; ids: Ids; users: Users; connections: Connections; events: Events };

export type Streams = ReturnType<typeof createStreams>;

/** Conversations: where they are kept, and how IMs are opened. */
export function createStreams({ clock, ids, users, connections, events }: Options) {
  const byId = new Map<string, Stream>();
  const byUser = new Map<number, Set<Stream>>();
  const conversations = new Map<string, Stream>();

  function joinedOrLeft(stream: Stream, user: User): void {
    const streams = byUser.get(user.id) ?? new Set();
    if (stream.members.has(user.id)) streams.add(stream);
    else streams.delete(stream);
    byUser.set(user.id, streams);
  }

  function create(type: Stream['type'], creator: User, members: User[], room?: Room): Stream {
    const now = clock.now();
    const stream: Stream = {
      id: ids.stream(now),
      type,
      createdAt: now,
      createdBy: creator,
      active: true,
      crossPod: members.some((member) => isExternalTo(creator, member)) || room?.crossPod === true,
      members: new Map(),
      messages: [],
      ...(room && { room }),
    };
    byId.set(stream.id, stream);
    for (const user of members) {
      stream.members.set(user.id, { user, owner: type === 'ROOM' && user === creator, joinedAt: now });
      joinedOrLeft(stream, user);
    }
    return stream;
  }

  function refuseExternalPeers(creator: User, members: User[]): void {
    for (const peer of members) {
      if (!isExternalTo(creator, peer)) continue;
      if (!isEntitled(creator, 'isExternalIMEnabled')) throw forbidden();
      if (!connections.areConnected(creator, peer)) {
        throw forbidden(`User ${peer.id} is not connected with the caller`);
      }
    }
  }

  return {
    create,
    joinedOrLeft,
    all: () => byId.values(),
    byId: (id: string) => byId.get(urlSafeId(id)),
    of: (user: User): Iterable<Stream> => byUser.get(user.id) ?? [],

    /** The stream, or 400: the specification has no 404 on stream calls. */
    known(id: string): Stream {
      const stream = byId.get(urlSafeId(id));
      if (!stream) throw invalid(`Stream ${id} does not exist`);
      return stream;
    },

    /** Opens the IM (or MIM) of these people, or finds the one they have. */
    converse(creator: User, others: readonly number[]): Stream {
      const peers = [...new Set(others)].filter((id) => id !== creator.id).map((id) => users.known(id));
      if (peers.length === 0) throw invalid('At least one other user is required');
      const members = [creator, ...peers];
      const key = members
        .map((member) => member.id)
        .sort((a, b) => a - b)
        .join();
      const existing = conversations.get(key);
      if (existing) return existing;
      const disabled = peers.find((peer) => peer.status === 'DISABLED');
      if (disabled) throw invalid(`User ${disabled.id} is not active`);
      refuseExternalPeers(creator, peers);

      const stream = create(peers.length === 1 ? 'IM' : 'MIM', creator, members);
      conversations.set(key, stream);
      events.emit({
        type: 'INSTANTMESSAGECREATED',
        initiator: creator,
        to: stream.members,
        timestamp: stream.createdAt,
        payload: (viewer) => ({
          instantMessageCreated: {
            stream: {
              streamId: stream.id,
              streamType: stream.type,
              members: members.map((member) => v4User(member, viewer)),
              external: stream.crossPod,
            },
          },
        }),
      });
      events.tell('stream', stream.members, { streamId: stream.id });
      return stream;
    },
  };
}

export function asRoom(stream: Stream): RoomStream {
  if (!isRoom(stream)) throw invalid(`Stream ${stream.id} is not a room`);
  return stream;
}

export const isRoom = (stream: Stream): stream is RoomStream => stream.room !== undefined;

/** An IM of somebody who was deactivated is inactive too. */
export const isActive = (stream: Stream) =>
  stream.active &&
  (stream.type === 'ROOM' || [...stream.members.values()].every(({ user }) => user.status === 'ENABLED'));

/** A room stream as events show it. */
export const v4RoomStream = (stream: Stream) => ({
  streamId: stream.id,
  streamType: stream.type,
  ...(stream.room && { roomName: stream.room.name }),
  external: stream.crossPod,
  crossPod: stream.crossPod,
});
