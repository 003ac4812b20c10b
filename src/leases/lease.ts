import type { Expression, SqlBool } from 'kysely';

/** The right to do a piece of work that only one process may do at a time, until it is given back or its time is over. */
export type Lease = {
  readonly key: string;
  /** Whoever had it before never gave it back: the work may be half done. */
  readonly isTakenOver: boolean;
  /** Aborted when it could not be renewed in time, for instance because this process stood still: others may have it now. */
  readonly lost: AbortSignal;
};

/** Whether no other process has the work that a column names. */
export type IsFree = (column: string) => Expression<SqlBool>;

/** Shares work out among the processes that use one store. */
export type Leases = {
  /** Whether there may be other processes: then work that they left has to be looked for. */
  readonly isShared: boolean;
  /** For rows of which only those are to be read that may be claimed; keys begin with the prefix. */
  readonly isFree: (prefix: string, column: string) => Expression<SqlBool>;
  /** Takes those that nobody has, and answers with them. */
  claim(keys: readonly string[]): Promise<readonly Lease[]>;
  giveBack(keys: readonly string[]): Promise<void>;
  /** Gives up work that may be half done, or done and not put down: whoever claims it next takes it over. */
  abandon(keys: readonly string[]): Promise<void>;
  /** Does the work, under the lease, once nobody else has the key; in this process, first come, first served. Rejects with the signal's reason. */
  holding<T>(key: string, signal: AbortSignal, work: (lease: Lease) => Promise<T>): Promise<T>;
  /** Ends when this process has to leave the work to others, which it does at the next step; another one when it may go on. */
  working(): AbortSignal;
  /**
   * Counts as lost what was not renewed in time, now and not only when a timer says so: whoever stood still may do something before any timer
   * does. For the moment before an effect.
   */
  lapse(): void;
  /** Does a piece of work under its lease, and no other one: what it changes or stores is held back once that is lost. */
  under<T>(lease: Lease, work: () => T): T;
  /** For the work that asks: what has to be called right before it changes or stores something, and throws Overtaken. */
  guardOf(): (() => void) | undefined;
  /** Claims nothing more until it resumes. Rooms and the feed, which what was begun may need, can still be held. */
  leave(): void;
  resume(): void;
  start(): void;
  /** Gives up what is left. */
  stop(): Promise<void>;
};
