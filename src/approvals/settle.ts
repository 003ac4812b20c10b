import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Target } from '../outbox/index.ts';
import type { Lifecycle, Plan } from '../plans/index.ts';
import type { WorkingTime } from '../routes/index.ts';
import type { StoreTransaction } from '../store/index.ts';
import { insertDecision } from './decision-store.ts';
import type { Voice } from './eligibility.ts';
import { beginFollowUp } from './follow-up.ts';
import type { Reached } from './recipients.ts';
import type { ApprovalRequest, Verdict } from './request.ts';
import { advanceRequest, closeRequest, requireRequest } from './request-store.ts';

/** What a decision led to. `more` is how many approvals are still wanted. */
export type Settled = {
  readonly request: ApprovalRequest;
  readonly plan: Plan;
  readonly outcome: 'approved' | 'rejected' | 'more-wanted' | 'void' | 'withdrawn';
  readonly more: number;
};

export type Decision = {
  readonly id: string;
  readonly by: Person;
  readonly verdict: Verdict;
  readonly reason: string | undefined;
  readonly event: string;
  /** Where to tell the outcome, when that is not seen on a card. */
  readonly answerTo?: Target | undefined;
};

/** A decision that may be taken, and what follows from it. */
export type Taking = {
  readonly request: ApprovalRequest;
  readonly plan: Plan;
  readonly decision: Decision;
  /** As what this person counts. */
  readonly voice: Voice;
  /** Whether it ends the request; if not, the stage that it is at then, and who has to be asked when that is another one. */
  readonly ends: boolean;
  readonly stage: number;
  readonly reached: Reached;
  readonly more: number;
};

type Options = {
  readonly clock: Pick<Clock, 'now'>;
  readonly workingTime: WorkingTime;
  readonly audit: Pick<Audit, 'append'>;
  readonly lifecycle: Pick<Lifecycle, 'send'>;
};

/** Puts decisions down, and ends requests; the lifecycle takes it from there. */
export function createSettling({ clock, workingTime, audit, lifecycle }: Options) {
  /** `undefined` when something else was decided meanwhile, so that it has to be looked at again. */
  async function record(taking: Taking, transaction: StoreTransaction): Promise<Settled | undefined> {
    const { request, plan, decision, voice, ends, stage, more } = taking;
    const { by, verdict, reason, event } = decision;
    const { id } = request;
    if (!(await advanceRequest(request, stage, transaction))) {
      const now = await requireRequest(transaction, id);
      if (now.status !== 'open') throw closed(now);
      return undefined;
    }
    const at = clock.now();
    const taken = { by, ...voice, verdict, reason, stage: request.stage, at, event };
    await insertDecision(id, taken, transaction);
    if (ends) await settle(transaction, request, { decision, type: verdict, voice });
    else await goOn(taking, transaction);
    return settled(await requireRequest(transaction, id), plan, more);
  }

  /** The request stays open: at the same stage, or at another one, whose people are asked. */
  async function goOn(
    { request, plan, decision, voice, stage, reached, more }: Taking,
    transaction: StoreTransaction,
  ): Promise<void> {
    const { by, verdict } = decision;
    const details = { ...detailsOf(decision, { stage: request.stage, more }), ...insteadOf(voice) };
    if (verdict === 'approve' && stage === request.stage) {
      await lifecycle.send(plan.id, { type: 'count-approval', by, details }, transaction);
      return;
    }
    const type = verdict === 'approve' ? 'request.approved' : 'request.rejected';
    await audit.append(
      { type, actor: by, details: { request: request.id, plan: plan.id, ...details } },
      transaction,
    );
    if (stage === request.stage) return;
    const { asked: people, unavailable } = reached;
    const followUp = beginFollowUp({ ...request, stage }, clock.now(), workingTime);
    await lifecycle.send(
      plan.id,
      { type: 'advance', by, asked: { stage, people, unavailable }, followUp, details: { stage } },
      transaction,
    );
  }

  type Closing = {
    readonly type: Verdict | 'void' | 'withdraw' | 'expire';
    readonly decision?: Pick<Decision, 'by' | 'event'> & Partial<Decision>;
    readonly voice?: Voice;
  };

  /** Compare and set: whoever comes second changes nothing. */
  async function settle(
    transaction: StoreTransaction,
    request: ApprovalRequest,
    { type, decision, voice }: Closing,
  ): Promise<void> {
    const { by, reason, event, answerTo } = decision ?? {};
    const end = { status: ENDS[type], at: clock.now(), by, reason, event };
    if (!(await closeRequest(request.id, end, transaction)))
      throw closed(await requireRequest(transaction, request.id));
    const isDecided = type === 'approve' || type === 'reject';
    const details = isDecided
      ? { ...detailsOf(decision, { stage: request.stage, more: 0 }), ...insteadOf(voice) }
      : {};
    await lifecycle.send(request.planId, { type, by, answerTo, details }, transaction);
  }

  return { record, settle };
}

const ENDS = {
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
  void: 'void',
  expire: 'expired',
} as const;

const detailsOf = (
  decision: { readonly reason?: string | undefined } | undefined,
  { stage, more }: { readonly stage: number; readonly more: number },
) => ({ reason: decision?.reason ?? null, stage, stillWanted: more });

/** In whose place somebody decided, for the record. */
const insteadOf = (voice: Voice | undefined) => (voice?.principal ? { principal: voice.principal } : {});

const OUTCOMES = {
  approved: 'approved',
  // What was decided stays decided.
  lapsed: 'approved',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  void: 'void',
  open: 'more-wanted',
} as const;

export function settled(request: ApprovalRequest, plan: Plan, more: number): Settled {
  const { status } = request;
  if (status === 'expired') throw closed(request);
  return { request, plan, outcome: OUTCOMES[status], more };
}

export function closed({ id, status, decidedBy, decidedAt }: ApprovalRequest): UserError {
  return new UserError({
    code: 'request-closed',
    id,
    status,
    ...(decidedBy ? { by: decidedBy.displayName } : {}),
    ...(decidedAt === undefined ? {} : { at: decidedAt }),
  });
}
