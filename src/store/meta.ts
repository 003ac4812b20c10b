import type { Store, StoreTransaction } from './open-store.ts';

/** What there is one of, by its key: the end of the record, the secret of the cards. */
export async function metaValue(store: Store | StoreTransaction, key: string): Promise<string | undefined> {
  const row = await store.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

export async function setMetaValue(
  store: Store | StoreTransaction,
  key: string,
  value: string,
): Promise<void> {
  await store
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** The value of the key: this one if it has none yet. */
export async function keepMetaValue(store: Store, key: string, value: string): Promise<string> {
  await store
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await metaValue(store, key)) ?? value;
}

/** Throws when the store cannot be read. */
export async function checkStore(store: Store): Promise<void> {
  await store.selectFrom('meta').select('key').limit(1).execute();
}
