import { type Person, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Group, groupShape } from '../routes/index.ts';
import {
  fromJson,
  type GlassStatus,
  isOneOf,
  person,
  type Store,
  type StoreTransaction,
  type Tables,
  takeRows,
} from '../store/index.ts';

/** A window in which somebody does without approvals. Times in milliseconds since 1970. */
export type Glass = {
  readonly id: string;
  readonly person: Person;
  readonly reason: string;
  /** How long it is open. */
  readonly lasts: number;
  /** When it ends by itself; of one that is proposed, until when it can be opened. */
  readonly until: number;
  readonly status: GlassStatus;
  readonly createdAt: number;
  readonly openedAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly reviewedBy: Person | undefined;
  readonly finding: string | undefined;
  readonly reviewedAt: number | undefined;
  /** The event that made it, and the last that changed it: the same event again changes nothing. */
  readonly occasion: string;
  readonly changedIn: string;
};

/** A plan that was begun in a window. */
export type GlassUsed = {
  readonly plan: string;
  readonly at: number;
  readonly interested: readonly UserId[];
  readonly skipped: readonly Group[];
};

type Place = Store | StoreTransaction;

const ids = z.array(z.number().transform(toUserId));
const groups = z.array(groupShape);

export async function loadGlass(store: Place, id: string): Promise<Glass | undefined> {
  const row = await store.selectFrom('glass').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** This person's that have one of these statuses, the newest first. */
export async function glassesOf(
  store: Place,
  personId: UserId,
  statuses: readonly GlassStatus[],
): Promise<Glass[]> {
  const rows = await store
    .selectFrom('glass')
    .selectAll()
    .where('person_id', '=', personId)
    .where('status', 'in', statuses)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** Those that wait for a review, the oldest first. */
export async function unreviewed(store: Place): Promise<Glass[]> {
  const rows = await store
    .selectFrom('glass')
    .selectAll()
    .where('status', '=', 'ended')
    .orderBy('ended_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** The one that this event made or changed last. */
export async function glassOfEvent(store: Place, event: string): Promise<Glass | undefined> {
  const row = await store
    .selectFrom('glass')
    .selectAll()
    .where((either) => either.or([either('occasion', '=', event), either('changed_in', '=', event)]))
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row && fromRow(row);
}

export async function insertGlass(glass: Glass, transaction: StoreTransaction): Promise<void> {
  const { id, lasts, reason, createdAt, occasion } = glass;
  await transaction
    .insertInto('glass')
    .values({
      id,
      person_id: glass.person.id,
      person: JSON.stringify(glass.person),
      reason,
      lasts_ms: lasts,
      created_at: createdAt,
      occasion,
      ...columnsOf(glass),
    })
    .execute();
}

/** Takes a window on from the status that it had; false when it has another one by now. */
export async function updateGlass(
  { id, status }: Glass,
  changed: Glass,
  transaction: StoreTransaction,
): Promise<boolean> {
  const taken = await transaction
    .updateTable('glass')
    .set(columnsOf(changed))
    .where('id', '=', id)
    .where('status', '=', status)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

const columnsOf = (glass: Glass) => ({
  until_at: glass.until,
  status: glass.status,
  opened_at: glass.openedAt ?? null,
  ended_at: glass.endedAt ?? null,
  reviewed_by: glass.reviewedBy ? JSON.stringify(glass.reviewedBy) : null,
  finding: glass.finding ?? null,
  reviewed_at: glass.reviewedAt ?? null,
  changed_in: glass.changedIn,
});

/** False when it is there already. */
export async function insertUse(
  glass: string,
  { plan, at, interested, skipped }: GlassUsed,
  transaction: StoreTransaction,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('glass_uses')
    .values({
      plan_id: plan,
      glass_id: glass,
      at,
      interested: JSON.stringify(interested),
      skipped: JSON.stringify(skipped),
    })
    .onConflict((conflict) => conflict.column('plan_id').doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** In the order in which they were begun. */
export async function usesOf(store: Place, glass: string): Promise<GlassUsed[]> {
  const rows = await store
    .selectFrom('glass_uses')
    .selectAll()
    .where('glass_id', '=', glass)
    .orderBy('at')
    .orderBy('plan_id')
    .execute();
  return rows.map(useFrom);
}

export async function useOf(store: Place, plan: string): Promise<GlassUsed | undefined> {
  const row = await store.selectFrom('glass_uses').selectAll().where('plan_id', '=', plan).executeTakeFirst();
  return row && useFrom(row);
}

const useFrom = (row: Selectable<Tables['glass_uses']>): GlassUsed => ({
  plan: row.plan_id,
  at: row.at,
  interested: fromJson(ids, row.interested),
  skipped: fromJson(groups, row.skipped),
});

/** The ids of those that nobody waits for any more, and were over by then. */
export async function oldGlasses(
  store: Store,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<string[]> {
  const rows = await store
    .selectFrom('glass')
    .select('id')
    .where('status', 'in', ['proposed', 'closed'])
    .where('until_at', '<', before)
    .where((either) => either.or([either('reviewed_at', 'is', null), either('reviewed_at', '<', before)]))
    .orderBy('until_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes them out of the store, with what was done in them; answers with the rows, by table. */
export async function takeGlasses(taken: readonly string[], transaction: StoreTransaction) {
  const glass_uses = await takeRows('glass_uses', isOneOf('glass_id', taken), transaction);
  return { glass: await takeRows('glass', isOneOf('id', taken), transaction), glass_uses };
}

const fromRow = (row: Selectable<Tables['glass']>): Glass => ({
  id: row.id,
  person: fromJson(person, row.person),
  reason: row.reason,
  lasts: row.lasts_ms,
  until: row.until_at,
  status: row.status,
  createdAt: row.created_at,
  openedAt: row.opened_at ?? undefined,
  endedAt: row.ended_at ?? undefined,
  reviewedBy: row.reviewed_by === null ? undefined : fromJson(person, row.reviewed_by),
  finding: row.finding ?? undefined,
  reviewedAt: row.reviewed_at ?? undefined,
  occasion: row.occasion,
  changedIn: row.changed_in,
});
