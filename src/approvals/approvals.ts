import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import type { Target } from '../outbox/index.ts';
import type { Asked } from '../plans/index.ts';
import { type Lifecycle, loadPlan, type NewPlan, type Plan } from '../plans/index.ts';
import type { ApprovalTerms, FactsSource, Policy, Rule } from '../policy/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import type { Approvers } from './approvers.ts';
import { createEligibility } from './eligibility.ts';
import {
  type ApprovalRequest,
  approversSoFar,
  beneficiaries,
  closeRequest,
  countOpenRequests,
  eventOfDecision,
  findOpenRequest,
  insertDecision,
  insertRequest,
  loadRequest,
  openRequests,
  requestIdOf,
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

/** A plan that needs approval, by which rule, and who is asked. */
export type Opening = {
  readonly draft: NewPlan;
  readonly rule: Rule;
  readonly asked: readonly Asked[];
  /** What the record holds of the plan. */
  readonly details?: Readonly<Record<string, unknown>>;
};

export type Approvals = ReturnType<typeof createApprovals>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly factsSource: FactsSource;
  readonly approvers: Approvers;
  readonly lifecycle: Pick<Lifecycle, 'create' | 'send' | 'transact' | 'tell'>;
};

const MAX_LISTED = 200;

/** Requests for approval, from asked to decided. What follows for the plan is the lifecycle's. */
export function createApprovals(options: Options) {
  const { store, clock, audit, factsSource, approvers, lifecycle } = options;
  const { refuseUnlessEligible, stillAsks, goneApprovers } = createEligibility(options);

  /** Stores a plan that waits for approval, with its request. */
  async function open(
    { draft, rule, asked, details: about }: Opening,
    transaction: StoreTransaction,
  ): Promise<Plan> {
    const terms = termsOf(rule);
    const id = requestIdOf(draft.id);
    const now = clock.now();
    const expiresAt = now + terms.expiresIn;
    const approval = { request: id, expiresAt, asked };
    const plan = await lifecycle.create(
      draft,
      { type: 'ask-for-approval', approval, details: about ?? {} },
      transaction,
    );
    const room = plan.steps.map(({ change }) => change.resource).find((resource) => resource.type === 'Room');
    await insertRequest(
      {
        id,
        planId: plan.id,
        rule: rule.id,
        ruleHash: rule.hash,
        approvers: terms.approvers,
        roomId: room?.id,
        quorum: terms.quorum,
        createdAt: now,
        expiresAt,
      },
      transaction,
    );
    const details = { request: id, plan: plan.id, rule: rule.id, approvers: terms.approvers };
    await audit.append({ type: 'request.opened', actor: plan.requester, details }, transaction);
    return plan;
  }

  type Decision = {
    readonly id: string;
    readonly by: Person;
    readonly verdict: Verdict;
    readonly reason: string | undefined;
    readonly event: string;
    /** Where to tell the outcome, when that is not seen on a card. */
    readonly answerTo?: Target | undefined;
  };

  /** Decides, if this person may and nobody has before. Throws UserError; the same event again gives the same answer. */
  async function decide(decision: Decision): Promise<Settled> {
    const { id, by, verdict, event } = decision;
    const request = await loadRequest(store, id);
    const plan = request && (await loadPlan(store, request.planId));
    if (request === undefined || plan === undefined) throw new UserError({ code: 'request-unknown', id });
    if (request.decidedIn === event) return settled(request, plan, 0);
    const facts = factsSource.now();
    await refuseUnlessEligible({ request, plan, by, facts });
    if (request.status === 'open' && request.expiresAt <= clock.now()) await expire(id);
    const now = await requireRequest(store, id);
    if (now.status !== 'open') throw closed(now);
    if (verdict === 'approve' && !(await stillAsks(request, plan, facts)))
      return lifecycle.transact(async (transaction) => {
        await settle(transaction, request, { decision, type: 'void' });
        return settled(await requireRequest(transaction, id), plan, 0);
      });
    const gone = await goneApprovers(request, facts);
    return lifecycle.transact((transaction) => record({ request, plan, decision, gone }, transaction));
  }

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

  /** Ends a request that nobody decided in time, if it has not ended yet; `undefined` when it was decided, or has time left. */
  async function expire(id: string): Promise<ApprovalRequest | undefined> {
    const request = await loadRequest(store, id);
    if (request?.status === 'expired') return request;
    if (request?.status !== 'open' || request.expiresAt > clock.now()) return undefined;
    await lifecycle.transact((transaction) => settle(transaction, request, { type: 'expire' }));
    return requireRequest(store, id);
  }

  return {
    open,
    decide,
    expire,
    /** The open request of this person for the same plan, if there is one. */
    findOpen: (requester: UserId, hash: string): Promise<ApprovalRequest | undefined> =>
      findOpenRequest(store, { requester, hash, now: clock.now() }),
    expirePlan: (planId: string): Promise<ApprovalRequest | undefined> => expire(requestIdOf(planId)),
    countOpen: (): Promise<number> => countOpenRequests(store),
    load: (id: string): Promise<ApprovalRequest> => requireRequest(store, id),

    /** Open requests of this person, and those that this person can decide. */
    async listFor(person: Person) {
      const facts = factsSource.now();
      // A room that Steward may not look into any more must not hide the other requests.
      const mayDecide = (request: ApprovalRequest) =>
        approvers.includes(request, person.id, facts).catch((error: unknown) => {
          if (isRefusal(error)) return false;
          throw error;
        });
      const own: { request: ApprovalRequest; plan: Plan }[] = [];
      const waiting: { request: ApprovalRequest; plan: Plan }[] = [];
      for (const request of await openRequests(store, MAX_LISTED)) {
        const plan = await loadPlan(store, request.planId);
        if (plan === undefined || request.expiresAt <= clock.now()) continue;
        if (plan.requester.id === person.id) own.push({ request, plan });
        else if (!beneficiaries(plan).some(({ id }) => id === person.id) && (await mayDecide(request)))
          waiting.push({ request, plan });
      }
      return { own, waiting };
    },
  };
}

const ENDS = { approve: 'approved', reject: 'rejected', void: 'void', expire: 'expired' } as const;

const detailsOf = (decision: { readonly reason: string | undefined } | undefined, stillWanted: number) => ({
  reason: decision?.reason ?? null,
  stillWanted,
});

function termsOf({ id, approval }: Rule): ApprovalTerms {
  if (approval === undefined) throw new Error(`Rule ${id} asks for no approval.`);
  return approval;
}

const OUTCOMES = { approved: 'approved', rejected: 'rejected', void: 'void', open: 'more-wanted' } as const;

function settled(request: ApprovalRequest, plan: Plan, more: number): Settled {
  const { status } = request;
  if (status === 'expired') throw closed(request);
  return { request, plan, outcome: OUTCOMES[status], more };
}

function closed({ id, status, decidedBy, decidedAt }: ApprovalRequest): UserError {
  return new UserError({
    code: 'request-closed',
    id,
    status,
    ...(decidedBy ? { by: decidedBy.displayName } : {}),
    ...(decidedAt === undefined ? {} : { at: decidedAt }),
  });
}
