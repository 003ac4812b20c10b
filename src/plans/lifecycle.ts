import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { bindChange } from '../changes/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Draft, Outbox, Target } from '../outbox/index.ts';
import type { WorkingTime } from '../routes/index.ts';
import { inTurn, type PlanState, type Store, type StoreTransaction } from '../store/index.ts';
import { type Asked, type FollowUp, isEnded, type Plan, type PlanApproval, type Reminded } from './plan.ts';
import { jobIdsOf, jobOf, jobsOnEntering } from './plan-jobs.ts';
import { copyFor, messagesFor, type QuestionAsked } from './plan-messages.ts';
import { insertPlan, type NewPlan, requirePlan, updatePlan } from './plan-store.ts';
import { type PlanEventType, TRANSITIONS, type Transition } from './transitions.ts';

/** An event, by whom, and what else the record is to hold of it. */
export type PlanEvent = {
  readonly type: PlanEventType;
  readonly by?: Person | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Where an approver typed the decision. */
  readonly answerTo?: Target | undefined;
  /** The stage that a request has come to, and who is asked there. */
  readonly asked?:
    | {
        readonly stage: number;
        readonly people: readonly Asked[];
        readonly unavailable: readonly Person[];
      }
    | undefined;
  /** When those who are asked are reminded from now on, and when it is escalated. */
  readonly followUp?: FollowUp | undefined;
  /** Who is told that it is held. */
  readonly held?: readonly Asked[] | undefined;
  /** Who is reminded, and who of them hasn't seen the card. */
  readonly reminded?: readonly Reminded[] | undefined;
  /** What is asked or answered, and who asked it. */
  readonly question?: QuestionAsked | undefined;
  /** The approval that is asked for in the place of one that lapsed. */
  readonly approval?: PlanApproval | undefined;
};

export type Lifecycle = ReturnType<typeof createLifecycle>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Audit;
  readonly jobs: Pick<Jobs, 'schedule' | 'cancel' | 'wake'>;
  readonly outbox: Pick<Outbox, 'add' | 'wake'>;
  readonly workingTime: Pick<WorkingTime, 'after'>;
  /** After how long the requester is told that a plan takes longer. */
  readonly lateAfterMs: number;
  /** Messages that follow from a request or the end of a plan and that its own data do not tell, such as of cards that ask the same. */
  readonly alsoTell: (plan: Plan, transaction: StoreTransaction) => Promise<readonly Draft[]>;
  /** Takes out what would be too much for somebody. */
  readonly spare: (
    drafts: readonly Draft[],
    plan: Plan,
    transaction: StoreTransaction,
  ) => Promise<readonly Draft[]>;
};

