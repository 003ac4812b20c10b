import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import { type Asked, type Lifecycle, loadPlan, type NewPlan, type Plan } from '../plans/index.ts';
import type { ApprovalTerms, FactsSource, Policy, Rule } from '../policy/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import type { Approvers } from './approvers.ts';
import { createEligibility } from './eligibility.ts';
import {
  type ApprovalRequest,
  beneficiaries,
  findOpenRequest,
  insertRequest,
  loadRequest,
  openRequests,
  requestIdOf,
  requireRequest,
} from './request.ts';
import { closed, createSettling, type Decision, type Settled, settled } from './settle.ts';

/** A plan that needs approval, by which rule, and who is asked. */
type Opening = {
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
  const { record, settle } = createSettling(options);
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
    load: (id: string): Promise<ApprovalRequest> => requireRequest(store, id),
    handlers: {
      'end-request': async ({ plan }: { readonly plan: string }): Promise<undefined> => {
        await expire(requestIdOf(plan));
      },
    },

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
        else if (plan.askedBy?.id === person.id) continue;
        else if (!beneficiaries(plan).some(({ id }) => id === person.id) && (await mayDecide(request)))
          waiting.push({ request, plan });
      }
      return { own, waiting };
    },
  };
}

function termsOf({ id, approval }: Rule): ApprovalTerms {
  if (approval === undefined) throw new Error(`Rule ${id} asks for no approval.`);
  return approval;
}
