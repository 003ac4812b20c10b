import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { Group } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import type { Delegations } from './delegations.ts';
import { type Glass, glassesOf, loadGlass, unreviewed, updateGlass, usesOf } from './glass.ts';
import { ABOUT_NOTHING } from './glass-guard.ts';
import type { GlassSteps } from './glass-steps.ts';
import type { Groups } from './groups.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly policy: Pick<Policy, 'breakGlass'>;
  readonly groups: Pick<Groups, 'includes'>;
  readonly delegations: Pick<Delegations, 'activeOf'>;
  readonly steps: Pick<GlassSteps, 'once' | 'tell'>;
};

type Reviewing = {
  readonly by: Person;
  readonly event: string;
  readonly id: string;
  readonly finding: string;
  readonly facts: Facts;
};

const ADMINISTRATORS: Group = { kind: 'administrators' };

/** Who may look at what was done in a window. */
function createReviewers({ store, audit, policy, groups, delegations }: Options) {
  async function problemOf({ id, person }: Glass, by: Person, facts: Facts): Promise<Problem | undefined> {
    if (by.id === person.id) return { code: 'own-glass', id };
    const group = policy.breakGlass()?.review ?? ADMINISTRATORS;
    const about = { ...ABOUT_NOTHING, managed: [person.id] };
    if (!(await groups.includes(group, by.id, about, facts)))
      return { code: 'not-a-reviewer', id, groups: [group] };
    const interested = new Set((await usesOf(store, id)).flatMap((use) => use.interested));
    const now = await delegations.activeOf([by.id]);
    const others = now.flatMap(({ principal, delegate }) => [principal.id, delegate.id]);
    return [by.id, ...others].some((each) => interested.has(each))
      ? { code: 'glass-of-interested', id }
      : undefined;
  }

  return {
    may: async (glass: Glass, by: Person, facts: Facts): Promise<boolean> =>
      (await problemOf(glass, by, facts)) === undefined,

    async require(glass: Glass, by: Person, facts: Facts): Promise<void> {
      const problem = await problemOf(glass, by, facts);
      if (problem === undefined) return;
      const details = { glass: glass.id, why: problem.code };
      await audit.append({ type: 'decision.refused', actor: by, details });
      throw new UserError(problem);
    },
  };
}

/** What was done in a window is looked at by somebody who has nothing to do with it. */
export function createGlassReview(options: Options) {
  const { store, clock, audit, policy, steps } = options;
  const reviewers = createReviewers(options);

  return {
    /** Somebody who has nothing to do with it says what they think of it. Throws UserError. */
    async review({ by, event, id, finding, facts }: Reviewing): Promise<Glass> {
      const found = await loadGlass(store, id);
      if (found === undefined) throw new UserError({ code: 'glass-unknown', id });
      await reviewers.require(found, by, facts);
      return steps.once(event, async (transaction) => {
        const glass = (await loadGlass(transaction, id)) ?? found;
        if (glass.reviewedBy) throw new UserError({ code: 'glass-reviewed', id, by: glass.reviewedBy });
        if (glass.status !== 'ended') throw new UserError({ code: 'glass-not-to-review', id });
        const now = clock.now();
        const reviewed: Glass = {
          ...glass,
          status: 'closed',
          reviewedBy: by,
          finding,
          reviewedAt: now,
          changedIn: event,
        };
        if (!(await updateGlass(glass, reviewed, transaction)))
          throw new UserError({ code: 'glass-not-to-review', id });
        const details = { glass: id, person: glass.person, reason: finding };
        await audit.append({ type: 'break-glass.reviewed', actor: by, details }, transaction);
        await steps.tell(reviewed, 'reviewed', transaction);
        return reviewed;
      });
    },

    /** This person's own that is open or waits for a review, and those of others that they may review. */
    async listFor(by: Person, facts: Facts): Promise<Glass[]> {
      const own = await glassesOf(store, by.id, ['open', 'ended']);
      const others: Glass[] = [];
      for (const glass of await unreviewed(store))
        if (await reviewers.may(glass, by, facts)) others.push(glass);
      return [...own, ...others];
    },

    /** Who looks at it afterwards, as the configuration has it now. */
    reviewers: (): Group => policy.breakGlass()?.review ?? ADMINISTRATORS,
  };
}
