import type { Problem } from '../errors.ts';
import type { Route } from '../routes/index.ts';

/** What is missing in the reason for a request, for those who decide on it. */
export function reasonProblem(
  { reasonRequired, ticket }: Route,
  reason: string | undefined,
): Problem | undefined {
  if (reasonRequired && !reason && ticket === undefined) return { code: 'reason-required' };
  if (ticket === undefined || new RegExp(ticket.pattern, 'u').test(reason ?? '')) return undefined;
  return { code: 'ticket-required', like: ticket.like };
}
