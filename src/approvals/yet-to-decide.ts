import type { UserId } from '@finos/symphony-bdk-core';
import { countedIn } from './counted-once.ts';
import type { Deciding } from './eligibility.ts';
import { aboutChanges } from './groups.ts';
import { interestedIn, isInterested } from './interested.ts';
import { changesOf, type TakenDecision } from './request.ts';

/** Whom the groups of a request mean, and who of them isn't asked: those with an interest in it, and those who are counted already, as in `taken` now. */
export function yetToDecide({ request, plan, facts }: Deciding, taken?: TakenDecision) {
  const changes = changesOf(plan);
  const interested = interestedIn({ ...plan, changes });
  const decided = new Set([...request.decisions, ...(taken ? [taken] : [])].flatMap(countedIn));
  return {
    about: aboutChanges(changes, plan.requester),
    changes,
    facts,
    isExcluded: (id: UserId): boolean => decided.has(id) || isInterested(interested, id),
  };
}
