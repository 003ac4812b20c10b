import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { nodeSqliteDialect } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

/** The tables of the bot. Pass a `Transaction` where several writes belong together. */
export type Store = Kysely<Tables>;
export type StoreTransaction = Transaction<Tables>;

/** Opens the store named by `steward.store` (`sqlite:<file>` or `sqlite::memory:`) and brings its tables up to date. */
export async function openStore(url: string): Promise<Store> {
  const file = url.replace(/^sqlite:/u, '');
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const store = new Kysely<Tables>({ dialect: nodeSqliteDialect(file) });
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await store.destroy();
    throw error;
  }
  return store;
}
