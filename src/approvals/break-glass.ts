import type { Clock, Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Jobs } from '../jobs/index.ts';
import { loadPlan, type Plan } from '../plans/index.ts';
import type { Facts, Policy } from '../policy/index.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';
import type { Delegations } from './delegations.ts';
import { type Glass, glassesOf, insertGlass, loadGlass, updateGlass, usesOf } from './glass.ts';
import { ABOUT_NOTHING, namedIn } from './glass-guard.ts';
import { createGlassReview } from './glass-review.ts';
import { createGlassSteps } from './glass-steps.ts';
import type { Groups } from './groups.ts';
import { shortId } from './request.ts';

export type BreakGlass = ReturnType<typeof createBreakGlass>;

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly jobs: Pick<Jobs, 'schedule' | 'cancel' | 'wake'>;
  readonly policy: Pick<Policy, 'breakGlass'>;
  readonly groups: Pick<Groups, 'includes'>;
  readonly delegations: Pick<Delegations, 'activeOf'>;
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
};

/** Somebody does something to a window. */
type Doing = { readonly by: Person; readonly event: string };

type Proposing = Doing & {
  /** In milliseconds; as long as it may, when nobody says. */
  readonly lasts: number | undefined;
  readonly reason: string;
  readonly facts: Facts;
};

type Confirming = Doing & { readonly id: string; readonly facts: Facts };

const MINUTE_MS = 60_000;
/** As long as any other confirmation. */
const CONFIRMED_WITHIN_MS = 15 * MINUTE_MS;

/** Windows in which somebody does without approvals: proposed, opened by the same person, ended by itself, and reviewed by another. */
export function createBreakGlass(options: Options) {
  const { store, clock, jobs, policy, groups, administratorsRoom } = options;
  const steps = createGlassSteps(options);
  const { once, open, end, endOverdue } = steps;

  /** The longest that it may be open. Throws UserError unless this person may open one, whatever they have done before. */
  async function requireNamed({ id }: Person, facts: Facts): Promise<number> {
    const terms = policy.breakGlass();
    if (terms === undefined || !(await groups.includes(namedIn(terms), id, ABOUT_NOTHING, facts)))
      throw new UserError({ code: 'glass-not-for-you' });
    // Somebody has to hear of it.
    await administratorsRoom.id();
    return terms.lasts;
  }

  async function refuseSecond({ id: person }: Person, transaction: StoreTransaction): Promise<void> {
    await endOverdue(person, transaction);
    const [before] = await glassesOf(transaction, person, ['open', 'ended']);
    if (before?.status === 'open')
      throw new UserError({ code: 'glass-open', id: before.id, until: before.until });
    if (before) throw new UserError({ code: 'glass-unreviewed', id: before.id });
  }

  /** Only the last can be confirmed. */
  async function dropProposals({ id }: Person, event: string, transaction: StoreTransaction): Promise<void> {
    for (const earlier of await glassesOf(transaction, id, ['proposed']))
      await updateGlass(earlier, { ...earlier, status: 'closed', changedIn: `before ${event}` }, transaction);
  }

  return {
    ...createGlassReview({ ...options, steps }),

    /** Throws UserError. Nothing goes without an approval until it is confirmed. */
    async propose({ by, event, lasts, reason, facts }: Proposing): Promise<Glass> {
      const most = await requireNamed(by, facts);
      if (lasts !== undefined && lasts > most)
        throw new UserError({ code: 'glass-too-long', most: Math.floor(most / MINUTE_MS) });
      return once(event, async (transaction) => {
        await refuseSecond(by, transaction);
        await dropProposals(by, event, transaction);
        const now = clock.now();
        const fresh: Glass = {
          id: shortId('B', `break-glass ${event}`),
          person: by,
          reason,
          lasts: lasts ?? most,
          until: now + CONFIRMED_WITHIN_MS,
          status: 'proposed',
          createdAt: now,
          openedAt: undefined,
          endedAt: undefined,
          reviewedBy: undefined,
          finding: undefined,
          reviewedAt: undefined,
          occasion: event,
          changedIn: event,
        };
        await insertGlass(fresh, transaction);
        return fresh;
      });
    },

    /** Opens what the same person proposed. Throws UserError. */
    async confirm({ by, event, id, facts }: Confirming): Promise<Glass> {
      const most = await requireNamed(by, facts);
      return once(event, async (transaction) => {
        await refuseSecond(by, transaction);
        const proposed = await loadGlass(transaction, id);
        const isOpenable = proposed?.status === 'proposed' && proposed.until > clock.now();
        if (!isOpenable || proposed.person.id !== by.id) throw new UserError({ code: 'no-glass' });
        return open({ ...proposed, lasts: Math.min(proposed.lasts, most) }, event, transaction);
      });
    },

    /** Ends the person's own. Throws UserError when none is open. */
    end: ({ by, event }: Doing): Promise<Glass> =>
      once(event, async (transaction) => {
        const [mine] = await glassesOf(transaction, by.id, ['open']);
        if (mine === undefined) throw new UserError({ code: 'no-glass' });
        return end(mine, { by, event }, transaction);
      }),

    find: (id: string): Promise<Glass | undefined> => loadGlass(store, id),

    /** What was done in it, in the order in which it was begun. */
    async plansIn(id: string): Promise<Plan[]> {
      const plans = await Promise.all((await usesOf(store, id)).map(({ plan }) => loadPlan(store, plan)));
      return plans.flatMap((plan) => plan ?? []);
    },

    /** The actions that go without an approval while one is open. */
    actions: (): readonly string[] => policy.breakGlass()?.actions ?? [],

    handlers: {
      'end-break-glass': async ({ glass: id }: { readonly glass: string }): Promise<undefined> => {
        await inTurn(store, async (transaction) => {
          const glass = await loadGlass(transaction, id);
          if (glass) await endOverdue(glass.person.id, transaction);
        });
        jobs.wake();
        return undefined;
      },
    },
  };
}
