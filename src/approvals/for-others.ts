import type { UserId } from '@finos/symphony-bdk-core';
import { isRefusal, UserError } from '../errors.ts';
import { loadPlan } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import { requireUnused } from './counted-once.ts';
import type { Delegations } from './delegations.ts';
import type { Eligibility } from './eligibility.ts';
import { interestedIn, isInterested } from './interested.ts';
import { changesOf } from './request.ts';
import { loadRequest } from './request-store.ts';

type Options = {
  readonly store: Store;
  readonly eligibility: Pick<Eligibility, 'voiceOf'>;
  readonly delegations: Pick<Delegations, 'activeOf'>;
};

/** The requests, of these, that somebody can decide in the place of another. Few people have a mandate, so each request is looked at as a whole. */
export function createForOthers({ store, eligibility, delegations }: Options) {
  async function hasMandate(person: UserId, id: string, facts: Facts): Promise<boolean> {
    const request = await loadRequest(store, id);
    const plan = request && (await loadPlan(store, request.planId));
    if (request === undefined || plan === undefined) return false;
    if (isInterested(interestedIn({ ...plan, changes: changesOf(plan) }), person)) return false;
    const by = { id: person, displayName: '' };
    try {
      const voice = await eligibility.voiceOf(by, { request, plan, facts });
      requireUnused(request, by, voice);
      return voice.parts.length > 0;
    } catch (error) {
      if (isRefusal(error) || error instanceof UserError) return false;
      throw error;
    }
  }

  return async <R extends { readonly id: string }>(
    person: UserId,
    requests: readonly R[],
    facts: Facts,
  ): Promise<R[]> => {
    const active = await delegations.activeOf([person]);
    if (!active.some(({ delegate }) => delegate.id === person)) return [];
    const found: R[] = [];
    for (const request of requests) if (await hasMandate(person, request.id, facts)) found.push(request);
    return found;
  };
}
