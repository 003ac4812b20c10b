import type { Clock, Logger, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { Job } from '../jobs/index.ts';
import { type Lifecycle, openPlanIds } from '../plans/index.ts';
import { forgetRestore, restoredFrom, type Store, type StoreTransaction } from '../store/index.ts';
import { keepRestore } from './restore-mark.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'append'>;
  readonly lifecycle: Pick<Lifecycle, 'transact' | 'send'>;
  readonly jobs: { schedule(job: Job, transaction: StoreTransaction): Promise<void> };
  readonly bot: Person;
};

/**
 * At the first start on a restored backup nobody knows what was done since: the record says where it forks, and what was under way, held or
 * scheduled is paused, until its requester resumes it. What is then done already is seen as done. A job compares what is open with the pod.
 */
export async function followRestore({
  store,
  clock,
  logger,
  audit,
  lifecycle,
  jobs,
  bot,
}: Options): Promise<void> {
  if ((await restoredFrom(store)) === undefined) return;
  await lifecycle.transact(async (transaction) => {
    const from = await restoredFrom(transaction);
    if (from === undefined) return;
    const halted = await openPlanIds(transaction, ['running', 'holding', 'scheduled']);
    const backup = new Date(from).toISOString();
    await audit.append({ type: 'store.restored', details: { backup, paused: halted } }, transaction);
    for (const plan of halted) await lifecycle.send(plan, { type: 'halt', by: bot }, transaction);
    const now = clock.now();
    await keepRestore({ backup: from, at: now, paused: halted.length }, transaction);
    await jobs.schedule(
      { id: 'compare-restored', kind: 'compare-restored', payload: {}, runAt: now },
      transaction,
    );
    await forgetRestore(transaction);
    logger.warn(
      'the store was restored: what was done since is not known, and changes under way, held or scheduled are paused',
      { backup, paused: halted.length },
    );
  });
}
