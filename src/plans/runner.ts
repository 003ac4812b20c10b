import type { Clock } from '@finos/symphony-bdk-core';
import type { Leases } from '../leases/index.ts';
import type { Facts, FactsSource } from '../policy/index.ts';
import type { Plan, Step } from './plan.ts';
import { readControl, requirePlan } from './plan-store.ts';
import { createStepRunner, NotRunning, type StepRunnerOptions } from './step-runner.ts';

export type PlanRunner = ReturnType<typeof createPlanRunner>;

type Options = StepRunnerOptions & {
  readonly factsSource: FactsSource;
  readonly leases: Leases;
  /** Has a plan approved again when what the approvers were shown has changed; answers whether it has to be. */
  readonly lapse: (plan: Plan) => Promise<boolean>;
};

// Rights are read again when a plan takes longer than this.
const MOMENT_MS = 2_000;

/**
 * Applies plans, a change at a time, each in the record before and after. Killed anywhere, the next run goes on from there and repeats no
 * effect. A transient error is thrown, for the job to be retried: the plan stays as it is until then.
 */
export function createPlanRunner(options: Options) {
  const { store, clock, factsSource, leases, lifecycle } = options;
  const runStep = createStepRunner(options);
  const watchers = new Map<string, Set<() => void>>();

  /** Applies what is left of a plan, until it is done, or somebody wants it paused or cancelled. */
  async function run(id: string, signal: AbortSignal): Promise<void> {
    try {
      await runSteps(await requirePlan(store, id), signal);
    } catch (error) {
      if (!(error instanceof NotRunning)) throw error;
    } finally {
      for (const wake of watchers.get(id) ?? []) wake();
    }
  }

  async function runSteps(plan: Plan, signal: AbortSignal): Promise<void> {
    const moments = createMoments(factsSource, clock);
    const left = plan.steps.filter(isOpen);
    if (left.length > 0 && (await options.lapse(plan))) return;
    for (const step of left) {
      signal.throwIfAborted();
      const { state, askedTo } = await readControl(store, plan.id);
      if (state !== 'running') return;
      // What was started is brought to its end first: nobody could say whether it was done.
      if (askedTo !== undefined && step.status === 'waiting') {
        await lifecycle.tell(plan.id, { type: askedTo });
        return;
      }
      const { resource } = step.change;
      const isLast = step === left.at(-1);
      const work = (ending: AbortSignal) =>
        runStep(plan, step, { facts: moments.now(), signal: ending, isLast });
      // What two plans do to one room must not happen at once: each could remove the other's last owner.
      await (resource.type === 'Room'
        ? leases.holding(`room:${resource.id}`, signal, ({ lost }) => work(AbortSignal.any([signal, lost])))
        : work(signal));
    }
    // A plan without an open step, such as one whose last was finished by hand in the store.
    if (left.length === 0) await lifecycle.tell(plan.id, { type: 'finish' });
  }

  return {
    run,

    /** Resolves when a plan that runs here is done with, at least for now. Ends with the signal. */
    async rested(id: string, signal: AbortSignal): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      const waiting = watchers.get(id) ?? new Set();
      watchers.set(id, waiting.add(resolve));
      signal.addEventListener('abort', () => resolve(), { once: true });
      const { state } = await readControl(store, id);
      if (state !== 'running') resolve();
      await promise;
      waiting.delete(resolve);
      if (waiting.size === 0) watchers.delete(id);
    },
  };
}

const isOpen = ({ status }: Step): boolean => status === 'waiting' || status === 'started';

/** The facts of one moment after another: a plan that takes its time is judged by those of its time. */
function createMoments(factsSource: Pick<FactsSource, 'now'>, clock: Pick<Clock, 'monotonic'>) {
  let facts = factsSource.now();
  let since = clock.monotonic();
  return {
    now(): Facts {
      if (clock.monotonic() - since > MOMENT_MS) {
        facts = factsSource.now();
        since = clock.monotonic();
      }
      return facts;
    },
  };
}
