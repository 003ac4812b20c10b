import { randomBytes } from 'node:crypto';
import { type Clock, type Logger, PodError, type UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { ApplyContext, BoundChange, Outcome, Pod } from '../changes/index.ts';
import { isRefusal, isTemporary, type Problem, UserError } from '../errors.ts';
import type { Leases } from '../leases/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Outbox } from '../outbox/index.ts';
import type { Facts, Policy } from '../policy/index.ts';
import { inTurn, Overtaken, type StepStatus, type Store, type StoreTransaction } from '../store/index.ts';
import { within } from '../work/within.ts';
import { type Effects, EffectsStopped } from './effects.ts';
import { createJudgeAgain } from './judge-again.ts';
import type { Lifecycle } from './lifecycle.ts';
import { earlyDrafts } from './notices.ts';
import type { Pace } from './pace.ts';
import type { Plan, Step } from './plan.ts';
import { progressAfter } from './plan-messages.ts';
import { readControl } from './plan-store.ts';
import type { GlassGuard, GlassUse } from './without-approval.ts';

export type StepRunnerOptions = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly pod: Pod;
  readonly botId: UserId;
  readonly pace: Pace;
  readonly lifecycle: Lifecycle;
  readonly outbox: Pick<Outbox, 'add' | 'sent'>;
  readonly effects: Pick<Effects, 'requireGoing'>;
  readonly leases: Pick<Leases, 'lapse'>;
  readonly glassGuard: Pick<GlassGuard, 'require' | 'use'>;
  /** Hears of each change that was made, in the transaction that puts it down. */
  readonly onApplied: (change: BoundChange, transaction: StoreTransaction) => Promise<void>;
  /** Hears of each change that was made, once that is put down. */
  readonly afterApplied: (change: BoundChange, plan: Plan) => Promise<void>;
};

/** The plan is paused or ended: nothing of it may be begun. */
export class NotRunning extends Error {}

type Ended = Exclude<StepStatus, 'waiting' | 'started'>;

type Result =
  | { readonly status: 'applied'; readonly before: unknown; readonly outcome: Outcome }
  | { readonly status: 'already' }
  | { readonly status: 'failed'; readonly problem: Problem };

const TELL_WITHIN_MS = 2_000;

/** Applies one step of a plan, in the record before and after. A transient error is thrown; the step stays as it is until then. */
export function createStepRunner(options: StepRunnerOptions) {
  const { store, clock, logger, audit, pod, botId, pace, lifecycle, outbox, effects, leases, glassGuard } =
    options;
  const judgeAgain = createJudgeAgain(options);

  type Starting = { readonly context: ApplyContext; readonly use: GlassUse | undefined };
  type Moment = { readonly facts: Facts; readonly signal: AbortSignal; readonly isLast: boolean };

  async function runStep(plan: Plan, step: Step, { facts, signal, isLast }: Moment): Promise<void> {
    await effects.requireGoing();
    const inPace = inPaceOf(pace, signal, effects);
    const requesterId = plan.requester.id;
    const context = { pod, facts, botId, planId: plan.id, requesterId, clock, signal, inPace };
    const result = await apply(plan, step, context).catch((error: unknown): Result => {
      leases.lapse();
      if (signal.aborted || error instanceof NotRunning || isTransient(error)) throw error;
      return { status: 'failed', problem: problemOf(error, { plan, step, logger }) };
    });
    await finishStep(plan, step, { result, isLast });
  }

  async function apply(plan: Plan, step: Step, context: ApplyContext): Promise<Result> {
    const { change } = step;
    const isDone = await change.done(context);
    requireOwn(context);
    if (isDone) return doneBefore(step);
    const use = await judgeAgain(plan, step, context.facts);
    await tellBefore(plan, step);
    const before = await startStep(plan, step, { context, use });
    if (change.pace && change.resource.type === 'Room')
      await context.inPace((await context.facts.membership(change.resource.id)).members.size);
    requireOwn(context);
    return { status: 'applied', before, outcome: (await change.apply(context)) ?? {} };
  }

  /** A process that stood still may have lost the plan to another one: then what it knows of the step is old. */
  function requireOwn({ signal }: ApplyContext): void {
    leases.lapse();
    signal.throwIfAborted();
  }

  /** Tells what ends the IM with somebody before it does, unless that takes longer than a moment: the plan goes on in any case. */
  async function tellBefore(plan: Plan, step: Step): Promise<void> {
    const drafts = earlyDrafts(plan, step);
    if (drafts.length === 0 || step.status === 'started') return;
    await lifecycle.transact((transaction) => outbox.add(drafts, transaction));
    for (const { message } of drafts)
      await within(TELL_WITHIN_MS, clock, (over) => outbox.sent(message.to, over));
  }

  /** Answers how things were before the change: as stored, if an earlier run started it, because that may have had its effect. */
  async function startStep(plan: Plan, step: Step, { context, use }: Starting): Promise<unknown> {
    if (step.status === 'started') return step.before;
    const before = await step.change.before(context);
    await inTurn(store, async (transaction) => {
      await requireRunning(transaction, plan);
      // Another process has begun it, or brought it to its end, while this one stood still.
      if ((await statusOf(transaction, plan, step)) !== 'waiting')
        throw new Overtaken('another process is at the step, or was');
      // With the line of the record, so that nothing is begun once the window is over.
      if (use) await glassGuard.use(plan, use, transaction);
      await transaction
        .updateTable('steps')
        .set({ status: 'started', before: JSON.stringify(before) })
        .where('plan_id', '=', plan.id)
        .where('position', '=', step.position)
        .execute();
      const entry = { type: 'change.started', actor: plan.requester, details: details(plan, step) } as const;
      await audit.append(entry, transaction);
    });
    return before;
  }

  /** Puts down what came of a step, with its notices; and after the last one, that the plan is finished. */
  async function finishStep(
    plan: Plan,
    step: Step,
    { result, isLast }: { readonly result: Result; readonly isLast: boolean },
  ): Promise<void> {
    const { status } = result;
    const outcome =
      status === 'applied' ? result.outcome : status === 'failed' ? { problem: result.problem } : {};
    const isPutDown = await lifecycle.transact(async (transaction) => {
      if (!AS_KNOWN[status].includes(await statusOf(transaction, plan, step))) return false;
      await transaction
        .updateTable('steps')
        .set({ status, outcome: JSON.stringify(outcome) })
        .where('plan_id', '=', plan.id)
        .where('position', '=', step.position)
        .execute();
      await audit.append(
        {
          type: RECORDED[status],
          actor: plan.requester,
          details: {
            ...details(plan, step),
            ...outcome,
            ...(status === 'applied' ? { before: step.change.recordBefore(result.before) } : {}),
          },
        },
        transaction,
      );
      await outbox.add(progressAfter(plan, step.position), transaction);
      if (status === 'applied') await options.onApplied(step.change, transaction);
      if (isLast) await lifecycle.send(plan.id, { type: 'finish' }, transaction);
      return true;
    });
    if (isPutDown && status === 'applied') await options.afterApplied(step.change, plan);
  }

  return runStep;
}

