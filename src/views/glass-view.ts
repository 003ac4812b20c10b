import type { Glass } from '../approvals/index.ts';
import type { Plan } from '../plans/index.ts';
import { ownWords, phrase } from '../words/index.ts';
import { whatOf } from './plan-view.ts';

/** A break-glass window as templates see it, with what was done in it. */
export const glassView = ({ id, person, reason, until, status }: Glass, plans: readonly Plan[]) => ({
  id,
  person,
  until,
  status,
  reason: ownWords(reason),
  uses: plans.map(({ id: plan, state, steps }) =>
    phrase('glass-use', { plan, what: whatOf(steps[0]?.change.description, steps.length), state }),
  ),
});
