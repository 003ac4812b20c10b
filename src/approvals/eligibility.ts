import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { questionOf } from '../changes/index.ts';
import { type Problem, UserError } from '../errors.ts';
import { type Plan, planHash } from '../plans/index.ts';
import { type Decision, type Facts, notAllowed, type Policy } from '../policy/index.ts';
import { type Group, groupsOf, type Stage } from '../routes/index.ts';
import { type About, aboutChanges, type Groups } from './groups.ts';
import { interestedIn } from './interested.ts';
import type { Mandate, Mandates } from './mandates.ts';
import { type ApprovalRequest, changesOf, type TakenDecision } from './request.ts';

type Options = {
  readonly audit: Audit;
  readonly policy: Policy;
  readonly groups: Groups;
  readonly mandates: Pick<Mandates, 'of' | 'partsFor'>;
};

/** As what somebody would decide: for which parts of a stage, by their positions, and in whose place, if not their own. */
export type Voice = { readonly parts: readonly number[]; readonly principal: Person | undefined };

/** A request and its plan, at one moment. */
export type Deciding = { readonly request: ApprovalRequest; readonly plan: Plan; readonly facts: Facts };

/** A stage of something, at one moment. */
type Standing = { readonly stage: Stage; readonly about: About; readonly facts: Facts };

export type Eligibility = ReturnType<typeof createEligibility>;

/** Who may decide on a request at this moment, and whether there is still this to decide. */
export function createEligibility({ audit, policy, groups, mandates }: Options) {
  /** The parts of a stage that a person belongs to now, by their positions. */
  async function partsAt(person: UserId, { stage, about, facts }: Standing): Promise<number[]> {
    const parts: number[] = [];
    const includes = async (group: Group) => groups.includes(group, person, about, facts);
    for (const [position, part] of stage.entries())
      if (await isOneOf(groupsOf([part]), includes)) parts.push(position);
    return parts;
  }

  const partsOf = (
    person: UserId,
    index: number,
    { request: { route }, plan, facts }: Deciding,
  ): Promise<number[]> => {
    const about = aboutChanges(changesOf(plan), plan.requester);
    return partsAt(person, { stage: route.stages[index] ?? [], about, facts });
  };

  /** As what this person would decide. Throws UserError, and puts it on record, when they may not. */
  async function requireVoice(by: Person, deciding: Deciding): Promise<Voice> {
    const { request, plan, facts } = deciding;
    const { id, route } = request;
    const { askers, subjects, delegates } = interestedIn({ ...plan, changes: changesOf(plan) });
    // Four eyes are a rule of Steward, not of the policy: no policy can lift it.
    if (askers.has(by.id)) await refuse(id, by, { code: 'own-request', id });
    if (subjects.has(by.id)) await refuse(id, by, { code: 'own-benefit', id });
    if (delegates.has(by.id)) await refuse(id, by, { code: 'delegate-of-interested', id });
    const voice = await voiceOf(by, deciding);
    if (voice.parts.length === 0) {
      const other = await otherStageOf(by.id, deciding);
      // Nobody decides on it any more, which they will be told.
      if (other !== undefined && request.status !== 'open') return voice;
      const asked = groupsOf(route.stages[request.stage] ?? []);
      if (other !== undefined)
        await refuse(id, by, { code: 'another-stage', id, isLater: other > request.stage });
      for (const group of asked)
        if (await groups.lacksConfirmation(group, by.id, facts))
          await refuse(id, by, { code: 'administrator-does-not-count' });
      await refuse(id, by, { code: 'not-an-approver', id, groups: asked });
    }
    const question = { principal: by, action: 'request.decide', resource: { type: 'Firm' } } as const;
    const decision = await policy.decide(question, facts);
    if (decision.outcome === 'deny') await refuse(id, by, notAllowed(decision).problem, decision);
    if (decision.outcome === 'ask') await refuse(id, by, { code: 'not-allowed', who: [] }, decision);
    return voice;
  }

  /**
   * In their own right, if they have one at this stage, and otherwise in the place of somebody who has. A mandate that was used counts for
   * nobody any more.
   */
  async function voiceOf(by: Person, deciding: Deciding): Promise<Voice> {
    const { request, plan, facts } = deciding;
    const parts = await partsOf(by.id, request.stage, deciding);
    if (parts.length > 0) return { parts, principal: undefined };
    const stage = request.route.stages[request.stage] ?? [];
    const found = await mandates.of(by.id, { plan, stage, facts });
    const isUnused = ({ principal }: Mandate) =>
      request.decisions.every((each) => (each.principal ?? each.by).id !== principal.id);
    return found.find(isUnused) ?? found[0] ?? { parts: [], principal: undefined };
  }

  /** The stage at which this person could decide, when it is not the one that the request is at. */
  async function otherStageOf(person: UserId, deciding: Deciding): Promise<number | undefined> {
    const { route, stage: current } = deciding.request;
    for (const stage of route.stages.keys())
      if (stage !== current && (await partsOf(person, stage, deciding)).length > 0) return stage;
    return undefined;
  }

  /** `decision` is the policy's, when it is the policy that refuses. */
  async function refuse(id: string, by: Person, problem: Problem, decision?: Decision): Promise<never> {
    const details = {
      request: id,
      why: problem.code,
      ...(decision ? { rule: decision.rule?.id ?? null, facts: decision.facts } : {}),
    };
    await audit.append({ type: 'decision.refused', actor: by, details });
    throw new UserError(problem);
  }

  /** Would the policy still ask for just this approval? If not, what was asked is no longer what would be decided. */
  async function stillAsks({ request, plan, facts }: Deciding): Promise<boolean> {
    if (planHash(changesOf(plan)) !== plan.hash) return false;
    for (const { change } of plan.steps) {
      const decision = await policy.decide(questionOf(plan.requester, change), facts);
      if (decision.outcome === 'deny') return false;
      if (decision.outcome === 'allow') continue;
      if (decision.rule.id !== request.rule || decision.rule.hash !== request.ruleHash) return false;
    }
    return true;
  }

  /** What was decided so far and still counts, as it would be decided now: who has lost the right since is passed over. */
  async function standing(deciding: Deciding): Promise<TakenDecision[]> {
    const now = await Promise.all(
      deciding.request.decisions.map(async (taken) => ({
        ...taken,
        parts: await partsAgain(taken, deciding),
      })),
    );
    return now.filter(({ parts }) => parts.length > 0);
  }

  const partsAgain = (
    { by, principal, stage }: TakenDecision,
    deciding: Deciding,
  ): Promise<readonly number[]> =>
    principal === undefined
      ? partsOf(by.id, stage, deciding)
      : mandates.partsFor(
          { principal: principal.id, delegate: by.id },
          { ...deciding, stage: deciding.request.route.stages[stage] ?? [] },
        );

  return { partsAt, voiceOf, requireVoice, stillAsks, standing };
}

async function isOneOf(
  groups: readonly Group[],
  includes: (group: Group) => Promise<boolean>,
): Promise<boolean> {
  for (const group of groups) if (await includes(group)) return true;
  return false;
}
