import { sql } from 'kysely';
import { openStore, type Store } from './open-store.ts';
import { StoreFault } from './store-fault.ts';
import { fileOf, isFile, storeFileIsThere } from './store-url.ts';

/** Looks whether a store can be used, without changing it. Throws what keeps Steward from using it. */
export async function inspectStore(url: string): Promise<'whole' | 'not made yet'> {
  const found = await readInStore(url, async (store) => {
    if (isFile(url)) {
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(store);
      const faults = rows.map(({ quick_check }) => quick_check).filter((line) => line !== 'ok');
      if (faults.length > 0)
        throw new StoreFault(
          `${fileOf(url)} is damaged: ${faults.slice(0, 3).join('; ')}. Restore a backup (docs/store.md).`,
        );
    }
    await store.selectFrom('meta').select('key').limit(1).execute();
    return 'whole' as const;
  });
  return found ?? 'not made yet';
}

/** Reads something in a store, without changing it; `undefined` when there is none yet. */
export async function readInStore<T>(
  url: string,
  read: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  if (isFile(url) && !storeFileIsThere(url)) return undefined;
  const store = await openStore(url, { mustExist: true });
  try {
    return await read(store);
  } finally {
    await store.destroy();
  }
}
