import type { User } from './user.ts';

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
  /** a conversation that somebody's client began: everybody in it is an owner */
  groupChat?: true;
  pinnedMessageId?: string;
};

export type Stream = {
  id: string;
  type: 'IM' | 'MIM' | 'ROOM';
  createdAt: number;
  createdBy: User;
  active: boolean;
  /** inactive for good: compliance wants it so */
  locked?: true;
  crossPod: boolean;
  members: Map<number, Member>;
  /** those who were members and left */
  past?: Map<number, Member>;
  /** when somebody joined or left */
  modifiedAt: number;
  room?: Room;
  lastMessageAt?: number;
  /** every version of every message, oldest first */
  messages: Message[];
};

export type RoomStream = Stream & { room: Room };

export type Attachment = { id: string; name: string; content: Buffer };

/** What was said: PresentationML with entity data, and the same as plain text. */
export type Content = {
  presentationML: string;
  /** EntityJSON text */
  data: string;
  /** made when somebody looks, and kept */
  text: () => string;
  /** ids of its Elements forms */
  forms: string[];
  attachments?: Attachment[];
  reply?: Reply;
};

/** What a message replies to, and the answer by itself: its `Content` may have the quoted text in it. */
export type Reply = {
  /** the version that was replied to */
  parentId: string;
  parentUser: User;
  parentText: string;
  own: Content;
};

/** One version of a message. */
export type Message = Content & {
  id: string;
  stream: Stream;
  timestamp: number;
  user: User;
  sid: string;
  userAgent: string;
  thread: Thread;
  silent?: boolean;
  /** When each person has read it, by their ids. */
  readAt?: Map<number, number>;
  replacing?: string;
  replacedBy?: string;
};

/** A message and its updates: people see one message in the first one's place with the last one's content. */
type Thread = { place: number; firstId: string; firstTimestamp: number; lastId: string };
