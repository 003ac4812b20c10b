import { createHash } from 'node:crypto';
import type { Person, StreamId } from '@finos/symphony-bdk-core';
import { type BoundChange, bindChange, type Change } from '../changes/index.ts';
import type { Problem } from '../errors.ts';
import type { PlanStatus, StepStatus, Store } from '../store/index.ts';

/** One change of a plan and how far it is. */
export type Step = {
  readonly position: number;
  readonly change: BoundChange;
  readonly status: StepStatus;
  /** How things were when it was started, for its undo; `undefined` until then. */
  readonly before: unknown;
  /** What the change returned, such as the id of a new room. */
  readonly outcome: Readonly<Record<string, unknown>>;
  /** Why it failed. */
  readonly problem: Problem | undefined;
};

/** What somebody asked for: a list of changes, kept until each is done. */
export type Plan = {
  readonly id: string;
  /** The event that asked for it. */
  readonly occasion: string;
  readonly command: string;
  readonly requester: Person;
  /** Where it was asked, and whether that is a room. */
  readonly streamId: StreamId;
  readonly inRoom: boolean;
  readonly reason: string | undefined;
  /** What was typed for people who were not found. */
  readonly notFound: readonly string[];
  /** The policy rule that let it go on. */
  readonly rule: string;
  readonly hash: string;
  readonly status: PlanStatus;
  readonly steps: readonly Step[];
};

/** SHA-256 over what is to be changed: an approval holds for exactly this. */
export const planHash = (changes: readonly Change[]): string =>
  createHash('sha256')
    .update(JSON.stringify(changes.map(({ kind, params }) => [kind, params])))
    .digest('hex');

/** The id that the plans of one occasion have, the same each time the occasion is handled. */
export const planIdOf = (occasion: string, part: number): string =>
  `P-${createHash('sha256').update(`${occasion}#${part}`).digest('hex').slice(0, 12).toUpperCase()}`;

export async function loadPlan(store: Store, id: string): Promise<Plan | undefined> {
  const row = await store.selectFrom('plans').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const steps = await store
    .selectFrom('steps')
    .selectAll()
    .where('plan_id', '=', id)
    .orderBy('position')
    .execute();
  return {
    id: row.id,
    occasion: row.occasion,
    command: row.command,
    requester: JSON.parse(row.requester) as Person,
    streamId: row.stream_id as StreamId,
    inRoom: row.in_room === 1,
    reason: row.reason ?? undefined,
    notFound: JSON.parse(row.not_found) as string[],
    rule: row.rule,
    hash: row.hash,
    status: row.status,
    steps: steps.map(({ position, kind, params, status, before, outcome }) => {
      const { problem, ...result } = JSON.parse(outcome ?? '{}') as { problem?: Problem };
      return {
        position,
        change: bindChange({ kind, params: JSON.parse(params) as unknown }),
        status,
        before: before === null ? undefined : (JSON.parse(before) as unknown),
        outcome: result,
        problem,
      };
    }),
  };
}
