import type { Person } from '@finos/symphony-bdk-core';
import { type Approvals, type Recipients, reasonProblem } from '../approvals/index.ts';
import type { Occasion } from '../commands/index.ts';
import { isAmongOthers } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { Target } from '../outbox/index.ts';
import { type Lifecycle, type NewPlan, type Plan, type PlanPreview, planHash } from '../plans/index.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { Route } from '../routes/index.ts';
import type { ReadShown } from '../shown/index.ts';

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
};

/** Stores plans with what has to happen first, all in one transaction. */
export function createPlanCommitter({ policy, lifecycle, approvals, recipients, readShown }: Options) {
  /** Throws UserError when a change cannot be done, or nobody could approve it: then nothing is stored. */
  return async (asking: Asking, previews: readonly PlanPreview[], facts: Facts): Promise<Plan[]> => {
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
        const asked = await recipients.reach({
          changes,
          requester: asking.requester,
          askedBy: asking.askedBy,
          route,
          facts,
        });
        const { requester, askedBy } = asking;
        const people = [requester, ...(askedBy ? [askedBy] : [])];
        const shown = await readShown({ people, changes }, facts);
        return { draft, rule: preview.rule, asked, shown };
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
      }
      return plans;
    });
  };

  /** Of one person, the same request waits for one decision. */
  async function routeFor(
    { requester, reason, ticket }: Asking,
    draft: NewPlan,
    { rule }: PlanPreview,
  ): Promise<Route> {
    if (rule.approval === undefined) throw new Error(`Rule ${rule.id} asks for no approval.`);
    const problem = reasonProblem(rule.approval, { reason, ticket });
    if (problem) throw new UserError(problem);
    const open = await approvals.findOpen(requester.id, draft.hash);
    if (open) throw new UserError({ code: 'already-asked', id: open.id });
    return rule.approval;
  }
}

function draftOf(asking: Asking, { id, changes, rule, facts }: PlanPreview, part: number): NewPlan {
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
    hash: planHash(data),
    holdMs: undefined,
    startAt: undefined,
    changes: data,
  };
}
