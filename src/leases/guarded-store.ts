import type { KyselyPlugin } from 'kysely';
import type { Store } from '../store/index.ts';
import type { Leases } from './lease.ts';

const WRITES: ReadonlySet<string> = new Set([
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
]);

/** The store for what is done under leases: it takes nothing from work that has lost one of them. What is read stays readable. */
export function guardedStore(
  store: Store,
  { isShared, guardOf }: Pick<Leases, 'isShared' | 'guardOf'>,
): Store {
  const guard: KyselyPlugin = {
    transformQuery({ node }) {
      if (WRITES.has(node.kind)) guardOf()?.();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return isShared ? store.withPlugin(guard) : store;
}
