import { isOneOf, type Store, type StoreTransaction, takeRows } from '../store/index.ts';

type Old = { readonly before: number; readonly limit: number };

/** The ids of watches that had been closed by then. `before` in milliseconds since 1970. */
export async function oldWatches(store: Store, { before, limit }: Old): Promise<string[]> {
  const rows = await store
    .selectFrom('watches')
    .select('id')
    .where('status', '=', 'closed')
    .where('status_at', '<', before)
    .orderBy('status_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes watches out of the store; answers with their rows. */
export const takeWatches = async (ids: readonly string[], transaction: StoreTransaction) => ({
  watches: await takeRows('watches', isOneOf('id', ids), transaction),
});
