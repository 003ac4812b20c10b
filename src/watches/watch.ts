import { randomUUID } from 'node:crypto';
import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Store, StoreTransaction } from '../store/index.ts';

/** A watcher wants to be told once when somebody is available. Times in milliseconds since 1970. */
export type Watch = {
  readonly id: string;
  readonly watcher: Person;
  readonly watched: Person;
  readonly until: number;
};

/** What ends a watch and has to be told: somebody is available, or the time is over. `at` is when it was found out. */
export type News = { readonly what: 'available' | 'over'; readonly at: number };

/** A watch that is at its end. */
export type NewsOf = { readonly watch: Watch; readonly news: News };

/** Why a watch is there no more. */
export type Ending =
  | 'told'
  | 'ended by the watcher'
  | 'said at once'
  | 'not allowed any more'
  | 'not reachable';

/** The most that one person may watch. */
export const MOST_WATCHES = 50;

export type WatchBook = ReturnType<typeof createWatchBook>;

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'>; readonly audit: Audit };

/** Keeps watches. Each stays in the store until its end has been told. */
export function createWatchBook({ store, clock, audit }: Options) {
  const openOf = (watcherId: UserId, transaction: Store | StoreTransaction = store) =>
    transaction
      .selectFrom('watches')
      .selectAll()
      .where('watcher_id', '=', watcherId)
      .where('news', 'is', null)
      .orderBy('created_at')
      .orderBy('watched_id');

  async function erase(
    transaction: StoreTransaction,
    { id, watcher, watched }: Watch,
    why: Ending,
  ): Promise<void> {
    const erased = await transaction.deleteFrom('watches').where('id', '=', id).executeTakeFirst();
    if (erased.numDeletedRows === 0n) return;
    const details = { about: aboutOf(watched), watch: id, watched: watched.id, why };
    await audit.append({ type: 'watch.ended', actor: watcher, details }, transaction);
  }

  return {
    /** The watches of one person, the oldest first, without those that are at their end. */
    async listOf(watcherId: UserId): Promise<Watch[]> {
      return (await openOf(watcherId).execute()).map(watchFrom);
    },

    /** Every watch, and those whose end has been found out and perhaps told. */
    async all(): Promise<{ open: Watch[]; ending: NewsOf[] }> {
      const rows = await store
        .selectFrom('watches')
        .selectAll()
        .orderBy('created_at')
        .orderBy('watcher_id')
        .orderBy('watched_id')
        .execute();
      const open: Watch[] = [];
      const ending: NewsOf[] = [];
      for (const row of rows) {
        const watch = watchFrom(row);
        if (row.news === null) open.push(watch);
        else ending.push({ watch, news: { what: row.news, at: row.news_at ?? row.created_at } });
      }
      return { open, ending };
    },

    async isEmpty(): Promise<boolean> {
      return (await store.selectFrom('watches').select('id').limit(1).executeTakeFirst()) === undefined;
    },

    /** Watches these people, all or none. Who is watched already is so until the new time. */
    async begin(watcher: Person, people: readonly Person[], until: number): Promise<void> {
      await store.transaction().execute(async (transaction) => {
        const held = new Map(
          (await openOf(watcher.id, transaction).execute()).map((row) => [row.watched_id, row]),
        );
        const others = people.filter(({ id }) => !held.has(id));
        if (others.length > 0 && held.size + others.length > MOST_WATCHES)
          throw new UserError({ code: 'too-many-watches', most: MOST_WATCHES, held: held.size });
        for (const watched of people) {
          const known = held.get(watched.id);
          const id = known?.id ?? randomUUID();
          if (known)
            await transaction.updateTable('watches').set({ until_at: until }).where('id', '=', id).execute();
          else
            await transaction
              .insertInto('watches')
              .values({
                id,
                watcher_id: watcher.id,
                watcher: JSON.stringify(watcher),
                watched_id: watched.id,
                watched: JSON.stringify(watched),
                until_at: until,
                news: null,
                news_at: null,
                created_at: clock.now(),
              })
              .execute();
          const details = { about: aboutOf(watched), watch: id, watched: watched.id, until };
          await audit.append({ type: 'watch.started', actor: watcher, details }, transaction);
        }
      });
    },

    /** Ends the watches that this person has on these people; answers with those who were watched. */
    async end(watcherId: UserId, people: readonly Person[], why: Ending): Promise<Person[]> {
      const ids = new Set(people.map(({ id }) => id));
      return store.transaction().execute(async (transaction) => {
        const held = (await openOf(watcherId, transaction).execute()).map(watchFrom);
        const ended = held.filter(({ watched }) => ids.has(watched.id));
        for (const watch of ended) await erase(transaction, watch, why);
        return ended.map(({ watched }) => watched);
      });
    },

    /** Puts down that a watch is at its end, before anybody is told; `undefined` when it has ended meanwhile. */
    async found(watch: Watch, what: News['what']): Promise<NewsOf | undefined> {
      const at = clock.now();
      const marked = await store
        .updateTable('watches')
        .set({ news: what, news_at: at })
        .where('id', '=', watch.id)
        .where('news', 'is', null)
        .executeTakeFirst();
      return marked.numUpdatedRows === 0n ? undefined : { watch, news: { what, at } };
    },

    /** Takes a watch away, once its end has been told or nobody is left to be told. */
    close: (watch: Watch, why: Ending): Promise<void> =>
      store.transaction().execute((transaction) => erase(transaction, watch, why)),
  };
}

const aboutOf = ({ displayName }: Person): string => `the presence of ${displayName}`;

type Row = { id: string; watcher: string; watched: string; until_at: number };

const watchFrom = ({ id, watcher, watched, until_at }: Row): Watch => ({
  id,
  watcher: JSON.parse(watcher) as Person,
  watched: JSON.parse(watched) as Person,
  until: until_at,
});
