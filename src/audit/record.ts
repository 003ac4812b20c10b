import type { Clock, Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import {
  fromJson,
  inTurn,
  leaveToTheEnd,
  lockHead,
  moveHead,
  readHead,
  type Store,
  type StoreTransaction,
  timeAtHead,
} from '../store/index.ts';
import type { AuditType } from './audit-type.ts';
import { type ChainedRow, hashOf, headFrom } from './chain.ts';
import { type AuditVerdict, walkChain } from './walk-chain.ts';

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

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** Several machines write to it: then the clock that counts is that of the database. */
  readonly isShared?: boolean;
};

/**
 * The append-only record. Each line carries the SHA-256 of itself and of the line before it, so that a change, a gap or a cut
 * end shows. Pass the transaction of the effect that belongs to the entry: then neither is there without the other.
 */
export function createAudit({ store, clock, isShared = false }: Options) {
  /** The lines that open transactions will write at their end. */
  const waiting = new WeakMap<StoreTransaction, Line[]>();

  async function appendIn(transaction: StoreTransaction, entry: AuditEntry): Promise<void> {
    const line = {
      at: clock.now(),
      type: entry.type,
      actor_id: entry.actor?.id ?? null,
      body: JSON.stringify({ actor: entry.actor?.displayName, ...entry.details }),
    };
    const before = waiting.get(transaction);
    if (before !== undefined) {
      before.push(line);
      return;
    }
    const lines = [line];
    const end = () => {
      waiting.delete(transaction);
      return write(transaction, lines, { isShared });
    };
    if (leaveToTheEnd(transaction, end)) waiting.set(transaction, lines);
    else await end();
  }

  return {
    append: (entry: AuditEntry, transaction?: StoreTransaction): Promise<void> =>
      transaction ? appendIn(transaction, entry) : inTurn(store, (own) => appendIn(own, entry)),

    /** Puts several in at once: all of them or none. */
    appendAll: (entries: readonly AuditEntry[]): Promise<void> =>
      inTurn(store, async (own) => {
        for (const entry of entries) await appendIn(own, entry);
      }),

    /**
     * Lines of the record, newest first, and how many there are: with a filter they are counted up to a limit, because nobody waits for a
     * count of millions. `since` in milliseconds since 1970.
     */
    async list({ actorId, since, skip, limit }: AuditFilter & Page) {
      const filtered = filteredBy(store, { actorId, since });
      const rows = await filtered.selectAll().limit(limit).offset(skip).execute();
      const lines = rows.map(({ seq, at, type, actor_id, body }): AuditLine => {
        const { actor, ...details } = fromJson(bodyShape, body);
        return { seq, at, type, actorId: actor_id, actor, details };
      });
      if (actorId === undefined && since === undefined)
        return { lines, count: await recordLength(store), isMore: false };
      const { count } = await store
        .selectFrom(
          filtered
            .select('seq')
            .limit(MAX_COUNT + 1)
            .as('counted'),
        )
        .select((build) => build.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return { lines, count: Math.min(count, MAX_COUNT), isMore: count > MAX_COUNT };
    },

    /** Walks the whole chain, as it is at this moment; names the first broken link. */
    verify: (): Promise<AuditVerdict> =>
      store.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(walkChain),
  };
}

type Line = Omit<ChainedRow, 'seq'>;

/** Writes all lines of a transaction at once. */
async function write(
  transaction: StoreTransaction,
  lines: readonly Line[],
  { isShared }: { readonly isShared: boolean },
): Promise<void> {
  let { seq, hash } = headFrom(await lockHead(transaction));
  const at = isShared ? await timeAtHead(transaction) : undefined;
  const chained = lines.map((line) => {
    const previous = hash;
    seq += 1;
    const row = { seq, ...line, at: at ?? line.at };
    hash = hashOf(previous, row);
    return { ...row, previous, hash };
  });
  const head = `${seq}:${hash}`;
  await moveHead(transaction, head, (through) => through.insertInto('audit').values(chained));
}

type AuditFilter = { readonly actorId?: number | undefined; readonly since?: number | undefined };
type Page = { readonly skip: number; readonly limit: number };

const MAX_COUNT = 10_000;

/** In the order of an index, whatever the filter: by time, and by number where the time is the same. */
function filteredBy(store: Store, { actorId, since }: AuditFilter) {
  let query = store.selectFrom('audit').orderBy('at', 'desc').orderBy('seq', 'desc');
  if (actorId !== undefined) query = query.where('actor_id', '=', actorId);
  if (since !== undefined) query = query.where('at', '>=', since);
  return query;
}

/** How many lines the record has. */
export const recordLength = async (store: Store): Promise<number> => headFrom(await readHead(store)).seq;
