/** Limits and times of the pod; the documented ones unless a comment says otherwise. */
export type Limits = {
  /** ms a session or key manager token lives (documented: 1 hour to 2 weeks, set per pod) */
  sessionMs: number;
  /** ms from now an `exp` may lie ahead */
  jwtAheadMs: number;
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
  attachmentBytes: number;
  /** messages kept per conversation; older ones are dropped (the simulator's own limit) */
  messagesPerStream: number;
  /** calls kept for `/sim/calls` (the simulator's own limit) */
  callsKept: number;
};

const minute = 60_000;

export const defaultLimits: Limits = {
  sessionMs: 12 * 60 * minute,
  jwtAheadMs: 5 * minute,
  longPollMs: 30_000,
  redeliverAfterMs: 30_000,
  datafeedTtlMs: 30 * minute,
  datafeedsPerUser: 20,
  eventsPerRead: 100,
  messageBytes: 1_500_000,
  messageCharacters: 60_000,
  messageEntities: 80,
  attachmentBytes: 30 * 1024 * 1024,
  messagesPerStream: 10_000,
  callsKept: 10_000,
};