/** Started by an earlier run of ours: then it was us who did it. */
const doneBefore = ({ status, before }: Step): Result =>
  status === 'started' ? { status: 'applied', before, outcome: {} } : { status: 'already' };

type Failing = { readonly plan: Plan; readonly step: Step; readonly logger: Pick<Logger, 'error'> };

/** Why a step failed. What broke gets a reference, under which the log has the cause. */
function problemOf(error: unknown, { plan, step: { change }, logger }: Failing): Problem {
  const { kind } = change;
  if (error instanceof UserError) return error.problem;
  if (isRefusal(error)) return { code: 'pod-refused', status: error.status, kind, traceId: error.traceId };
  const reference = randomBytes(4).toString('hex').toUpperCase();
  logger.error('change failed', { reference, plan: plan.id, kind, ...errorFields(error) });
  return { code: 'fault', reference };
}

const inPaceOf =
  (pace: Pace, signal: AbortSignal, { requireGoing }: Pick<Effects, 'requireGoing'>) =>
  (roomSize: number) =>
    pace.wait(roomSize, signal).then(requireGoing);

/** Since the runner looked, it may have been paused or cancelled, by another process. */
async function requireRunning(transaction: StoreTransaction, { id }: Plan): Promise<void> {
  if ((await readControl(transaction, id)).state !== 'running') throw new NotRunning();
}

const details = (plan: Plan, { change: { kind, recorded } }: Step) => ({
  plan: plan.id,
  change: { kind, params: recorded },
});

async function statusOf(transaction: StoreTransaction, plan: Plan, { position }: Step): Promise<StepStatus> {
  const { status } = await transaction
    .selectFrom('steps')
    .select('status')
    .where('plan_id', '=', plan.id)
    .where('position', '=', position)
    .executeTakeFirstOrThrow();
  return status;
}

/** How a step is before it ends so, unless another process is at it, or was: what that has put down, stands. */
const AS_KNOWN: Readonly<Record<Ended, readonly StepStatus[]>> = {
  applied: ['started'],
  already: ['waiting'],
  failed: ['waiting', 'started'],
};

const RECORDED = {
  applied: 'change.applied',
  already: 'change.already-so',
  failed: 'change.failed',
} as const satisfies Record<Ended, string>;

/** An answer that cannot be read says nothing of what became of the call. */
const isTransient = (error: unknown): boolean =>
  error instanceof EffectsStopped || isTemporary(error) || (error instanceof PodError && !isRefusal(error));
