import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import {
  type BoundChange,
  bindChange,
  type Change,
  type ChangeContext,
  type Pod,
  questionOf,
} from '../changes/index.ts';
import { isRefusal, type Problem, UserError } from '../errors.ts';
import {
  type Decision,
  type Facts,
  isAccountHidden,
  notAllowed,
  type Policy,
  type Rule,
} from '../policy/index.ts';
import { inParallel } from '../work/in-parallel.ts';
import type { Allowances } from './allowances.ts';
import { planIdOf } from './plan.ts';
import type { GlassGuard } from './without-approval.ts';

/** What somebody wants, before anything is stored. `occasion` names the event that asked, for ever. */
export type Wanted = {
  readonly occasion: string;
  readonly requester: Person;
  /** Who asked the requester to do it. */
  readonly askedBy?: Person | undefined;
  readonly changes: readonly Change[];
};

/** A change, and how it stands: done already, possible, or why it cannot be done. */
export type ChangePreview = {
  readonly change: BoundChange;
  readonly isDone: boolean;
  readonly problem: Problem | undefined;
  /** Whoever wants it may not know how the account is: whether it is done already, and what it would change, is not looked at before it is approved. */
  readonly isHidden?: true;
};

/** What would become one plan, and what has to happen before it starts. */
export type PlanPreview = {
  readonly id: string;
  readonly changes: readonly ChangePreview[];
  readonly rule: Rule;
  /** The facts that the decision read. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly next: 'start' | 'confirm' | 'approve';
  /** The rules whose approval it doesn't take, because each person may do some without. */
  readonly without: readonly Rule[];
  /** The break-glass window in which it goes without its approval. */
  readonly glass: string | undefined;
};

/** A change that the policy forbids. */
export type Denied = {
  readonly change: BoundChange;
  readonly decision: Extract<Decision, { outcome: 'deny' }>;
};

export type Preview = { readonly plans: readonly PlanPreview[]; readonly denied: readonly Denied[] };

export type Previewer = ReturnType<typeof createPreviewer>;

type Options = {
  readonly clock: Pick<Clock, 'now'>;
  readonly policy: Policy;
  readonly pod: Pod;
  readonly botId: UserId;
  readonly allowances: Pick<Allowances, 'isLeft'>;
  readonly glassGuard: Pick<GlassGuard, 'windowFor'>;
};

type Judged = { readonly change: BoundChange; readonly decision: Exclude<Decision, { outcome: 'deny' }> };

// Of what the pod is asked about the changes of a plan.
const CHECKS_AT_ONCE = 8;

/** How a change stands at this moment. Throws what says nothing of it, such as a pod that is away. */
export async function lookAt(change: BoundChange, context: ChangeContext): Promise<ChangePreview> {
  try {
    const isDone = await change.done(context);
    if (!isDone) await change.check(context);
    return { change, isDone, problem: undefined };
  } catch (error) {
    return { change, isDone: false, problem: problemOf(error, change) };
  }
}

/** Reads from policy and pod what changes would do. Nothing is stored, and nothing changes. */
export function createPreviewer({ clock, policy, pod, botId, allowances, glassGuard }: Options) {
  /** What waits for an approval anyway is looked at only for those who may see how it is. */
  async function look({ change, decision }: Judged, context: ChangeContext): Promise<ChangePreview> {
    const asking = { principal: { id: context.requesterId }, resource: change.resource };
    if (decision.outcome === 'ask' && (await isAccountHidden(policy, asking, context.facts)))
      return { change, isDone: false, problem: undefined, isHidden: true };
    return lookAt(change, context);
  }

  /** Changes that need different approvals become plans of their own. */
  return async ({ occasion, requester, askedBy, changes }: Wanted, facts: Facts): Promise<Preview> => {
    const judged: Judged[] = [];
    const denied: Denied[] = [];
    for (const change of changes.map(bindChange)) {
      const decision = await policy.decide(questionOf(requester, change), facts);
      if (decision.outcome === 'deny') denied.push({ change, decision });
      else judged.push({ change, decision });
    }
    const groups = Object.values(Object.groupBy(judged, groupOf)).flatMap((group) => (group ? [group] : []));
    const plans: PlanPreview[] = [];
    for (const [part, group] of groups.entries()) {
      const id = planIdOf(occasion, part);
      const context = { pod, facts, botId, planId: id, requesterId: requester.id, clock };
      const previews: ChangePreview[] = [];
      for await (const each of inParallel(group, CHECKS_AT_ONCE, (judgment) => look(judgment, context)))
        previews.push(each);
      const [first] = group;
      if (first === undefined) continue;
      const { decision, change } = first;
      // What is done already needs nobody's consent; running it only says so.
      const isAllDone = previews.every(({ isDone }) => isDone);
      const rules = isAllDone || decision.outcome !== 'ask' ? [] : decision.requirements;
      const wanted = { person: requester.id, rules, changes: notDone({ changes: previews }) };
      const without = (await allowances.isLeft(wanted)) ? rules : [];
      const isAsked = rules.length > without.length;
      const wish = { requester, askedBy, changes: group.map((each) => each.change) };
      const glass = isAsked ? await glassGuard.windowFor(wish, facts) : undefined;
      const { rule, facts: used } = decision;
      const next = glass
        ? 'confirm'
        : isAllDone
          ? 'start'
          : isAsked
            ? 'approve'
            : change.confirmation
              ? 'confirm'
              : 'start';
      plans.push({ id, changes: previews, rule, facts: used, next, without, glass });
    }
    return { plans, denied };
  };
}

/** How many changes are to be made: what is done already counts for nothing. */
export const notDone = ({ changes }: Pick<PlanPreview, 'changes'>): number =>
  changes.filter(({ isDone }) => !isDone).length;

const groupOf = ({ change, decision }: Judged): string =>
  decision.outcome === 'ask' ? `ask ${decision.rule.id}` : change.confirmation ? 'confirm' : 'start';

/** What speaks against a change. Throws what says nothing of it, such as a pod that is away. */
function problemOf(error: unknown, { kind }: BoundChange): Problem {
  if (error instanceof UserError) return error.problem;
  if (isRefusal(error)) return { code: 'pod-refused', status: error.status, kind, traceId: error.traceId };
  throw error;
}

/** What the person is told who wants what is forbidden. */
export const deniedProblem = ({ decision }: Denied): Problem => notAllowed(decision).problem;
