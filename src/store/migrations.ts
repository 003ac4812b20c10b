import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createTables } from './first-tables.ts';
import type { StoreKind } from './store-url.ts';

/**
 * Every change of the tables, oldest first. A migration that has been released is never edited. While replicas are replaced one by
 * one, the version before works on the new tables: a migration only adds, and what nobody uses any more goes with a later version.
 */
export const migrationsFor = (kind: StoreKind): Record<string, Migration> => ({
  '0001-first-tables': {
    up: async (db) => {
      await createTables(db, kind);
      await RECORD_IS_APPEND_ONLY[kind](db);
    },
  },
});

const MESSAGE = 'the audit record is append-only';

/** The only SQL of its own that a store needs: nobody changes a line of the record or takes one out. */
const RECORD_IS_APPEND_ONLY: Record<StoreKind, (db: Kysely<unknown>) => Promise<void>> = {
  async sqlite(db) {
    const refuse = sql.raw(`begin select raise(abort, '${MESSAGE}'); end`);
    await sql`create trigger audit_no_update before update on audit ${refuse}`.execute(db);
    await sql`create trigger audit_no_delete before delete on audit ${refuse}`.execute(db);
    // "insert or replace" removes the old line without asking the trigger above.
    await sql`create trigger audit_no_replace before insert on audit
      when exists (select 1 from audit where seq = new.seq) ${refuse}`.execute(db);
  },

  async postgres(db) {
    await sql`create function audit_is_append_only() returns trigger language plpgsql as
      ${sql.raw(`$$ begin raise exception '${MESSAGE}'; end $$`)}`.execute(db);
    await sql`create trigger audit_no_change before update or delete on audit
      for each row execute function audit_is_append_only()`.execute(db);
    await sql`create trigger audit_no_truncate before truncate on audit
      for each statement execute function audit_is_append_only()`.execute(db);
  },
};
