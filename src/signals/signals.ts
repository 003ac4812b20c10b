import type { AliasableExpression } from 'kysely';
import type { Store, StoreTransaction } from '../store/index.ts';

/** What it is about: something waits there, or what is remembered of it isn't true any more. */
export type Topic = 'inbox' | 'outbox' | 'jobs' | 'names' | 'settings' | 'setup';

/** Who puts something in is at it at once, as a rule: the others look after that long whether it is still there. */
export const LEFT_TO_THE_SENDER_MS = 50;

/**
 * What processes that share a store tell each other. Nothing depends on a signal: whoever misses one finds the same by looking, only
 * later.
 */
export type Signals = {
  /** How often to look for what no signal told. */
  readonly lookEveryMs: number;
  /** What others hear once the transaction is committed; they never do when it isn't. */
  send(topic: Topic, about: Iterable<string>, through: Store | StoreTransaction): Promise<void>;
  /** For `returning`: sends the column's value of each row that the statement writes. */
  sentWith(topic: Topic, column: string): AliasableExpression<unknown>;
  /** Hears what other processes send; `undefined` when something may have been missed. */
  on(topic: Topic, hear: (about: string | undefined) => void): void;
  /**
   * Tells `true` once this process has a connection that is its own and ends with it, and `false` when that is lost. Through a pooler that
   * gives each transaction another connection it tells nothing.
   */
  onLifeline(tell: (isHeld: boolean) => void): void;
  start(): void;
  stop(): Promise<void>;
};
