import type { Clock, Logger, Person, SymphonyBdk } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Job } from '../jobs/index.ts';
import type { FactsSource, Policy } from '../policy/index.ts';
import type { Replier } from '../replies/index.ts';
import type { Store } from '../store/index.ts';
import { createLookout } from './lookout.ts';
import type { Presence, Presences } from './presences.ts';
import { createTeller } from './teller.ts';
import type { Watch } from './watch.ts';
import { createWatchBook, MOST_WATCHES } from './watch-book.ts';

/** Tells people when others are available. */
export type Watches = ReturnType<typeof createWatches>;

/** A person and how they are. */
export type Seen = { readonly person: Person; readonly presence: Presence };

type Asked = { readonly people: readonly Person[]; readonly until: number; readonly occasion: string };

/** Who is available, and who is watched until when. */
type Beginning = {
  readonly available: readonly Person[];
  readonly watched: readonly Seen[];
  readonly until: number;
};

type Options = {
  readonly presence: SymphonyBdk['presence'];
  readonly presences: Presences;
  readonly store: Store;
  readonly audit: Audit;
  readonly policy: Pick<Policy, 'decide'>;
  readonly factsSource: FactsSource;
  readonly replier: Pick<Replier, 'send' | 'imWith'>;
  readonly jobs: { schedule(job: Extract<Job, { kind: typeof LOOK }>): Promise<void> };
  readonly clock: Clock;
  readonly logger: Logger;
  /** Up to this many people are asked about one by one, as Symphony wants it; for more, the pod's presence feed is read, where there is one. */
  readonly askedAtMost: number;
};

const LOOK = 'look-at-presences';

export function createWatches(options: Options) {
  const { presences, jobs, clock, factsSource } = options;
  const book = createWatchBook(options);
  const tell = createTeller({ ...options, book });
  const lookout = createLookout({ ...options, book, tell, isInternal: factsSource.isInternal });
  const stopping = new AbortController();
  let looking: Promise<unknown> = Promise.resolve();

  const lookNow = () => jobs.schedule({ id: LOOK, kind: LOOK, payload: {}, runAt: clock.now() });

  const look = (): Promise<number | undefined> => {
    const round = lookout.look(stopping.signal);
    looking = round.catch(() => {});
    return round;
  };

  async function see(people: readonly Person[]): Promise<Seen[]> {
    await presences.showInterest(people.map(({ id }) => id));
    const seen: Seen[] = [];
    for (const person of people) seen.push({ person, presence: await presences.of(person.id) });
    return seen;
  }

  return {
    /** The repeated work; it runs only while somebody is watched. */
    handlers: { [LOOK]: look },

    /** Takes up the watches that an earlier run left. */
    async resume(): Promise<void> {
      if (!(await book.isEmpty())) await lookNow();
    },

    /**
     * Watches people until a time (milliseconds since 1970), so that the watcher is told by IM, once, when one is available. Those who
     * are available now are only answered. `occasion` is the event that asks: handled again, it is what it was at first. Throws
     * UserError `too-many-watches`, and what the pod refuses.
     */
    async begin(watcher: Person, { people, until, occasion }: Asked): Promise<Beginning> {
      const before = await book.begunIn(occasion);
      if (before) {
        await lookNow();
        return { available: before.available, watched: await see(before.people), until: before.until };
      }
      if (people.length > MOST_WATCHES) {
        const held = (await book.listOf(watcher.id)).length;
        throw new UserError({ code: 'too-many-watches', most: MOST_WATCHES, held });
      }
      const seen = await see(people);
      const watched = seen.filter(({ presence }) => presence.category !== 'AVAILABLE');
      const names = new Set(watched.map(({ person }) => person));
      const available = people.filter((person) => !names.has(person));
      await book.begin({ watcher, people: [...names], available, until, occasion });
      if (watched.length > 0) await lookNow();
      return { available, watched, until };
    },

    /** Ends watches; answers with those who were watched. `occasion` is the event that asks. */
    end: (watcher: Person, people: readonly Person[], occasion: string): Promise<Person[]> =>
      book.end(watcher.id, people, occasion),

    /** The watches of one person, the oldest first. */
    listOf: (watcher: Person): Promise<Watch[]> => book.listOf(watcher.id),

    /** Ends a look that is under way, and the feed of presences. The watches stay. */
    async stop({ signal }: { signal?: AbortSignal } = {}): Promise<void> {
      stopping.abort();
      await looking;
      await lookout.close(signal ? { signal } : {});
    },
  };
}
