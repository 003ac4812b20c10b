import type { Host } from './host.ts';
import { personView, userView } from './people/views.ts';
import type { Stream } from './world/stream.ts';
import { isActive } from './world/streams.ts';
import type { User } from './world/user.ts';
import { attributesOf } from './world/user-attributes.ts';

/** The whole world as plain JSON: users, conversations with their messages, connections, datafeeds. */
export type Snapshot = ReturnType<typeof snapshot>;

/** The world as it is now; later changes do not show in it. */
export function snapshot({ world, keys }: Host) {
  return {
    now: world.clock.now(),
    keys: [...keys.keys()],
    sessions: world.sessions.count(),
    users: [...world.users.all()].map((user) => userState(user)),
    streams: world.streams.all().map((stream) => streamState(stream)),
    connections: [...world.connections.all()].map(({ requester, peer, ...connection }) => ({
      ...connection,
      requester: requester.username,
      peer: peer.username,
    })),
    datafeeds: [...world.datafeeds.all()].map(({ id, owner, queue, batches, lastReadAt }) => ({
      id,
      owner: owner.username,
      waiting: queue.length,
      unacknowledged: [...batches.values()].reduce((sum, batch) => sum + batch.events.length, 0),
      lastReadAt,
    })),
  };
}

const userState = (user: User) => ({
  ...userView(user),
  tenantId: user.tenantId,
  status: user.status,
  ...(user.suspension && { suspension: user.suspension }),
  withheld: [...user.withheld],
  attributes: attributesOf(user),
  ...(user.manifest !== undefined && { manifest: user.manifest }),
});

const streamState = (stream: Stream) => ({
  streamId: stream.id,
  type: stream.type,
  active: isActive(stream),
  ...(stream.locked && { locked: true }),
  crossPod: stream.crossPod,
  createdAt: stream.createdAt,
  createdBy: stream.createdBy.username,
  ...(stream.room && { room: stream.room }),
  members: [...stream.members.values()].map(({ user, owner, joinedAt }) => ({
    ...personView(user),
    owner,
    joinedAt,
  })),
  messages: stream.messages.map((message) => ({
    messageId: message.id,
    timestamp: message.timestamp,
    username: message.user.username,
    message: message.presentationML,
    data: message.data,
    text: message.text(),
    ...(message.replacing !== undefined && { replacing: message.replacing }),
    ...(message.attachments && {
      attachments: message.attachments.map(({ id, name, content }) => ({ id, name, size: content.length })),
    }),
  })),
});
