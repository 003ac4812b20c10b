import { UserError } from '../errors.ts';
import type { Decision } from './policy.ts';

/** What a person is told of a decision that went against them. */
export function notAllowed({ rule, who }: Extract<Decision, { outcome: 'deny' }>): UserError {
  return new UserError({ code: 'not-allowed', ...(rule?.says ? { says: rule.says } : {}), who });
}
