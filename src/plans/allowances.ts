import type { Clock, UserId } from '@finos/symphony-bdk-core';
import { sql } from 'kysely';
import type { Rule } from '../policy/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';

/** Rules that each ask for an approval, and how many changes somebody wants under them. */
type Wanted = {
  readonly person: UserId;
  readonly rules: readonly Rule[];
  readonly changes: number;
};

/** What people may do without an approval, and how much of it they have done. */
export type Allowances = ReturnType<typeof createAllowances>;

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'> };

export function createAllowances({ store, clock }: Options) {
  /** How many changes of this person count under a rule: those that were made, or still may be. */
  async function used(
    { rule, person, since }: { readonly rule: Rule; readonly person: UserId; readonly since: number },
    within: Store | StoreTransaction,
  ): Promise<number> {
    const { count } = await within
      .selectFrom('uses')
      .innerJoin('plans', 'plans.id', 'uses.plan_id')
      .innerJoin('steps', 'steps.plan_id', 'uses.plan_id')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('uses.person_id', '=', person)
      .where('uses.rule', '=', rule.id)
      .where('uses.at', '>', since)
      .where('steps.status', 'not in', ['already', 'failed'])
      .where(sql<boolean>`not (steps.status = 'waiting' and plans.finished_at is not null)`)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** May this person make so many changes without the approval that each of these rules asks for? */
  async function isLeft(
    { person, rules, changes }: Wanted,
    within: Store | StoreTransaction = store,
  ): Promise<boolean> {
    for (const rule of rules) {
      const allowed = rule.approval?.without;
      if (allowed === undefined) return false;
      const since = clock.now() - allowed.per;
      if ((await used({ rule, person, since }, within)) + changes > allowed.count) return false;
    }
    return rules.length > 0;
  }

  return {
    isLeft,

    /**
     * Uses up what a plan that was just stored does without an approval; false when there is no longer enough left. Of two processes that
     * take the last, one is first: the transaction is in its turn.
     */
    async take(plan: string, wanted: Wanted, transaction: StoreTransaction): Promise<boolean> {
      if (!(await isLeft(wanted, transaction))) return false;
      const at = clock.now();
      const rows = wanted.rules.map(({ id }) => ({ plan_id: plan, rule: id, person_id: wanted.person, at }));
      await transaction.insertInto('uses').values(rows).execute();
      return true;
    },
  };
}

/** Was this plan made without the approval that a rule asks for, because it was within what is allowed? */
export async function wasAllowed(store: Store, plan: string): Promise<boolean> {
  const row = await store.selectFrom('uses').select('plan_id').where('plan_id', '=', plan).executeTakeFirst();
  return row !== undefined;
}
