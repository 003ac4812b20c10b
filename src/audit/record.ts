import { createHash } from 'node:crypto';
import type { Clock, Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import {
  fromJson,
  inTurn,
  lockHead,
  moveHead,
  readHead,
  type Store,
  type StoreTransaction,
} from '../store/index.ts';
import type { AuditType } from './audit-type.ts';

/** What the record holds of one thing that happened. Ids and names, never message text or form values. */
export type AuditEntry = {
  readonly type: AuditType;
  readonly actor?: Pick<Person, 'id' | 'displayName'>;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** An entry as it stands in the record. `at` is in milliseconds since 1970. */
export type AuditLine = {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly actorId: number | null;
  readonly actor: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export type Audit = ReturnType<typeof createAudit>;

/** What every line holds; the rest depends on its type. */
const bodyShape = z.looseObject({ actor: z.string().default('') });

const FIRST = '0'.repeat(64);

type Row = { seq: number; at: number; type: string; actor_id: number | null; body: string };

const hashOf = (previous: string, row: Row): string =>
  createHash('sha256')
    .update(previous)
    .update(JSON.stringify([row.seq, row.at, row.type, row.actor_id, row.body]))
    .digest('hex');

/**
 * The append-only record. Each line carries the SHA-256 of itself and of the line before it, so that a change, a gap or a cut
 * end shows. Pass the transaction of the effect that belongs to the entry: then neither is there without the other.
 */
export function createAudit({ store, clock }: { store: Store; clock: Pick<Clock, 'now'> }) {
  async function appendIn(transaction: StoreTransaction, entry: AuditEntry): Promise<void> {
    const { seq, hash: previous } = headFrom(await lockHead(transaction));
    const row = {
      seq: seq + 1,
      at: clock.now(),
      type: entry.type,
      actor_id: entry.actor?.id ?? null,
      body: JSON.stringify({ actor: entry.actor?.displayName, ...entry.details }),
    };
    const hash = hashOf(previous, row);
    await transaction
      .insertInto('audit')
      .values({ ...row, previous, hash })
      .execute();
    await moveHead(transaction, `${row.seq}:${hash}`);
  }

  return {
    append: (entry: AuditEntry, transaction?: StoreTransaction): Promise<void> =>
      transaction ? appendIn(transaction, entry) : inTurn(store, (own) => appendIn(own, entry)),

    /** Lines of the record, newest first, and how many there are in all. `since` in milliseconds since 1970. */
    async list(filter: {
      actorId?: number | undefined;
      since?: number | undefined;
      skip: number;
      limit: number;
    }) {
      let query = store.selectFrom('audit');
      if (filter.actorId !== undefined) query = query.where('actor_id', '=', filter.actorId);
      if (filter.since !== undefined) query = query.where('at', '>=', filter.since);
      const { count } = await query
        .select((build) => build.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      const rows = await query
        .selectAll()
        .orderBy('seq', 'desc')
        .limit(filter.limit)
        .offset(filter.skip)
        .execute();
      const lines = rows.map(({ seq, at, type, actor_id, body }): AuditLine => {
        const { actor, ...details } = fromJson(bodyShape, body);
        return { seq, at, type, actorId: actor_id, actor, details };
      });
      return { lines, count };
    },

    /** Walks the whole chain, as it is at this moment; names the first broken link. */
    verify: (): Promise<AuditVerdict> =>
      store.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(walk),
  };
}

const PAGE = 1000;

async function walk(transaction: StoreTransaction): Promise<AuditVerdict> {
  const lines = transaction.selectFrom('audit').selectAll().orderBy('seq');
  const [before] = await lines.where('seq', '<', 1).limit(1).execute();
  if (before) return broken(before.seq, 'inserted');
  let previous = FIRST;
  let last = 0;
  for (;;) {
    const rows = await lines.where('seq', '>', last).limit(PAGE).execute();
    for (const row of rows) {
      if (row.seq !== last + 1) return broken(last + 1, 'missing');
      if (row.previous !== previous) return broken(row.seq, 'wrong-link');
      if (row.hash !== hashOf(previous, row)) return broken(row.seq, 'changed');
      previous = row.hash;
      last = row.seq;
    }
    if (rows.length < PAGE) break;
  }
  const head = headFrom(await readHead(transaction));
  if (head.seq > last) return broken(last + 1, 'missing');
  if (head.seq < last) return broken(head.seq + 1, 'inserted');
  return head.hash === previous ? { whole: true, lines: last, head: previous } : broken(last, 'changed');
}

/** The end of the chain, kept apart from it so that a cut shows. */
function headFrom(head: string | undefined): { seq: number; hash: string } {
  const [seq = '0', hash = FIRST] = head?.split(':') ?? [];
  return { seq: Number(seq), hash };
}

type Break = 'missing' | 'inserted' | 'changed' | 'wrong-link';

/** What a look at the whole record showed; `seq` is the number of the first line that is not as it was written. */
export type AuditVerdict =
  | { readonly whole: true; readonly lines: number; readonly head: string }
  | { readonly whole: false; readonly seq: number; readonly why: Break };

const broken = (seq: number, why: Break): AuditVerdict => ({ whole: false, seq, why });

/** How many lines the record has. */
export const recordLength = async (store: Store): Promise<number> => headFrom(await readHead(store)).seq;
