import type { Question } from './entities.ts';
import type { Facts } from './facts.ts';
import type { FactsUsed } from './facts-used.ts';
import type { Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

/*
 * What no policy can permit, whatever its rules say. That nobody decides on what they asked for, or gain by, is the third such thing, and is
 * where decisions are taken (approvals/eligibility.ts).
 */

type Refusal = Extract<Verdict, { outcome: 'deny' }>;

const floor = (id: string, says: string): Rule => ({
  id,
  effect: 'forbid',
  hash: id,
  says,
  who: undefined,
  approval: undefined,
  actions: new Set(),
  facts: new Set(),
});

const OTHER_FIRMS = floor('other-firms', 'says-other-company');
const SERVICES = floor('services-ask-for-nothing', 'says-service-account');

/** Steward works for people of its own firm. The firm is written in the id: an id in which none can be read is of another. */
export function refuseOutsiders(
  { principal }: Question,
  facts: Pick<Facts, 'isInternal'>,
): (Refusal & { readonly who: readonly string[]; readonly facts: FactsUsed }) | undefined {
  if (facts.isInternal(principal.id)) return undefined;
  return { outcome: 'deny', rule: OTHER_FIRMS, who: [], facts: { 'principal.internal': false } };
}

/**
 * What needs a second person needs a first one: behind a service is whoever runs it, who may be the one that approves. So what is no
 * person's account, or can't be read, asks for nothing.
 */
export async function refuseServices(
  verdict: Verdict,
  { principal }: Question,
  facts: Pick<Facts, 'account'>,
): Promise<Verdict> {
  if (verdict.outcome !== 'ask' || (await facts.account(principal.id)).isPerson) return verdict;
  return { outcome: 'deny', rule: SERVICES };
}

/** Whether the account of whoever asks was looked at besides what the rules read. */
export const dependsOnAccount = (verdict: Pick<Verdict, 'outcome' | 'rule'>): boolean =>
  verdict.outcome === 'ask' || verdict.rule === SERVICES;
