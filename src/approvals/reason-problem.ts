import type { Problem } from '../errors.ts';
import type { Route } from '../routes/index.ts';

type Why = { readonly reason: string | undefined; readonly ticket: string | undefined };

/** What those who decide have to know and were not told. */
export function reasonProblem(
  { reasonRequired, ticket: wanted }: Route,
  { reason, ticket = '' }: Why,
): Problem | undefined {
  if (reasonRequired && !reason) return { code: 'reason-required' };
  if (wanted === undefined || new RegExp(wanted.pattern, 'u').test(ticket)) return undefined;
  return { code: 'ticket-required', like: wanted.like };
}
