import { readHead, type StoreTransaction, type Tables } from '../store/index.ts';
import { FIRST, hashOf, headFrom } from './chain.ts';

type Break = 'missing' | 'inserted' | 'changed' | 'wrong-link';

/** What a look at the whole record showed; `seq` is the number of the first line that is not as it was written. */
export type AuditVerdict =
  | { readonly whole: true; readonly lines: number; readonly head: string }
  | { readonly whole: false; readonly seq: number; readonly why: Break };

const broken = (seq: number, why: Break): AuditVerdict => ({ whole: false, seq, why });

const PAGE = 2500;

/** Walks the chain from its first line; names the first broken link. */
export async function walkChain(transaction: StoreTransaction): Promise<AuditVerdict> {
  const lines = transaction.selectFrom('audit').selectAll().orderBy('seq');
  const [before] = await lines.where('seq', '<', 1).limit(1).execute();
  if (before) return broken(before.seq, 'inserted');
  let previous = FIRST;
  let last = 0;
  for await (const rows of pagesOf(transaction)) {
    for (const row of rows) {
      if (row.seq !== last + 1) return broken(last + 1, 'missing');
      if (row.previous !== previous) return broken(row.seq, 'wrong-link');
      if (row.hash !== hashOf(previous, row)) return broken(row.seq, 'changed');
      previous = row.hash;
      last = row.seq;
    }
  }
  const head = headFrom(await readHead(transaction));
  if (head.seq > last) return broken(last + 1, 'missing');
  if (head.seq < last) return broken(head.seq + 1, 'inserted');
  return head.hash === previous ? { whole: true, lines: last, head: previous } : broken(last, 'changed');
}

/** The lines in their order. The next page is read while one is hashed; more than two are never in memory. */
async function* pagesOf(transaction: StoreTransaction): AsyncGenerator<readonly Tables['audit'][]> {
  const pageAfter = (seq: number) =>
    transaction.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(PAGE).execute();
  let next = pageAfter(0);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    const isEnd = last === undefined || rows.length < PAGE;
    if (!isEnd) next = pageAfter(last.seq);
    try {
      yield rows;
    } finally {
      // Whoever stops half-way ends the transaction: nothing may be under way in it then.
      await next;
    }
    if (isEnd) return;
  }
}
