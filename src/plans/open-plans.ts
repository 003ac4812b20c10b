import type { UserId } from '@finos/symphony-bdk-core';
import { sql } from 'kysely';
import { z } from 'zod';
import { bindChange, changeShape } from '../changes/index.ts';
import type { Target } from '../outbox/index.ts';
import { fromJson, OPEN_STATES, type Store } from '../store/index.ts';
import { type Phrase, phrase } from '../words/index.ts';
import type { Plan } from './plan.ts';
import { planHeadFrom } from './plan-store.ts';

/** A plan that is under way or waits, and how far it is, without its steps: there may be thousands. */
export type OpenPlan = {
  readonly plan: Omit<Plan, 'steps'>;
  readonly first: Phrase | undefined;
  readonly total: number;
  readonly finished: number;
};

/** What a plan does, in a line. */
export const whatOf = ({ first, total }: Pick<OpenPlan, 'first' | 'total'>): Phrase | undefined =>
  first && (total === 1 ? first : phrase('plan-what', { first, others: total - 1 }));

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
  const progress = await progressOf(
    store,
    shown.map(({ id }) => id),
  );
  return { count: heads.length, plans: shown.map((plan) => ({ plan, ...progress(plan) })) };
}

const descriptionOf = ({ kind, params }: { readonly kind: string; readonly params: string }): Phrase =>
  bindChange(changeShape.parse({ kind, params: fromJson(z.unknown(), params) })).description;

/** These plans, without their steps, by their ids. */
export async function listPlans(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenPlan>> {
  if (ids.length === 0) return new Map();
  const [rows, progress] = await Promise.all([
    store.selectFrom('plans').selectAll().where('id', 'in', ids).execute(),
    progressOf(store, ids),
  ]);
  return new Map(rows.map(planHeadFrom).map((plan) => [plan.id, { plan, ...progress(plan) }]));
}

type Progress = Omit<OpenPlan, 'plan'>;

/** How far these plans are. */
async function progressOf(
  store: Store,
  ids: readonly string[],
): Promise<(plan: Pick<Plan, 'id'>) => Progress> {
  if (ids.length === 0) return () => NOTHING;
  const [counts, firsts] = await Promise.all([
    store
      .selectFrom('steps')
      .select(({ fn }) => [
        'plan_id',
        fn.countAll<number>().as('total'),
        sql<number>`sum(case when status in ('waiting', 'started') then 1 else 0 end)`.as('open'),
      ])
      .where('plan_id', 'in', ids)
      .groupBy('plan_id')
      .execute(),
    store
      .selectFrom('steps')
      .select(['plan_id', 'kind', 'params'])
      .where('plan_id', 'in', ids)
      .where('position', '=', 0)
      .execute(),
  ]);
  const first = new Map(firsts.map((row) => [row.plan_id, descriptionOf(row)]));
  const known = new Map(
    counts.map(({ plan_id, total, open }) => [
      plan_id,
      { first: first.get(plan_id), total, finished: total - open },
    ]),
  );
  return ({ id }) => known.get(id) ?? NOTHING;
}

const NOTHING: Progress = { first: undefined, total: 0, finished: 0 };

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
