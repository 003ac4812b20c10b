import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore, type Store } from '../../src/store/index.ts';

/** A store in a file of its own, which can be opened again, and changed behind Steward's back. */
export function createStoreFile() {
  const folder = mkdtempSync(join(tmpdir(), 'steward-store-'));
  const file = join(folder, 'steward.db');
  const stores: Store[] = [];
  return {
    file,
    async open(): Promise<Store> {
      const store = await openStore(`sqlite:${file}`);
      stores.push(store);
      return store;
    },
    /** Runs SQL on a connection of its own. */
    tamper(...statements: readonly string[]): void {
      const raw = new DatabaseSync(file);
      for (const statement of statements) raw.exec(statement);
      raw.close();
    },
    async remove(): Promise<void> {
      for (const store of stores) await store.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

export type StoreFile = ReturnType<typeof createStoreFile>;
