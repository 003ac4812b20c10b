import { createHash } from 'node:crypto';
import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit, AuditType } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import {
  changeDelegation,
  countDelegations,
  type Delegation,
  delegationOfEvent,
  delegationsOf,
  insertDelegation,
  loadDelegation,
} from './delegation.ts';
import { createOncePerEvent } from './once-per-event.ts';

export type Delegations = ReturnType<typeof createDelegations>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly jobs: Pick<Jobs, 'schedule' | 'wake'>;
  readonly botId: Person['id'];
};

/** Somebody does something to a delegation. */
type Doing = { readonly by: Person; readonly event: string };

type Beginning = Doing & {
  readonly principal: Person;
  readonly delegate: Person;
  readonly until: number;
  readonly facts: Facts;
};

type Changing = Doing & {
  readonly to: Delegation['status'];
  readonly type: AuditType;
  /** Until when both administrators want it. */
  readonly agreedUntil?: number;
};

/** The other side of the delegation; needed when there are several. */
type Chosen = Doing & { readonly other: Person | undefined };

const DAY_MS = 24 * 3_600_000;
/** Whoever is away for longer hands over what they do, too. */
const MAX_DAYS = 90;
/** Each one, and its end, sends somebody a message. Counted per principal, over 24 hours. */
const MOST_A_DAY = 5;

/** Puts down what happens to delegations. */
function createSteps({ store, clock, audit, jobs }: Options) {
  /** Puts it on record, and has those concerned told. */
  async function note(
    delegation: Delegation,
    { type, by }: { readonly type: AuditType; readonly by: Person },
    transaction: StoreTransaction,
  ): Promise<void> {
    const { id, principal, delegate, until, status } = delegation;
    await audit.append(
      { type, actor: by, details: { delegation: id, principal, delegate, until } },
      transaction,
    );
    const payload = { delegation: id, status, by: by.id };
    await jobs.schedule(
      { id: `tell-of-delegation/${id}/${status}`, kind: 'tell-of-delegation', payload, runAt: clock.now() },
      transaction,
    );
  }

  const once = createOncePerEvent({ store, jobs }, delegationOfEvent);

  async function change(
    delegation: Delegation,
    { to, type, by, event, agreedUntil }: Changing,
    transaction: StoreTransaction,
  ): Promise<Delegation> {
    const confirmed = agreedUntil === undefined ? {} : { confirmed: { by, until: agreedUntil } };
    if (
      !(await changeDelegation(
        delegation.id,
        { from: delegation.status, to, event, ...confirmed },
        transaction,
      ))
    )
      throw new UserError({ code: 'no-delegation' });
    const changed = {
      ...delegation,
      status: to,
      ...(agreedUntil === undefined ? {} : { confirmedBy: by, until: agreedUntil }),
    };
    await note(changed, { type, by }, transaction);
    return changed;
  }

  return { note, once, change };
}

