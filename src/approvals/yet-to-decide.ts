import type { UserId } from '@finos/symphony-bdk-core';
import type { Deciding } from './eligibility.ts';
import { aboutChanges } from './groups.ts';
import { interestedIn, isInterested } from './interested.ts';
import { changesOf } from './request.ts';

/** Whom the groups of a request mean, and who of them isn't asked: those with an interest in it, and those who have decided, as `by` does now. */
export function yetToDecide({ request, plan, facts }: Deciding, by?: UserId) {
  const changes = changesOf(plan);
  const interested = interestedIn({ ...plan, changes });
  const decided = new Set(request.decisions.map((each) => each.by.id));
  return {
    about: aboutChanges(changes, plan.requester),
    facts,
    isExcluded: (id: UserId): boolean => id === by || decided.has(id) || isInterested(interested, id),
  };
}
