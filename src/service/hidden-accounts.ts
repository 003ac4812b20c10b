import type { CommandContext } from '../commands/index.ts';
import type { Plan } from '../plans/index.ts';
import { isAccountHidden, type Policy } from '../policy/index.ts';
import type { Shown } from '../shown/index.ts';

type Viewer = Pick<CommandContext, 'principal' | 'facts'>;

/** Hides how accounts are from those who may see a request but not the accounts that it is about. */
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

  /** A plan with what its card shows, as far as the viewer may know it. */
  return async <P extends Pick<Plan, 'approval'>>(plan: P, viewer: Viewer): Promise<P> => {
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
  };
}
