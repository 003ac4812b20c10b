import type { MessageId, StreamId, UserId } from '../../ids.ts';
import type { Open } from './open.ts';

export type StreamType = Open<'IM' | 'MIM' | 'ROOM' | 'POST'>;

/** What a room is created from, and how it is. Only `name` is needed; rooms are private unless asked otherwise. */
export type V3RoomAttributes = {
  /** Shorter than 50 characters; names equal up to case and whitespace count as the same. */
  name: string;
  description?: string | null;
  keywords?: { key: string; value: string }[] | null;
  membersCanInvite?: boolean | null;
  discoverable?: boolean | null;
  public?: boolean | null;
  readOnly?: boolean | null;
  copyProtected?: boolean | null;
  crossPod?: boolean | null;
  viewHistory?: boolean | null;
  multiLateralRoom?: boolean | null;
  scheduledMeeting?: boolean | null;
  /** Not a room but a conversation of several people, which all of them own (SBE 20.16). Ignored when a room is created. */
  groupChat?: boolean | null;
  pinnedMessageId?: MessageId | '' | null;
};

/** A room: its attributes and what the pod knows about it. */
export type V3RoomDetail = {
  roomAttributes: V3RoomAttributes;
  roomSystemInfo: {
    id: StreamId;
    /** Epoch milliseconds. */
    creationDate?: number | null;
    createdByUserId?: UserId | null;
    active: boolean;
  };
};

/** One member of a room. */
export type MemberInfo = {
  id: UserId;
  owner: boolean;
  /** Epoch milliseconds. */
  joinDate?: number | null;
  addedThroughGroups?: unknown[] | null;
};

/** Body of a room search; only `query` is needed. */
export type V2RoomSearchCriteria = {
  query: string;
  labels?: string[];
  searchFields?: Open<'name' | 'description' | 'keywords_key' | 'keywords_value'>[];
  active?: boolean;
  private?: boolean;
  owner?: { id: UserId };
  creator?: { id: UserId };
  member?: { id: UserId };
  sortOrder?: Open<'BASIC' | 'RELEVANCE'>;
};

/** One page of a room search; `count` is the total. */
export type V3RoomSearchResults = { count: number; skip: number; limit: number; rooms: V3RoomDetail[] };

/** Which of the streams to list; all active ones when empty. */
export type StreamFilter = { streamTypes?: { type: StreamType }[]; includeInactiveStreams?: boolean };

/** A stream in a list of streams. */
export type StreamAttributes = {
  id: StreamId;
  crossPod?: boolean | null;
  active?: boolean | null;
  streamType: { type: StreamType };
  /** Of IMs and MIMs. */
  streamAttributes?: { members?: UserId[] | null } | null;
  /** Of rooms. */
  roomAttributes?: { name?: string | null } | null;
};

/** A stream by itself (`GET /v2/streams/{sid}/info`). */
export type V2StreamAttributes = StreamAttributes & {
  origin?: Open<'INTERNAL' | 'EXTERNAL'> | null;
  /** Epoch milliseconds. */
  lastMessageDate?: number | null;
};
