import { type InsertQueryBuilder, type InsertResult, PostgresAdapter, type QueryCreator } from 'kysely';
import { databaseNow } from './database-clock.ts';
import { RECORD_HEAD } from './first-tables.ts';
import type { Store, StoreTransaction } from './open-store.ts';
import type { Tables } from './tables.ts';

/** What there is one of, by its key: the end of the record, the secret of the cards. */
export async function metaValue(store: Store | StoreTransaction, key: string): Promise<string | undefined> {
  const row = await store.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

export async function setMetaValue(
  store: Store | StoreTransaction,
  key: string,
  value: string,
): Promise<void> {
  await store
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

export async function removeMetaValue(transaction: StoreTransaction, key: string): Promise<void> {
  await transaction.deleteFrom('meta').where('key', '=', key).execute();
}

/** The value of the key: this one if it has none yet. */
export async function keepMetaValue(store: Store, key: string, value: string): Promise<string> {
  await store
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await metaValue(store, key)) ?? value;
}

/**
 * A transaction that goes by what it reads, or numbers what it writes: of those only one is under way at a time, so each sees what
 * the one before left, and numbers follow each other in the order of the commits.
 */
export const inTurn = <T>(store: Store, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
  store.transaction().execute(async (transaction) => {
    await lockHead(transaction);
    const last: (() => Promise<void>)[] = [];
    endings.set(transaction, last);
    const result = await work(transaction);
    // From here on, nothing more can be left to the end.
    endings.delete(transaction);
    for (const end of last) await end();
    return result;
  });

const endings = new WeakMap<StoreTransaction, (() => Promise<void>)[]>();

/** Runs something at the end of a transaction begun by `inTurn`. False for any other transaction: the caller does it at once. */
export function leaveToTheEnd(transaction: StoreTransaction, end: () => Promise<void>): boolean {
  const last = endings.get(transaction);
  last?.push(end);
  return last !== undefined;
}

/** What a transaction that has the end of the record knows of it: nobody else moves it meanwhile, and all others wait for this one. */
const heads = new WeakMap<StoreTransaction, Head>();

/** `at` is the time of PostgreSQL at which it was locked, in milliseconds since 1970. */
type Head = { readonly value: string; readonly at: number | undefined };

/** The end of the record. Whoever has it keeps it to the end of the transaction: another one waits for that. */
export async function lockHead(transaction: StoreTransaction): Promise<string> {
  const known = heads.get(transaction) ?? (await readLocked(transaction));
  heads.set(transaction, known);
  return known.value;
}

/** When this transaction got the end of the record, by PostgreSQL's clock, in milliseconds since 1970: the clocks of several machines differ. `undefined` on SQLite. */
export async function timeAtHead(transaction: StoreTransaction): Promise<number | undefined> {
  await lockHead(transaction);
  return heads.get(transaction)?.at;
}

async function readLocked(transaction: StoreTransaction): Promise<Head> {
  const row = (from: Pick<QueryCreator<Tables>, 'selectFrom'>) =>
    from.selectFrom('meta').select('value').where('key', '=', RECORD_HEAD).forUpdate();
  if (!isOnPostgres(transaction))
    return { ...(await row(transaction).executeTakeFirstOrThrow()), at: undefined };
  // The clock is read once the row is locked, and not before others have given it free.
  return transaction
    .selectFrom((build) => row(build).as('locked'))
    .select(['value', databaseNow.as('at')])
    .executeTakeFirstOrThrow();
}

const isOnPostgres = (transaction: StoreTransaction): boolean =>
  transaction.getExecutor().adapter instanceof PostgresAdapter;

/** The end of the record as it is at this moment. */
export const readHead = (transaction: Store | StoreTransaction): Promise<string | undefined> =>
  metaValue(transaction, RECORD_HEAD);

/**
 * Writes rows and moves the end of the record to cover them. On PostgreSQL that is one statement, because everyone else waits during each
 * round trip.
 */
export async function moveHead<Table extends keyof Tables>(
  transaction: StoreTransaction,
  head: string,
  write: (through: QueryCreator<Tables>) => InsertQueryBuilder<Tables, Table, InsertResult>,
): Promise<void> {
  const move = (through: QueryCreator<Tables>) =>
    through.updateTable('meta').set({ value: head }).where('key', '=', RECORD_HEAD);
  if (isOnPostgres(transaction)) await move(transaction.with('added', write)).execute();
  else {
    await write(transaction).execute();
    await move(transaction).execute();
  }
  heads.set(transaction, { value: head, at: heads.get(transaction)?.at });
}
