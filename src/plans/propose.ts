import type { Clock, Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { type BoundChange, bindChange, type Change, type Pod, questionOf } from '../changes/index.ts';
import { UserError } from '../errors.ts';
import {
  type Decision,
  type Facts,
  type FactsSource,
  notAllowed,
  type Policy,
  type Rule,
} from '../policy/index.ts';
import type { PlanStatus, Store } from '../store/index.ts';
import { loadPlan, type Plan, planHash, planIdOf } from './plan.ts';

/** What a person asks for, before policy has spoken. `occasion` names the event that asked, for ever. */
export type Proposal = {
  readonly occasion: string;
  readonly command: string;
  readonly requester: Person;
  readonly streamId: StreamId;
  readonly inRoom: boolean;
  readonly reason: string | undefined;
  readonly notFound: readonly string[];
  readonly changes: readonly Change[];
};

/** A plan and what has to happen before it is applied. */
export type Proposed = {
  readonly plan: Plan;
  readonly next:
    | { readonly kind: 'apply' }
    | { readonly kind: 'confirm' }
    | { readonly kind: 'approve'; readonly rule: Rule };
};

type Draft = {
  readonly id: string;
  readonly changes: readonly BoundChange[];
  readonly status: PlanStatus;
  readonly rule: Rule | undefined;
};

type Judged = { readonly change: BoundChange; readonly decision: Exclude<Decision, { outcome: 'deny' }> };

export type Proposer = ReturnType<typeof createProposer>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly factsSource: FactsSource;
  readonly pod: Pod;
  readonly botId: UserId;
};

/** Judges and stores what people ask for. */
export function createProposer({ store, clock, audit, policy, factsSource, pod, botId }: Options) {
  async function judge(proposal: Proposal, change: BoundChange, facts: Facts): Promise<Judged> {
    const { requester } = proposal;
    const decision = await policy.decide(questionOf(requester, change), facts);
    if (decision.outcome !== 'deny') return { change, decision };
    await audit.append({
      type: 'command.refused',
      actor: requester,
      details: {
        command: proposal.command,
        change: change.description,
        rule: decision.rule?.id ?? 'no rule permits it',
      },
    });
    throw notAllowed(decision);
  }

  /**
   * Judges each change and stores what may go on. Changes that need different approvals become plans of their own. Throws
   * UserError when one of them is forbidden or cannot be done: then nothing is stored. The same occasion again finds its plans.
   */
  async function propose(proposal: Proposal): Promise<readonly Proposed[]> {
    const known = await store
      .selectFrom('plans')
      .select('id')
      .where('occasion', '=', proposal.occasion)
      .execute();
    if (known.length > 0) return reload(known.map(({ id }) => id));

    const facts = factsSource.now();
    const judged: Judged[] = [];
    for (const change of proposal.changes) judged.push(await judge(proposal, bindChange(change), facts));
    const groups = Object.values(Object.groupBy(judged, groupOf)).flatMap((group) => (group ? [group] : []));
    const drafts: Draft[] = [];
    for (const [part, group] of groups.entries()) drafts.push(await draft(proposal, { part, group, facts }));
    await save(proposal, drafts);
    return reload(drafts.map(({ id }) => id));
  }

  async function reload(ids: readonly string[]): Promise<Proposed[]> {
    const proposed: Proposed[] = [];
    for (const id of ids) {
      const plan = await loadPlan(store, id);
      if (plan && !(await isDecided(plan))) proposed.push({ plan, next: nextOf(plan) });
    }
    return proposed;
  }

  /** Somebody has confirmed, cancelled, approved or rejected it since: what is left of it is that decision's to do. */
  async function isDecided({ id, status }: Plan): Promise<boolean> {
    if (status === 'proposed' || status === 'waiting') return false;
    if (status !== 'applying' && status !== 'applied') return true;
    const request = await store
      .selectFrom('requests')
      .select('id')
      .where('plan_id', '=', id)
      .executeTakeFirst();
    return request !== undefined;
  }

  function nextOf({ status, rule }: Plan): Proposed['next'] {
    if (status === 'proposed') return { kind: 'confirm' };
    if (status !== 'waiting') return { kind: 'apply' };
    const known = policy.rule(rule);
    if (known === undefined) throw new UserError({ code: 'policy-changed' });
    return { kind: 'approve', rule: known };
  }

  type Part = { readonly part: number; readonly group: readonly Judged[]; readonly facts: Facts };

  async function draft(proposal: Proposal, { part, group, facts }: Part): Promise<Draft> {
    const id = planIdOf(proposal.occasion, part);
    const changes = group.map(({ change }) => change);
    const context = { pod, facts, botId, planId: id, clock };
    const so = await Promise.all(changes.map((change) => change.done(context)));
    for (const [index, change] of changes.entries()) if (!so[index]) await change.check(context);
    const { decision, change } = group[0] ?? {};
    // What is so already needs nobody's consent; applying it only says so.
    if (so.every(Boolean)) return { id, changes, status: 'applying', rule: decision?.rule };
    if (decision?.outcome !== 'ask')
      return { id, changes, status: change?.confirm ? 'proposed' : 'applying', rule: decision?.rule };
    if (decision.rule.approval?.reasonRequired && !proposal.reason)
      throw new UserError({ code: 'reason-required' });
    await refuseIfAsked(proposal.requester, planHash(changes));
    return { id, changes, status: 'waiting', rule: decision.rule };
  }

  /** One person's same wish waits for one decision. */
  async function refuseIfAsked(requester: Person, hash: string): Promise<void> {
    const waiting = await store
      .selectFrom('requests')
      .innerJoin('plans', 'plans.id', 'requests.plan_id')
      .select(['requests.id', 'plans.requester'])
      .where('requests.status', '=', 'open')
      .where('requests.expires_at', '>', clock.now())
      .where('plans.hash', '=', hash)
      .execute();
    const own = waiting.find((each) => (JSON.parse(each.requester) as Person).id === requester.id);
    if (own) throw new UserError({ code: 'already-asked', id: own.id });
  }

  function save(proposal: Proposal, drafts: readonly Draft[]): Promise<void> {
    const { command, requester } = proposal;
    return store.transaction().execute(async (transaction) => {
      for (const [part, { id, changes, status, rule }] of drafts.entries()) {
        const plan = {
          id,
          occasion: proposal.occasion,
          command,
          requester: JSON.stringify(requester),
          stream_id: proposal.streamId,
          in_room: proposal.inRoom ? 1 : 0,
          reason: proposal.reason ?? null,
          not_found: JSON.stringify(part === 0 ? proposal.notFound : []), // said once
          rule: rule?.id ?? '',
          hash: planHash(changes),
          status,
          created_at: clock.now(),
          finished_at: null,
        };
        const steps = changes.map(({ kind, params }, position) => ({
          plan_id: id,
          position,
          kind,
          params: JSON.stringify(params),
          status: 'waiting' as const,
          outcome: null,
        }));
        const described = changes.map(({ description }) => description);
        const details = { plan: id, command, changes: described, rule: plan.rule, policy: policy.hash };
        await transaction.insertInto('plans').values(plan).execute();
        await transaction.insertInto('steps').values(steps).execute();
        await audit.append({ type: 'plan.proposed', actor: requester, details }, transaction);
      }
    });
  }

  return { propose };
}

const groupOf = ({ change, decision }: Judged): string =>
  decision.outcome === 'ask' ? `ask ${decision.rule.id}` : change.confirm ? 'confirm' : 'apply';
