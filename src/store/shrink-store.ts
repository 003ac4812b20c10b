import { sql } from 'kysely';
import type { Store } from './open-store.ts';
import { kindOf } from './store-url.ts';

// Some 8 MB: whoever wants to write waits for it.
const PAGES_AT_ONCE = 2_000;

/** Gives room back that nothing needs any more. PostgreSQL does that by itself. */
export async function shrinkStore(store: Store, url: string): Promise<void> {
  if (kindOf(url) === 'sqlite')
    await sql`pragma incremental_vacuum(${sql.lit(PAGES_AT_ONCE)})`.execute(store);
}
