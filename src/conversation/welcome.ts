import type { Audit } from '../audit/index.ts';
import type { FactsSource, Policy } from '../policy/index.ts';
import { policyWords } from '../replies/index.ts';
import type { Hint } from './hint.ts';
import type { Turn } from './turn.ts';

/** Is Steward there for this person? Tells those for whom it is not. */
export type Welcome = (turn: Turn) => Promise<boolean>;

type Options = {
  readonly policy: Pick<Policy, 'decide'>;
  readonly factsSource: FactsSource;
  readonly audit: Audit;
  readonly hint: Hint;
};

/** People of other firms get one refusal, whatever they say or click, unless the policy lets them ask for help. */
export function createWelcome({ policy, factsSource, audit, hint }: Options): Welcome {
  return async (turn) => {
    const { initiator } = turn;
    if (factsSource.isInternal(initiator.id)) return true;
    const question = { principal: initiator, action: 'help', resource: { type: 'Firm' } } as const;
    const decision = await policy.decide(question, factsSource.now());
    if (decision.outcome !== 'deny') return true;
    await audit.append({
      type: 'outsider.refused',
      actor: initiator,
      details: { rule: decision.rule?.id ?? '' },
    });
    await hint(turn, {
      template: 'error/outsider',
      data: { sentence: policyWords(decision.rule?.says ?? '') },
    });
    return false;
  };
}
