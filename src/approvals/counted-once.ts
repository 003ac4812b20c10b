import type { Person, UserId } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { ApprovalRequest, TakenDecision } from './request.ts';

type Voice = { readonly principal: Person | undefined };

/** Whoever has decided, and in whose place, counts no more. */
export const countedIn = ({ by, principal }: Pick<TakenDecision, 'by' | 'principal'>): UserId[] => [
  by.id,
  ...(principal ? [principal.id] : []),
];

/** A mandate counts once, whoever uses it. Throws UserError when it has counted. */
export function requireUnused(
  { id, decisions }: Pick<ApprovalRequest, 'id' | 'decisions'>,
  by: Person,
  { principal }: Voice,
): void {
  const mandate = principal ?? by;
  const used = decisions.find((each) => (each.principal ?? each.by).id === mandate.id);
  if (used) throw new UserError({ code: 'mandate-used', id, principal: mandate, by: used.by });
}
