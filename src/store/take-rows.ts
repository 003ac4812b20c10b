import { type RawBuilder, sql } from 'kysely';
import type { StoreTransaction } from './open-store.ts';
import { KEYS, type KeptTable } from './table-keys.ts';

type Row = Readonly<Record<string, unknown>>;

/** Takes rows out of a table; answers with them as they were, in the order of their key. What refers to them has to be gone. */
export async function takeRows(
  table: KeptTable,
  where: RawBuilder<unknown>,
  transaction: StoreTransaction,
): Promise<readonly Row[]> {
  const order = sql.join(KEYS[table].map((column) => sql.ref(column)));
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${where} order by ${order}`.execute(
    transaction,
  );
  if (rows.length > 0) await sql`delete from ${sql.table(table)} where ${where}`.execute(transaction);
  return rows;
}

/** The condition that a column has one of these values. */
export const isOneOf = (column: string, values: readonly (string | number)[]): RawBuilder<unknown> =>
  sql`${sql.ref(column)} in (${sql.join(values)})`;
