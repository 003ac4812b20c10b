import type { Job } from '../jobs/index.ts';
import { keysOf } from '../keys-of.ts';
import type { PlanState } from '../store/index.ts';
import { isLong, type Plan } from './plan.ts';

const CONFIRMATION_LIVES_MS = 15 * 60_000;
const REMIND_OF_PAUSE_AFTER_MS = 12 * 3_600_000;
const PAUSE_LIVES_MS = 24 * 3_600_000;
// Of a plan that takes its time by itself, people want to know at once how far it is.
const LONG_LATE_AFTER_MS = 3_000;

/** A moment, in milliseconds since 1970, and what the configuration says of plans. */
export type PlanTime = { readonly now: number; readonly lateAfterMs: number };

/** The jobs of a plan, and when each is due, if it is at all. */
const DUE = {
  'run-plan': (_plan, { now }) => now,
  'tell-plan-is-late': (plan, { now, lateAfterMs }) =>
    now + (isLong(plan) ? Math.min(lateAfterMs, LONG_LATE_AFTER_MS) : lateAfterMs),
  'start-plan': ({ startAt = 0 }) => startAt,
  'tell-of-hold': ({ approval }, { now }) => (approval ? now : undefined),
  'tell-groups': ({ approval }, { now }) => (approval?.tell ? now : undefined),
  'end-confirmation': (_plan, { now }) => now + CONFIRMATION_LIVES_MS,
  'end-request': ({ approval }, { now }) => approval?.expiresAt ?? now,
  'remind-approvers': ({ approval }) => approval?.followUp.remindAt,
  'escalate-request': ({ approval }) => approval?.followUp.escalateAt,
  'remind-of-pause': (_plan, { now }) => now + REMIND_OF_PAUSE_AFTER_MS,
  'end-pause': (_plan, { now }) => now + PAUSE_LIVES_MS,
} as const satisfies Partial<Record<Job['kind'], (plan: Plan, time: PlanTime) => number | undefined>>;

export type PlanJob = keyof typeof DUE;

const ALL = keysOf(DUE);

/** What moves a plan on from each state; only what people do comes by itself. */
const WHILE: Readonly<Partial<Record<PlanState, readonly PlanJob[]>>> = {
  confirming: ['end-confirmation'],
  approving: ['end-request', 'remind-approvers', 'escalate-request'],
  holding: ['start-plan', 'tell-of-hold'],
  scheduled: ['start-plan'],
  running: ['run-plan', 'tell-plan-is-late'],
  paused: ['remind-of-pause', 'end-pause'],
  done: ['tell-groups'],
  partly: ['tell-groups'],
  failed: ['tell-groups'],
  // Of plans that needed an approval, only those that were approved can be cancelled.
  cancelled: ['tell-groups'],
};

const idOf = (kind: PlanJob, { id }: Plan): string => `${kind} ${id}`;

/** The ids of all jobs that a plan may have. */
export const jobIdsOf = (plan: Plan): string[] => ALL.map((kind) => idOf(kind, plan));

/** The jobs of a plan that has just entered its state. The requester is told once that it is late. */
export const jobsOnEntering = (plan: Plan, time: PlanTime): Job[] =>
  (WHILE[plan.state] ?? [])
    .filter((kind) => kind !== 'tell-plan-is-late' || plan.lateAt === undefined)
    .flatMap((kind) => jobOf(kind, plan, time) ?? []);

/** `undefined` when there is no time at which it would be due. */
export function jobOf(kind: PlanJob, plan: Plan, time: PlanTime): Job | undefined {
  const runAt = DUE[kind](plan, time);
  return runAt === undefined ? undefined : { id: idOf(kind, plan), kind, payload: { plan: plan.id }, runAt };
}
