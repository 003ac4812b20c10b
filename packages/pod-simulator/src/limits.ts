/** Limits and times of the pod; the documented ones unless a comment says otherwise. */
export type Limits = {
  /** ms a session or key manager token lives (documented: 1 hour to 2 weeks, set per pod) */
  sessionMs: number;
  /** ms from now an `exp` may lie ahead */
  jwtAheadMs: number;
  /** size of the RSA keys that are saved through the API, and of those in client certificates */
  keyBits: number;
  /** ms a key stays good after another took its place (decision: not documented) */
  rotatedKeyMs: number;
  /** ms a datafeed read waits for an event */
  longPollMs: number;
  /** ms until an unacknowledged batch is delivered again */
  redeliverAfterMs: number;
  /** ms without a read until a datafeed is gone */
  datafeedTtlMs: number;
  datafeedsPerUser: number;
  /** events in one read (decision: not documented) */
  eventsPerRead: number;
  /** bytes of message and data together */
  messageBytes: number;
  /** characters of the plain text of a message */
  messageCharacters: number;
  /** mentions and tags in one message */
  messageEntities: number;
  /** members up to which everybody in a room is told who joins and leaves */
  smallRoomMembers: number;
  attachmentBytes: number;
  /** bytes of an avatar's original */
  avatarBytes: number;
  /** ms an interest in the presence of somebody external lasts */
  presenceInterestMs: number;
  /** ms between two looks at the presence of somebody external */
  externalPresenceMs: number;
  /** records in one read of a presence feed */
  presenceFeedRecords: number;
  /** messages kept per conversation; older ones are dropped (the simulator's own limit) */
  messagesPerStream: number;
  /** calls kept for `/sim/calls` (the simulator's own limit) */
  callsKept: number;
};

const minute = 60_000;
const hour = 60 * minute;

export const defaultLimits: Limits = {
  sessionMs: 12 * hour,
  jwtAheadMs: 5 * minute,
  keyBits: 4096,
  rotatedKeyMs: 72 * hour,
  longPollMs: 30_000,
  redeliverAfterMs: 30_000,
  datafeedTtlMs: 30 * minute,
  datafeedsPerUser: 20,
  eventsPerRead: 100,
  messageBytes: 1_500_000,
  messageCharacters: 60_000,
  messageEntities: 80,
  smallRoomMembers: 500,
  attachmentBytes: 30 * 1024 * 1024,
  avatarBytes: 2 * 1024 * 1024,
  presenceInterestMs: hour,
  externalPresenceMs: 5 * minute,
  presenceFeedRecords: 500,
  messagesPerStream: 10_000,
  callsKept: 10_000,
};
