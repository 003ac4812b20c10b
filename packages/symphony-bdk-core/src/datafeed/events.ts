import type { MessageId } from '../ids.ts';
import type { V4Message, V4Stream, V4User } from '../services/types/index.ts';

type RoomProperties = {
  name?: string | null;
  description?: string | null;
  creatorUser?: V4User | null;
  /** Epoch milliseconds. */
  createdDate?: number | null;
  external?: boolean | null;
  crossPod?: boolean | null;
  public?: boolean | null;
  copyProtected?: boolean | null;
  readOnly?: boolean | null;
  discoverable?: boolean | null;
  membersCanInvite?: boolean | null;
  keywords?: { key: string; value: string }[] | null;
  /** The Room API calls it `viewHistory`. */
  canViewHistory?: boolean | null;
};

type InStream = { stream: V4Stream };
type Membership = InStream & { affectedUser: V4User };

/** The inner object of each event type's one payload key. */
export type EventPayloads = {
  MESSAGESENT: { message: V4Message };
  SHAREDPOST: { message: V4Message; sharedMessage: V4Message };
  INSTANTMESSAGECREATED: InStream;
  ROOMCREATED: InStream & { roomProperties: RoomProperties };
  ROOMUPDATED: InStream & { newRoomProperties: RoomProperties };
  ROOMDEACTIVATED: InStream;
  ROOMREACTIVATED: InStream;
  USERREQUESTEDTOJOINROOM: InStream & { affectedUsers?: V4User[] | null };
  USERJOINEDROOM: Membership;
  USERLEFTROOM: Membership;
  ROOMMEMBERPROMOTEDTOOWNER: Membership;
  ROOMMEMBERDEMOTEDFROMOWNER: Membership;
  CONNECTIONREQUESTED: { toUser: V4User };
  CONNECTIONACCEPTED: { fromUser: V4User };
  MESSAGESUPPRESSED: InStream & { messageId: MessageId };
  SYMPHONYELEMENTSACTION: InStream & {
    formMessageId: MessageId;
    formId: string;
    /** `action` is the name of the clicked button; ids in room selectors are made url-safe. */
    formValues: Record<string, unknown>;
  };
  GENERICSYSTEMEVENT: {
    stream?: V4Stream | null;
    eventTimestamp?: number | null;
    sourceSystem?: string | null;
    eventSubtype?: string | null;
    parameters?: Record<string, unknown> | null;
  };
};

export type EventType = keyof EventPayloads;

/** The key under `payload` that holds each type's fields; the listener's method is `on` and this name. */
export const PAYLOAD_KEYS = {
  MESSAGESENT: 'messageSent',
  SHAREDPOST: 'sharedPost',
  INSTANTMESSAGECREATED: 'instantMessageCreated',
  ROOMCREATED: 'roomCreated',
  ROOMUPDATED: 'roomUpdated',
  ROOMDEACTIVATED: 'roomDeactivated',
  ROOMREACTIVATED: 'roomReactivated',
  USERREQUESTEDTOJOINROOM: 'userRequestedToJoinRoom',
  USERJOINEDROOM: 'userJoinedRoom',
  USERLEFTROOM: 'userLeftRoom',
  ROOMMEMBERPROMOTEDTOOWNER: 'roomMemberPromotedToOwner',
  ROOMMEMBERDEMOTEDFROMOWNER: 'roomMemberDemotedFromOwner',
  CONNECTIONREQUESTED: 'connectionRequested',
  CONNECTIONACCEPTED: 'connectionAccepted',
  MESSAGESUPPRESSED: 'messageSuppressed',
  SYMPHONYELEMENTSACTION: 'symphonyElementsAction',
  GENERICSYSTEMEVENT: 'genericSystemEvent',
} as const satisfies Record<EventType, string>;

/** One event of a given type. */
export type EventOf<T extends EventType> = {
  /** Short, and not unique by itself: two simultaneous events may share it. */
  id: string;
  type: T;
  /** Epoch milliseconds. */
  timestamp: number;
  messageId?: MessageId;
  /** Who caused it. */
  initiator: V4User;
  /** Where it happened; connections happen nowhere. */
  stream?: V4Stream;
  payload: EventPayloads[T];
};

/** Any event of the datafeed; `type` tells which. */
export type RealTimeEvent = { [T in EventType]: EventOf<T> }[EventType];

type HandlerName<T extends EventType> = `on${Capitalize<(typeof PAYLOAD_KEYS)[T]>}`;

/** A time without a feed, epoch ms by our clock; `since` is unknown when the kit has not read a feed before. */
export type FeedGap = { since: number | undefined; until: number };

/**
 * What to do with events. `onEvents` gets every batch whole and is awaited before the batch is acknowledged; when it
 * throws, the feed delivers the batch again. A method for one type that throws is logged and nothing else.
 */
export type DatafeedListener = {
  onEvents?: (events: readonly RealTimeEvent[]) => Promise<void> | void;
  /**
   * A feed was made, because there was none: what happened since the last read of the one before is in neither. Awaited before the new one
   * is read; when it throws, it is called again. Messages can be fetched with `messages.list`, clicks cannot.
   */
  onGap?: (gap: FeedGap) => Promise<void> | void;
} & { [T in EventType as HandlerName<T>]?: (event: EventOf<T>) => Promise<void> | void };
