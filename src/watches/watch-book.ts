import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';
import { type Ending, type News, type NewsOf, type Watch, watchFrom } from './watch.ts';
import { createWatchRows } from './watch-rows.ts';

/** What was asked for on one occasion. */
export type Wish = {
  readonly watcher: Person;
  /** Who is watched from now on. */
  readonly people: readonly Person[];
  /** Who was named, too, but is available already. */
  readonly available: readonly Person[];
  readonly until: number;
  /** The event that asked for it. */
  readonly occasion: string;
};

/** What became of it: the same each time that the occasion is handled. */
export type Begun = Pick<Wish, 'people' | 'available' | 'until'>;

/** The most that one person may watch. */
export const MOST_WATCHES = 50;

export type WatchBook = ReturnType<typeof createWatchBook>;

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'>; readonly audit: Audit };

/**
 * Keeps watches. Each is there until its end has been told; closed ones stay for a while (`steward.retention`), so that an event that is handled again finds
 * what it has done.
 */
export function createWatchBook({ store, clock, audit }: Options) {
  const rows = (transaction: Store | StoreTransaction = store) =>
    transaction
      .selectFrom('watches')
      .selectAll()
      .orderBy('created_at')
      .orderBy('watcher_id')
      .orderBy('watched_id');

  const { close, insert } = createWatchRows({ clock, audit });

  const openOf = (watcherId: UserId, transaction?: StoreTransaction) =>
    rows(transaction).where('watcher_id', '=', watcherId).where('status', '=', 'open');

  return {
    /** The open watches of one person, the oldest first. */
    async listOf(watcherId: UserId): Promise<Watch[]> {
      return (await openOf(watcherId).execute()).map(watchFrom);
    },

    /** Every watch that is not closed: those that are open, and those whose end has been found out and perhaps told. */
    async all(): Promise<{ open: Watch[]; ending: NewsOf[] }> {
      const open: Watch[] = [];
      const ending: NewsOf[] = [];
      for (const row of await rows().where('status', '<>', 'closed').execute()) {
        const { status, status_at: at } = row;
        const watch = watchFrom(row);
        if (status === 'available' || status === 'over') ending.push({ watch, news: { what: status, at } });
        else open.push(watch);
      }
      return { open, ending };
    },

    async isEmpty(): Promise<boolean> {
      const query = store.selectFrom('watches').select('id').where('status', '<>', 'closed').limit(1);
      return (await query.executeTakeFirst()) === undefined;
    },

    /** What was begun on an occasion, if it has been handled before. */
    async begunIn(occasion: string): Promise<Begun | undefined> {
      const begun = await rows().where('occasion', '=', occasion).execute();
      const [first] = begun;
      if (first === undefined) return undefined;
      const wasAvailable = ({ ended }: { ended: string | null }) =>
        ended === ('available-at-once' satisfies Ending);
      return {
        people: begun.filter((row) => !wasAvailable(row)).map((row) => watchFrom(row).watched),
        available: begun.filter(wasAvailable).map((row) => watchFrom(row).watched),
        until: first.until_at,
      };
    },

    /** Watches all of these people or none. Earlier watches on the same people are closed. */
    async begin({ people, available, ...wish }: Wish): Promise<void> {
      await inTurn(store, async (transaction) => {
        const held = (await openOf(wish.watcher.id, transaction).execute()).map(watchFrom);
        const named = (some: readonly Person[]) => {
          const ids = new Set(some.map(({ id }) => id));
          return held.filter(({ watched }) => ids.has(watched.id));
        };
        const renewed = named(people);
        const said = named(available);
        const count = held.length - said.length + people.length - renewed.length;
        if (people.length > renewed.length && count > MOST_WATCHES)
          throw new UserError({ code: 'too-many-watches', most: MOST_WATCHES, held: held.length });
        for (const watch of renewed) await close(transaction, watch, { why: 'renewed' });
        for (const watch of said) await close(transaction, watch, { why: 'said-when-asked-again' });
        for (const watched of people) await insert(transaction, watched, { ...wish, status: 'open' });
        for (const watched of available)
          await insert(transaction, watched, { ...wish, status: 'closed', ended: 'available-at-once' });
      });
    },

    /** Ends the watches that this person has on these people; answers with those who were watched, each time the same. */
    async end(watcherId: UserId, people: readonly Person[], occasion: string): Promise<Person[]> {
      const ids = new Set(people.map(({ id }) => id));
      return inTurn(store, async (transaction) => {
        const held = (await openOf(watcherId, transaction).execute()).map(watchFrom);
        for (const watch of held.filter(({ watched }) => ids.has(watched.id)))
          await close(transaction, watch, { why: 'ended-by-watcher', occasion });
        const ended = await rows(transaction).where('ended_in', '=', occasion).execute();
        return ended.map((row) => watchFrom(row).watched);
      });
    },

    /** Puts down that a watch is at its end, before anybody is told; `undefined` when it has ended meanwhile. */
    async found(watch: Watch, what: News['what']): Promise<NewsOf | undefined> {
      const at = clock.now();
      const marked = await store
        .updateTable('watches')
        .set({ status: what, status_at: at })
        .where('id', '=', watch.id)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return marked.numUpdatedRows === 0n ? undefined : { watch, news: { what, at } };
    },

    /** Closes a watch, once its end has been told or nobody is left to be told. */
    close: (watch: Watch, why: Ending): Promise<void> =>
      inTurn(store, (transaction) => close(transaction, watch, { why })),
  };
}
