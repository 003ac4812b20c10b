import type { Plan } from '../plans/index.ts';
import type { Reply } from '../replies/index.ts';
import { whatOf } from '../views/plan-view.ts';
import type { PlanComparison, QuestionStanding } from './compare-plan.ts';
import type { Restore } from './restore-mark.ts';

export type ComparedPlan = { readonly plan: Plan; readonly comparison: PlanComparison };

export type ComparedQuestion = { readonly plan: Plan; readonly standing: QuestionStanding };

type Compared = {
  readonly plans: readonly ComparedPlan[];
  readonly questions: readonly ComparedQuestion[];
};

// A message has room for so many; the log has them all.
const MAX_ROWS = 50;

/** How many there are of each, for the record. */
export function totalsOf({ plans, questions }: Compared) {
  const sum = (key: keyof PlanComparison) =>
    plans.reduce((total, { comparison }) => total + comparison[key], 0);
  const count = (standing: QuestionStanding) => questions.filter((each) => each.standing === standing).length;
  return {
    plans: plans.length,
    changes: { finished: sum('finished'), done: sum('done'), open: sum('open'), unclear: sum('unclear') },
    questions: { holding: count('holds'), changed: count('changed'), unclear: count('unclear') },
  };
}

/** What the administrators are told. */
export function reportOf({ backup, paused }: Restore, { plans, questions }: Compared): Reply {
  const shown = plans.slice(0, MAX_ROWS);
  const asked = questions.slice(0, MAX_ROWS);
  return {
    template: 'steward/restored',
    data: {
      backup: { time: backup },
      paused,
      plans: shown.map(({ plan, comparison }) => ({ ...headOf(plan), ...comparison })),
      questions: asked.map(({ plan, standing }) => ({ ...headOf(plan), standing })),
      more: plans.length - shown.length + questions.length - asked.length,
    },
  };
}

const headOf = ({ id, requester, steps, approval }: Plan) => ({
  id: approval?.request ?? id,
  requester,
  what: whatOf(steps[0]?.change.description, steps.length),
});
