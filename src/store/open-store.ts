import { type Dialect, Kysely, type Transaction } from 'kysely';
import { migrate, missingMigrations } from './bring-up-to-date.ts';
import { makeFolder } from './make-folder.ts';
import { openingTrouble } from './opening-trouble.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import { StoreFault } from './store-fault.ts';
import { fileOf, isFile, kindOf, shownUrl, storeFileIsThere } from './store-url.ts';
import type { Tables } from './tables.ts';

/** The tables of the bot. Pass a `Transaction` where several writes belong together. */
export type Store = Kysely<Tables>;
export type StoreTransaction = Transaction<Tables>;

/**
 * Opens the store named by `steward.store` (`sqlite:<file>`, `sqlite::memory:` or `postgres://…`) and brings its tables up to date.
 * Throws a StoreFault where that cannot be done.
 */
export async function openStore(
  url: string,
  { through = (same) => same, onNew, onWalLost, mustExist = false }: Opening = {},
): Promise<Store> {
  const kind = kindOf(url);
  const name = shownUrl(url);
  if (mustExist && isFile(url) && !storeFileIsThere(url))
    throw new StoreFault(`There is no store at ${fileOf(url)}. Is steward.store right?`);
  makeFolder(url);
  const store = new Kysely<Tables>({ dialect: through(dialectOf(url, { isTimed: true, onWalLost })) });
  try {
    const { missing, isNew } = await missingMigrations(store, { kind, name });
    if (missing.length > 0 && mustExist) throw new StoreFault(isNew ? notMade(name) : notUpToDate(name));
    if (missing.length > 0) await upgrade(store, url);
    if (isNew && !isKeptNowhere(url)) onNew?.();
    return store;
  } catch (error) {
    await store.destroy();
    throw mayNotChange(error) ? new StoreFault(notOwner(name)) : openingTrouble(url, error);
  }
}

type Opening = {
  /** Puts something between Kysely and the store, to look on. */
  readonly through?: (dialect: Dialect) => Dialect;
  /** For who only looks: no store is made, and none is changed. */
  readonly mustExist?: boolean;
  /** Called when there was no store at this address. */
  readonly onNew?: () => void;
  /** Called when somebody deleted the WAL of the SQLite file; what was in it is in the file then. */
  readonly onWalLost?: () => void;
};

const isKeptNowhere = (url: string): boolean => kindOf(url) === 'sqlite' && !isFile(url);

const notMade = (name: string): string => `${name} has no tables of Steward. Is steward.store right?`;

const notUpToDate = (name: string): string =>
  `The store ${name} is of an older Steward. Start this one, or run "steward store upgrade", to bring it up to date.`;

const notOwner = (name: string): string =>
  `The tables of ${name} have to be brought up to date, and its role may not do that. ` +
  'Run "steward store upgrade" with the role that owns them.';

// PostgreSQL's code for insufficient privileges.
const mayNotChange = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501';

type Opened = { readonly isTimed: boolean; readonly onWalLost?: (() => void) | undefined };

const dialectOf = (url: string, { isTimed, onWalLost }: Opened): Dialect =>
  kindOf(url) === 'sqlite' ? sqliteDialect(fileOf(url), onWalLost) : postgresDialect(url, { isTimed });

/** A change of large tables may take longer than anything that Steward does at work. */
async function upgrade(store: Store, url: string): Promise<void> {
  const kind = kindOf(url);
  if (kind === 'sqlite') return migrate(store, kind);
  const patient = new Kysely<Tables>({ dialect: dialectOf(url, { isTimed: false }) });
  try {
    await migrate(patient, kind);
  } finally {
    await patient.destroy();
  }
}
