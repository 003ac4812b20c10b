import { UserError } from '../errors.ts';
import type { Decision } from './policy.ts';

/** What a person is told of a decision that went against them. */
export function notAllowed({ rule, who, isPersonal }: Extract<Decision, { outcome: 'deny' }>): UserError {
  const says = rule?.says ? { says: rule.says } : {};
  return new UserError({ code: 'not-allowed', ...says, who, ...(isPersonal ? { isPersonal } : {}) });
}
