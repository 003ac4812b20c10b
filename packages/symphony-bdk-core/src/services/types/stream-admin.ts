import type { StreamId, UserId } from '../../ids.ts';
import type { Open } from './open.ts';
import type { StreamType } from './stream.ts';

/** Which streams of the firm to list; all when empty. */
export type V2AdminStreamFilter = {
  streamTypes?: { type: StreamType }[];
  /** Whether people of other firms may be in it. */
  scope?: 'INTERNAL' | 'EXTERNAL';
  /** Whether its creator is of this firm. */
  origin?: 'INTERNAL' | 'EXTERNAL';
  status?: 'ACTIVE' | 'INACTIVE';
  privacy?: 'PUBLIC' | 'PRIVATE';
  /** Epoch milliseconds; streams whose membership changed since. */
  startDate?: number;
  /** Epoch milliseconds; now unless given. */
  endDate?: number;
};

/** A stream of the firm as administrators see it. */
export type V2AdminStreamInfo = {
  id: StreamId;
  type: StreamType;
  isExternal?: boolean | null;
  isActive?: boolean | null;
  /** Of rooms only. */
  isPublic?: boolean | null;
  crossPod?: boolean | null;
  origin?: Open<'INTERNAL' | 'EXTERNAL'> | null;
  /** Dates in epoch milliseconds. */
  attributes: {
    roomName?: string | null;
    roomDescription?: string | null;
    /** Of IMs and MIMs only. */
    members?: UserId[] | null;
    createdByUserId?: UserId | null;
    createdDate?: number | null;
    lastModifiedDate?: number | null;
    originCompany?: string | null;
    originCompanyId?: number | null;
    membersCount?: number | null;
    lastMessageDate?: number | null;
    groupChat?: boolean | null;
  };
};

/** One page of the firm's streams; `count` is the total. */
export type V2AdminStreamList = { count: number; skip: number; limit: number; streams: V2AdminStreamInfo[] };

/** A member of any stream, as administrators see it. */
export type V2MemberInfo = {
  user: {
    userId: UserId;
    displayName?: string | null;
    email?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    company?: string | null;
    /** The tenant. */
    companyId?: number | null;
    isExternal?: boolean | null;
  };
  isOwner: boolean;
  isCreator: boolean;
  /** Epoch milliseconds. */
  joinDate?: number | null;
  addedThroughGroups?: unknown[] | null;
};

/** One page of a stream's members; `count` is the total. */
export type V2MembershipList = { count: number; skip: number; limit: number; members: V2MemberInfo[] };
