import type { Clock } from '@finos/symphony-bdk-core';
import type { Outbox } from '../outbox/index.ts';
import type { Plan, PlanRunner } from '../plans/index.ts';
import { within } from '../work/within.ts';

/**
 * Waits a moment for plans, so that what is typed next sees what they did, and is answered after them. Answers whether all that there is
 * to say of them now has been said.
 */
export type PlanWait = (plans: readonly Plan[]) => Promise<boolean>;

type Options = {
  readonly clock: Clock;
  readonly runner: Pick<PlanRunner, 'rested'>;
  readonly outbox: Pick<Outbox, 'sent'>;
};

// A plan of more changes than these is not waited for at all.
const MAX_CHANGES = 3;
const MAX_WAIT_MS = 1_000;

export function createPlanWait({ clock, runner, outbox }: Options): PlanWait {
  return async (plans) => {
    const short = plans.filter(({ steps }) => steps.length <= MAX_CHANGES);
    if (short.length === 0) return plans.length === 0;
    let isOver = false;
    await within(MAX_WAIT_MS, clock, async (over) => {
      for (const { id } of short) await runner.rested(id, over);
      for (const { answerTo } of short) await outbox.sent(answerTo, over);
      isOver = over.aborted;
    });
    return short.length === plans.length && !isOver;
  };
}
