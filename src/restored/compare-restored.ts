import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { AdministratorsRoom } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import type { JobContext } from '../jobs/index.ts';
import { errorFields } from '../log-fields.ts';
import { openPlanIds, requirePlan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Replier } from '../replies/index.ts';
import { inTurn, type Store } from '../store/index.ts';
import { createComparer } from './compare-plan.ts';
import { type ComparedPlan, type ComparedQuestion, reportOf, totalsOf } from './report.ts';
import { dropRestore, keptRestore } from './restore-mark.ts';

type Options = Parameters<typeof createComparer>[0] & {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'append'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
  readonly replier: Pick<Replier, 'send'>;
};

/**
 * What a restored store has open, compared with the pod, where things have gone on since the backup. Decision: the report goes to the
 * room of the administrators, and not to a command line, because it takes the login of Steward, and a backup of any tool is
 * restored without a command of Steward's.
 */
export function createRestored(options: Options) {
  const { store, logger, audit, factsSource, administratorsRoom, replier } = options;
  const { comparePlan, compareQuestion } = createComparer(options);

  async function compareAll(until: number, signal: AbortSignal) {
    const plans: ComparedPlan[] = [];
    const questions: ComparedQuestion[] = [];
    for (const id of await openPlanIds(store)) {
      const plan = await requirePlan(store, id);
      // It may have ended since, or be of the time after the restore.
      if (plan.finishedAt !== undefined || plan.createdAt > until) continue;
      const moment = { facts: factsSource.now(), signal };
      if (plan.state === 'confirming' || plan.state === 'approving') {
        const standing = await compareQuestion(plan, moment);
        questions.push({ plan, standing });
        logger.info('a question of the restored store was compared with the pod', { plan: id, standing });
      } else {
        const comparison = await comparePlan(plan, moment);
        plans.push({ plan, comparison });
        logger.info('a plan of the restored store was compared with the pod', { plan: id, ...comparison });
      }
    }
    return { plans, questions };
  }

  /** Tells the administrators; without their room, the log and the record have to do. */
  async function tell(report: ReturnType<typeof reportOf>, { at }: { readonly at: number }): Promise<void> {
    try {
      const streamId = await administratorsRoom.id();
      await replier.send({ streamId, key: `restored/${at}`, replayed: true, since: at }, report);
    } catch (error) {
      if (!(error instanceof UserError) && !isRefusal(error)) throw error;
      logger.warn('the administrators were not told of the restore', errorFields(error));
    }
  }

  return {
    handlers: {
      async 'compare-restored'(_: unknown, { signal }: JobContext): Promise<undefined> {
        const restore = await keptRestore(store);
        if (restore === undefined) return undefined;
        const compared = await compareAll(restore.at, signal);
        const totals = totalsOf(compared);
        await tell(reportOf(restore, compared), restore);
        await inTurn(store, async (transaction) => {
          if ((await keptRestore(transaction)) === undefined) return;
          const backup = new Date(restore.backup).toISOString();
          await audit.append(
            { type: 'store.compared', details: { backup, paused: restore.paused, ...totals } },
            transaction,
          );
          await dropRestore(transaction);
        });
        logger.warn('the restored store was compared with the pod', { paused: restore.paused, ...totals });
        return undefined;
      },
    },
  };
}
