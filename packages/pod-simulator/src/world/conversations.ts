import { forbidden, invalid } from '../refusal.ts';
import type { Connections } from './connections.ts';
import type { Events } from './events.ts';
import type { Stream } from './stream.ts';
import type { Streams } from './streams.ts';
import { isEntitled, isExternalTo, type User, v4User } from './user.ts';
import type { Users } from './users.ts';

type Options = { users: Users; streams: Streams; connections: Connections; events: Events };

/** IMs and MIMs: one for the same people, whoever opens it. */
export function createConversations({ users, streams, connections, events }: Options) {
  const byMembers = new Map<string, Stream>();

  function refuseUnconnected(creator: User, members: readonly User[]): void {
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        if (!isExternalTo(one, other)) continue;
        if (!isEntitled(creator, 'isExternalIMEnabled')) throw forbidden();
        if (!connections.areConnected(one, other))
          throw forbidden(`User ${one.id} is not connected with user ${other.id}`);
      }
    }
  }

  function open(creator: User, members: readonly User[]): Stream {
    const key = members
      .map((member) => member.id)
      .sort((a, b) => a - b)
      .join();
    const existing = byMembers.get(key);
    if (existing) return existing;
    const disabled = members.find((member) => member.status === 'DISABLED');
    if (disabled) throw invalid(`User ${disabled.id} is not active`);
    refuseUnconnected(creator, members);

    const stream = streams.create(members.length === 2 ? 'IM' : 'MIM', creator, [...members]);
    byMembers.set(key, stream);
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
  }

  return {
    /** Opens the conversation of somebody with these people, or finds the one they have. */
    open(creator: User, others: readonly number[]): Stream {
      const peers = [...new Set(others)].filter((id) => id !== creator.id).map((id) => users.known(id));
      if (peers.length === 0) throw invalid('At least one other user is required');
      return open(creator, [creator, ...peers]);
    },

    /** The same for others, who do not include the caller. */
    openBetween(caller: User, ids: readonly number[]): Stream {
      const members = [...new Set(ids)].map((id) => users.known(id));
      if (members.length < 2) throw invalid('At least two users are required');
      if (members.includes(caller)) throw invalid('The caller cannot be a member');
      return open(caller, members);
    },
  };
}
