import { randomUUID } from 'node:crypto';
import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { StoreTransaction, WatchStatus } from '../store/index.ts';
import type { Ending, Watch } from './watch.ts';

type Options = { readonly clock: Pick<Clock, 'now'>; readonly audit: Audit };

type Closing = { readonly why: Ending; readonly occasion?: string };

type Beginning = {
  readonly watcher: Person;
  readonly until: number;
  /** The event that asked for it. */
  readonly occasion: string;
  readonly status: WatchStatus;
  readonly ended?: Ending;
};

/** Writes watches, each together with its line in the record. */
export function createWatchRows({ clock, audit }: Options) {
  async function close(
    transaction: StoreTransaction,
    { id, watcher, watched }: Watch,
    { why, occasion }: Closing,
  ): Promise<void> {
    const closed = await transaction
      .updateTable('watches')
      .set({ status: 'closed', status_at: clock.now(), ended: why, ended_in: occasion ?? null })
      .where('id', '=', id)
      .where('status', '<>', 'closed')
      .executeTakeFirst();
    if (closed.numUpdatedRows === 0n) return;
    const details = { watch: id, watched: nameOf(watched), why };
    await audit.append({ type: 'watch.ended', actor: watcher, details }, transaction);
  }

  async function insert(
    transaction: StoreTransaction,
    watched: Person,
    { watcher, until, occasion, status, ended }: Beginning,
  ): Promise<void> {
    const id = randomUUID();
    const now = clock.now();
    await transaction
      .insertInto('watches')
      .values({
        id,
        occasion,
        watcher_id: watcher.id,
        watcher: JSON.stringify(watcher),
        watched_id: watched.id,
        watched: JSON.stringify(watched),
        until_at: until,
        status,
        status_at: now,
        ended: ended ?? null,
        ended_in: null,
        created_at: now,
      })
      .execute();
    if (status !== 'open') return;
    const details = { watch: id, watched: nameOf(watched), until };
    await audit.append({ type: 'watch.started', actor: watcher, details }, transaction);
  }

  return { close, insert };
}

/** Names are kept: the person may be gone when the record is read. */
const nameOf = ({ id, displayName }: Person) => ({ id, displayName });
