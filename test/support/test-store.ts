import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore, type Store } from '../../src/store/index.ts';
import { counting } from './counting-dialect.ts';
import { createDatabase, query } from './postgres.ts';

declare global {
  /** The store that this project of jest tests with. */
  var STEWARD_STORE: 'sqlite' | 'postgres';
}

/** A store of its own, which can be opened again, and changed behind Steward's back; where it need not, SQLite keeps it in memory. */
export async function createTestStore({ inMemory = false }: { readonly inMemory?: boolean } = {}) {
  const place = STEWARD_STORE === 'sqlite' && inMemory ? MEMORY : await placeOf[STEWARD_STORE]();
  const stores: Store[] = [];
  return {
    url: place.url,
    async open(): Promise<Store> {
      const store = await openStore(place.url, { through: counting });
      stores.push(store);
      return store;
    },
    /** Runs SQL on a connection of its own. */
    tamper: place.tamper,
    async remove(): Promise<void> {
      for (const store of stores) await store.destroy();
      await place.remove();
    },
  };
}

export type TestStore = Awaited<ReturnType<typeof createTestStore>>;

type Place = {
  readonly url: string;
  tamper(...statements: readonly string[]): Promise<void>;
  remove(): Promise<void>;
};

/** Each that is opened is another one. */
const MEMORY: Place = { url: 'sqlite::memory:', tamper: async () => {}, remove: async () => {} };

const placeOf: Readonly<Record<typeof STEWARD_STORE, () => Promise<Place>>> = {
  async sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'steward-store-'));
    const file = join(folder, 'steward.db');
    return {
      url: `sqlite:${file}`,
      async tamper(...statements) {
        const raw = new DatabaseSync(file);
        try {
          for (const statement of statements) raw.exec(statement);
        } finally {
          raw.close();
        }
      },
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },

  async postgres() {
    const { url, remove } = await createDatabase();
    return { url, remove, tamper: (...statements) => query(url, ...statements) };
  },
};
