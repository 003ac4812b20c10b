import { messageId, object, streamId, userId } from '../services/read.ts';
import { readMessage, readMessageStream } from '../services/read-message.ts';
import type { V4Stream, V4User } from '../services/types/index.ts';
import { type EventType, PAYLOAD_KEYS, type RealTimeEvent } from './events.ts';

/** Whether this kit knows the type; others are to be skipped. */
export function isKnownType(type: unknown): type is EventType {
  return typeof type === 'string' && Object.hasOwn(PAYLOAD_KEYS, type);
}

/**
 * Reads one event of the datafeed (`V4Event`): payload unwrapped, ids made url-safe, stream lifted to the envelope.
 * Throws UnreadableAnswer when something that the type promises is not there.
 */
export function readEvent(json: Record<string, unknown>, type: EventType): RealTimeEvent {
  const payload = object(object(json.payload, 'payload')[PAYLOAD_KEYS[type]], PAYLOAD_KEYS[type]);
  const stream = readPayload(payload);
  const event = {
    id: typeof json.id === 'string' ? json.id : '',
    type,
    timestamp: typeof json.timestamp === 'number' ? json.timestamp : 0,
    initiator: readEventUser(object(json.initiator, 'initiator').user),
    payload,
    ...(typeof json.messageId === 'string' && json.messageId !== ''
      ? { messageId: messageId(json.messageId, 'event') }
      : {}),
    ...(stream === undefined ? {} : { stream }),
  };
  return event as unknown as RealTimeEvent; // the checks above are what the union promises
}

function readPayload(payload: Record<string, unknown>): V4Stream | undefined {
  if (payload.message !== undefined) payload.message = readMessage(payload.message);
  if (payload.sharedMessage !== undefined) payload.sharedMessage = readMessage(payload.sharedMessage);
  if (payload.messageId !== undefined) payload.messageId = messageId(payload.messageId, 'payload');
  if (payload.formMessageId !== undefined) payload.formMessageId = messageId(payload.formMessageId, 'form');
  if (payload.formId !== undefined || payload.formValues !== undefined) readFormValues(payload);
  if (payload.affectedUser !== undefined) payload.affectedUser = readEventUser(payload.affectedUser);
  if (payload.stream !== undefined && payload.stream !== null)
    payload.stream = readMessageStream(payload.stream);
  const message = payload.message as { stream: V4Stream } | undefined;
  return message?.stream ?? (payload.stream as V4Stream | null | undefined) ?? undefined;
}

function readFormValues(payload: Record<string, unknown>): void {
  const values = object(payload.formValues ?? {}, 'formValues');
  for (const value of Object.values(values)) {
    // what a room selector gives: `{userIds, streamIds}`, the latter in standard base64
    const ids = (value as { streamIds?: unknown } | null | undefined)?.streamIds;
    if (!Array.isArray(ids)) continue;
    (value as { streamIds: unknown[] }).streamIds = ids.map((id) =>
      typeof id === 'string' ? streamId(id, 'form') : id,
    );
  }
  payload.formValues = values;
}

function readEventUser(json: unknown): V4User {
  const user = object(json, 'user');
  user.userId = userId(user.userId, 'user');
  return user as V4User;
}
