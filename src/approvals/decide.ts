import type { Clock } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import { type Lifecycle, loadPlan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import { countedIn, requireUnused } from './counted-once.ts';
import type { Deciding, Eligibility, Voice } from './eligibility.ts';
import { progressOf, remainingOf } from './progress.ts';
import type { Reached, Recipients } from './recipients.ts';
import { changesOf, type TakenDecision } from './request.ts';
import { loadRequest, requireRequest } from './request-store.ts';
import { closed, type createSettling, type Decision, type Settled, settled, type Taking } from './settle.ts';
import { yetToDecide } from './yet-to-decide.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly factsSource: FactsSource;
  readonly lifecycle: Pick<Lifecycle, 'transact'>;
  readonly recipients: Pick<Recipients, 'reachStage' | 'people'>;
  readonly eligibility: Eligibility;
  readonly settling: ReturnType<typeof createSettling>;
  /** Ends a request whose time is up. */
  readonly expire: (id: string) => Promise<unknown>;
};

/** Decides on a request, if this person may and nobody has before. Throws UserError; the same event again gives the same answer. */
export function createDecide(options: Options): (decision: Decision) => Promise<Settled> {
  const { store, clock, factsSource, lifecycle, recipients, eligibility, settling, expire } = options;

  /** `undefined` when something else was decided meanwhile. */
  async function attempt(decision: Decision): Promise<Settled | undefined> {
    const { id, by, verdict, event } = decision;
    const request = await loadRequest(store, id);
    const plan = request && (await loadPlan(store, request.planId));
    if (request === undefined || plan === undefined) throw new UserError({ code: 'request-unknown', id });
    const deciding = { request, plan, facts: factsSource.now() };
    const isSameEvent = request.decidedIn === event || request.decisions.some((each) => each.event === event);
    if (isSameEvent) return settled(request, plan, await moreFor(deciding));
    const hasDecided = request.decisions.some((each) => each.by.id === by.id);
    if (hasDecided && request.status === 'open') throw new UserError({ code: 'already-decided-by-you', id });
    const voice = await eligibility.requireVoice(by, deciding);
    if (request.status === 'open') requireUnused(request, by, voice);
    if (request.status === 'open' && request.expiresAt <= clock.now()) await expire(id);
    const now = await requireRequest(store, id);
    if (now.status !== 'open') throw closed(now);
    if (verdict === 'reject' && !decision.reason)
      throw new UserError({ code: 'rejection-reason-required', id });
    if (verdict === 'approve' && !(await eligibility.stillAsks(deciding)))
      return lifecycle.transact(async (transaction) => {
        await settling.settle(transaction, request, { decision, type: 'void' });
        return settled(await requireRequest(transaction, id), plan, 0);
      });
    const taking = await follow(decision, voice, deciding);
    return lifecycle.transact((transaction) => settling.record(taking, transaction));
  }

  const moreFor = async (deciding: Deciding): Promise<number> =>
    deciding.request.status === 'open'
      ? progressOf(deciding.request.route, await eligibility.standing(deciding)).more
      : 0;

  /** What follows from a decision. */
  async function follow(decision: Decision, voice: Voice, deciding: Deciding): Promise<Taking> {
    const { request, plan } = deciding;
    const { by, verdict, reason, event } = decision;
    const taken = { by, ...voice, verdict, reason, stage: request.stage, at: clock.now(), event };
    const others = await eligibility.standing(deciding);
    const counted = [...others, taken];
    const { stage = request.stage, more } = progressOf(request.route, counted);
    const ends =
      verdict === 'approve'
        ? more === 0
        : isRejected(request.route, counted) || !(await canEnd(counted, deciding));
    if (
      verdict === 'approve' &&
      !ends &&
      !(await canEnd(counted, deciding)) &&
      (await canEnd(others, deciding))
    )
      throw new UserError({ code: 'needed-later', id: request.id });
    const reached = ends || stage === request.stage ? NOBODY : await askAt(stage, deciding, taken);
    return { request, plan, decision, voice, ends, stage, reached, more: ends ? 0 : more };
  }

  /** Are there, besides those who have decided, people for all that is left? */
  async function canEnd(
    counted: readonly TakenDecision[],
    { request, plan, facts }: Deciding,
  ): Promise<boolean> {
    const decided = new Set([...request.decisions, ...counted].flatMap(countedIn));
    const route = remainingOf(request.route, counted);
    try {
      await recipients.people({ ...plan, changes: changesOf(plan), route, facts }, decided);
      return true;
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  }

  /** Those who are asked when a request comes to a stage: nobody who has decided before. */
  const askAt = (index: number, deciding: Deciding, taken: TakenDecision): Promise<Reached> =>
    recipients.reachStage({
      ...yetToDecide(deciding, taken),
      stage: deciding.request.route.stages[index] ?? [],
      index,
    });

  return async (decision) => {
    for (;;) {
      const result = await attempt(decision);
      if (result !== undefined) return result;
    }
  };
}

const NOBODY: Reached = { asked: [], unavailable: [] };

const isRejected = (
  { rejections }: Deciding['request']['route'],
  decisions: readonly Pick<TakenDecision, 'verdict'>[],
): boolean => decisions.filter(({ verdict }) => verdict === 'reject').length >= rejections;
