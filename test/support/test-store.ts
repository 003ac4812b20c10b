import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { openStore, type Store } from '../../src/store/index.ts';
import { counting } from './counting-dialect.ts';
import { createDatabase, query } from './postgres.ts';

declare global {
  /** The store that this project of jest tests with. */
  var STEWARD_STORE: 'sqlite' | 'postgres';
}

/**
 * A store of its own, which can be opened again, and changed behind Steward's back. Where nothing hangs on files and threads, SQLite keeps
 * it in memory, which is ten times as fast: who opens it again gets the same store then, and its URL is another one's.
 */
export async function createTestStore({ inMemory = false }: { readonly inMemory?: boolean } = {}) {
  if (STEWARD_STORE === 'sqlite' && inMemory) return inMemoryOnly();
  const place = await placeOf[STEWARD_STORE]();
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

function inMemoryOnly() {
  let opened: Promise<Store> | undefined;
  const open = (): Promise<Store> => {
    opened ??= openStore(MEMORY, { through: counting });
    return opened;
  };
  return {
    url: MEMORY,
    open,
    async tamper(...statements: readonly string[]): Promise<void> {
      const store = await open();
      for (const statement of statements) await sql.raw(statement).execute(store);
    },
    remove: async (): Promise<void> => (await opened)?.destroy(),
  };
}

export type TestStore = Awaited<ReturnType<typeof createTestStore>>;

type Place = {
  readonly url: string;
  tamper(...statements: readonly string[]): Promise<void>;
  remove(): Promise<void>;
};

const MEMORY = 'sqlite::memory:';

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
