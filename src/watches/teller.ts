import type { Logger } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Facts, FactsSource, Policy } from '../policy/index.ts';
import type { Replier, Reply } from '../replies/index.ts';
import type { NewsOf, Watch } from './watch.ts';
import type { WatchBook } from './watch-book.ts';

export type Teller = ReturnType<typeof createTeller>;

type Options = {
  readonly book: WatchBook;
  readonly replier: Pick<Replier, 'send' | 'imWith'>;
  readonly policy: Pick<Policy, 'decide'>;
  readonly factsSource: FactsSource;
  readonly logger: Logger;
};

const SHUT_OUT: readonly string[] = ['DISABLED', 'SUSPENDED'];

/** Tells watchers how their watches ended, each once, as long as they may still read presences at that moment. */
export function createTeller({ book, replier, policy, factsSource, logger }: Options) {
  async function mayHear({ watcher: { id }, watched }: Watch, facts: Facts): Promise<boolean> {
    if (!facts.isInternal(id) || SHUT_OUT.includes((await facts.account(id)).status)) return false;
    const action = facts.isInternal(watched.id) ? 'presence.read' : 'presence.read.external';
    const question = { principal: { id }, action, resource: { type: 'Firm' } } as const;
    return (await policy.decide(question, facts)).outcome === 'allow';
  }

  function replyFor({ watch: { watched, until }, news }: NewsOf, facts: Facts): Reply {
    if (news.what === 'over') return { template: 'presence/not-available', data: { person: watched, until } };
    return {
      template: 'presence/available',
      data: { person: watched, isColleague: facts.isInternal(watched.id) },
    };
  }

  async function drop(watch: Watch, why: 'not-allowed' | 'not-reachable'): Promise<void> {
    logger.info('a watch was dropped', { watch: watch.id, watcher: watch.watcher.id, why });
    await book.close(watch, why);
  }

  /**
   * Tells, and takes the watch away. `replayed` when that was begun before: then the message may be there, and is looked for. What
   * passes by itself is thrown, and the watch stays as it is.
   */
  return async (ending: NewsOf, { replayed }: { replayed: boolean }): Promise<void> => {
    const { watch, news } = ending;
    const facts = factsSource.now();
    if (!(await mayHear(watch, facts))) return drop(watch, 'not-allowed');
    try {
      const streamId = await replier.imWith(watch.watcher.id);
      // One key for either news: a watch has one end.
      const occasion = { streamId, key: `watch/${watch.id}/told`, replayed, since: news.at };
      await replier.send(occasion, replyFor(ending, facts));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('a watcher could not be told', { watch: watch.id, ...errorFields(error) });
      return drop(watch, 'not-reachable');
    }
    await book.close(watch, 'told');
  };
}
