import type { Logger, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { type Lifecycle, runningPlans } from '../plans/index.ts';
import { forgetRestore, restoredFrom, type Store } from '../store/index.ts';

type Options = {
  readonly store: Store;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'append'>;
  readonly lifecycle: Pick<Lifecycle, 'transact' | 'send'>;
  readonly bot: Person;
};

/**
 * At the first start on a restored backup nobody knows what was done since: the record says where it forks, and what was under way is
 * paused, until its requester resumes it. What is then done already is seen as done.
 */
export async function followRestore({ store, logger, audit, lifecycle, bot }: Options): Promise<void> {
  if ((await restoredFrom(store)) === undefined) return;
  await lifecycle.transact(async (transaction) => {
    const from = await restoredFrom(transaction);
    if (from === undefined) return;
    const running = await runningPlans(transaction);
    const backup = new Date(from).toISOString();
    await audit.append({ type: 'store.restored', details: { backup, paused: running } }, transaction);
    for (const plan of running) await lifecycle.send(plan, { type: 'ask-to-pause', by: bot }, transaction);
    await forgetRestore(transaction);
    logger.warn(
      'the store was restored: what was done since is not known, and changes under way are paused',
      {
        backup,
        paused: running.length,
      },
    );
  });
}
