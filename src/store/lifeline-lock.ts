import { type Expression, type SqlBool, sql } from 'kysely';
import type { Client } from 'pg';

// A lock that nobody waits for: PostgreSQL gives it back with the connection that took it, and so tells when a process is gone.

/** Takes the lock that is named by the process. A connection that replaces a lost one may come before PostgreSQL knows of the loss. */
export async function holdLifeline(client: Client, owner: string): Promise<void> {
  await client.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [owner]);
}

/** Whether a connection has the lock of the process that a column names. */
export const hasLifeline = (column: string): Expression<SqlBool> => sql<SqlBool>`exists (
  select from pg_locks
  where locktype = 'advisory' and granted and objsubid = 1
    and database = (select oid from pg_database where datname = current_database())
    and ((classid::bigint << 32) | objid::bigint) = hashtextextended(${sql.ref(column)}, 0))`;
