import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import {
  type DelegationStatus,
  fromJson,
  person,
  type Store,
  type StoreTransaction,
  type Tables,
} from '../store/index.ts';

/** Somebody decides in the place of another until a time. Times in milliseconds since 1970. */
export type Delegation = {
  readonly id: string;
  /** Whose mandate it is. */
  readonly principal: Person;
  /** Who uses it. */
  readonly delegate: Person;
  readonly until: number;
  readonly status: DelegationStatus;
  /** The administrators who set it for the principal. */
  readonly setBy: Person | undefined;
  readonly confirmedBy: Person | undefined;
  readonly createdAt: number;
  /** The event that made it, and the last that changed it: the same event again changes nothing. */
  readonly occasion: string;
  readonly changedIn: string;
};

const OPEN: readonly DelegationStatus[] = ['proposed', 'asked', 'active'];

/** What is open at this time: a delegation ends by itself. */
const openIn = (store: Store | StoreTransaction, now: number) =>
  store.selectFrom('delegations').selectAll().where('status', 'in', OPEN).where('until_at', '>', now);

/** Open delegations that these people gave or were given, the oldest first. */
export async function delegationsOf(
  store: Store | StoreTransaction,
  people: readonly UserId[],
  now: number,
): Promise<Delegation[]> {
  if (people.length === 0) return [];
  const rows = await openIn(store, now)
    .where((either) => either.or([either('principal_id', 'in', people), either('delegate_id', 'in', people)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

export async function loadDelegation(
  store: Store | StoreTransaction,
  id: string,
): Promise<Delegation | undefined> {
  const row = await store.selectFrom('delegations').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** The one that this event made or changed last. */
export async function delegationOfEvent(
  store: Store | StoreTransaction,
  event: string,
): Promise<Delegation | undefined> {
  const row = await store
    .selectFrom('delegations')
    .selectAll()
    .where((either) => either.or([either('occasion', '=', event), either('changed_in', '=', event)]))
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row && fromRow(row);
}

/** How many delegations this person has begun, or had begun for them, since then, whatever became of them. */
export async function countDelegations(
  principal: UserId,
  since: number,
  transaction: StoreTransaction,
): Promise<number> {
  const { count } = await transaction
    .selectFrom('delegations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('principal_id', '=', principal)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertDelegation(delegation: Delegation, transaction: StoreTransaction): Promise<void> {
  await transaction
    .insertInto('delegations')
    .values({
      id: delegation.id,
      principal_id: delegation.principal.id,
      principal: JSON.stringify(delegation.principal),
      delegate_id: delegation.delegate.id,
      delegate: JSON.stringify(delegation.delegate),
      until_at: delegation.until,
      status: delegation.status,
      set_by: delegation.setBy ? JSON.stringify(delegation.setBy) : null,
      confirmed_by: delegation.confirmedBy ? JSON.stringify(delegation.confirmedBy) : null,
      created_at: delegation.createdAt,
      occasion: delegation.occasion,
      changed_in: delegation.changedIn,
    })
    .execute();
}

type Change = {
  readonly from: DelegationStatus;
  readonly to: DelegationStatus;
  readonly event: string;
  /** The second administrator, and until when both agree. */
  readonly confirmed?: { readonly by: Person; readonly until: number };
};

/** Takes a delegation from one status to another; false when it has another one by now. */
export async function changeDelegation(
  id: string,
  { from, to, event, confirmed }: Change,
  transaction: StoreTransaction,
): Promise<boolean> {
  const taken = await transaction
    .updateTable('delegations')
    .set({
      status: to,
      changed_in: event,
      ...(confirmed ? { confirmed_by: JSON.stringify(confirmed.by), until_at: confirmed.until } : {}),
    })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

const fromRow = (row: Selectable<Tables['delegations']>): Delegation => ({
  id: row.id,
  principal: fromJson(person, row.principal),
  delegate: fromJson(person, row.delegate),
  until: row.until_at,
  status: row.status,
  setBy: row.set_by === null ? undefined : fromJson(person, row.set_by),
  confirmedBy: row.confirmed_by === null ? undefined : fromJson(person, row.confirmed_by),
  createdAt: row.created_at,
  occasion: row.occasion,
  changedIn: row.changed_in,
});
