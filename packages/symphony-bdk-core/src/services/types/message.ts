import type { Markup } from 'symphony-messageml';
import type { MessageId, StreamId, UserId } from '../../ids.ts';
import type { StreamType } from './stream.ts';

/** A user as messages and events show it: people of other firms have no `username`, some events only the id. */
export type V4User = {
  userId: UserId;
  displayName?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  email?: string | null;
  username?: string | null;
};

/** Who has read a message, to whom it was delivered, and to whom it was only sent. Its author is in none of them. */
export type MessageStatus = {
  read: UserId[];
  delivered: UserId[];
  sent: UserId[];
};

/** A stream as messages and events show it. */
export type V4Stream = {
  streamId: StreamId;
  streamType?: StreamType | null;
  roomName?: string | null;
  members?: V4User[] | null;
  external?: boolean | null;
  crossPod?: boolean | null;
  /** Pods that take part; more than one in an external conversation. */
  recipientTenantIds?: number[] | null;
};

/** A file of a message. The pod percent-encodes the `id`; `getAttachment` takes it as it is. */
export type V4AttachmentInfo = {
  id: string;
  name?: string | null;
  size?: number | null;
  images?: { id: string; dimension?: string | null }[] | null;
};

/** A message; `message` is PresentationML, `data` the entity data as JSON text, times are epoch milliseconds. */
export type V4Message = {
  messageId: MessageId;
  timestamp: number;
  message: string;
  data?: string | null;
  user: V4User;
  stream: V4Stream;
  attachments?: V4AttachmentInfo[] | null;
  parentMessageId?: MessageId | null;
  sharedMessage?: V4Message | null;
  externalRecipients?: boolean | null;
  diagnostic?: string | null;
  userAgent?: string | null;
  originalFormat?: string | null;
  disclaimer?: string | null;
  sid?: string | null;
  /** Of an update: the message that this one replaces. */
  replacing?: MessageId | null;
  replacedBy?: MessageId | null;
  initialMessageId?: MessageId | null;
  initialTimestamp?: number | null;
  silent?: boolean | null;
};

/**
 * A file to send; text is sent as UTF-8, a list of pieces one after the other, without a copy of the whole. `type` defaults
 * to `application/octet-stream`.
 */
export type Attachment = {
  name: string;
  content: Uint8Array | readonly Uint8Array[] | string;
  type?: string;
};

/** What is sent: MessageML (wrapped in `<messageML>` when it is not), its entity data, and files. */
export type Message = {
  content: string | Markup;
  data?: string | Record<string, unknown>;
  /** Of MessageML, `2.0` unless given. */
  version?: string;
  attachments?: readonly Attachment[];
  /** None, or one for each attachment. */
  previews?: readonly Attachment[];
  /** Of an update: no notification (the pod's default). Ignored when sending. */
  silent?: boolean;
};
