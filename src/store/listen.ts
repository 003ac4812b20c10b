import { type AliasableExpression, sql } from 'kysely';
import { Client } from 'pg';
import { holdLifeline } from './lifeline-lock.ts';
import type { Store, StoreTransaction } from './open-store.ts';

type Options = {
  /** Names this process: others can see whether the connection of one is there. */
  readonly owner: string;
  readonly clock: { sleep(milliseconds: number, signal?: AbortSignal): Promise<void> };
  readonly signal: AbortSignal;
  readonly onMessage: (message: string) => void;
  /** Called when it begins to listen, at first and after each interruption: what was told before that wasn't heard. */
  readonly onBegin: () => void;
  /** Called when the connection is lost, or given up. */
  readonly onEnd: () => void;
  readonly onTrouble: (error: unknown) => void;
};

const CHANNEL = 'steward';
const CONNECT_WITHIN_MS = 5_000;
const CONNECT_AGAIN_AFTER_MS = 1_000;
// A connection that a firewall has forgotten is noticed by that.
const KEEP_ALIVE_AFTER_MS = 10_000;

/** Tells all who listen to this database; within a transaction, when that is committed. */
export async function notify(through: Store | StoreTransaction, messages: readonly string[]): Promise<void> {
  if (messages.length === 0) return;
  await sql`select pg_notify(${CHANNEL}, message) from unnest(${messages}::text[]) as message`.execute(
    through,
  );
}

/** For `returning`: notifies with `before` and the column's value of each returned row. PostgreSQL sends equal messages once. */
export const notifying = (before: string, column: string): AliasableExpression<unknown> =>
  sql`pg_notify(${CHANNEL}, ${before}::text || ${sql.ref(column)})`;

/** Listens on a connection of its own, which is made again when it is lost. Resolves once the signal has ended it. */
export async function listen(url: string, options: Options): Promise<void> {
  const { clock, signal, onTrouble } = options;
  while (!signal.aborted) {
    try {
      await listenOnce(url, options);
    } catch (error) {
      onTrouble(error);
    }
    await clock.sleep(CONNECT_AGAIN_AFTER_MS, signal).catch(() => {});
  }
}

/** Resolves when the connection ends, throws when it is lost. */
async function listenOnce(url: string, { owner, signal, onMessage, onBegin, onEnd }: Options): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: 'steward listens',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<Error | undefined>();
  client.on('error', end).on('end', () => end(undefined));
  client.on('notification', ({ payload = '' }) => onMessage(payload));
  signal.addEventListener('abort', () => end(undefined), { once: true });
  try {
    await client.connect();
    await holdLifeline(client, owner);
    await client.query(`listen ${CHANNEL}`);
    onBegin();
    const trouble = await ended.finally(onEnd);
    if (trouble !== undefined) throw trouble;
  } finally {
    await client.end().catch(() => {});
  }
}
