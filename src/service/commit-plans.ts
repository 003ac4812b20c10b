import type { Person } from '@finos/symphony-bdk-core';
import { type Approvals, type Recipients, reasonProblem } from '../approvals/index.ts';
import type { Occasion } from '../commands/index.ts';
import { isAmongOthers } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { Target } from '../outbox/index.ts';
import {
  type Allowances,
  type Lifecycle,
  type NewPlan,
  notDone,
  type Plan,
  type PlanPreview,
  planHash,
} from '../plans/index.ts';
import { askedRoute, type Facts, type Policy } from '../policy/index.ts';
import type { Route } from '../routes/index.ts';
import type { ReadShown } from '../shown/index.ts';
import type { StoreTransaction } from '../store/index.ts';

/** What a plan keeps of how it was asked for. */
export type Asking = {
  readonly occasion: Occasion;
  readonly command: CommandName;
  readonly requester: Person;
  /** Who asked the requester to do it. */
  readonly askedBy: Person | undefined;
  readonly answerTo: Target;
  readonly reason: string | undefined;
  readonly ticket: string | undefined;
  /** Texts that matched nobody. */
  readonly notFound: readonly string[];
};

export type PlanCommitter = ReturnType<typeof createPlanCommitter>;

type Options = {
  readonly policy: Pick<Policy, 'hash'>;
  readonly lifecycle: Pick<Lifecycle, 'create' | 'transact'>;
  readonly approvals: Pick<Approvals, 'open' | 'findOpen'>;
  readonly recipients: Pick<Recipients, 'reach'>;
  readonly readShown: ReadShown;
  readonly allowances: Pick<Allowances, 'take'>;
};

/** Somebody else has used up what a plan was to do without an approval, so it has to be asked for. */
class NoneLeft extends Error {
  readonly plan: string;

  constructor(plan: string) {
    super('no more of it goes without an approval');
    this.plan = plan;
  }
}

/** Stores plans with what has to happen first, all in one transaction. */
export function createPlanCommitter(options: Options) {
  const { policy, lifecycle, approvals, recipients, readShown, allowances } = options;

  /** Throws UserError when a change cannot be done, or nobody could approve it: then nothing is stored. */
  return async (asking: Asking, found: readonly PlanPreview[], facts: Facts): Promise<Plan[]> => {
    for (let previews = found; ; ) {
      try {
        return await commit(asking, previews, facts);
      } catch (error) {
        if (!(error instanceof NoneLeft)) throw error;
        previews = previews.map((each) =>
          each.id === error.plan ? { ...each, next: 'approve', without: [] } : each,
        );
      }
    }
  };

  async function commit(asking: Asking, previews: readonly PlanPreview[], facts: Facts): Promise<Plan[]> {
    const drafts = previews.map((preview, part) => draftOf(asking, preview, part));
    for (const { changes } of previews) {
      const problem = changes.find((each) => each.problem !== undefined)?.problem;
      if (problem) throw new UserError(problem);
    }
    const openings = await Promise.all(
      drafts.map(async (draft, part) => {
        const preview = previews[part];
        if (preview?.next !== 'approve') return undefined;
        const route = await routeFor(asking, draft, preview);
        const changes = preview.changes.map(({ change }) => change);
        const reached = await recipients.reach({
          changes,
          requester: asking.requester,
          askedBy: asking.askedBy,
          route,
          facts,
        });
        const { requester, askedBy } = asking;
        const people = [requester, ...(askedBy ? [askedBy] : [])];
        const shown = await readShown({ people, changes }, facts);
        return { draft, rule: preview.rule, reached, shown };
      }),
    );
    return lifecycle.transact(async (transaction) => {
      const plans: Plan[] = [];
      for (const [part, draft] of drafts.entries()) {
        const preview = previews[part];
        const opening = openings[part];
        const details = {
          command: draft.command,
          ...(draft.askedBy ? { askedBy: draft.askedBy } : {}),
          ...(draft.reason === undefined ? {} : { reason: draft.reason }),
          ...(draft.ticket === undefined ? {} : { ticket: draft.ticket }),
          changes: preview?.changes.map(({ change: { kind, recorded } }) => ({ kind, params: recorded })),
          rule: draft.rule,
          facts: draft.facts,
          policy: policy.hash,
          ...(draft.glass ? { glass: draft.glass } : {}),
          ...(preview && preview.without.length > 0 ? { without: preview.without.map(({ id }) => id) } : {}),
        };
        plans.push(
          opening
            ? await approvals.open({ ...opening, details }, transaction)
            : await lifecycle.create(
                draft,
                { type: preview?.next === 'confirm' ? 'ask-to-confirm' : 'start', details },
                transaction,
              ),
        );
        if (preview) await takeAllowance(asking, preview, transaction);
      }
      return plans;
    });
  }

  /** In the transaction of the plan, so that nobody takes what somebody else has taken. */
  async function takeAllowance(
    { requester }: Asking,
    { id, without: rules, changes }: PlanPreview,
    transaction: StoreTransaction,
  ): Promise<void> {
    if (rules.length === 0) return;
    const wanted = { person: requester.id, rules, changes: notDone({ changes }) };
    if (!(await allowances.take(id, wanted, transaction))) throw new NoneLeft(id);
  }

  /** Of one person, the same request waits for one decision. */
  async function routeFor(
    { requester, reason, ticket }: Asking,
    draft: NewPlan,
    { rule }: PlanPreview,
  ): Promise<Route> {
    const route = askedRoute(rule);
    const problem = reasonProblem(route, { reason, ticket });
    if (problem) throw new UserError(problem);
    const open = await approvals.findOpen(requester.id, draft.hash);
    if (open) throw new UserError({ code: 'already-asked', id: open.id });
    return route;
  }
}

function draftOf(asking: Asking, { id, changes, rule, facts, glass }: PlanPreview, part: number): NewPlan {
  const { occasion, command, requester, askedBy, answerTo, reason, ticket, notFound } = asking;
  const data = changes.map(({ change: { kind, params } }) => ({ kind, params }));
  return {
    id,
    occasion: occasion.key,
    command,
    requester,
    askedBy,
    inRoom: isAmongOthers(occasion),
    answerTo,
    reason,
    ticket,
    // Told once.
    notFound: part === 0 ? notFound : [],
    rule: rule.id,
    ruleHash: rule.hash,
    facts,
    glass,
    hash: planHash(data),
    holdMs: undefined,
    startAt: undefined,
    changes: data,
  };
}
