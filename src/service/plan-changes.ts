import type { Person } from '@finos/symphony-bdk-core';
import type { Change } from '../changes/index.ts';
import type { Call } from '../commands/index.ts';
import type { CommandName } from '../names.ts';
import type { Target } from '../outbox/index.ts';
import { deniedProblem, type Effects, type Previewer, plansOf } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import type { PlanCommitter } from './commit-plans.ts';
import type { DryRunner } from './dry-run.ts';
import { groupChatProblem } from './group-chat-problem.ts';
import type { Outcome } from './outcome.ts';
import type { Refuse } from './refuse.ts';
import { type FindWhoCould, roomIn } from './who-could.ts';

/** Changes that somebody wants made. */
export type Wish = Call & {
  readonly command: CommandName;
  readonly changes: () => readonly Change[] | Promise<readonly Change[]>;
  /** Who asked the person to do it. */
  readonly askedBy?: Person | undefined;
  readonly reason?: string | undefined;
  readonly ticket?: string | undefined;
  /** Texts that matched nobody. */
  readonly notFound?: readonly string[];
  /** Where the outcome is told. */
  readonly answerTo: Target;
  /** Only says what would be done. */
  readonly isDryRun?: boolean | undefined;
};

export type PlanChanges = (wish: Wish, facts: Facts) => Promise<Outcome>;

type Options = {
  readonly store: Store;
  readonly preview: Previewer;
  readonly commit: PlanCommitter;
  readonly dryRun: DryRunner;
  readonly refuse: Refuse;
  readonly whoCould: Pick<FindWhoCould, 'make'>;
  readonly effects: Pick<Effects, 'requireForNew'>;
};

/** Makes plans of changes. Throws UserError when they cannot be done, and nothing is stored. */
export function createPlanChanges({
  store,
  preview,
  commit,
  dryRun,
  refuse,
  whoCould,
  effects,
}: Options): PlanChanges {
  return async (wish, facts) => {
    const { command, principal, occasion, reason, ticket, notFound = [], answerTo } = wish;
    // The same occasion again finds its plans, whatever has become of them.
    const known = await plansOf(store, occasion.key);
    if (known.length > 0) return { kind: 'plans', plans: known };
    const changes = await wish.changes();
    const { askedBy } = wish;
    const found = await preview({ occasion: occasion.key, requester: principal, askedBy, changes }, facts);
    if (wish.isDryRun) {
      const result = await dryRun({ command, requester: principal, reason, ticket, preview: found, facts });
      return { kind: 'preview', preview: result, notFound };
    }
    const [denied] = found.denied;
    if (denied) {
      const { change, decision } = denied;
      const details = { change: { kind: change.kind, params: change.recorded } };
      const outcome = await refuse({
        command,
        by: principal,
        problem: (await groupChatProblem(roomIn(denied.change.params), facts)) ?? deniedProblem(denied),
        decision,
        details,
      });
      // Where a rule forbids it, it doesn't help to ask others.
      if (decision.rule !== undefined || wish.askedBy !== undefined) return outcome;
      return { ...outcome, whoCould: await whoCould.make({ principal, changes }, facts) };
    }
    await effects.requireForNew();
    const why = { reason, ticket };
    const asking = { occasion, command, requester: principal, askedBy, answerTo, ...why, notFound };
    return { kind: 'plans', plans: await commit(asking, found.plans, facts) };
  };
}
