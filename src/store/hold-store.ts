import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '@finos/symphony-bdk-core';
import { makeFolder } from './make-folder.ts';
import { refusalOf } from './sqlite-file.ts';
import { isBusy, SqliteRefusal, troubleOf } from './sqlite-refusal.ts';
import { StoreFault } from './store-fault.ts';
import { fileOf, isFile, shownUrl } from './store-url.ts';

type Options = {
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  /** How long to wait for another one that is about to stop. */
  readonly waitMs: number;
  /** Called once, with the other's process id, when that begins. */
  readonly onWait?: (holder: number | undefined) => void;
  readonly signal: AbortSignal;
};

const LOOK_EVERY_MS = 200;

/**
 * Keeps others from using the same file; answers with what gives it back. The kernel does that, too, when this process ends, however
 * that happens. Throws a StoreFault when another one has it and keeps it, and a StoreTrouble when
 * nothing can be written there.
 */
export async function holdStore(
  url: string,
  { clock, waitMs, onWait, signal }: Options,
): Promise<() => void> {
  if (!isFile(url)) return () => {};
  makeFolder(url);
  const end = clock.monotonic() + waitMs;
  for (let isFirst = true; ; isFirst = false) {
    const { database, isHeld } = lock(url);
    if (isHeld) return () => database.close();
    const holder = holderOf(database);
    database.close();
    if (clock.monotonic() >= end)
      throw new StoreFault(
        `Another Steward${holder === undefined ? '' : ` (process ${holder})`} uses this store, ${shownUrl(url)}. ` +
          'Stop that one first, or give this one a store of its own.',
      );
    if (isFirst) onWait?.(holder);
    await clock.sleep(LOOK_EVERY_MS, signal);
  }
}

/** Whoever has begun to write keeps every other writer out, but nobody who wants to read who that is. */
function lock(url: string) {
  try {
    const database = new DatabaseSync(`${fileOf(url)}-lock`, { timeout: 0 });
    return { database, isHeld: begin(database) };
  } catch (error) {
    throw troubleOf(new SqliteRefusal(refusalOf(error)), shownUrl(url));
  }
}

function begin(database: DatabaseSync): boolean {
  try {
    database.exec(`PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; begin immediate;
      create table if not exists holder (pid integer); delete from holder; insert into holder values (${process.pid});
      commit; begin immediate;`);
    return true;
  } catch (error) {
    if (isBusy(new SqliteRefusal(refusalOf(error)))) return false;
    database.close();
    throw error;
  }
}

function holderOf(database: DatabaseSync): number | undefined {
  try {
    return Number(database.prepare('select pid from holder').get()?.pid);
  } catch {
    // It is about to write that down.
    return undefined;
  }
}
