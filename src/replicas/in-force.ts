import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Audit } from '../audit/index.ts';
import { fromJson, metaValue, type StoreTransaction, setMetaValue } from '../store/index.ts';
import type { createReplicaTable } from './replica-table.ts';
import type { Setup } from './setup.ts';

const IN_FORCE = 'setup.in-force';

const shape = z.object({ policy: z.string(), configuration: z.string() });

type Parts = {
  readonly table: Pick<ReturnType<typeof createReplicaTable>, 'inForce'>;
  readonly audit: Pick<Audit, 'append'>;
};

/** Answers with what is in force, and puts it into the record when that is something else than before. */
export async function recordInForce(
  { table, audit }: Parts,
  transaction: StoreTransaction,
): Promise<Setup | undefined> {
  const now = await table.inForce(transaction);
  const stored = await metaValue(transaction, IN_FORCE);
  const before = stored === undefined ? undefined : fromJson(shape, stored);
  if (now === undefined || isDeepStrictEqual(now, before)) return now;
  await setMetaValue(transaction, IN_FORCE, JSON.stringify(now));
  const details = { ...now, ...(before ? { before } : {}) };
  await audit.append({ type: 'policy.in-force', details }, transaction);
  return now;
}
