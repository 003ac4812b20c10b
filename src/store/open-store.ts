import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type Transaction } from 'kysely';
import { migrate, missingMigrations } from './bring-up-to-date.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import { StoreFault } from './store-fault.ts';
import { storeTrouble } from './store-trouble.ts';
import { fileOf, kindOf, shownUrl } from './store-url.ts';
import type { Tables } from './tables.ts';

/** The tables of the bot. Pass a `Transaction` where several writes belong together. */
export type Store = Kysely<Tables>;
export type StoreTransaction = Transaction<Tables>;

/**
 * Opens the store named by `steward.store` (`sqlite:<file>`, `sqlite::memory:` or `postgres://…`) and brings its tables up to date.
 * Throws a StoreFault where that cannot be done.
 */
export async function openStore(url: string): Promise<Store> {
  const kind = kindOf(url);
  const store = connectTo(url);
  try {
    const missing = await missingMigrations(store, { kind, name: shownUrl(url) });
    if (missing.length > 0) await upgrade(store, url);
    return store;
  } catch (error) {
    await store.destroy();
    throw mayNotChange(error) ? new StoreFault(notOwner(shownUrl(url))) : storeTrouble(url, error);
  }
}

/** An SQLite file is opened, or made with its folder; to a database the first query connects. */
function connectTo(url: string): Store {
  try {
    if (kindOf(url) === 'sqlite' && fileOf(url) !== ':memory:')
      mkdirSync(dirname(fileOf(url)), { recursive: true, mode: 0o700 });
    return connect(url, { isTimed: true });
  } catch (error) {
    throw storeTrouble(url, error);
  }
}

const notOwner = (name: string): string =>
  `The tables of ${name} have to be brought up to date, and its role may not do that. ` +
  'Run "steward store upgrade" with the role that owns them.';

// PostgreSQL's code for insufficient privileges.
const mayNotChange = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501';

const connect = (url: string, options: { readonly isTimed: boolean }): Store =>
  new Kysely<Tables>({
    dialect: kindOf(url) === 'sqlite' ? sqliteDialect(fileOf(url)) : postgresDialect(url, options),
  });

/** A change of large tables may take longer than anything that Steward does at work. */
async function upgrade(store: Store, url: string): Promise<void> {
  const kind = kindOf(url);
  if (kind === 'sqlite') return migrate(store, kind);
  const patient = connect(url, { isTimed: false });
  try {
    await migrate(patient, kind);
  } finally {
    await patient.destroy();
  }
}
