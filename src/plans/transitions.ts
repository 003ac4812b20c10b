import type { AuditType } from '../audit/index.ts';
import type { WorkingTime } from '../routes/index.ts';
import type { PlanState } from '../store/index.ts';
import type { Plan } from './plan.ts';
import type { PlanJob } from './plan-jobs.ts';
import type { MessageName } from './plan-messages.ts';

/** What can happen to a plan. The first three are how it begins. */
export type PlanEventType =
  | 'start'
  | 'ask-to-confirm'
  | 'ask-for-approval'
  | 'confirm'
  | 'approve'
  | 'advance'
  | 'count-approval'
  | 'remind-approvers'
  | 'escalate'
  | 'ask'
  | 'answer'
  | 'reject'
  | 'withdraw'
  | 'void'
  | 'expire'
  | 'lapse'
  | 'tell-of-hold'
  | 'come-due'
  | 'be-late'
  | 'ask-to-pause'
  | 'pause'
  | 'halt'
  | 'remind'
  | 'resume'
  | 'ask-to-cancel'
  | 'cancel'
  | 'finish';

export type Transition = {
  /** Whether it happens to this plan; always, unless said otherwise. */
  readonly when?: (plan: Plan) => boolean;
  readonly to: PlanState | ((plan: Plan, now: number) => PlanState);
  readonly record: AuditType;
  readonly messages?: readonly MessageName[];
  /** Scheduled, or brought forward; the jobs of a state come with entering it. */
  readonly jobs?: readonly PlanJob[];
  readonly set?: (
    now: number,
    plan: Plan,
    workingTime: Pick<WorkingTime, 'after'>,
  ) => Partial<Pick<Plan, 'askedTo' | 'lateAt' | 'startAt'>>;
};

const begin = (record: AuditType): Transition => ({ to: beginningOf, record, set: startOf });
const end = (to: Transition['to'], record: AuditType): Transition => ({ to, record, messages: ['outcome'] });
const CANCEL: Transition = {
  to: 'cancelled',
  record: 'plan.cancelled',
  messages: ['cancelled-by', 'outcome'],
};

/** Paused by Steward itself, wherever it is, while nothing of it is being done. A hold goes on meanwhile. */
const HALT: Transition = {
  to: 'paused',
  record: 'plan.paused',
  messages: ['halted'],
  set: (now, { state, holdMs = 0, startAt = 0, askedTo }, workingTime) => ({
    ...(state === 'holding' ? { startAt: Math.max(startAt, workingTime.after(now, holdMs)) } : {}),
    askedTo: askedTo === 'pause' ? undefined : askedTo,
  }),
};

/** What becomes of a plan that is held or scheduled. */
const WAITING: Readonly<Partial<Record<PlanEventType, Transition>>> = {
  'come-due': { ...begin('plan.due'), messages: ['hold-over'] },
  halt: HALT,
  cancel: { ...CANCEL, messages: ['hold-over', 'cancelled-by', 'outcome'] },
  void: { ...end('void', 'plan.void'), messages: ['hold-over', 'outcome'] },
};

/**
 * The life of a plan: in which state what leads where, the line of the record, and the messages that go out. The jobs that move it on
 * come with entering a state (`plan-jobs.ts`). What is not in this table does not happen.
 */
export const TRANSITIONS: Readonly<
  Record<'new' | PlanState, Readonly<Partial<Record<PlanEventType, Transition>>>>
