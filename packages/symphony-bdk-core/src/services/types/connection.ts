import type { UserId } from '../../ids.ts';
import type { Open } from './open.ts';

export type ConnectionStatus = Open<'PENDING_INCOMING' | 'PENDING_OUTGOING' | 'ACCEPTED' | 'REJECTED'>;

/** How the caller stands to another user. People of the same pod are ACCEPTED without dates. */
export type UserConnection = {
  userId: UserId;
  status: ConnectionStatus;
  /** Epoch milliseconds. */
  firstRequestedAt?: number | null;
  /** Epoch milliseconds. */
  updatedAt?: number | null;
  requestCounter?: number | null;
};
