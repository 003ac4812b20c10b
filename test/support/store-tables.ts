import type { Store } from '../../src/store/index.ts';
import type { Tables } from '../../src/store/tables.ts';

/** Every row of some tables. */
export async function tablesOf(
  store: Store,
  names: readonly (keyof Tables)[],
): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const name of names) tables[name] = await store.selectFrom(name).selectAll().execute();
  return tables;
}

const OF_THE_START = new Set([
  'administrators-room.noted',
  'configuration.loaded',
  'policy.loaded',
  'steward.started',
]);

/** The lines of the record, oldest first, without those of the start. */
export async function recordOf(store: Store) {
  const rows = await store.selectFrom('audit').select(['type', 'body']).orderBy('seq').execute();
  return rows
    .filter(({ type }) => !OF_THE_START.has(type))
    .map(({ type, body }) => {
      const { actor, ...details }: { readonly actor?: string } = JSON.parse(body);
      return { type, actor, details };
    });
}
