import type { Logger, UserId } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Outbox } from '../outbox/index.ts';
import { type Asked, type Lifecycle, loadPlan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Group } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import type { BreakGlass } from './break-glass.ts';
import { type Glass, useOf } from './glass.ts';
import { ABOUT_NOTHING } from './glass-guard.ts';
import { type About, aboutChanges } from './groups.ts';
import type { Recipients } from './recipients.ts';
import { changesOf } from './request.ts';

type Options = {
  readonly store: Store;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly recipients: Pick<Recipients, 'reachAll'>;
  readonly breakGlass: Pick<BreakGlass, 'reviewers'>;
  readonly lifecycle: Pick<Lifecycle, 'transact'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly logger: Logger;
};

export type GlassTelling = ReturnType<typeof createGlassTelling>;

/** Who hears what is done without an approval. */
export function createGlassTelling(options: Options) {
  const { store, factsSource, recipients, breakGlass, lifecycle, outbox, logger } = options;

  /** A group that can't be found keeps nobody else from hearing it. */
  async function reach(groups: readonly Group[], about: About, except: UserId): Promise<Asked[]> {
    const byStream = new Map<string, Asked>();
    const asking = { about, facts: factsSource.now(), isExcluded: (id: UserId) => id === except };
    for (const group of groups)
      try {
        for (const each of await recipients.reachAll({ ...asking, groups: [group] }))
          byStream.set(each.stream, each);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        logger.warn('a group does not hear of break-glass', { group: group.kind, ...errorFields(error) });
      }
    return [...byStream.values()];
  }

  return {
    /** The administrators, and those who review it. */
    audienceOf: ({ person }: Glass): Promise<Asked[]> =>
      reach(
        [{ kind: 'administrators' }, breakGlass.reviewers()],
        { ...ABOUT_NOTHING, managed: [person.id] },
        person.id,
      ),

    handlers: {
      /** Those who would have decided, and the owners of the room; not whoever does it. */
      'tell-of-glass-use': async ({ plan: id }: { readonly plan: string }): Promise<undefined> => {
        const plan = await loadPlan(store, id);
        const use = await useOf(store, id);
        if (plan === undefined || use === undefined) return undefined;
        const about = aboutChanges(changesOf(plan), plan.requester);
        const told = await reach([...use.skipped, { kind: 'owners' }], about, plan.requester.id);
        const drafts = told.map(({ stream }) => ({
          key: `${id}/without-approval/${stream}`,
          message: { kind: 'glass-used', plan: id, to: { stream } } as const,
        }));
        await lifecycle.transact((transaction) => outbox.add(drafts, transaction));
        return undefined;
      },
    },
  };
}
