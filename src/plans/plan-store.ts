import { toStreamId, toUserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { bindChange, type Change, changeShape } from '../changes/index.ts';
import { problemShape } from '../errors.ts';
import { commandNames } from '../names.ts';
import { targetShape } from '../outbox/index.ts';
import { groupShape } from '../routes/index.ts';
import { shownShape } from '../shown/index.ts';
import {
  fromJson,
  OPEN_STATES,
  type PlanState,
  person,
  type Store,
  type StoreTransaction,
  type Tables,
} from '../store/index.ts';
import type { Plan, PlanApproval, Step } from './plan.ts';

// Kept under the number of values that one statement of SQLite takes.
const STEPS_AT_ONCE = 1_000;

const anything = z.unknown();
const commandName = z.enum(commandNames);
const texts = z.array(z.string());
const values = z.record(z.string(), z.unknown());
const stepOutcome = z.looseObject({ problem: problemShape.optional() });

const askedShape = z.object({
  stream: z.string().transform(toStreamId),
  approver: person.optional(),
  group: groupShape.optional(),
  principal: person.optional(),
  stage: z.number(),
  isEscalated: z.literal(true).optional(),
});

const approvalShape: z.ZodType<PlanApproval> = z.object({
  request: z.string(),
  expiresAt: z.number(),
  asked: z.array(askedShape),
  delegates: z.array(z.number().transform(toUserId)).optional(),
  stage: z.number(),
  followUp: z.object({
    remindAt: z.number().optional(),
    reminders: z.number(),
    escalateAt: z.number().optional(),
    since: z.number(),
  }),
  shown: shownShape,
  lapsed: z.object({ request: z.string(), shown: shownShape }).optional(),
  copies: z.array(z.object({ stream: z.string().transform(toStreamId), card: z.string() })).optional(),
  unavailable: z.array(person).optional(),
  tell: z.array(groupShape).optional(),
  held: z.array(askedShape).optional(),
  decidedBy: person.optional(),
  answerTo: targetShape.optional(),
});

/** A plan that was not stored yet. */
export type NewPlan = Omit<
  Plan,
  'state' | 'approval' | 'askedTo' | 'lateAt' | 'createdAt' | 'finishedAt' | 'steps'
> & { readonly changes: readonly Change[] };

export async function loadPlan(store: Store | StoreTransaction, id: string): Promise<Plan | undefined> {
  const row = await store.selectFrom('plans').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const steps = await store
    .selectFrom('steps')
    .selectAll()
    .where('plan_id', '=', id)
    .orderBy('position')
    .execute();
  return { ...planHeadFrom(row), steps: steps.map(stepFrom) };
}

/** Throws when there is none: for ids that only Steward gives out. */
export async function requirePlan(store: Store | StoreTransaction, id: string): Promise<Plan> {
  const plan = await loadPlan(store, id);
  if (plan === undefined) throw new Error(`There is no plan ${id}.`);
  return plan;
}

/** The ids of the plans that are not over, in these states or in any, oldest first. */
export async function openPlanIds(
  store: Store | StoreTransaction,
  states: readonly PlanState[] = OPEN_STATES,
): Promise<string[]> {
  const rows = await store
    .selectFrom('plans')
    .select('id')
    .where('finished_at', 'is', null)
    .where('state', 'in', states)
    .orderBy('created_at')
    .orderBy('seq')
    .execute();
  return rows.map(({ id }) => id);
}

/** What is wanted of a plan at this moment. */
export async function readControl(
  store: Store | StoreTransaction,
  id: string,
): Promise<Pick<Plan, 'state' | 'askedTo'>> {
  const { state, asked_to } = await store
    .selectFrom('plans')
    .select(['state', 'asked_to'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { state, askedTo: asked_to ?? undefined };
}

/** The plans that an occasion made, in their order. */
export async function plansOf(store: Store, occasion: string): Promise<Plan[]> {
  const rows = await store
    .selectFrom('plans')
    .select('id')
    .where('occasion', '=', occasion)
    .orderBy('seq')
    .execute();
  return Promise.all(rows.map(({ id }) => requirePlan(store, id)));
}

export async function insertPlan(plan: Plan, transaction: StoreTransaction): Promise<void> {
  await transaction
    .insertInto('plans')
    .values({
      id: plan.id,
      occasion: plan.occasion,
      command: plan.command,
      requester: JSON.stringify(plan.requester),
      asked_by: plan.askedBy ? JSON.stringify(plan.askedBy) : null,
      in_room: plan.inRoom ? 1 : 0,
      answer_to: JSON.stringify(plan.answerTo),
      reason: plan.reason ?? null,
      ticket: plan.ticket ?? null,
      not_found: JSON.stringify(plan.notFound),
      rule: plan.rule,
      rule_hash: plan.ruleHash,
      facts: JSON.stringify(plan.facts),
      hash: plan.hash,
      hold_ms: plan.holdMs ?? null,
      glass: plan.glass ?? null,
      created_at: plan.createdAt,
      ...columnsOf(plan),
    })
    .execute();
  const rows = plan.steps.map(({ position, change: { kind, params } }) => ({
    plan_id: plan.id,
    position,
    kind,
    params: JSON.stringify(params),
    status: 'waiting' as const,
    before: null,
    outcome: null,
  }));
  for (let start = 0; start < rows.length; start += STEPS_AT_ONCE)
    await transaction
      .insertInto('steps')
      .values(rows.slice(start, start + STEPS_AT_ONCE))
      .execute();
}

/** Compare and set: of two that come at once, one changes something. */
export async function updatePlan(
  { id, state }: Plan,
  updated: Plan,
  transaction: StoreTransaction,
): Promise<boolean> {
  const result = await transaction
    .updateTable('plans')
    .set(columnsOf(updated))
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const columnsOf = ({ state, approval, startAt, askedTo, lateAt, finishedAt }: Plan) => ({
  state,
  approval: approval ? JSON.stringify(approval) : null,
  start_at: startAt ?? null,
  asked_to: askedTo ?? null,
  late_at: lateAt ?? null,
  finished_at: finishedAt ?? null,
});

/** A plan without its steps. */
export const planHeadFrom = (row: Selectable<Tables['plans']>): Omit<Plan, 'steps'> => ({
  id: row.id,
  occasion: row.occasion,
  command: commandName.parse(row.command),
  requester: fromJson(person, row.requester),
  askedBy: row.asked_by === null ? undefined : fromJson(person, row.asked_by),
  inRoom: row.in_room === 1,
  answerTo: fromJson(targetShape, row.answer_to),
  reason: row.reason ?? undefined,
  ticket: row.ticket ?? undefined,
  notFound: fromJson(texts, row.not_found),
  rule: row.rule,
  ruleHash: row.rule_hash,
  facts: fromJson(values, row.facts),
  hash: row.hash,
  state: row.state,
  approval: row.approval === null ? undefined : fromJson(approvalShape, row.approval),
  holdMs: row.hold_ms ?? undefined,
  startAt: row.start_at ?? undefined,
  askedTo: row.asked_to ?? undefined,
  lateAt: row.late_at ?? undefined,
  glass: row.glass ?? undefined,
  createdAt: row.created_at,
  finishedAt: row.finished_at ?? undefined,
});

function stepFrom({ position, kind, params, status, before, outcome }: Selectable<Tables['steps']>): Step {
  const { problem, ...result } = outcome === null ? {} : fromJson(stepOutcome, outcome);
  const change = bindChange(changeShape.parse({ kind, params: fromJson(anything, params) }));
  return {
    position,
    change,
    status,
    before: before === null ? undefined : fromJson(anything, before),
    outcome: result,
    problem,
  };
}
