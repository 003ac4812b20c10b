import type { Clock, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { BoundChange } from '../changes/index.ts';
import { UserError } from '../errors.ts';
import type { Jobs } from '../jobs/index.ts';
import type { GlassGuard, GlassWish } from '../plans/index.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { BreakGlass, Group } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import type { Delegations } from './delegations.ts';
import { type Glass, glassesOf, insertUse, loadGlass } from './glass.ts';
import type { Groups } from './groups.ts';
import { changesOf, subjectsOf } from './request.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly jobs: Pick<Jobs, 'schedule'>;
  readonly policy: Pick<Policy, 'breakGlass'>;
  readonly groups: Pick<Groups, 'includes'>;
  readonly delegations: Pick<Delegations, 'activeOf'>;
};

export const ABOUT_NOTHING = { roomId: undefined, managed: [] };

/** Those who may break glass, as a group. */
export const namedIn = ({ people }: Pick<BreakGlass, 'people'>): Group => ({
  kind: 'people',
  emails: [...people],
});

/** Whom changes are done to. */
const targetsOf = (changes: readonly BoundChange[]): UserId[] => [
  ...subjectsOf(changes).map(({ id }) => id),
  ...changes.flatMap(({ resource }) => (resource.type === 'User' ? [resource.id] : [])),
];

/**
 * What goes without an approval while a window is open. Which people and which actions is said by the configuration; that it is neither
 * the administrators' room nor the person themselves, or whoever decides for them or they for, is a rule of Steward.
 */
export function createGlassGuard(options: Options): GlassGuard {
  const { store, clock, audit, jobs, policy, groups, delegations } = options;

  const isOpen = (glass: Glass | undefined): glass is Glass =>
    glass?.status === 'open' && glass.until > clock.now();

  /** Whom changes concern that this person may make without an approval; nothing when they may not. */
  async function concerned(
    { requester, askedBy, changes }: GlassWish,
    facts: Facts,
  ): Promise<UserId[] | undefined> {
    const terms = policy.breakGlass();
    // What somebody else asked them to do is nothing of their own.
    if (terms === undefined || askedBy !== undefined) return undefined;
    if (changes.some(({ kind }) => !terms.actions.includes(kind))) return undefined;
    const targets = targetsOf(changes);
    if (targets.includes(requester.id)) return undefined;
    for (const { resource } of changes)
      if (resource.type === 'Room' && (await facts.isAdministratorsRoom(resource.id))) return undefined;
    if (!(await groups.includes(namedIn(terms), requester.id, ABOUT_NOTHING, facts))) return undefined;
    const concerns = new Set([requester.id, ...targets]);
    for (const { principal, delegate } of await delegations.activeOf([...concerns])) {
      const pair = [principal.id, delegate.id];
      if (pair.includes(requester.id) && targets.some((id) => pair.includes(id))) return undefined;
      for (const id of pair) concerns.add(id);
    }
    return [...concerns];
  }

  return {
    async windowFor(wish, facts) {
      const open = (await glassesOf(store, wish.requester.id, ['open'])).find(isOpen);
      return open && (await concerned(wish, facts)) ? open.id : undefined;
    },

    async require(plan, facts) {
      const { glass = '' } = plan;
      const concerns = isOpen(await loadGlass(store, glass))
        ? await concerned({ ...plan, changes: changesOf(plan) }, facts)
        : undefined;
      if (concerns === undefined) throw new UserError({ code: 'glass-over', id: glass });
      return concerns;
    },

    async use(plan, { interested, skipped }, transaction) {
      const { id, glass = '', requester } = plan;
      if (!isOpen(await loadGlass(transaction, glass)))
        throw new UserError({ code: 'glass-over', id: glass });
      const at = clock.now();
      if (!(await insertUse(glass, { plan: id, at, interested, skipped }, transaction))) return;
      await audit.append(
        { type: 'break-glass.used', actor: requester, details: { glass, plan: id } },
        transaction,
      );
      const job = {
        id: `tell-of-glass-use/${id}`,
        kind: 'tell-of-glass-use',
        payload: { plan: id },
      } as const;
      await jobs.schedule({ ...job, runAt: at }, transaction);
    },
  };
}
