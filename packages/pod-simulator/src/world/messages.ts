import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { urlSafeId } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { Connections } from './connections.ts';
import type { Events } from './events.ts';
import { placeOf } from './sorted.ts';
import type { Content, Message, Stream } from './stream.ts';
import { isActive } from './streams.ts';
import { isEntitled, isExternalTo, type User, v4User } from './user.ts';

export type Sending = { sid: string; userAgent: string; silent?: boolean };

type Options = { clock: Clock; ids: Ids; limits: Limits; connections: Connections; events: Events };

export type Messages = ReturnType<typeof createMessages>;

export function createMessages({ clock, ids, limits, connections, events }: Options) {
  const byId = new Map<string, Message>();
  let places = 0;

  function refuseSilenced(stream: Stream, sender: User): void {
    const member = stream.members.get(sender.id);
    if (!member && !stream.room?.public) throw forbidden('The user is not a member of the stream');
    if (!isActive(stream)) throw invalid('The stream is not active');
    if (stream.room?.readOnly && !member?.owner) throw forbidden('Only owners may write in this room');
    if (stream.type === 'ROOM' || !stream.crossPod) return;
    for (const { user } of stream.members.values()) {
      if (isExternalTo(sender, user) && !connections.areConnected(sender, user)) {
        throw forbidden(`User ${user.id} is not connected with the sender`);
      }
    }
  }

  function keep(message: Message): void {
    const { stream } = message;
    byId.set(message.id, message);
    stream.messages.push(message);
    stream.lastMessageAt = message.timestamp;
    // Dropped a fifth at a time, so that a full conversation does not move its array on each message.
    if (stream.messages.length > limits.messagesPerStream * 1.2) {
      const dropped = stream.messages.splice(0, stream.messages.length - limits.messagesPerStream);
      for (const { id } of dropped) byId.delete(id);
    }
  }

  function send(
    stream: Stream,
    user: User,
    content: Content,
    sending: Sending,
    replacing?: Message,
  ): Message {
    const timestamp = clock.now();
    const id = ids.message(timestamp);
    places += 1;
    const thread = replacing?.thread ?? { place: places, firstId: id, firstTimestamp: timestamp, lastId: id };
    const message: Message = {
      ...content,
      id,
      stream,
      timestamp,
      user,
      sid: sending.sid,
      userAgent: sending.userAgent,
      thread,
      ...(sending.silent !== undefined && { silent: sending.silent }),
      ...(replacing && { replacing: replacing.id }),
    };
    if (replacing) replacing.replacedBy = id;
    thread.lastId = id;
    keep(message);
    events.emit({
      type: 'MESSAGESENT',
      messageId: message.id,
      timestamp,
      initiator: user,
      to: stream.members,
      payload: (viewer) => ({ messageSent: { message: v4Message(message, viewer) } }),
    });
    events.tell('message', stream.members, { streamId: stream.id, messageId: message.id });
    return message;
  }

  return {
    byId: (id: string) => byId.get(urlSafeId(id)),

    create(stream: Stream, sender: User, content: Content, sending: Sending): Message {
      refuseSilenced(stream, sender);
      return send(stream, sender, content, sending);
    },

    /** Any version may be named; it is the newest one that is replaced. */
    update(stream: Stream, sender: User, id: string, content: Content, sending: Sending): Message {
      const message = byId.get(urlSafeId(id));
      if (!message || message.stream !== stream) throw invalid(`Message ${id} does not exist in this stream`);
      if (!isEntitled(sender, 'canUpdateMessage')) throw forbidden();
      if (message.user !== sender) throw forbidden('Only own messages can be updated');
      refuseSilenced(stream, sender);
      return send(stream, sender, content, sending, byId.get(message.thread.lastId) ?? message);
    },

    /** Oldest first, from `since` to `until`, both included. */
    list(stream: Stream, since: number, options: { until?: number; skip?: number; limit?: number } = {}) {
      const { until = Number.POSITIVE_INFINITY, skip = 0, limit = Number.POSITIVE_INFINITY } = options;
      const found: Message[] = [];
      const first = placeOf(stream.messages, ({ timestamp }) => timestamp >= since);
      for (let n = first + skip; n < stream.messages.length; n += 1) {
        const message = stream.messages[n];
        if (!message || message.timestamp > until || found.length >= limit) break;
        found.push(message);
      }
      return found;
    },
  };
}

/** A message as the agent shows it. */
export function v4Message(message: Message, viewerTenantId: number) {
  const { stream, thread } = message;
  return {
    messageId: message.id,
    timestamp: message.timestamp,
    message: message.presentationML,
    data: message.data,
    ...(message.attachments && {
      attachments: message.attachments.map(({ id, name, content }) => ({
        id,
        name,
        size: content.length,
        images: [],
      })),
    }),
    user: v4User(message.user, viewerTenantId),
    stream: { streamId: stream.id, streamType: stream.type },
    externalRecipients: stream.crossPod,
    userAgent: message.userAgent,
    originalFormat: 'com.symphony.messageml.v2',
    sid: message.sid,
    ...(message.reply && { parentMessageId: message.reply.parentId }),
    ...(message.replacing && {
      replacing: message.replacing,
      initialMessageId: thread.firstId,
      initialTimestamp: thread.firstTimestamp,
      silent: message.silent ?? true,
    }),
    ...(message.replacedBy && { replacedBy: message.replacedBy }),
  };
}
