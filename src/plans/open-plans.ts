import type { UserId } from '@finos/symphony-bdk-core';
import { sql } from 'kysely';
import { z } from 'zod';
import { bindChange, changeShape } from '../changes/index.ts';
import type { Target } from '../outbox/index.ts';
import { fromJson, OPEN_STATES, type Store } from '../store/index.ts';
import type { Phrase } from '../words/index.ts';
import type { Plan } from './plan.ts';
import { planHeadFrom } from './plan-store.ts';

/** A plan that is under way or waits, and how far it is, without its steps: there may be thousands. */
export type OpenPlan = {
  readonly plan: Omit<Plan, 'steps'>;
  readonly first: Phrase | undefined;
  readonly total: number;
  readonly finished: number;
};

type Filter = { readonly requester: UserId | undefined; readonly page: number; readonly size: number };

/** Where plans that are not over are answered, and which of them wait for their requester to confirm. */
export async function placesOfOpenPlans(
  store: Store,
): Promise<{ readonly answerTo: readonly Target[]; readonly confirming: ReadonlySet<string> }> {
  const rows = await store.selectFrom('plans').selectAll().where('finished_at', 'is', null).execute();
  const heads = rows.map(planHeadFrom);
  return {
    answerTo: heads.map(({ answerTo }) => answerTo),
    confirming: new Set(heads.filter(({ state }) => state === 'confirming').map(({ id }) => id)),
  };
}

/** A page, from 1, of the plans of one person or of everybody; oldest first. */
export async function listOpenPlans(
  store: Store,
  { requester, page, size }: Filter,
): Promise<{ readonly count: number; readonly plans: readonly OpenPlan[] }> {
  const rows = await store
    .selectFrom('plans')
    .selectAll()
    .where('finished_at', 'is', null)
    .orderBy('created_at')
    .orderBy('seq')
    .execute();
  const heads = rows
    .map(planHeadFrom)
    .filter((plan) => requester === undefined || plan.requester.id === requester);
  const shown = heads.slice((page - 1) * size, page * size);
  const plans = await Promise.all(shown.map(async (plan) => ({ plan, ...(await progressOf(store, plan)) })));
  return { count: heads.length, plans };
}

async function progressOf(store: Store, { id }: Pick<Plan, 'id'>): Promise<Omit<OpenPlan, 'plan'>> {
  const steps = store.selectFrom('steps').where('plan_id', '=', id);
  const { total, open } = await steps
    .select((build) => [
      build.fn.countAll<number>().as('total'),
      sql<number>`coalesce(sum(case when status in ('waiting', 'started') then 1 else 0 end), 0)`.as('open'),
    ])
    .executeTakeFirstOrThrow();
  const first = await steps.select(['kind', 'params']).where('position', '=', 0).executeTakeFirst();
  const description =
    first &&
    bindChange(changeShape.parse({ kind: first.kind, params: fromJson(z.unknown(), first.params) }))
      .description;
  return { first: description, total, finished: total - open };
}

/** How many plans are in each state that isn't an end. */
export async function countOpenPlans(store: Store): Promise<Readonly<Record<string, number>>> {
  const rows = await store
    .selectFrom('plans')
    .select((row) => ['state', row.fn.countAll<number>().as('count')])
    .where('finished_at', 'is', null)
    .groupBy('state')
    .execute();
  const none = Object.fromEntries(OPEN_STATES.map((state) => [state, 0]));
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) };
}
