import type { FormReplies } from '../world/form-replies.ts';
import type { Message, Stream } from '../world/stream.ts';
import { isActive } from '../world/streams.ts';
import type { User } from '../world/user.ts';

export type PersonView = { id: number; username: string; displayName: string };

/** Somebody who lives in the pod. */
export type UserView = PersonView & {
  email: string;
  company: string;
  department?: string;
  title?: string;
  accountType: 'NORMAL' | 'SYSTEM';
  roles: string[];
  presence: string;
};

/** A message as people see it: an updated one once, in the first one's place. */
export type MessageView = {
  messageId: string;
  timestamp: number;
  user: PersonView;
  /** PresentationML */
  message: string;
  /** entity data */
  data: Record<string, unknown>;
  text: string;
  forms: { formId: string; submitted: boolean }[];
  attachments?: { name: string; size: number }[];
  replacing?: string;
  initialMessageId?: string;
  /** what it replies to; `message` and `text` are without it */
  quoted?: { messageId: string; user: PersonView; text: string };
};

/** A conversation as one of its members sees it. */
export type StreamView = {
  streamId: string;
  type: 'IM' | 'MIM' | 'ROOM';
  /** of the room, or of the others */
  name: string;
  members: (PersonView & { owner: boolean })[];
  active: boolean;
  lastMessageAt?: number;
  external: boolean;
};

export const personView = ({ id, username, displayName }: User): PersonView => ({
  id,
  username,
  displayName,
});

export const userView = (user: User): UserView => ({
  ...personView(user),
  email: user.email,
  company: user.company,
  ...(user.department !== undefined && { department: user.department }),
  ...(user.title !== undefined && { title: user.title }),
  accountType: user.accountType,
  roles: [...user.roles],
  presence: user.presence.category,
});

export function messageView(message: Message, viewer: User, replies: FormReplies): MessageView {
  const { reply } = message;
  const content = reply?.own ?? message;
  return {
    messageId: message.id,
    timestamp: message.thread.firstTimestamp,
    user: personView(message.user),
    message: content.presentationML,
    data: JSON.parse(content.data),
    text: content.text(),
    forms: message.forms.map((formId) => ({
      formId,
      submitted: replies.isSubmitted(message, formId, viewer),
    })),
    ...(message.attachments && {
      attachments: message.attachments.map(({ name, content }) => ({ name, size: content.length })),
    }),
    ...(message.replacing !== undefined && {
      replacing: message.replacing,
      initialMessageId: message.thread.firstId,
    }),
    ...(reply && {
      quoted: { messageId: reply.parentId, user: personView(reply.parentUser), text: reply.parentText },
    }),
  };
}

export function streamView(stream: Stream, viewer: User): StreamView {
  const members = [...stream.members.values()];
  const others = members.filter(({ user }) => user !== viewer).map(({ user }) => user.displayName);
  return {
    streamId: stream.id,
    type: stream.type,
    name: stream.room?.name ?? others.join(', '),
    members: members.map(({ user, owner }) => ({ ...personView(user), owner })),
    active: isActive(stream),
    ...(stream.lastMessageAt !== undefined && { lastMessageAt: stream.lastMessageAt }),
    external: stream.crossPod,
  };
}
