import { z } from 'zod';
import {
  fromJson,
  metaValue,
  removeMetaValue,
  type Store,
  type StoreTransaction,
  setMetaValue,
} from '../store/index.ts';

const KEY = 'restored';

/** A restore that nobody has compared with the pod yet. Times in milliseconds since 1970. */
const restoreShape = z.object({
  /** Of when the backup is. */
  backup: z.number(),
  /** When Steward first started on it. */
  at: z.number(),
  /** How many plans it paused then. */
  paused: z.number(),
});

export type Restore = z.output<typeof restoreShape>;

export const keepRestore = (restore: Restore, transaction: StoreTransaction): Promise<void> =>
  setMetaValue(transaction, KEY, JSON.stringify(restore));

/** The restore that is still to be compared with the pod. */
export async function keptRestore(store: Store | StoreTransaction): Promise<Restore | undefined> {
  const value = await metaValue(store, KEY);
  return value === undefined ? undefined : fromJson(restoreShape, value);
}

export const dropRestore = (transaction: StoreTransaction): Promise<void> =>
  removeMetaValue(transaction, KEY);
