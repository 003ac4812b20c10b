import type { CommandContext } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import type { Plan, Step } from '../plans/index.ts';
import { isAccountHidden, type Policy } from '../policy/index.ts';
import type { Shown } from '../shown/index.ts';

type Viewer = Pick<CommandContext, 'principal' | 'facts'>;

export type HideAccounts = ReturnType<typeof createHideAccounts>;

/** Hides how accounts are from those who may see a plan but not the accounts that it is about. */
export function createHideAccounts({ policy }: { readonly policy: Pick<Policy, 'decide'> }) {
  async function hideIn(shown: Shown, { principal, facts }: Viewer): Promise<Shown> {
    const people = await Promise.all(
      shown.people.map(async (person) => {
        const resource = { type: 'User', id: person.id } as const;
        if (!(await isAccountHidden(policy, { principal, resource }, facts))) return person;
        const { status: _status, roles: _roles, ...known } = person;
        return known;
      }),
    );
    return { ...shown, people };
  }

  async function hideInStep(step: Step, { principal, facts }: Viewer): Promise<Step> {
    const { change, problem, outcome } = step;
    const isBare = change.details.length === 0 && change.warning === undefined && problem === undefined;
    if (isBare && Object.keys(outcome).length === 0) return step;
    if (!(await isAccountHidden(policy, { principal, resource: change.resource }, facts))) return step;
    return {
      ...step,
      change: { ...change, details: [], warning: undefined },
      outcome: {},
      problem: problem && withoutFields(problem),
    };
  }

  return {
    /** A plan whose changes, and what came of them, say what the viewer may know. */
    async inSteps(plan: Plan, viewer: Viewer): Promise<Plan> {
      return { ...plan, steps: await Promise.all(plan.steps.map((step) => hideInStep(step, viewer))) };
    },

    /** A plan whose card shows what the viewer may know. */
    async onCard<P extends Pick<Plan, 'approval'>>(plan: P, viewer: Viewer): Promise<P> {
      const { approval } = plan;
      if (approval === undefined) return plan;
      const { shown, lapsed } = approval;
      return {
        ...plan,
        approval: {
          ...approval,
          shown: await hideIn(shown, viewer),
          ...(lapsed ? { lapsed: { ...lapsed, shown: await hideIn(lapsed.shown, viewer) } } : {}),
        },
      };
    },
  };
}

/** That a change of an account failed, without what the account says. */
function withoutFields(problem: Problem): Problem {
  if (problem.code === 'user-changed') return { ...problem, fields: [] };
  return problem.code === 'user-update-incomplete' ? { ...problem, missing: [], lost: [] } : problem;
}
