import type { ListedRequest } from '../approvals/index.ts';
import { whatOf } from '../plans/index.ts';
import type { Shown } from '../shown/index.ts';
import { ownWords, phrase, type Value } from '../words/index.ts';
import { exposureWarnings } from './exposure-view.ts';
import { warningsOf } from './person-view.ts';
import { NOBODY, shownOn, statusView } from './request-view.ts';

// All of them are on the card.
const MAX_WARNINGS = 3;

/** A request as a row of a list, on this page. */
export function requestRow(listed: ListedRequest, page: number) {
  const { request, plan } = listed;
  return {
    id: request.id,
    place: `${page}-${request.id}`,
    requester: plan.requester,
    what: whatOf(listed) ?? '',
    warnings: warningsIn(shownOn(plan, request.id)).slice(0, MAX_WARNINGS),
    reason: plan.reason ? ownWords(plan.reason) : '',
    expiresAt: request.expiresAt,
    status: statusView(request),
    decidedBy: request.decidedBy ?? NOBODY,
    decidedAt: request.decidedAt ?? 0,
  };
}

/** What the card warns of. */
const warningsIn = (shown: Shown): Value[] => [
  ...shown.people.flatMap((person) =>
    warningsOf(person, (warning) => phrase('person-warning', { person, warning })),
  ),
  ...exposureWarnings(shown),
];
