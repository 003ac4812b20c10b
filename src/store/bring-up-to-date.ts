import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from './migrations.ts';
import { StoreFault } from './store-fault.ts';
import { StoreTrouble } from './store-trouble.ts';
import type { StoreKind } from './store-url.ts';
import type { Tables } from './tables.ts';

type Migrated = Tables & { kysely_migration: { name: string } };

/** What has to be done to a store before this version of Steward can use it. Throws a StoreFault when only a newer one can. */
export async function missingMigrations(
  store: Kysely<Tables>,
  { kind, name }: { readonly kind: StoreKind; readonly name: string },
): Promise<{ readonly missing: readonly string[]; readonly isNew: boolean }> {
  const known = Object.keys(migrationsFor(kind));
  const rows = await store
    .withTables<Migrated>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
    // Without tables there are no migrations.
    .catch((error: unknown) => {
      if (error instanceof StoreTrouble) throw error;
      return [];
    });
  if (rows.length === 0) return { missing: known, isNew: true };
  const newer = rows.map((row) => row.name).filter((migration) => !known.includes(migration));
  if (newer.length > 0)
    throw new StoreFault(
      `The store ${name} was used by a newer version of Steward. Start that version, or restore a backup from before the update.`,
    );
  return { missing: known.filter((migration) => !rows.some((row) => row.name === migration)), isNew: false };
}

/** Brings the tables up to date; of several processes that begin at once, one does. */
export async function migrate(store: Kysely<Tables>, kind: StoreKind): Promise<void> {
  const { error } = await migratorOf(store, kind).migrateToLatest();
  if (error) throw error;
}

const migratorOf = (db: Kysely<Tables>, kind: StoreKind) =>
  new Migrator({ db, provider: { getMigrations: async () => migrationsFor(kind) } });