> = {
  new: {
    start: begin('plan.proposed'),
    'ask-to-confirm': { to: 'confirming', record: 'plan.proposed', messages: ['confirm-card'] },
    'ask-for-approval': {
      to: 'approving',
      record: 'plan.proposed',
      messages: ['request-cards', 'request-asked'],
    },
  },
  confirming: {
    confirm: begin('plan.confirmed'),
    cancel: CANCEL,
    expire: end('expired', 'plan.expired'),
  },
  approving: {
    approve: { ...begin('request.approved'), messages: ['held'] },
    'count-approval': {
      to: 'approving',
      record: 'request.approved',
      messages: ['request-copies-updated'],
    },
    advance: {
      to: 'approving',
      record: 'request.advanced',
      messages: ['request-cards', 'request-cards-updated'],
      jobs: ['remind-approvers', 'escalate-request'],
    },
    'remind-approvers': {
      to: 'approving',
      record: 'request.reminded',
      messages: ['request-cards', 'request-reminders'],
      // Whether everybody is away is looked at again.
      jobs: ['escalate-request'],
    },
    escalate: {
      to: 'approving',
      record: 'request.escalated',
      messages: ['request-cards', 'request-cards-updated', 'request-escalated'],
    },
    ask: { to: 'approving', record: 'request.asked', messages: ['question'] },
    answer: {
      to: 'approving',
      record: 'request.answered',
      messages: ['question-answered', 'request-copies-updated'],
    },
    reject: end('rejected', 'request.rejected'),
    withdraw: end('withdrawn', 'request.withdrawn'),
    expire: end('expired', 'request.expired'),
    void: end('void', 'request.void'),
  },
  holding: {
    ...WAITING,
    'tell-of-hold': {
      when: ({ approval }) => approval !== undefined && approval.held === undefined,
      to: 'holding',
      record: 'plan.hold-told',
      messages: ['hold-cards'],
    },
  },
  scheduled: WAITING,
  running: {
    'be-late': { to: 'running', record: 'plan.late', messages: ['late'], set: (now) => ({ lateAt: now }) },
    'ask-to-pause': {
      when: ({ askedTo }) => askedTo === undefined,
      to: 'running',
      record: 'plan.pause-asked',
      messages: ['paused-by'],
      jobs: ['run-plan'],
      set: () => ({ askedTo: 'pause' }),
    },
    'ask-to-cancel': {
      when: ({ askedTo }) => askedTo !== 'cancel',
      to: 'running',
      record: 'plan.cancel-asked',
      messages: ['cancelled-by'],
      jobs: ['run-plan'],
      set: () => ({ askedTo: 'cancel' }),
    },
    pause: {
      when: ({ askedTo }) => askedTo === 'pause',
      to: 'paused',
      record: 'plan.paused',
      set: () => ({ askedTo: undefined }),
    },
    halt: HALT,
    // Before the runner came to pause it. It may have been about to, so it is to look again.
    resume: {
      when: ({ askedTo }) => askedTo === 'pause',
      to: 'running',
      record: 'plan.resumed',
      messages: ['resumed-by'],
      jobs: ['run-plan'],
      set: () => ({ askedTo: undefined }),
    },
    cancel: { ...end('cancelled', 'plan.cancelled'), when: ({ askedTo }) => askedTo === 'cancel' },
    // What was started is brought to its end first: nobody could say whether it was done.
    lapse: {
      when: ({ approval, askedTo, steps }) =>
        approval !== undefined && askedTo === undefined && steps.every(({ status }) => status !== 'started'),
      to: 'approving',
      record: 'request.lapsed',
      messages: ['request-lapsed', 'request-cards'],
    },
    finish: end(endOf, 'plan.finished'),
  },
  paused: {
    remind: { to: 'paused', record: 'plan.reminded', messages: ['paused'] },
    resume: { ...begin('plan.resumed'), messages: ['resumed-by'] },
    cancel: CANCEL,
    expire: end('cancelled', 'plan.expired'),
  },
  done: {},
  partly: {},
  failed: {},
  cancelled: {},
  rejected: {},
  expired: {},
  withdrawn: {},
  void: {},
};

const isHeldFirst = ({ state, holdMs }: Plan): boolean =>
  holdMs !== undefined && (state === 'confirming' || state === 'approving');

/** Held first, if it has to be, then not before its time. */
function beginningOf(plan: Plan, now: number): PlanState {
  const { startAt = 0 } = plan;
  if (isHeldFirst(plan)) return 'holding';
  return startAt > now ? 'scheduled' : 'running';
}

/** A hold begins when the plan could. */
function startOf(
  now: number,
  plan: Plan,
  workingTime: Pick<WorkingTime, 'after'>,
): Partial<Pick<Plan, 'startAt'>> {
  const { holdMs = 0, startAt = 0 } = plan;
  return isHeldFirst(plan) ? { startAt: Math.max(startAt, workingTime.after(now, holdMs)) } : {};
}

/** How a plan ends whose changes have all been tried. */
function endOf({ steps }: Plan): PlanState {
  const failed = steps.filter(({ status }) => status === 'failed').length;
  if (failed === 0) return 'done';
  return failed === steps.length ? 'failed' : 'partly';
}