/** Who decides in the place of whom: given, accepted, and ended, by itself at the latest. */
export function createDelegations(options: Options) {
  const { store, clock, botId } = options;
  const { note, once, change } = createSteps(options);

  /** A second administrator says the same as the first; until the earlier of the two ends, as “3 days” is later each time it is said. */
  async function confirm(
    open: Delegation,
    { by, event, delegate, until }: Beginning,
    transaction: StoreTransaction,
  ): Promise<Delegation> {
    const isSame = open.delegate.id === delegate.id;
    const isOwn = open.setBy?.id === by.id;
    if (open.status !== 'proposed' || !isSame || isOwn)
      throw new UserError({
        code: 'delegates-already',
        person: open.principal,
        delegate: open.delegate,
        isOwn: open.principal.id === by.id,
      });
    const agreedUntil = Math.min(until, open.until);
    return change(open, { to: 'asked', type: 'delegation.confirmed', by, event, agreedUntil }, transaction);
  }

  return {
    /**
     * Asks the delegate. For somebody else it takes two administrators, neither of whom it is for: the caller sees to it that both are some. Throws
     * UserError.
     */
    async begin(wanted: Beginning): Promise<Delegation> {
      const { by, principal, delegate, until, event } = wanted;
      await requireFit(wanted, { now: clock.now(), botId });
      const isOwn = by.id === principal.id;
      return once(event, async (transaction) => {
        const open = await delegationsOf(transaction, [principal.id, delegate.id], clock.now());
        const own = open.find((each) => each.principal.id === principal.id);
        if (own && !isOwn) return confirm(own, wanted, transaction);
        if (own)
          throw new UserError({
            code: 'delegates-already',
            person: principal,
            delegate: own.delegate,
            isOwn,
          });
        refuseChains(open, wanted);
        if ((await countDelegations(principal.id, clock.now() - DAY_MS, transaction)) >= MOST_A_DAY)
          throw new UserError({ code: 'delegated-enough', person: principal, most: MOST_A_DAY, isOwn });
        const fresh: Delegation = {
          id: `D-${createHash('sha256').update(event).digest('hex').slice(0, 12).toUpperCase()}`,
          principal,
          delegate,
          until,
          status: isOwn ? 'asked' : 'proposed',
          setBy: isOwn ? undefined : by,
          confirmedBy: undefined,
          createdAt: clock.now(),
          occasion: event,
          changedIn: event,
        };
        await insertDelegation(fresh, transaction);
        await note(fresh, { type: isOwn ? 'delegation.asked' : 'delegation.proposed', by }, transaction);
        return fresh;
      });
    },

    /** The delegate agrees. */
    accept: ({ by, other, event }: Chosen): Promise<Delegation> =>
      once(event, async (transaction) => {
        const open = await delegationsOf(transaction, [by.id], clock.now());
        const asked = open.filter((each) => each.delegate.id === by.id && each.status === 'asked');
        const chosen = onlyOne(asked, ({ principal }) => principal, other);
        const others = await delegationsOf(transaction, [chosen.principal.id, by.id], clock.now());
        refuseChains(others, { ...chosen, by });
        return change(chosen, { to: 'active', type: 'delegation.accepted', by, event }, transaction);
      }),

    /** Whoever gave it takes it back, or whoever has it gives it back, or declines it. */
    end: ({ by, other, event }: Chosen): Promise<Delegation> =>
      once(event, async (transaction) => {
        const open = await delegationsOf(transaction, [by.id], clock.now());
        const otherOf = ({ principal, delegate }: Delegation) =>
          principal.id === by.id ? delegate : principal;
        const own = open.filter((each) => each.status !== 'proposed' || each.principal.id === by.id);
        const chosen = onlyOne(own, otherOf, other);
        return change(chosen, { to: 'ended', type: 'delegation.ended', by, event }, transaction);
      }),

    find: (id: string): Promise<Delegation | undefined> => loadDelegation(store, id),

    /** Open ones that this person gave or was given. */
    listOf: ({ id }: Person): Promise<Delegation[]> => delegationsOf(store, [id], clock.now()),

    /** Those in force now that these people gave or were given. */
    activeOf: async (people: readonly Person['id'][]): Promise<Delegation[]> =>
      (await delegationsOf(store, people, clock.now())).filter(({ status }) => status === 'active'),
  };
}

/** Throws UserError when there is none, or several and nobody said which. */
function onlyOne(
  open: readonly Delegation[],
  otherOf: (delegation: Delegation) => Person,
  other: Person | undefined,
): Delegation {
  const meant = other ? open.filter((each) => otherOf(each).id === other.id) : open;
  const [first, ...more] = meant;
  if (first === undefined) throw new UserError({ code: 'no-delegation' });
  if (more.length > 0) throw new UserError({ code: 'delegation-unclear', people: meant.map(otherOf) });
  return first;
}

/** Throws UserError unless this can be, whoever else delegates what. */
async function requireFit(
  { by, principal, delegate, until, facts }: Beginning,
  { now, botId }: { readonly now: number; readonly botId: Person['id'] },
): Promise<void> {
  if (principal.id === delegate.id || by.id === delegate.id)
    throw new UserError({ code: 'delegate-oneself' });
  if (until > now + MAX_DAYS * DAY_MS) throw new UserError({ code: 'delegation-too-long', most: MAX_DAYS });
  for (const whoever of [by, principal])
    if (!(await facts.account(whoever.id)).isPerson)
      throw new UserError({ code: 'delegation-of-nobody', person: whoever });
  const { status, isPerson } = await facts.account(delegate.id);
  const isFit = facts.isInternal(delegate.id) && status === 'ENABLED' && isPerson && delegate.id !== botId;
  if (!isFit) throw new UserError({ code: 'delegate-unfit', person: delegate });
}

/** No chains: whoever decides for another gives nothing away, and the other way round. */
function refuseChains(
  open: readonly Delegation[],
  { by, principal, delegate }: Pick<Beginning, 'by' | 'principal' | 'delegate'>,
): void {
  for (const each of open.filter(({ status }) => status === 'active')) {
    if (each.principal.id === delegate.id)
      throw new UserError({ code: 'delegation-chain', person: delegate, isOwn: false });
    if (each.delegate.id === principal.id)
      throw new UserError({ code: 'delegation-chain', person: principal, isOwn: principal.id === by.id });
  }
}
