import { UserError } from '../errors.ts';
import type { Decision } from './policy.ts';

/** What a person is told of a decision that went against them. */
export function notAllowed({ rule, who, approvers = [] }: Extract<Decision, { outcome: 'deny' }>): UserError {
  if (approvers.length > 1) return new UserError({ code: 'needs-several-groups', approvers });
  return new UserError({ code: 'not-allowed', ...(rule?.says ? { says: rule.says } : {}), who });
}
