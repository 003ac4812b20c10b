import { isMarkup, type Markup } from 'symphony-messageml';
import type { ApiClient, CallOptions } from '../http/api-client.ts';
import type { Random } from '../http/backoff.ts';
import { route } from '../http/route.ts';
import type { MessageId, StreamId } from '../ids.ts';
import { createMessageWriter } from './multipart.ts';
import type { Page } from './pages.ts';
import { bytes, list } from './read.ts';
import { readMessage, readMessageStatus } from './read-message.ts';
import type { Message, MessageStatus, V4Message } from './types/index.ts';

/** Messages of streams that the bot is in. Errors keep the pod's words in `detail`, since those may quote a message. */
export type MessageService = {
  /** Sends a message (`POST /v4/stream/{sid}/message/create`). Never repeated when its answer is lost. */
  send(streamId: StreamId, message: string | Markup | Message, options?: CallOptions): Promise<V4Message>;
  /** Replaces an own message; the answer has a new id and names the old one in `replacing`. Never repeated blindly. */
  update(
    streamId: StreamId,
    messageId: MessageId,
    message: string | Markup | Message,
    options?: CallOptions,
  ): Promise<V4Message>;
  /** One page of a stream's messages; `since` and `until` are epoch milliseconds; 50 unless `limit` says otherwise. */
  list(
    streamId: StreamId,
    range: Page & { since: number; until?: number },
    options?: CallOptions,
  ): Promise<V4Message[]>;
  /** One message; `null` when there is none that the bot may see. */
  get(id: MessageId, options?: CallOptions): Promise<V4Message | null>;
  /** Who has read a message (`GET /v1/message/{mid}/status`); for members of its stream, 404 when there is none. */
  getStatus(id: MessageId, options?: CallOptions): Promise<MessageStatus>;
  /** The bytes of a file of a message (`GET /v1/stream/{sid}/attachment`); 400 when there is no such file. */
  getAttachment(
    streamId: StreamId,
    messageId: MessageId,
    attachmentId: string,
    options?: CallOptions,
  ): Promise<Uint8Array>;
};

const confidential = { confidential: true } as const;
const CREATE = route('agent', 'POST', '/v4/stream/{sid}/message/create', confidential);
const UPDATE = route('agent', 'POST', '/v4/stream/{sid}/message/{mid}/update', confidential);
const LIST = route('agent', 'GET', '/v4/stream/{sid}/message', confidential);
const GET = route('agent', 'GET', '/v1/message/{id}', confidential);
const STATUS = route('pod', 'GET', '/v1/message/{mid}/status');
const ATTACHMENT = route('agent', 'GET', '/v1/stream/{sid}/attachment', { ...confidential, answer: 'text' });

/** Builds the message service. */
export function createMessageService(api: ApiClient, random: Random): MessageService {
  const write = createMessageWriter(random);
  return {
    send: (streamId, message, options = {}) => {
      const body = write(asMessage(message), 'send');
      return api.call(CREATE, { ...options, params: [streamId], body }, readMessage);
    },
    update: (streamId, messageId, message, options = {}) => {
      const body = write(asMessage(message), 'update');
      return api.call(UPDATE, { ...options, params: [streamId, messageId], body }, readMessage);
    },
    list: (streamId, { since, until, skip, limit }, options = {}) =>
      api.call(LIST, { ...options, params: [streamId], query: { since, until, skip, limit } }, (json) =>
        list(json, 'messages', readMessage),
      ),
    get: (id, options = {}) =>
      api.call(GET, { ...options, params: [id] }, (json) => (json === null ? null : readMessage(json))),
    getStatus: (id, options = {}) => api.call(STATUS, { ...options, params: [id] }, readMessageStatus),
    getAttachment: (streamId, messageId, attachmentId, options = {}) => {
      const query = { fileId: attachmentId, messageId };
      return api.call(ATTACHMENT, { ...options, params: [streamId], query }, bytes);
    },
  };
}

function asMessage(message: string | Markup | Message): Message {
  return typeof message === 'string' || isMarkup(message) ? { content: message } : message;
}
