import { type Clock, type Logger, PodError, type SymphonyBdk, type UserId } from '@finos/symphony-bdk-core';
import { isRefusal, isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { FactsSource } from '../policy/index.ts';
import { createPresenceFeed } from './presence-feed.ts';
import type { Presences } from './presences.ts';
import type { Teller } from './teller.ts';
import type { NewsOf, Watch } from './watch.ts';
import type { WatchBook } from './watch-book.ts';

type Options = {
  readonly presence: SymphonyBdk['presence'];
  readonly presences: Presences;
  readonly book: WatchBook;
  readonly tell: Teller;
  readonly isInternal: FactsSource['isInternal'];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Up to this many people are asked about one by one; for more, the pod's presence feed is read, where there is one. */
  readonly askedAtMost: number;
};

const SOON = 10_000;
const LATER = 30_000;
// At the same time, of the 400 calls a second that a pod takes from one address (Symphony developer docs, global throttling).
const ASKED_AT_ONCE = 10;

type Found = (ids: ReadonlySet<UserId>) => Promise<void>;

type Searching = {
  readonly onAvailable: Found;
  readonly ask: (ids: readonly UserId[]) => Promise<void>;
  readonly signal: AbortSignal;
};

/** Looks at the people who are watched by asking for each, and where there are many through the pod's feed of presences: those are deprecated. */
export function createLookout(options: Options) {
  const { presences, book, tell, isInternal, clock, logger, askedAtMost } = options;
  const feed = createPresenceFeed(options);
  // The watches whose people have been asked for since the feed tells of their changes. Of a watch that is newer, what happened
  // before it was there may have been read for others.
  const covered = new Set<string>();
  let wasRefused = false;

  async function look(signal: AbortSignal): Promise<number | undefined> {
    const { open, ending } = await book.all();
    if (open.length + ending.length === 0) {
      await feed.close();
      return undefined;
    }
    let next = clock.now() + SOON;
    try {
      await tellAll(ending, { replayed: true });
      const isOver = ({ until }: Watch) => until <= clock.now();
      const found: NewsOf[] = [];
      for (const watch of open.filter(isOver)) keep(found, await book.found(watch, 'over'));
      const rest = open.filter((watch) => !isOver(watch));
      try {
        next = clock.now() + (await search(rest, found, signal));
      } finally {
        // What has been read from the feed never comes again, so it is put down first, and told whatever came after it.
        await tellAll(found, { replayed: false });
      }
    } catch (error) {
      if (!isTrouble(error)) throw error;
      logger.warn('watched presences could not be looked at', errorFields(error));
      const wait = error instanceof PodError ? (error.retryAfter ?? 0) * 1000 : 0;
      next = clock.now() + Math.max(SOON, wait);
    }
    return next;
  }

  async function tellAll(ending: readonly NewsOf[], how: { replayed: boolean }): Promise<void> {
    for (const news of ending)
      try {
        await tell(news, how);
      } catch (error) {
        if (isTrouble(error)) throw error;
        // It must not keep the others from being told.
        logger.error('a watcher could not be told', { watch: news.watch.id, ...errorFields(error) });
      }
  }

  /** Finds out who is available; answers with the milliseconds until there is a reason to look again. */
  async function search(watches: readonly Watch[], found: NewsOf[], signal: AbortSignal): Promise<number> {
    const onAvailable: Found = async (ids) => {
      for (const watch of watches)
        if (ids.has(watch.watched.id)) keep(found, await book.found(watch, 'available'));
    };
    const colleagues = watches.filter(({ watched }) => isInternal(watched.id));
    const outsiders = watches.filter(({ watched }) => !isInternal(watched.id));
    const refusals: PodError[] = [];
    const ask = async (ids: readonly UserId[]) => {
      refusals.push(...(await askFor(ids, onAvailable, signal)));
    };
    const isSoon = await searchColleagues(colleagues, { onAvailable, ask, signal });
    const ids = peopleOf(outsiders);
    await presences.showInterest(ids, { signal });
    await ask(ids);
    const [refusal] = refusals;
    if (refusal && !wasRefused)
      logger.warn('the pod refuses presences that are watched', errorFields(refusal));
    wasRefused = refusal !== undefined;
    return isSoon ? SOON : LATER;
  }

  /** Answers whether they are to be looked at soon again. */
  async function searchColleagues(
    watches: readonly Watch[],
    { onAvailable, ask, signal }: Searching,
  ): Promise<boolean> {
    const people = peopleOf(watches);
    if (people.length <= askedAtMost) {
      covered.clear();
      await feed.close({ signal });
      await ask(people);
      return people.length > 0;
    }
    const read = await feed.read({ signal });
    const known: ReadonlySet<string> = new Set(read?.isWhole ? covered : []);
    // What has been read and could not be put down never comes again: then they are asked for.
    covered.clear();
    if (read)
      await onAvailable(new Set([...read.changes].flatMap(([id, now]) => (now === AVAILABLE ? [id] : []))));
    const others = watches.filter(({ id }) => !known.has(id));
    await ask(peopleOf(others));
    if (read) for (const { id } of watches) covered.add(id);
    return read !== undefined;
  }

  /** Answers with what the pod refused. */
  async function askFor(
    ids: readonly UserId[],
    onAvailable: Found,
    signal: AbortSignal,
  ): Promise<PodError[]> {
    const refusals: PodError[] = [];
    const categoryOf = async (id: UserId) => {
      try {
        return (await presences.of(id, { signal })).category;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refusals.push(error);
        return undefined;
      }
    };
    for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
      const asked = ids.slice(start, start + ASKED_AT_ONCE);
      const categories = await Promise.all(asked.map(categoryOf));
      await onAvailable(new Set(asked.filter((_, index) => categories[index] === AVAILABLE)));
    }
    return refusals;
  }

  return { look, close: feed.close };
}

const AVAILABLE = 'AVAILABLE';

const peopleOf = (watches: readonly Watch[]): UserId[] => [
  ...new Set(watches.map(({ watched }) => watched.id)),
];

const isTrouble = (error: unknown): boolean => error instanceof PodError || isTemporary(error);

function keep(found: NewsOf[], news: NewsOf | undefined): void {
  if (news) found.push(news);
}
