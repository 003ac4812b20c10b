import type { CompiledQuery, KyselyPlugin } from 'kysely';

type Guard = () => void;

const WRITES: ReadonlySet<string> = new Set([
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
]);

const guards = new WeakMap<CompiledQuery['queryId'], Guard>();

/**
 * For a store that takes nothing which its guard refuses. `guardOf` is asked by whoever writes something, when they do; what it answers is
 * called right before that goes to the database, and before its transaction is committed, and refuses it by throwing. What is read stays readable.
 */
export const guardingWrites = (guardOf: () => Guard | undefined): KyselyPlugin => ({
  transformQuery({ node, queryId }) {
    const guard = WRITES.has(node.kind) ? guardOf() : undefined;
    if (guard) guards.set(queryId, guard);
    return node;
  },
  transformResult: async ({ result }) => result,
});

/** For the driver: what has to be called before a query is executed. */
export const guardOfQuery = ({ queryId }: CompiledQuery): Guard | undefined => guards.get(queryId);
