import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import { loadPlan, type Plan } from '../plans/index.ts';
import type { FactsSource, Policy, Rule } from '../policy/index.ts';
import type { PlanStatus, RequestStatus, Store, StoreTransaction } from '../store/index.ts';
import type { Approvers } from './approvers.ts';
import { createEligibility } from './eligibility.ts';
import {
  type ApprovalRequest,
  approversSoFar,
  beneficiaries,
  eventOfDecision,
  loadRequest,
  openRequests,
  requestIdOf,
} from './request.ts';

export type Verdict = 'approve' | 'reject';

/** What a decision led to. `more` is how many approvals are still wanted. */
export type Settled = {
  readonly request: ApprovalRequest;
  readonly plan: Plan;
  readonly outcome: 'approved' | 'rejected' | 'more-wanted' | 'void';
  readonly more: number;
};

export type Approvals = ReturnType<typeof createApprovals>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly factsSource: FactsSource;
  readonly approvers: Approvers;
};

const MOST_LISTED = 200;

/** Requests for approval, from asked to decided. */
export function createApprovals(options: Options) {
  const { store, clock, audit, factsSource, approvers } = options;
  const { refuseUnlessEligible, stillAsks, goneApprovers } = createEligibility(options);

  /** Opens the request for a plan, once. */
  async function open(plan: Plan, rule: Rule): Promise<ApprovalRequest> {
    const id = requestIdOf(plan.id);
    const known = await loadRequest(store, id);
    if (known) return known;
    const { approval } = rule;
    if (approval === undefined) throw new Error(`Rule ${rule.id} asks for no approval.`);
    const room = plan.steps.map(({ change }) => change.resource).find((resource) => resource.type === 'Room');
    const now = clock.now();
    await store.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('requests')
        .values({
          id,
          plan_id: plan.id,
          rule: rule.id,
          rule_hash: rule.hash,
          approvers: approval.approvers,
          room_id: room?.id ?? '',
          quorum: approval.quorum,
          status: 'open',
          created_at: now,
          expires_at: now + approval.expiresIn,
          decided_at: null,
          decided_by: null,
          decision_reason: null,
          decided_in: null,
        })
        .execute();
      await audit.append(
        {
          type: 'request.opened',
          actor: plan.requester,
          details: { request: id, plan: plan.id, rule: rule.id, approvers: approval.approvers },
        },
        transaction,
      );
    });
    return mustLoad(id);
  }

  type Decision = { id: string; by: Person; verdict: Verdict; reason: string | undefined; event: string };

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
    const now = await mustLoad(id);
    if (now.status !== 'open') throw closed(now);
    if (verdict === 'approve' && !(await stillAsks(request, plan, facts)))
      return close(request, plan, decision);
    return record({ request, plan, decision, gone: await goneApprovers(request, facts) });
  }

  type Recording = {
    request: ApprovalRequest;
    plan: Plan;
    decision: Decision;
    gone: ReadonlySet<number>;
  };

  function record({ request, plan, decision, gone }: Recording): Promise<Settled> {
    const { id, quorum } = request;
    const { by, verdict, reason = null } = decision;
    return store.transaction().execute(async (transaction) => {
      const row = {
        request_id: id,
        approver_id: by.id,
        approver: JSON.stringify(by),
        verdict,
        reason,
        at: clock.now(),
        decided_in: decision.event,
      };
      const inserted = await transaction
        .insertInto('decisions')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      const isNew = inserted.numInsertedOrUpdatedRows !== 0n;
      if (!isNew && (await eventOfDecision(transaction, id, by.id)) !== decision.event)
        throw new UserError({ code: 'already-decided-by-you', id });
      const counted = (await approversSoFar(transaction, id)).filter((approver) => !gone.has(approver));
      const wanted = verdict === 'reject' ? 0 : Math.max(0, quorum - counted.length);
      const type = verdict === 'reject' ? 'request.rejected' : 'request.approved';
      const details = { request: id, plan: plan.id, reason, stillWanted: wanted };
      if (isNew) await audit.append({ type, actor: by, details }, transaction);
      if (wanted === 0)
        await settle(transaction, request, {
          status: verdict === 'reject' ? 'rejected' : 'approved',
          planStatus: verdict === 'reject' ? 'refused' : 'applying',
          decision,
        });
      // As this decision left it: of two who decide at once, only one brings it about.
      return settled(await mustLoad(id, transaction), plan, wanted);
    });
  }

  async function close(request: ApprovalRequest, plan: Plan, decision: Decision): Promise<Settled> {
    await store.transaction().execute(async (transaction) => {
      await settle(transaction, request, { status: 'void', planStatus: 'void', decision });
      await audit.append(
        { type: 'request.void', actor: decision.by, details: { request: request.id, plan: plan.id } },
        transaction,
      );
    });
    return settled(await mustLoad(request.id), plan, 0);
  }

  type Closing = { status: RequestStatus; planStatus: PlanStatus; decision?: Decision };

  /** Compare and set: whoever comes second changes nothing. */
  async function settle(
    transaction: StoreTransaction,
    { id, planId }: ApprovalRequest,
    { status, planStatus, decision }: Closing,
  ): Promise<void> {
    const now = clock.now();
    const taken = await transaction
      .updateTable('requests')
      .set({
        status,
        decided_at: now,
        decided_by: decision ? JSON.stringify(decision.by) : null,
        decision_reason: decision?.reason ?? null,
        decided_in: decision?.event ?? null,
      })
      .where('id', '=', id)
      .where('status', '=', 'open')
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) throw closed(await mustLoad(id, transaction));
    const finished = planStatus === 'applying' ? null : now;
    await transaction
      .updateTable('plans')
      .set({ status: planStatus, finished_at: finished })
      .where('id', '=', planId)
      .execute();
  }

  /** Ends a request that nobody decided in time, if it has not ended yet; `undefined` when it was decided, or has time left. */
  async function expire(id: string): Promise<ApprovalRequest | undefined> {
    const request = await loadRequest(store, id);
    if (request?.status === 'expired') return request;
    if (request?.status !== 'open' || request.expiresAt > clock.now()) return undefined;
    await store.transaction().execute(async (transaction) => {
      await settle(transaction, request, { status: 'expired', planStatus: 'refused' });
      await audit.append(
        { type: 'request.expired', details: { request: id, plan: request.planId } },
        transaction,
      );
    });
    return mustLoad(id);
  }

  async function mustLoad(id: string, transaction?: StoreTransaction): Promise<ApprovalRequest> {
    const request = await loadRequest(transaction ?? store, id);
    if (request === undefined) throw new Error(`There is no request ${id}.`);
    return request;
  }

  return {
    open,
    decide,
    expire,
    plan: (request: ApprovalRequest): Promise<Plan | undefined> => loadPlan(store, request.planId),

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
      for (const request of await openRequests(store, MOST_LISTED)) {
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
