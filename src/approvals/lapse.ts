import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { Lifecycle, Plan, PlanApproval } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { unescalated, type WorkingTime } from '../routes/index.ts';
import { differencesOf, type ReadShown, type Shown } from '../shown/index.ts';
import { beginFollowUp } from './follow-up.ts';
import { requestIdOf } from './request.ts';
import { insertRequest, markLapsed, requireRequest } from './request-store.ts';

type Options = {
  readonly clock: Pick<Clock, 'now'>;
  readonly workingTime: WorkingTime;
  readonly audit: Pick<Audit, 'append'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly readShown: ReadShown;
  readonly lifecycle: Pick<Lifecycle, 'send' | 'transact'>;
};

/**
 * Asks again for the approval of a plan, right before its effect, when what the approvers were shown is not so any more: a new
 * request, whose cards show what has changed. Answers whether it has.
 */
export function createLapse({ clock, workingTime, audit, factsSource, readShown, lifecycle }: Options) {
  return async (plan: Plan): Promise<boolean> => {
    const { approval } = plan;
    if (approval === undefined) return false;
    const open = plan.steps.filter(({ status }) => status === 'waiting').map(({ change }) => change);
    const people = [plan.requester, ...(plan.askedBy ? [plan.askedBy] : [])];
    const shown = await readShown({ people, changes: open }, factsSource.now());
    const before = withoutThose(approval.shown, touchedBy(plan));
    const differences = differencesOf(before, shown);
    if (differences.length === 0) return false;
    return lifecycle.transact(async (transaction) => {
      const old = await requireRequest(transaction, approval.request);
      const id = requestIdOf(`${plan.id}/${old.id}`);
      const now = clock.now();
      const route = unescalated(old.route);
      const expiresAt = workingTime.after(now, route.expires);
      const again: PlanApproval = {
        request: id,
        expiresAt,
        asked: approval.asked.filter(({ stage, isEscalated }) => stage === 0 && !isEscalated),
        delegates: approval.delegates,
        stage: 0,
        // Those of the request that has lapsed say so.
        copies: approval.copies,
        followUp: beginFollowUp({ route, stage: 0, expiresAt }, now, workingTime),
        shown,
        lapsed: { request: old.id, shown: before },
      };
      const details = { lapsed: old.id, differences };
      const moved = await lifecycle.send(plan.id, { type: 'lapse', approval: again, details }, transaction);
      if (moved === undefined) return false;
      await markLapsed(old.id, transaction);
      await insertRequest({ ...old, id, route, createdAt: now, expiresAt }, plan, transaction);
      const opened = { request: id, plan: plan.id, rule: old.rule, route: old.route.name };
      await audit.append({ type: 'request.opened', actor: plan.requester, details: opened }, transaction);
      return true;
    });
  };
}

/** What the plan has done to people itself is no reason to ask again. */
const touchedBy = ({ steps }: Plan): readonly Person[] =>
  steps.flatMap(({ status, change: { subject } }) => (status === 'applied' && subject ? [subject] : []));

function withoutThose(shown: Shown, touched: readonly Person[]): Shown {
  const ids = new Set(touched.map(({ id }) => id));
  return { ...shown, people: shown.people.filter(({ id }) => !ids.has(id)) };
}
