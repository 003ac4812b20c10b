import { type Clock, type Logger, type Person, PodError, type UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { type ApplyContext, type Pod, questionOf } from '../changes/index.ts';
import { isRefusal, isTemporary, type Problem, UserError } from '../errors.ts';
import { type FactsSource, notAllowed, type Policy } from '../policy/index.ts';
import type { StepStatus, Store } from '../store/index.ts';
import { createTurns } from '../turns.ts';
import type { Pace } from './pace.ts';
import { loadPlan, type Plan, type Step } from './plan.ts';

/** Whose consent a plan has: the rule that asked for it, as it was then. */
export type Consent = { readonly rule: string; readonly ruleHash: string; readonly approver: Person };

export type Applier = ReturnType<typeof createApplier>;

type Options = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly factsSource: FactsSource;
  readonly pod: Pod;
  readonly botId: UserId;
  readonly pace: Pace;
};

// Rights are read again when a plan takes longer than this; milliseconds.
const MOMENT = 2_000;
const TRIES = 3;

/** Applies plans, change by change, each in the record before and after. */
export function createApplier(options: Options) {
  const { store, clock, logger, audit, policy, factsSource, pod, botId, pace } = options;
  const { inTurn } = createTurns();

  /**
   * Applies what is left of a plan. Killed anywhere, the next call goes on from there and repeats no effect. Throws PodError
   * when the pod is away for longer than a few tries: the plan stays as it is, to be taken up again.
   */
  async function apply(planId: string, consent?: Consent): Promise<Plan> {
    const plan = await mustLoad(planId);
    let facts = factsSource.now();
    let since = clock.now();
    for (const step of plan.steps) {
      if (step.status !== 'waiting' && step.status !== 'started') continue;
      const work = (): Promise<void> => {
        if (clock.now() - since > MOMENT) {
          facts = factsSource.now();
          since = clock.now();
        }
        return applyStep({
          plan,
          step,
          consent,
          context: { pod, facts, botId, planId, clock, inPace: pace.wait },
        });
      };
      const { resource } = step.change;
      // What two plans do to one room must not happen at once: each could remove the other's last owner.
      await (resource.type === 'Room' ? inTurn(resource.id, work) : work());
    }
    await store
      .updateTable('plans')
      .set({ status: 'applied', finished_at: clock.now() })
      .where('id', '=', planId)
      .execute();
    return mustLoad(planId);
  }

  type Work = { plan: Plan; step: Step; consent: Consent | undefined; context: ApplyContext };

  async function applyStep({ plan, step, consent, context }: Work): Promise<void> {
    const { change } = step;
    try {
      if (await change.done(context)) {
        // Begun by an earlier run of ours: then it was we who made it so.
        const status = step.status === 'started' ? 'applied' : 'already';
        await finish(plan, step, { status, before: step.before, outcome: {} });
        return;
      }
      await judgeAgain({ plan, step, consent, context });
      const before = await begin(plan, step, context);
      if (change.pace && change.resource.type === 'Room')
        await pace.wait((await context.facts.membership(change.resource.id)).members.size);
      const outcome = await applySurely(step, context);
      await finish(plan, step, { status: 'applied', before, outcome: outcome ?? {} });
    } catch (error) {
      const problem = problemOf(error, change.kind);
      if (problem === undefined) throw error;
      await finish(plan, step, { status: 'failed', outcome: { problem } });
    }
  }

  /** Rights are read at the moment of the effect; those of the proposal or the approval do not count. */
  async function judgeAgain({ plan, step, consent, context }: Work): Promise<void> {
    const decision = await policy.decide(questionOf(plan.requester, step.change), context.facts);
    if (decision.outcome === 'allow') return;
    if (decision.outcome === 'deny') throw notAllowed(decision);
    if (decision.rule.id !== consent?.rule || decision.rule.hash !== consent.ruleHash)
      throw new UserError({ code: 'policy-changed' });
  }

  /** A call whose answer was lost is not repeated before a look at whether it had its effect. */
  async function applySurely(step: Step, context: ApplyContext) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await step.change.apply(context);
      } catch (error) {
        if (!isTemporary(error) || attempt === TRIES) throw error;
        logger.warn('change will be tried again', { plan: context.planId, kind: step.change.kind, attempt });
        await clock.sleep(Math.max(retryAfter(error), 200 * 2 ** attempt));
        if (await step.change.done({ ...context, facts: factsSource.now() })) return undefined;
      }
    }
  }

  const details = (plan: Plan, { change }: Step) => ({
    plan: plan.id,
    kind: change.kind,
    change: change.description,
    params: change.recorded,
  });

  /** Answers how things were before the change: as stored, if an earlier run started it, because that may have had its effect. */
  async function begin(plan: Plan, step: Step, context: ApplyContext): Promise<unknown> {
    if (step.status === 'started') return step.before;
    const before = await step.change.before(context);
    await store.transaction().execute(async (transaction) => {
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

  type Result = {
    status: Exclude<StepStatus, 'waiting' | 'started'>;
    before?: unknown;
    outcome: Readonly<Record<string, unknown>>;
  };

  function finish(plan: Plan, step: Step, { status, before, outcome }: Result): Promise<void> {
    return store.transaction().execute(async (transaction) => {
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
          details: { ...details(plan, step), ...outcome, before: step.change.recordBefore(before) },
        },
        transaction,
      );
    });
  }

  async function mustLoad(planId: string): Promise<Plan> {
    const plan = await loadPlan(store, planId);
    if (plan === undefined) throw new Error(`There is no plan ${planId}.`);
    return plan;
  }

  return { apply };
}

const RECORDED = {
  applied: 'change.applied',
  already: 'change.already-so',
  failed: 'change.failed',
} as const;

/** What the person can be told of a refusal; `undefined` for trouble that may pass and for faults. */
function problemOf(error: unknown, kind: string): Problem | undefined {
  if (error instanceof UserError) return error.problem;
  if (isRefusal(error)) return { code: 'pod-refused', status: error.status, kind, traceId: error.traceId };
  return undefined;
}

const retryAfter = (error: unknown): number =>
  error instanceof PodError && error.retryAfter !== undefined ? error.retryAfter * 1000 : 0;
