import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from './migrations.ts';
import { StoreFault } from './store-fault.ts';
import type { StoreKind } from './store-url.ts';
import type { Tables } from './tables.ts';

type Migrated = Tables & { kysely_migration: { name: string } };

/** What has to be done to a store before this version of Steward can use it. Throws a StoreFault when only a newer one can. */
export async function missingMigrations(
  store: Kysely<Tables>,
  { kind, name }: { readonly kind: StoreKind; readonly name: string },
): Promise<readonly string[]> {
  const known = Object.keys(migrationsFor(kind));
  const migrator = migratorOf(store, kind);
  const done = (await migrator.getMigrations()).filter(({ executedAt }) => executedAt !== undefined);
  if (done.length === 0) return known;
  const rows = await store.withTables<Migrated>().selectFrom('kysely_migration').select('name').execute();
  const newer = rows.map((row) => row.name).filter((migration) => !known.includes(migration));
  if (newer.length > 0)
    throw new StoreFault(
      `The store ${name} was used by a newer Steward: it has ${newer.join(', ')}, which this version doesn't know. ` +
        'Start the newer version, or restore a backup from before the upgrade.',
    );
  return known.filter((migration) => !rows.some((row) => row.name === migration));
}

/** Brings the tables up to date; of several processes that begin at once, one does. */
export async function migrate(store: Kysely<Tables>, kind: StoreKind): Promise<void> {
  const { error } = await migratorOf(store, kind).migrateToLatest();
  if (error) throw error;
}

const migratorOf = (db: Kysely<Tables>, kind: StoreKind) =>
  new Migrator({ db, provider: { getMigrations: async () => migrationsFor(kind) } });
