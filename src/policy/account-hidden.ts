import type { Question } from './entities.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';

/**
 * Whether how an account stands, what it says and which roles and features it has is not for this person to know, although they may ask that it
 * be changed.
 */
export async function isAccountHidden(
  policy: Pick<Policy, 'decide'>,
  { principal, resource }: Pick<Question, 'principal' | 'resource'>,
  facts: Facts,
): Promise<boolean> {
  if (resource.type !== 'User' || resource.id === principal.id) return false;
  const { outcome } = await policy.decide({ principal, action: 'user.account.read', resource }, facts);
  return outcome !== 'allow';
}
