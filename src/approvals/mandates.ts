import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Facts, Policy } from '../policy/index.ts';
import { type Group, groupsOf, type Stage } from '../routes/index.ts';
import type { Delegation } from './delegation.ts';
import type { Delegations } from './delegations.ts';
import { aboutChanges, type Groups } from './groups.ts';
import { type Interest, interestedIn, isInterested } from './interested.ts';
import { changesOf } from './request.ts';

type Options = {
  readonly groups: Pick<Groups, 'includes' | 'isAble'>;
  readonly policy: Pick<Policy, 'decide'>;
  readonly delegations: Pick<Delegations, 'activeOf'>;
};

/** What is decided, and at which stage. */
type Deciding = { readonly plan: Plan; readonly stage: Stage; readonly facts: Facts };

type Asking = {
  readonly group: Group;
  readonly people: readonly Person[];
  readonly changes: readonly BoundChange[];
  readonly facts: Facts;
};

/** For whom somebody counts, and for which parts of a stage, by their positions. */
export type Mandate = { readonly principal: Person; readonly parts: readonly number[] };

export type Mandates = ReturnType<typeof createMandates>;

/**
 * Decision: only the word of an owner, a line manager and of people who are named can be passed on. An administrator, a holder of a role, a
 * member of a room and of a group of the directory counts for what they are, so who stands in for them has to be one, and counts as one.
 */
const PASSED_ON: ReadonlySet<Group['kind']> = new Set<Group['kind']>(['owners', 'people', 'line-managers']);

const isPassedOn = ({ kind }: Group): boolean => PASSED_ON.has(kind);

/** Who may decide in the place of whom. Read live, as everything that counts is. */
export function createMandates({ groups, policy, delegations }: Options) {
  // A list of requests asks for each of them; facts are those of one moment.
  const heldAt = new WeakMap<Facts, Map<UserId, Promise<Delegation[]>>>();

  /** The delegations that somebody uses. */
  function heldBy(delegate: UserId, facts: Facts): Promise<Delegation[]> {
    const known = heldAt.get(facts) ?? new Map<UserId, Promise<Delegation[]>>();
    heldAt.set(facts, known);
    const held =
      known.get(delegate) ??
      delegations
        .activeOf([delegate])
        .then((active) => active.filter((each) => each.delegate.id === delegate));
    known.set(delegate, held);
    return held;
  }

  /** May this person look at all that is to be changed? */
  async function sees(id: UserId, changes: readonly BoundChange[], facts: Facts): Promise<boolean> {
    for (const { resource } of changes) {
      if (resource.type === 'Firm') continue;
      const action = resource.type === 'Room' ? 'room.read' : 'user.read';
      const { outcome } = await policy.decide({ principal: { id }, action, resource }, facts);
      if (outcome !== 'allow') return false;
    }
    return true;
  }

  const canStandIn = async (id: UserId, changes: readonly BoundChange[], facts: Facts): Promise<boolean> =>
    (await groups.isAble(id, facts)) && (await sees(id, changes, facts));

  /** The parts for which one person could count in the place of another. */
  async function partsFor(
    { principal, delegate }: { readonly principal: UserId; readonly delegate: UserId },
    { plan, stage, facts }: Deciding,
  ): Promise<number[]> {
    const changes = changesOf(plan);
    if (isInterested(interestedIn({ ...plan, changes }), principal)) return [];
    if (!(await canStandIn(delegate, changes, facts))) return [];
    const about = aboutChanges(changes, plan.requester);
    const parts: number[] = [];
    for (const [position, part] of stage.entries())
      for (const group of groupsOf([part]).filter(isPassedOn))
        if (!parts.includes(position) && (await groups.includes(group, principal, about, facts)))
          parts.push(position);
    return parts;
  }

  return {
    partsFor,

    /** For whom this person could decide now. */
    async of(delegate: UserId, deciding: Deciding): Promise<Mandate[]> {
      const found: Mandate[] = [];
      for (const { principal } of await heldBy(delegate, deciding.facts)) {
        const parts = await partsFor({ principal: principal.id, delegate }, deciding);
        if (parts.length > 0) found.push({ principal, parts });
      }
      return found;
    },

    /** Who has a mandate of those whose plan it is or whom it is for: they don't decide on it, as it is when it is opened. */
    async ofInterested(interest: Interest): Promise<UserId[]> {
      const { askers, subjects } = interestedIn(interest);
      const interested = [...askers, ...subjects];
      const active = await delegations.activeOf(interested);
      return active.flatMap(({ principal, delegate }) =>
        interested.includes(principal.id) ? [delegate.id] : [],
      );
    },

    /** Who is asked in the place of whom, of those in a group. */
    async standIns({ group, people, changes, facts }: Asking): Promise<ReadonlyMap<UserId, Person>> {
      const found = new Map<UserId, Person>();
      if (!isPassedOn(group)) return found;
      const ids = people.map(({ id }) => id);
      for (const { principal, delegate } of await delegations.activeOf(ids))
        if (ids.includes(principal.id) && (await canStandIn(delegate.id, changes, facts)))
          found.set(principal.id, delegate);
      return found;
    },
  };
}
