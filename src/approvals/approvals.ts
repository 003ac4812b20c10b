import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Outbox } from '../outbox/index.ts';
import { type Lifecycle, type NewPlan, type Plan, requirePlan } from '../plans/index.ts';
import { askedRoute, type FactsSource, type Policy, type Rule } from '../policy/index.ts';
import { keyOf, type WorkingTime } from '../routes/index.ts';
import type { Shown } from '../shown/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import { createDecide } from './decide.ts';
import type { Delegations } from './delegations.ts';
import { createEligibility } from './eligibility.ts';
import { createEscalation } from './escalate.ts';
import { beginFollowUp } from './follow-up.ts';
import type { Groups } from './groups.ts';
import type { HasSeen } from './has-seen.ts';
import type { Mandates } from './mandates.ts';
import { createQuestions } from './questions.ts';
import type { Reaching, Recipients } from './recipients.ts';
import { createReminder } from './remind.ts';
import { type ApprovalRequest, changesOf, requestIdOf, roomOf } from './request.ts';
import { createRequestLists } from './request-lists.ts';
import { countOpen, findOpenRequest, insertRequest, loadRequest, requireRequest } from './request-store.ts';
import { closed, createSettling } from './settle.ts';
import { createTelling } from './tell.ts';

/** A plan that needs approval, by which rule, and who is asked. */
type Opening = {
  readonly draft: NewPlan;
  readonly rule: Rule;
  readonly reached: Reaching;
  readonly shown: Shown;
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
  readonly groups: Groups;
  readonly hasSeen: HasSeen;
  readonly mandates: Mandates;
  readonly delegations: Pick<Delegations, 'activeOf'>;
  readonly recipients: Pick<Recipients, 'reachStage' | 'reachAll' | 'areAllAway' | 'people'>;
  readonly workingTime: WorkingTime;
  /** How many open requests one person may have. */
  readonly openRequests: number;
  readonly lifecycle: Pick<Lifecycle, 'create' | 'send' | 'tell' | 'transact'>;
  readonly outbox: Pick<Outbox, 'add'>;
};

/** Requests for approval, from asked to decided. What follows for the plan is the lifecycle's. */
export function createApprovals(options: Options) {
  const { store, clock, audit, workingTime, lifecycle, openRequests: most } = options;
  const settling = createSettling(options);
  const eligibility = createEligibility(options);

  /** Stores a plan that waits for approval, with its request. Throws UserError when its requester has too many. */
  async function open(
    { draft, rule, reached, shown, details: about }: Opening,
    transaction: StoreTransaction,
  ): Promise<Plan> {
    const route = askedRoute(rule);
    const id = requestIdOf(draft.id);
    const now = clock.now();
    const held = await countOpen(transaction, { requester: draft.requester.id, now });
    if (held >= most) throw new UserError({ code: 'too-many-requests', most });
    const expiresAt = workingTime.after(now, route.expires);
    const followUp = beginFollowUp({ route, stage: 0, expiresAt }, now, workingTime);
    const { tell, hold: holdMs } = route;
    const approval = { request: id, expiresAt, ...reached, stage: 0, followUp, shown, tell };
    const plan = await lifecycle.create(
      { ...draft, holdMs },
      { type: 'ask-for-approval', approval, details: about ?? {} },
      transaction,
    );
    const roomId = roomOf(changesOf(plan));
    await insertRequest(
      { id, planId: plan.id, rule: rule.id, ruleHash: rule.hash, route, roomId, createdAt: now, expiresAt },
      plan,
      transaction,
    );
    const stages = route.stages.map((stage) =>
      stage.map(({ group, count }) => ({ group: keyOf(group), count })),
    );
    const details = { request: id, plan: plan.id, rule: rule.id, route: route.name, stages };
    await audit.append({ type: 'request.opened', actor: plan.requester, details }, transaction);
    return plan;
  }

  /** Ends a request that nobody decided in time, if it has not ended yet; `undefined` when it was decided, or has time left. */
  async function expire(id: string): Promise<ApprovalRequest | undefined> {
    const request = await loadRequest(store, id);
    if (request?.status === 'expired') return request;
    if (request?.status !== 'open' || request.expiresAt > clock.now()) return undefined;
    await lifecycle.transact((transaction) => settling.settle(transaction, request, { type: 'expire' }));
    return requireRequest(store, id);
  }

  /** Ends a request for whoever takes it back. Throws UserError when it has ended already; the same event again changes nothing. */
  async function withdraw(
    request: ApprovalRequest,
    decision: { readonly by: Person; readonly event: string },
  ): Promise<void> {
    const now = await requireRequest(store, request.id);
    if (now.decidedIn === decision.event) return;
    if (now.status !== 'open') throw closed(now);
    await lifecycle.transact((transaction) =>
      settling.settle(transaction, now, { type: 'withdraw', decision }),
    );
  }

  const decide = createDecide({ ...options, eligibility, settling, expire });

  return {
    open,
    decide,
    ...createQuestions({ ...options, eligibility, expire }),
    expire,
    withdraw,
    /** The open request of this person for the same plan, if there is one. */
    findOpen: (requester: UserId, hash: string): Promise<ApprovalRequest | undefined> =>
      findOpenRequest(store, { requester, hash, now: clock.now() }),
    find: (id: string): Promise<ApprovalRequest | undefined> => loadRequest(store, id),
    load: (id: string): Promise<ApprovalRequest> => requireRequest(store, id),
    handlers: {
      'end-request': async ({ plan }: { readonly plan: string }): Promise<undefined> => {
        const { approval } = await requirePlan(store, plan);
        if (approval) await expire(approval.request);
      },
      'remind-approvers': createReminder({ ...options, eligibility }),
      'escalate-request': createEscalation(options),
      ...createTelling(options),
    },

    lists: createRequestLists({ ...options, eligibility }),
  };
}
