import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Target } from '../outbox/index.ts';
import type { Lifecycle, Plan } from '../plans/index.ts';
import type { StoreTransaction } from '../store/index.ts';
import {
  type ApprovalRequest,
  approversSoFar,
  closeRequest,
  eventOfDecision,
  insertDecision,
  requireRequest,
} from './request.ts';

export type Verdict = 'approve' | 'reject';

/** What a decision led to. `more` is how many approvals are still wanted. */
export type Settled = {
  readonly request: ApprovalRequest;
  readonly plan: Plan;
  readonly outcome: 'approved' | 'rejected' | 'more-wanted' | 'void';
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

type Options = {
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly lifecycle: Pick<Lifecycle, 'send'>;
};

/** Puts decisions down, and ends requests; the lifecycle takes it from there. */
export function createSettling({ clock, audit, lifecycle }: Options) {
  type Recording = {
    readonly request: ApprovalRequest;
    readonly plan: Plan;
    readonly decision: Decision;
    readonly gone: ReadonlySet<number>;
  };

  async function record(
    { request, plan, decision, gone }: Recording,
    transaction: StoreTransaction,
  ): Promise<Settled> {
    const { id, quorum } = request;
    const { by, verdict, event } = decision;
    const isNew = await insertDecision({ request: id, ...decision, at: clock.now() }, transaction);
    if (!isNew && (await eventOfDecision(transaction, id, by.id)) !== event)
      throw new UserError({ code: 'already-decided-by-you', id });
    const counted = (await approversSoFar(transaction, id)).filter((approver) => !gone.has(approver));
    const wanted = verdict === 'reject' ? 0 : Math.max(0, quorum - counted.length);
    if (wanted === 0) await settle(transaction, request, { decision, type: verdict });
    else if (isNew)
      await audit.append(
        {
          type: 'request.approved',
          actor: by,
          details: { request: id, plan: plan.id, ...detailsOf(decision, wanted) },
        },
        transaction,
      );
    // As this decision left it: of two who decide at once, only one brings it about.
    return settled(await requireRequest(transaction, id), plan, wanted);
  }

  type Closing = { readonly type: Verdict | 'void' | 'expire'; readonly decision?: Decision };

  /** Compare and set: whoever comes second changes nothing. */
  async function settle(
    transaction: StoreTransaction,
    request: ApprovalRequest,
    { type, decision }: Closing,
  ): Promise<void> {
    const { by, reason, event, answerTo } = decision ?? {};
    const end = { status: ENDS[type], at: clock.now(), by, reason, event };
    if (!(await closeRequest(request.id, end, transaction)))
      throw closed(await requireRequest(transaction, request.id));
    const details = type === 'approve' || type === 'reject' ? detailsOf(decision, 0) : {};
    await lifecycle.send(request.planId, { type, by, answerTo, details }, transaction);
  }

  return { record, settle };
}

const ENDS = { approve: 'approved', reject: 'rejected', void: 'void', expire: 'expired' } as const;

const detailsOf = (decision: { readonly reason: string | undefined } | undefined, stillWanted: number) => ({
  reason: decision?.reason ?? null,
  stillWanted,
});

const OUTCOMES = { approved: 'approved', rejected: 'rejected', void: 'void', open: 'more-wanted' } as const;

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
