import { list, messageId, object, streamId, userId } from './read.ts';
import type { MessageStatus, V4Message, V4Stream } from './types/index.ts';

const OPTIONAL_IDS = ['parentMessageId', 'replacing', 'replacedBy', 'initialMessageId'] as const;

/** Reads a V4Message, its ids made url-safe. */
export function readMessage(json: unknown): V4Message {
  const message = object(json, 'message');
  message.messageId = messageId(message.messageId, 'message');
  message.message = typeof message.message === 'string' ? message.message : '';
  message.stream = readMessageStream(message.stream);
  object(message.user, 'user of the message');
  for (const key of OPTIONAL_IDS) {
    const id = message[key];
    if (typeof id === 'string' && id !== '') message[key] = messageId(id, key);
  }
  if (typeof message.sharedMessage === 'object' && message.sharedMessage !== null) {
    message.sharedMessage = readMessage(message.sharedMessage);
  }
  return message as V4Message;
}

/** Reads who has read a message; the pod writes ids as text. */
export function readMessageStatus(json: unknown): MessageStatus {
  const status = object(json, 'message status', 'read', 'delivered', 'sent');
  const people = (key: keyof MessageStatus) =>
    list(status[key], key, (user) => userId(object(user, key).userId, key));
  return { read: people('read'), delivered: people('delivered'), sent: people('sent') };
}

/** Reads a V4Stream. */
export function readMessageStream(json: unknown): V4Stream {
  const stream = object(json, 'stream');
  stream.streamId = streamId(stream.streamId, 'stream');
  return stream as V4Stream;
}
