import type { FollowUp, Plan } from '../plans/index.ts';
import { loadPlan } from '../plans/index.ts';
import { escalationsOf, type Route, type WorkingTime } from '../routes/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import type { ApprovalRequest } from './request.ts';
import { requireRequest } from './request-store.ts';

type Place = { readonly route: Route; readonly stage: number; readonly expiresAt: number };

/** What comes of a stage that is opened now and waits: reminders, and its escalation. What would come too late doesn't come. */
export function beginFollowUp(place: Place, now: number, workingTime: WorkingTime): FollowUp {
  const fresh = { since: now, reminders: 0 };
  return {
    ...fresh,
    remindAt: reminderAfter(fresh.reminders, place, { now, workingTime }),
    escalateAt: nextEscalation(place, fresh, { now, workingTime }),
  };
}

/** When those who haven't decided are reminded once more: each time twice as late. */
export function reminderAfter(
  reminders: number,
  { route: { remind }, expiresAt }: Place,
  { now, workingTime }: { readonly now: number; readonly workingTime: WorkingTime },
): number | undefined {
  if (remind === undefined) return undefined;
  const at = workingTime.after(now, remind * 2 ** reminders);
  return at < expiresAt ? at : undefined;
}

/** When the first of the escalations that are still to come is due, or whether everybody is away has to be looked at. */
export function nextEscalation(
  { route, stage, expiresAt }: Place,
  { since }: Pick<FollowUp, 'since'>,
  { now, workingTime }: { readonly now?: number; readonly workingTime: WorkingTime },
): number | undefined {
  const pending = escalationsOf(route.stages[stage] ?? []);
  if (now !== undefined && pending.some(({ escalation }) => escalation.whenAllAway)) return now;
  const times = pending.flatMap(({ escalation: { after } }) =>
    after === undefined ? [] : [workingTime.after(since, after)],
  );
  const at = Math.min(...times);
  return at < expiresAt ? at : undefined;
}

/** An open request, and what comes of it. */
export type Pursued = {
  readonly plan: Plan;
  readonly request: ApprovalRequest;
  readonly followUp: FollowUp;
};

/** `undefined` when nobody is asked any more. */
export async function loadPursued(
  store: Store | StoreTransaction,
  planId: string,
): Promise<Pursued | undefined> {
  const plan = await loadPlan(store, planId);
  if (plan?.state !== 'approving' || plan.approval === undefined) return undefined;
  const request = await requireRequest(store, plan.approval.request);
  return request.status === 'open' ? { plan, request, followUp: plan.approval.followUp } : undefined;
}
