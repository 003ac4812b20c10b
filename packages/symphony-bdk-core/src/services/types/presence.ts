import type { UserId } from '../../ids.ts';
import type { Open } from './open.ts';

export type PresenceCategory = Open<
  | 'UNDEFINED'
  | 'AVAILABLE'
  | 'BUSY'
  | 'DO_NOT_DISTURB'
  | 'ON_THE_PHONE'
  | 'BE_RIGHT_BACK'
  | 'IN_A_MEETING'
  | 'AWAY'
  | 'OUT_OF_OFFICE'
  | 'OFF_WORK'
  | 'OFFLINE'
>;

/** A user's presence; `timestamp` in epoch milliseconds, for offline users simply now. */
export type V2Presence = { userId: UserId; category: PresenceCategory; timestamp?: number | null };
