// What the simulator's /sim face sends, as the page uses it.

/** Somebody who lives on the pod. `bot` is a service account. */
export type Person = {
  id: number;
  username: string;
  displayName: string;
  email: string;
  company: string;
  /** Department; empty when the person has none. */
  desk: string;
  title: string;
  roles: readonly string[];
  presence: string;
  bot: boolean;
};

type Member = { id: number; username: string; displayName: string; owner: boolean };

export type Stream = {
  streamId: string;
  type: 'IM' | 'MIM' | 'ROOM';
  name: string;
  members: readonly Member[];
  active: boolean;
  /** Milliseconds; 0 when nothing was said yet. */
  lastMessageAt: number;
  external: boolean;
};

export type Message = {
  messageId: string;
  /** Milliseconds. */
  timestamp: number;
  user: { id: number; username: string; displayName: string };
  /** PresentationML. */
  message: string;
  /** Entity data. */
  data: Record<string, unknown>;
  text: string;
  forms: readonly { formId: string; submitted: boolean }[];
  replacing?: string;
  /** Of an updated message: the id that it had at first. */
  initialMessageId?: string;
  /** What it replies to. */
  quoted?: Quoted;
  attachments?: readonly { name: string; size?: number }[];
};

export type Quoted = { messageId: string; user: { displayName: string }; text: string };

/** A file as it is sent: its content is base64. */
export type SentFile = { readonly name: string; readonly content: string };

/** What is being written, other than something new. */
export type Draft = { kind: 'edit' | 'reply'; message: Message };

/** How two people of different firms stand to each other, seen by the first. */
export type ConnectionState = 'none' | 'asked-by-me' | 'asked-by-them' | 'connected' | 'rejected';

/** A room to get into: a public one can be joined, of a discoverable one the owners are asked. */
export type Room = {
  streamId: string;
  name: string;
  description: string;
  access: 'join' | 'ask';
  members: number;
};

/** A line at the foot of the page. */
export type Notice = { text: string; isProblem: boolean };

/** One command of the bot's manifest. */
export type BotCommand = {
  name: string;
  description: string;
  /** Known in the laboratory only. */
  args?: readonly { name: string; about: string; required: boolean }[];
};

/** Something for a newcomer to try: who to be, and what to type to the bot, if anything. */
export type Trial = { username: string; about: string; text?: string };

/** An event of `GET /sim/events`; `usernames` are those who can see what changed. */
export type PodEvent = {
  type: 'message' | 'stream' | 'presence' | 'connection' | 'membership' | 'reset';
  streamId?: string;
  messageId?: string;
  usernames?: readonly string[];
};