/** Moves plans from state to state; nothing else writes their states. */
export function createLifecycle(options: Options) {
  const { store, clock, audit, jobs, outbox, workingTime, lateAfterMs, alsoTell, spare } = options;
  /** Runs a transaction, and has the jobs and messages that it made looked for once it is committed. */
  async function transact<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    const result = await inTurn(store, work);
    jobs.wake();
    outbox.wake();
    return result;
  }

  /** Stores a plan that begins with this event. */
  async function create(
    draft: NewPlan,
    { type, details, approval }: PlanEvent & { approval?: PlanApproval },
    transaction: StoreTransaction,
  ): Promise<Plan> {
    const transition = TRANSITIONS.new[type];
    if (transition === undefined) throw new Error(`No plan begins with "${type}".`);
    const { changes, ...rest } = draft;
    const now = clock.now();
    const fresh: Plan = {
      ...rest,
      state: 'running',
      approval,
      askedTo: undefined,
      lateAt: undefined,
      createdAt: now,
      finishedAt: undefined,
      steps: changes.map((change, position) => ({
        position,
        change: bindChange(change),
        status: 'waiting',
        before: undefined,
        outcome: {},
        problem: undefined,
      })),
    };
    const plan = { ...fresh, state: stateAfter(transition, fresh, now) };
    await insertPlan(plan, transaction);
    await follow(plan, {
      transition,
      event: { type, by: plan.requester, details },
      before: undefined,
      transaction,
    });
    return plan;
  }

  /** Moves a plan on. `undefined` when this does not happen in its state: then somebody else was first. */
  async function send(
    id: string,
    event: PlanEvent,
    transaction: StoreTransaction,
  ): Promise<Plan | undefined> {
    const before = await requirePlan(transaction, id);
    const transition = TRANSITIONS[before.state][event.type];
    if (transition === undefined || transition.when?.(before) === false) return undefined;
    const now = clock.now();
    const state = stateAfter(transition, before, now);
    const plan: Plan = {
      ...before,
      ...transition.set?.(now, before, workingTime),
      state,
      finishedAt: isEnded({ state }) ? now : undefined,
      approval: before.approval && decided(before.approval, event),
    };
    if (!(await updatePlan(before, plan, transaction))) return undefined;
    await follow(plan, { transition, event, before, transaction });
    return plan;
  }

  type Following = {
    readonly transition: Transition;
    readonly event: PlanEvent;
    /** `undefined` of a plan that begins. */
    readonly before: Plan | undefined;
    readonly transaction: StoreTransaction;
  };

  async function follow(plan: Plan, { transition, event, before, transaction }: Following): Promise<void> {
    const time = { now: clock.now(), lateAfterMs };
    const { request } = plan.approval ?? {};
    await audit.append(
      {
        type: transition.record,
        ...(event.by ? { actor: event.by } : {}),
        details: { ...(request ? { request } : {}), plan: plan.id, state: plan.state, ...event.details },
      },
      transaction,
    );
    if (plan.state !== before?.state) {
      await jobs.cancel(jobIdsOf(plan), transaction);
      for (const job of jobsOnEntering(plan, time)) await jobs.schedule(job, transaction);
    }
    for (const kind of transition.jobs ?? []) {
      const job = jobOf(kind, plan, time);
      if (job) await jobs.schedule(job, transaction);
    }
    const { by, reminded = [], question } = event;
    const occurrence = { by, now: time.now, reminded, question, askedBefore: askedFor(request, before) };
    const all = (transition.messages ?? []).flatMap((name) => messagesFor(name, plan, occurrence));
    const drafts = await spare(all, plan, transaction);
    const more = isEnded(plan) || isAskedNow(plan, before) ? await alsoTell(plan, transaction) : [];
    await outbox.add([...drafts, ...more], transaction);
  }

  return {
    transact,
    create,
    send,
    /** Moves a plan on, in a transaction of its own. */
    tell: (id: string, event: PlanEvent): Promise<Plan | undefined> =>
      transact((transaction) => send(id, event, transaction)),
  };
}

/** Whether it waits for an approval that nobody had been asked for before. */
const isAskedNow = ({ state, approval }: Plan, before: Plan | undefined): boolean =>
  state === 'approving' && approval?.request !== before?.approval?.request;

/** Who had been asked for this request: what was asked for one that lapsed is asked again. */
const askedFor = (request: string | undefined, before: Plan | undefined): readonly Asked[] =>
  before?.approval?.request === request ? (before?.approval?.asked ?? []) : [];

const stateAfter = ({ to }: Transition, plan: Plan, now: number): PlanState =>
  typeof to === 'function' ? to(plan, now) : to;

function decided(
  before: PlanApproval,
  {
    type,
    by,
    answerTo,
    asked,
    held,
    reminded = [],
    approval = before,
    followUp = approval.followUp,
  }: PlanEvent,
): PlanApproval {
  if (type === 'approve' || type === 'reject' || type === 'void')
    return { ...approval, decidedBy: by, answerTo };
  if (held) return { ...approval, held };
  if (asked === undefined) return { ...approval, followUp };
  const known = new Set(approval.asked.map(({ stream }) => stream));
  const others = asked.people.filter(({ stream }) => !known.has(stream));
  const { stage, unavailable } = asked;
  const copies = [
    ...(approval.copies ?? []),
    ...reminded.flatMap((each) => copyFor(each, approval, followUp)),
  ];
  return { ...approval, followUp, stage, unavailable, copies, asked: [...approval.asked, ...others] };
}
