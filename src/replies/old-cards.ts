import { isOneOf, type Store, type StoreTransaction, takeRows } from '../store/index.ts';

type Old = { readonly before: number; readonly limit: number };

/** The numbers of cards that had expired by then. `before` in milliseconds since 1970. */
export async function oldCards(store: Store, { before, limit }: Old): Promise<number[]> {
  const rows = await store
    .selectFrom('cards')
    .select('seq')
    .where('expires_at', '<', before)
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map(({ seq }) => seq);
}

/** Takes cards out of the store; answers with their rows. */
export const takeCards = async (seqs: readonly number[], transaction: StoreTransaction) => ({
  cards: await takeRows('cards', isOneOf('seq', seqs), transaction),
});
