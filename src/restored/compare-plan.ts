import type { Clock, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange, ChangeContext, Pod } from '../changes/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import { lookAt, type Plan } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import { inParallel } from '../work/in-parallel.ts';

/** How a change that the store takes for open is on the pod: made, not made, or nothing there tells. */
type Standing = 'done' | 'open' | 'unclear';

/** How many changes of a plan that was to go on are made already, and how many are not. */
export type PlanComparison = Readonly<Record<Standing, number>> & {
  /** Those of which the store knows that they were made, or failed. */
  readonly finished: number;
};

/** Whether what a question to somebody shows is still so: then what they decide is what they were asked. */
export type QuestionStanding = 'holds' | 'changed' | 'unclear';

type Options = {
  readonly pod: Pod;
  readonly botId: UserId;
  readonly clock: Pick<Clock, 'now'>;
};

type Moment = { readonly facts: Facts; readonly signal: AbortSignal };

// Of what the pod is asked about the changes of a plan.
const LOOKS_AT_ONCE = 8;

/** Compares what the store has of a plan with the pod, and changes nothing. Throws while the pod is away. */
export function createComparer({ pod, botId, clock }: Options) {
  async function* lookAtOpen<T>(
    { id, requester, steps }: Plan,
    { facts, signal }: Moment,
    look: (change: BoundChange, context: ChangeContext) => Promise<T>,
  ): AsyncGenerator<T> {
    const context = { pod, facts, botId, planId: id, requesterId: requester.id, clock };
    const open = steps.filter(({ status }) => status === 'waiting' || status === 'started');
    for await (const each of inParallel(open, LOOKS_AT_ONCE, ({ change }) => look(change, context))) {
      signal.throwIfAborted();
      yield each;
    }
  }

  return {
    async comparePlan(plan: Plan, moment: Moment): Promise<PlanComparison> {
      const counts = { done: 0, open: 0, unclear: 0 };
      for await (const standing of lookAtOpen(plan, moment, standingOf)) counts[standing] += 1;
      const { done, open, unclear } = counts;
      return { ...counts, finished: plan.steps.length - done - open - unclear };
    },

    async compareQuestion(plan: Plan, moment: Moment): Promise<QuestionStanding> {
      let standing: QuestionStanding = 'holds';
      for await (const { change, isDone, problem } of lookAtOpen(plan, moment, lookAt)) {
        if (isDone || (problem !== undefined && problem.code !== 'pod-refused')) return 'changed';
        if (change.leavesNoTrace || problem !== undefined) standing = 'unclear';
      }
      return standing;
    },
  };
}

async function standingOf(change: BoundChange, context: ChangeContext): Promise<Standing> {
  try {
    if (await change.done(context)) return 'done';
    return change.leavesNoTrace ? 'unclear' : 'open';
  } catch (error) {
    if (error instanceof UserError || isRefusal(error)) return 'unclear';
    throw error;
  }
}
