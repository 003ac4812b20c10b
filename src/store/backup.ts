import { existsSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { metaValue, removeMetaValue, setMetaValue } from './meta.ts';
import { openStore, type Store, type StoreTransaction } from './open-store.ts';
import { StoreFault } from './store-fault.ts';
import { StoreTrouble, type TroubleKind } from './store-trouble.ts';
import { isFile, shownUrl } from './store-url.ts';

const MARK = 'restored-from';

/** What may be wrong with the copy as well as with the store. */
const OF_EITHER: ReadonlySet<TroubleKind> = new Set(['unopened', 'disk', 'full', 'read-only']);

/**
 * Copies an SQLite store into a file of its own, as it is at one moment, with what is still in the WAL; whoever uses it goes on meanwhile.
 * The copy knows that it is one. `now` in milliseconds since 1970.
 */
export async function backUpStore(url: string, { to, now }: { to: string; now: number }): Promise<void> {
  if (!isFile(url)) throw new StoreFault(`${shownUrl(url)} is backed up with pg_dump, see docs/store.md.`);
  if (existsSync(to)) throw new StoreFault(`${to} is there already: name another file for the backup.`);
  const unfinished = `${to}.part`;
  rmSync(unfinished, { force: true });
  const store = await openStore(url, { mustExist: true });
  try {
    await sql`vacuum into ${unfinished}`.execute(store);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw await whoseFault(error, store, to);
  } finally {
    await store.destroy();
  }
  await markAsBackup(`sqlite:${unfinished}`, now);
  renameSync(unfinished, to);
}

/** A store that can be read to its end isn't why it could not be copied. */
async function whoseFault(error: unknown, store: Store, to: string): Promise<unknown> {
  if (!(error instanceof StoreTrouble) || !OF_EITHER.has(error.kind)) return error;
  const isReadable = await sql`select count(*) from sqlite_master`.execute(store).then(
    () => true,
    () => false,
  );
  if (!isReadable) return error;
  return new StoreFault(
    `The backup ${to} can't be written. Check that its folder is there, that you may write to it, and that it has room for the whole store.`,
  );
}

/** Says of a store that it was restored from what it was at this time: the next start goes by that. */
export async function markAsBackup(url: string, now: number): Promise<void> {
  const store = await openStore(url, { mustExist: true });
  try {
    await markRestored(store, now);
  } finally {
    await store.destroy();
  }
}

/** The same of a store that is open. */
export const markRestored = (store: Store, from: number): Promise<void> =>
  setMetaValue(store, MARK, String(from));

/** Of when the backup is that a store was restored from; `undefined` where it was not, or a start has gone by it. */
export async function restoredFrom(store: Store | StoreTransaction): Promise<number | undefined> {
  const mark = await metaValue(store, MARK);
  return mark === undefined ? undefined : Number(mark);
}

export const forgetRestore = (transaction: StoreTransaction): Promise<void> =>
  removeMetaValue(transaction, MARK);
